// The dead and the wounded by their verb: "12 soldiers were killed", "killed 40", "left 40 people dead", "killed or wounded".
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Chosen } from "./chosen.js";
import type { Quantity } from "./quantity.js";

const KILLED = new Set("kill die perish drown murder execute massacre".split(" "));
const WOUNDED = new Set("wound injure hurt".split(" "));
const DEAD = new Set(["dead", "died", "drowned", "killed", "deaths", "fatalities"]);
const HURT = new Set(["wounded", "injured", "hurt"]);

/** "12 soldiers were killed", "killed 40", "left 40 people dead", "a toll of 40": the dead and wounded by their verb. */
export function harmOf(reading: SentenceReading, quantity: Quantity, clause: Clause | null): Chosen | null {
  const { tokens } = reading;
  const after = tokens[quantity.to];
  const inside = tokens[quantity.to - 1];
  for (const token of [after, inside]) {
    if (token === undefined) continue;
    if (DEAD.has(token.lower)) return killed(quantity.to);
    if (HURT.has(token.lower)) return wounded(quantity.to);
  }
  if (isKilledOrWounded(reading, quantity))
    return { measure: "casualties", cue: quantity.to + 1, how: "word" };
  const verb =
    after?.pos === "AUX"
      ? tokens.slice(quantity.to + 1, quantity.to + 4).find(({ pos }) => pos === "VERB")
      : undefined;
  if (verb !== undefined && (verb.lemma === "drown" || verb.lemma === "die" || verb.lemma === "perish"))
    return killed(quantity.to); // "410 people have drowned or gone missing"
  const before = tokens[quantity.lead - 1];
  if (before?.pos === "VERB" && KILLED.has(before.lemma)) return killed(quantity.lead - 1);
  if (before?.pos === "VERB" && WOUNDED.has(before.lemma)) return wounded(quantity.lead - 1);
  if (quantity.counted === "lives") return killed(quantity.to - 1); // "claimed 43 lives"
  if (clause === null || (before?.pos === "ADP" && before.lower !== "including")) return null; // "killed 48 people in 12 attacks"
  const { lemma, main, isPassive } = clause.verb;
  const isMain =
    (isPassive || lemma === "die" || lemma === "perish" || lemma === "drown") === main > quantity.from;
  if (isMain && KILLED.has(lemma)) return killed(main);
  if (isMain && WOUNDED.has(lemma)) return wounded(main);
  return null;
}

/** "1,212 soldiers were killed or wounded" */
function isKilledOrWounded(reading: SentenceReading, quantity: Quantity): boolean {
  const words = reading.tokens.slice(quantity.to, quantity.to + 6).map((token) => token.lower);
  const at = words.findIndex((word) => word === "or" || word === "and");
  return at > 0 && DEAD.has(words[at - 1] ?? "") && HURT.has(words[at + 1] ?? "");
}

function killed(cue: number): Chosen {
  return { measure: "casualties.killed", cue, how: "word" };
}

function wounded(cue: number): Chosen {
  return { measure: "casualties.wounded", cue, how: "word" };
}
