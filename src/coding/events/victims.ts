// Whom a deed befell is not whom one blames for it: "condemned the bombing of a Syrian convoy", "deplored an attack on the Turkish embassy".
import type { NounPhrase } from "../../text/index.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { inWords } from "./target_in_words.js";
import { actorsAt, type Found, NOBODY, partyKey, unique } from "./targets.js";

/** Deeds that name whom they befall behind "of", "on" and "against". */
const DEEDS = new Set(
  "abduction annexation arrest assassination assault attack beating beheading bombardment bombing burning capture crucifixion death deportation destruction detention disappearance downing execution expulsion flogging gassing hanging harassment hijacking hostage-taking imprisonment invasion jailing kidnapping killing lynching maltreatment massacre mistreatment murder persecution poisoning raid rape recognition refusal rejection release ransacking sacking seizure shelling shooting sinking slaughter slaying stabbing stoning storming strike threat torture treatment".split(
    " ",
  ),
);
const HARMS = new Set("attack blockade bombing embargo sanction shelling siege".split(" "));
const BLAMED = new Set([...DEEDS, ...HARMS]);
const WELCOMED = new Set([...BLAMED, "imposition"]);
/** What one asks to be ended. */
const ENDED = new Set([
  ...BLAMED,
  ..."airstrike ban boycott curb incursion occupation offensive restriction".split(" "),
]);
const ENDING =
  /^(?:easing|end|ending|halt|lifting|relaxation|removal|repeal|scrapping|suspension|termination)$/u;
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
  const deed = deedIn(reading, match);
  if (deed === undefined) return target;
  const behind = phrasesBehind(reading, deed);
  const owners = reading.partiesIn(deed.from, deed.head);
  if (owners.length > 0) return type === "SUPPORT" ? target : ofOwner(owners, behind, source, target);
  const doers = actorsAt(
    reading,
    behind.filter(({ prep }) => prep === "by"),
    false,
  ).actors; // "the beating of a tourist by police in Minsk"
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

/** The deed in the target's place, in the object's or the subject's, or what is to be ended ("the lifting of the embargo on Cuba"). */
function deedIn(reading: SentenceReading, { rule, clause, target }: VerbMatch): NounPhrase | undefined {
  const { type } = rule.entry;
  const phrases = [...(target ?? []), ...clause.object, ...clause.subject];
  const lemma = ({ head }: NounPhrase) => reading.tokens[head]?.lemma ?? "";
  if (type === "REQUEST") {
    const ends = reading.parse.elements.flatMap((element) =>
      element.kind === "np" &&
      element.np.from > clause.verb.from &&
      ENDING.test(reading.tokens[element.np.head]?.lower ?? "")
        ? phrasesBehind(reading, element.np).slice(0, 1)
        : [],
    );
    const ended = ends.find((phrase) => ENDED.has(lemma(phrase)));
    if (ended !== undefined) return ended;
  }
  const named = type === "REQUEST" ? HARMS : type === "SUPPORT" ? WELCOMED : BLAMED;
  return phrases.find((phrase) => named.has(lemma(phrase)));
}

/** "Called for an end to the U.S. embargo on Cuba": asked is whose embargo it is. */
function ofOwner(
  owners: readonly ResolvedActor[],
  behind: readonly NounPhrase[],
  source: readonly ResolvedActor[],
  target: Found,
): Found {
  const own = new Set(source.map(partyKey));
  const others = unique(owners).filter((actor) => !own.has(partyKey(actor)));
  const isVictim = ({ from, to }: ResolvedActor) =>
    behind.some(
      ({ prep, ...phrase }) => BEFALLS.test(prep ?? "") && from >= phrase.from - 1 && to <= phrase.to,
    );
  return others.length > 0 && target.actors.length > 0 && target.actors.every(isVictim)
    ? { actors: others, how: "modifier" }
    : target;
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
