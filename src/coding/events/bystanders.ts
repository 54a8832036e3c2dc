// Parties that a sentence names beside an act and that it is not on: where somebody spoke and to which paper, who brokered a truce, at whose
// request, and what happened before.
import type { EventType } from "../../model/index.js";
import { trailingSpeech } from "../attribution.js";
import { type ResolvedActor, type SentenceReading, wordsBefore } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { type Found, NOBODY } from "./targets.js";

/** The target without those who only stand by; one's own people are none. */
export function withoutBystanders(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  told: Found,
): Found {
  const target = withoutNeighbour(reading, match, withoutLaunchSite(reading, match, told));
  if (source.every(({ country, organisation }) => country === null && organisation === undefined))
    return target;
  const own = new Set(source.map(({ country }) => country));
  const actors = target.actors.filter(
    (actor) => own.has(actor.country) || !isBystander(reading, match, source, actor),
  );
  if (actors.length === target.actors.length) return target;
  return actors.length === 0 ? NOBODY : { ...target, actors };
}

/** "Shells fired from Lebanon": where they came from is not where they fell. */
function withoutLaunchSite({ tokens }: SentenceReading, { clause }: VerbMatch, target: Found): Found {
  if (!/^(?:fire|launch)$/u.test(clause.verb.lemma)) return target;
  const isFrom = (at: number) => tokens[at]?.lower === "from";
  const actors = target.actors.filter(({ from }) => !isFrom(from - 1) && !isFrom(from - 2));
  if (actors.length === target.actors.length) return target;
  return actors.length === 0 ? NOBODY : { ...target, actors };
}

/**
 * "Swore to fight for villages near Macedonia's border with Bulgaria": on whose border it is, not who lies behind it; but "threatened posts along
 * its border with Peru".
 */
function withoutNeighbour(reading: SentenceReading, { rule }: VerbMatch, target: Found): Found {
  const { tokens, parse } = reading;
  if (!BEHIND_BORDER.has(rule.entry.type)) return target;
  const actors = target.actors.flatMap((actor): readonly ResolvedActor[] => {
    const [owner, border, link] = tokens.slice(Math.max(0, actor.from - 3), actor.from);
    const isOwn = /^(?:its|their)$/u.test(owner?.lower ?? "") && rule.entry.type !== "AGREE";
    if (link?.lower !== "with" || !/^(?:border|boundary|frontier)$/u.test(border?.lower ?? "") || isOwn)
      return [actor];
    const line = parse.elements.find((one) => one.kind === "np" && one.np.head === actor.from - 2);
    return line?.kind === "np" ? reading.partiesIn(line.np.from, line.np.to) : [];
  });
  if (actors.every((actor, i) => actor === target.actors[i])) return target;
  return actors.length === 0 ? NOBODY : { ...target, actors };
}
const BEHIND_BORDER: ReadonlySet<EventType> = new Set(["AGREE", "ASSAULT", "PROTEST", "REQUEST", "THREATEN"]);

function isBystander(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  actor: ResolvedActor,
): boolean {
  return (
    isAtSpeech(reading, match, actor) ||
    isBroker(reading, actor) ||
    isBreakaway(reading, match, actor) ||
    isInText(reading, match, actor) ||
    isTopic(reading, match, source, actor) ||
    isVenue(reading, match, source, actor) ||
    /\b(?:court|judges|tribunal) in The Hague$/iu.test(actor.text) ||
    isObliged(reading, match, actor) ||
    (isBefore(reading, match, actor) &&
      (AT_EASE.has(match.rule.entry.type) || reading.tokens[actor.from - 1]?.lower === "in"))
  );
}

/** "Romania refused to take part, its president said in Prague", "…, he told the Washington Post". */
function isAtSpeech(reading: SentenceReading, { clause }: VerbMatch, { from }: ResolvedActor): boolean {
  const speech = trailingSpeech(reading);
  return (
    speech !== null &&
    speech !== clause &&
    speech.index > clause.index &&
    from >= speech.verb.to &&
    reading.tokens[from - 1]?.lower !== "at"
  ); // "in a warning directed at Yerevan"
}

/** "A truce brokered by Egypt", "talks hosted by Brazil": a third party. */
function isBroker({ tokens }: SentenceReading, { from }: ResolvedActor): boolean {
  if (tokens[from - 1]?.lower === "in" && REACHED.test(tokens[from - 2]?.lower ?? "")) return true; // "a ceasefire agreed in Cairo"
  const by = tokens[from - 1]?.lower === "by" ? from - 1 : from - 2;
  return tokens[by]?.lower === "by" && BROKERED.test(tokens[by - 1]?.lower ?? "");
}

