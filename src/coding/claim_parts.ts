// The parts that every claim has: citation, period, places, pairs.
import type { Lexicon } from "../lexicon/index.js";
import {
  type Actor,
  type Citation,
  type ClaimBase,
  type EventClaim,
  type Missing,
  missing,
  type Pair,
  type Period,
  type Place,
  type Status,
} from "../model/index.js";
import type { Clause, NounPhrase } from "../text/index.js";
import type { SentenceReading, TimeMention } from "./reading.js";

export { plainActor } from "./resolved_actor.js";

/** What a coder hands over before the claim has its id. */
export type Unnamed<T extends ClaimBase> = Omit<T, "id" | "coder" | "review">;
/** An event before it has its id; the statements look at those that stand in them. */
export type EventDraft = Unnamed<EventClaim>;

/** The citation of a token range of the sentence. */
export function citationOf(reading: SentenceReading, from: number, to: number): Citation {
  const start = reading.tokens[from]?.start ?? reading.sentence.start;
  const end = reading.tokens[Math.max(from, to - 1)]?.end ?? reading.sentence.end;
  return { start, end, sentence: reading.sentence.index, text: reading.document.text.slice(start, end) };
}

/**
 * When: the time inside [from, to), else one that opens the sentence ("Last fall, …"), else Missing.
 * Comparisons ("from a year earlier") never count, nor does a time that belongs to another noun than the act's own
 * (`act`: "the 2022 invasion" dates the invasion alone) or to the verb above `clause` ("agreed in May to meet"); what is planned
 * takes the reading that lies ahead.
 */
export function periodOf(
  reading: SentenceReading,
  from: number,
  to: number,
  status: Status,
  act: NounPhrase | null = null,
  clause: Clause | null = null,
): Period | Missing {
  const isFree = ({ owner }: TimeMention) =>
    owner === null || (act !== null && owner >= act.from && owner < act.to);
  const isEnd = ({ period }: TimeMention) =>
    "text" in period && /^(?:until|till|through) /iu.test(period.text); // "extended its sanctions until May"
  const governing =
    clause === null || clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  const usable = reading.times.filter(
    (time) =>
      !time.isComparison &&
      !isEnd(time) &&
      isFree(time) &&
      !isBetween(time, governing, clause) &&
      !isInAside(reading, time, clause),
  );
  const own = usable.find((time) => time.owner !== null);
  if (own !== undefined && own.from >= from && own.to <= to) return placed(own, status);
  const inside = usable.filter((time) => time.from >= from && time.to <= to);
  const mayOpen = act === null || reading.parse.clauses.some(({ subject }) => subject.includes(act)); // "On Thursday France condemned the attack": not the attack
  const opening = mayOpen ? usable.filter((time) => time.to <= 6 && time.from <= 2) : [];
  const chosen = inside[0] ?? opening[0];
  return chosen === undefined ? missing("not stated") : placed(chosen, status);
}

/** "Macron, who visited Oslo last year, called …": the time of a relative clause before the verb is its own. */
function isInAside({ parse }: SentenceReading, time: TimeMention, clause: Clause | null): boolean {
  return (
    clause !== null &&
    time.to <= clause.verb.from &&
    parse.clauses.some(
      ({ kind, to, verb }) =>
        kind === "relative" && verb.from < time.from && time.to <= to && to <= clause.verb.from,
    )
  );
}

/** "agreed last week to meet": the time after the governing verb is that verb's. */
function isBetween(time: TimeMention, governing: Clause | undefined, clause: Clause | null): boolean {
  return (
    governing !== undefined &&
    clause !== null &&
    governing.verb.main < time.from &&
    time.to <= clause.verb.from
  );
}

function placed(time: TimeMention, status: Status): Period | Missing {
  const isAhead = status === "planned" || status === "possible" || status === "undecided";
  return isAhead && time.ahead !== null ? time.ahead : time.period;
}

/** Towns and countries named with "in", "at", "near" inside [from, to). */
export function placesOf(reading: SentenceReading, from: number, to: number): Place[] {
  const places: Place[] = [];
  for (const mention of reading.mentions) {
    if (mention.from < from || mention.to > to || !("country" in mention.meaning)) continue;
    if (mention.meaning.kind === "adjective" || mention.meaning.kind === "people") continue;
    const before = reading.tokens
      .slice(Math.max(0, mention.from - 3), mention.from)
      .map((token) => token.lower);
    if (!before.some((word) => word === "in" || word === "at" || word === "near" || word === "outside"))
      continue;
    const { country } = mention.meaning;
    const start = reading.tokens[mention.from]?.start ?? 0;
    const end = reading.tokens[mention.to - 1]?.end ?? start;
    places.push({
      name: reading.document.text.slice(start, end),
      country: country.foldedInto ?? country.code,
    });
  }
  return places;
}

/** Every source with every target; when symmetric, every two of them. Countries only, alphabetical, once each. */
export function pairsOf(source: readonly Actor[], target: readonly Actor[], isSymmetric: boolean): Pair[] {
  const pairs = new Map<string, Pair>();
  const from = countriesOf(source);
  const to = countriesOf(target);
  const all = [...new Set([...from, ...to])];
  const couples =
    isSymmetric || to.length === 0
      ? all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))
      : from.flatMap((a) => to.map((b) => [a, b] as const));
  for (const [a, b] of couples) {
    if (a === b) continue;
    const pair: Pair = a < b ? [a, b] : [b, a];
    pairs.set(pair.join(), pair);
  }
  return [...pairs.values()];
}

/** The speaker's country with each country spoken of; of a speaker without one, the only two spoken of. */
export function pairsAbout(
  country: string | null,
  about: readonly string[],
  { countries }: Pick<Lexicon, "countries">,
): Pair[] {
  const named = about.filter((code) => countries.has(code));
  const [first, second] = named;
  if (country === null) {
    if (named.length !== 2 || first === undefined || second === undefined) return [];
    return [first < second ? [first, second] : [second, first]];
  }
  return named
    .filter((code) => code !== country)
    .map((code): Pair => (code < country ? [code, country] : [country, code]));
}

function countriesOf(actors: readonly Actor[]): string[] {
  return [
    ...new Set(
      actors.flatMap((actor) => (actor.country === null || actor.sector === "JRN" ? [] : [actor.country])),
    ),
  ];
}
