// The parts that every claim has: citation, period, places, pairs, identity.
import type {
  Actor,
  Citation,
  ClaimBase,
  EventClaim,
  Missing,
  Pair,
  Period,
  Place,
  Status,
} from "../model/index.js";
import { missing } from "../model/index.js";
import { hashText } from "./identity.js";
import type { SentenceReading } from "./reading.js";

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
 * Comparisons ("from a year earlier") never count; what is planned takes the reading that lies ahead.
 */
export function periodOf(
  reading: SentenceReading,
  from: number,
  to: number,
  status: Status,
): Period | Missing {
  const usable = reading.times.filter((time) => !time.isComparison);
  const inside = usable.filter((time) => time.from >= from && time.to <= to);
  const opening = usable.filter((time) => time.to <= 6 && time.from <= 2);
  const chosen = inside[0] ?? opening[0];
  if (chosen === undefined) return missing("not stated");
  const isAhead = status === "planned" || status === "possible" || status === "undecided";
  return isAhead && chosen.ahead !== null ? chosen.ahead : chosen.period;
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

function countriesOf(actors: readonly Actor[]): string[] {
  return [
    ...new Set(
      actors.flatMap((actor) => (actor.country === null || actor.sector === "JRN" ? [] : [actor.country])),
    ),
  ];
}

/** The claim's id: what is hashed is the document's id, the kind, the cited span and `what` (type, parties, value …). */
export function claimId(
  document: string,
  kind: string,
  citation: Citation,
  what: readonly (string | number | null)[],
): string {
  return `c-${hashText(JSON.stringify([document, kind, citation.start, citation.end, ...what])).slice(0, 20)}`;
}