/** "Recognised two breakaway regions of Georgia": whose they were is not supported. */
function isBreakaway({ tokens }: SentenceReading, { rule }: VerbMatch, { from, to }: ResolvedActor): boolean {
  return (
    rule.entry.type === "SUPPORT" &&
    tokens.slice(Math.max(0, from - 3), to).some(({ lower }) => BREAKAWAY.test(lower))
  );
}
const BREAKAWAY = /\b(?:annexation|annexed|breakaway|secessionist|separatist)\b/iu;
const REACHED = /^(?:agreed|brokered|concluded|mediated|negotiated|reached|signed)$/u;
const BROKERED =
  /^(?:brokered|chaired|facilitated|hosted|mediated|moderated|negotiated|overseen|sponsored)$/u;

/** "Cyprus, Greece and Egypt met to discuss Turkey": what they talk about. */
function isTopic(
  { parse }: SentenceReading,
  { rule, clause }: VerbMatch,
  source: readonly ResolvedActor[],
  { from }: ResolvedActor,
): boolean {
  if (rule.entry.type !== "CONSULT" || source.length < 2) return false;
  return parse.clauses.some(
    ({ kind, verb, index }) =>
      kind === "infinitive" &&
      index > clause.index &&
      /^(?:consider|debate|discuss|review)$/u.test(verb.lemma) &&
      from >= verb.to,
  );
}

/** "Israel and Syria agreed to resume talks in Washington": where two who agree will meet. */
function isVenue(
  { tokens }: SentenceReading,
  { rule }: VerbMatch,
  source: readonly ResolvedActor[],
  { from, by }: ResolvedActor,
): boolean {
  const isPlace = by === "metonym" && /^(?:at|in|near|outside)$/u.test(tokens[from - 1]?.lower ?? "");
  return isPlace && source.length > 1 && /^(?:AGREE|CONSULT|COOPERATE)$/u.test(rule.entry.type);
}

/** "Supported a resolution condemning Israel", "signed a letter accusing Venezuela": whom the text is about. */
function isInText(
  { tokens, parse }: SentenceReading,
  { rule, clause }: VerbMatch,
  { from }: ResolvedActor,
): boolean {
  if (!/^(?:AGREE|REJECT|SUPPORT)$/u.test(rule.entry.type)) return false;
  return parse.clauses.some(({ kind, governor, verb }) => {
    const noun = tokens[governor ?? verb.from - 1]?.lemma ?? "";
    return (
      (kind === "gerund" || kind === "participle") &&
      TEXTS.test(noun) &&
      verb.from > clause.verb.from &&
      from >= verb.from
    );
  });
}
const TEXTS = /^(?:appeal|communique|declaration|draft|letter|motion|petition|resolution|statement|text)$/u;

/** "Deported them at China's request", "withdrew its bid in favour of Turkey". */
function isObliged(reading: SentenceReading, { rule }: VerbMatch, { from, to }: ResolvedActor): boolean {
  if (rule.entry.type === "SUPPORT") return false; // "came out in favour of Portugal"
  const before = wordsBefore(reading, from, 4).join(" ");
  const isAsked =
    /\bat(?: the)?$/u.test(before) &&
    reading.tokens.slice(to - 1, to + 3).some(({ lower }) => lower === "request" || lower === "behest");
  return isAsked || /(?:at the (?:request|behest) of|in fav(?:ou)?r of|on behalf of)(?: the)?$/u.test(before);
}

/** "Raised its alert level after attacks in Tunisia": behind a word of time that comes after the verb. */
function isBefore({ tokens }: SentenceReading, { clause }: VerbMatch, { from }: ResolvedActor): boolean {
  for (let k = from - 1; k >= clause.verb.to; k -= 1) {
    const word = tokens[k]?.lower ?? "";
    if (/^[;.]$/u.test(word)) return false;
    if (/^(?:after|amid|during|following)$/u.test(word)) return true;
  }
  return false;
}

/** Acts that are on nobody whom the clause behind "after" names. */
const AT_EASE: ReadonlySet<EventType> = new Set([
  "AGREE",
  "AID",
  "COERCE",
  "CONSULT",
  "COOPERATE",
  "RETREAT",
  "SUPPORT",
]);
