// Does a phrase name a side of an act, and of what sector is it: a person, a group, a body, a name.
import type { Sector } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { isPeople } from "../people.js";
import type { SentenceReading } from "../reading.js";

/** Heads that name no side: "it was decided", "there were clashes". */
export const EMPTY = new Set("it this that there what which who whom these those itself".split(" "));

/** What nature does is nobody's act: "Snow blocked the road", "Lightning killed three shepherds". */
const NATURE = new Set(
  "aftershock avalanche blaze blizzard cholera cold cyclone disease downpour drought earthquake epidemic eruption fire flood flooding fog frost gale hail heat heatwave hurricane ice landslide lava lightning locust monsoon mudslide outbreak pandemic quake rain river sandstorm snow snowfall storm swarm thunderstorm tornado tremor tsunami typhoon virus volcano wave wildfire wind".split(
    " ",
  ),
);

const GUNS = /^(?:artillery|gun|machine-gun|mortar|rifle|rocket|shell|small-arms|sniper|tank)$/u;

/** Is it nature that acts? */
export function isNature(reading: SentenceReading, phrases: readonly NounPhrase[]): boolean {
  return phrases.some((phrase) => {
    const head = reading.tokens[phrase.head];
    if (GUNS.test(reading.tokens[phrase.head - 1]?.lower ?? "")) return false; // "artillery fire hit the suburb"
    return head !== undefined && (NATURE.has(head.lemma) || NATURE.has(head.lower.replace(/s$/u, "")));
  });
}

/** Does the phrase name somebody: a person, a group, a body, a name? */
export function isSide(reading: SentenceReading, phrase: NounPhrase): boolean {
  const head = reading.tokens[phrase.head];
  if (head === undefined || phrase.isTime || EMPTY.has(head.lower)) return false;
  return (
    (head.pos === "PROPN" && phrase.prep !== "in") ||
    sectorOf(reading, phrase) !== null ||
    isPeople(head.lemma) ||
    (head.pos === "NOUN" && reading.lexicon.nounKinds.get(head.lemma) === "person")
  );
}

/** Heads for groups that no nationality makes an actor of ("a Chinese group" may be a firm), by the sector that they are of. */
const GROUPS: ReadonlyMap<string, Sector> = new Map<string, Sector>(
  (
    [
      [
        "CVL",
        "activist advocate association campaign campaigner camp community critic crowd demonstrator group member movement organisation organization people picketer resident rioter society supporter tribe villager voter",
      ],
      [
        "GOV",
        "ally capital chief committee council country commission county court-martial district envoy faction head inspector junta mayor municipality nation nations neighbour neighbor nuncio panel power province regulator republic kingdom town city village world",
      ],
      ["LAB", "employee federation staff strike trade-union"],
      ["REB", "insurgency militancy rebellion"],
      ["UAF", "extremist gang gunman squad hostage-taker jihadist kidnapper militant"],
      ["PTY", "bloc coalition alliance caucus left right"],
      ["IMG", "bishop-conference conference forum summit"],
      ["REF", "evacuee exile"],
    ] as const
  ).flatMap(([sector, words]) => words.split(" ").map((word): [string, Sector] => [word, sector])),
);

/** What counts members: "dozens of protesters", "a majority of lawmakers". */
const QUANTITIES = new Set(
  "aircraft all band batch body bus column contingent convoy couple crew crowd dozen family few generation half handful horde host hundred lot majority many mass million minority most network none number pair percent pool procession proportion quarter rest score ship some swarm team third thousand trio unit vessel warship wave".split(
    " ",
  ),
);

/** The sector of the head, or of what a quantity is of ("dozens of protesters"), or of a name's last word ("the Workers' Party"). */
export function sectorOf(reading: SentenceReading, phrase: NounPhrase): Sector | null {
  const { agents } = reading.lexicon;
  if (isOfCause(reading, phrase)) return "NGO";
  const own =
    agents.get(reading.tokens[phrase.head]?.lemma ?? "") ??
    agents.get(reading.tokens[phrase.head]?.lower ?? "");
  if (own !== undefined) return own;
  const group = GROUPS.get(reading.tokens[phrase.head]?.lemma ?? "");
  if (group !== undefined) return group;
  const title = reading.lexicon.titles
    .get(reading.tokens[phrase.head]?.lower ?? "")
    ?.find(({ words }) => words.length === 1);
  if (title !== undefined) return title.sector; // "the Kaduna State governor"
  const { lemma = "", lower = "", pos } = reading.tokens[phrase.head] ?? {};
  if (pos !== "NUM" && !QUANTITIES.has(lemma) && !QUANTITIES.has(lower.replace(/s$/u, ""))) return null; // not "the arrest of a student"
  const next = reading.tokens[phrase.to];
  if (next?.lower !== "of") return null;
  const members = reading.parse.elements.find(
    (element) => element.kind === "np" && element.np.from === phrase.to + 1,
  );
  return members?.kind === "np" ? (agents.get(reading.tokens[members.np.head]?.lemma ?? "") ?? null) : null;
}

/** "Human rights groups", "an aid organisation": they work in many countries, so that whom they speak of is not their own. */
function isOfCause({ tokens }: SentenceReading, { head }: NounPhrase): boolean {
  return (
    CAUSES.has(tokens[head - 1]?.lower ?? "") &&
    /^(?:group|organi[sz]ation)$/u.test(tokens[head]?.lemma ?? "")
  );
}
const CAUSES = new Set(
  "aid charity conservation environmental humanitarian medical relief rights".split(" "),
);

/** "he", "they" alone: somebody told before. */
export function isPronoun({ tokens }: SentenceReading, { from, to, head }: NounPhrase): boolean {
  return to - from === 1 && /^(?:he|she|it|they|we)$/u.test(tokens[head]?.lower ?? "");
}
