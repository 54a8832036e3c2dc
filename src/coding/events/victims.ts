// Whom a deed befell is not whom one blames for it: "condemned the bombing of a Syrian convoy", "deplored an attack on the Turkish embassy".
import type { NounPhrase } from "../../text/index.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { inWords } from "./target_in_words.js";
import { type Found, NOBODY, partyKey, unique } from "./targets.js";

/** Deeds that name whom they befall behind "of", "on" and "against". */
const DEEDS = new Set(
  "abduction annexation arrest assassination assault attack beheading bombardment bombing burning capture crucifixion death deportation destruction detention disappearance downing execution expulsion hanging hijacking hostage-taking imprisonment invasion jailing kidnapping killing lynching massacre murder persecution poisoning raid rape recognition refusal rejection release ransacking sacking seizure shelling shooting sinking slaughter slaying stabbing stoning storming strike threat torture treatment".split(
    " ",
  ),
);
const HARMS = new Set("attack blockade bombing embargo sanction shelling siege".split(" "));
const WELCOMED = new Set([...DEEDS, ...HARMS, "imposition"]);
const BEFALLS = /^(?:of|on|upon|against|at)$/u;

/** The target of a charge without those whom the deed befell: who did it by the words, else the deed in its words. */
export function withoutVictims(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  target: Found,
): Found {
  const { type } = match.rule.entry;
  if (!/^(?:ACCUSE|PROTEST|REQUEST|SUPPORT)$/u.test(type)) return target;
  const named = type === "REQUEST" ? HARMS : type === "SUPPORT" ? WELCOMED : DEEDS;
  const deed = [...(match.target ?? []), ...match.clause.object, ...match.clause.subject].find(({ head }) =>
    named.has(reading.tokens[head]?.lemma ?? ""),
  );
  if (deed === undefined || reading.partiesIn(deed.from, deed.head).length > 0) return target; // "the Israeli strike on"
  const behind = phrasesBehind(reading, deed);
  const doers = behind.filter(({ prep }) => prep === "by").flatMap((phrase) => reading.actorsOf(phrase));
  const own = new Set(source.map(partyKey));
  const others = unique(doers).filter((actor) => !own.has(partyKey(actor)));
  if (others.length > 0 && type !== "REQUEST") return { actors: others, how: "named" };
  const victims = behind.filter(({ prep }) => BEFALLS.test(prep ?? ""));
  const isVictim = ({ from, to }: ResolvedActor) =>
    (from <= deed.from && to > deed.to) ||
    victims.some((phrase) => from >= phrase.from - 1 && to <= phrase.to);
  if (victims.length === 0 || !target.actors.some(isVictim)) return target;
  if (type === "SUPPORT") return isOnThem(behind, target) ? NOBODY : target;
  if (type === "REQUEST") return NOBODY; // "called for an end to sanctions against Niger"
  const words = inWords(reading, "ACCUSE", [deed], source);
  return { actors: words.actors.map((actor) => ({ ...actor, country: null })), how: "words" };
}

/** "Welcomed the sanctions on Eritrea"; but "welcomed the release of two Swedes". */
function isOnThem(behind: readonly NounPhrase[], { actors }: Found): boolean {
  const harmed = behind.filter(({ prep }) => prep === "on" || prep === "against");
  return actors.every(({ from, to }) => harmed.some((phrase) => from >= phrase.from && to <= phrase.to));
}

/** The prepositional phrases right behind a phrase. */
function phrasesBehind({ parse }: SentenceReading, { from, to }: NounPhrase): NounPhrase[] {
  const found: NounPhrase[] = [];
  let end = to;
  for (const element of parse.elements) {
    if (element.kind !== "np" || element.np.from <= from) continue;
    if (element.np.prep === null || element.np.from > end + 2) break;
    found.push(element.np);
    end = element.np.to;
  }
  return found;
}
