// Whether two namings mean one gathering.
import type { GatheringKind } from "../../../model/index.js";

export interface Met {
  readonly kind: GatheringKind;
  readonly title: string;
  /** Codes of where it is; none: not told. */
  readonly countries: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly document: string;
}

const NOUNS = new Set(["summit", "conference", "forum", "the", "of", "on", "for", "in", "international"]);

/**
 * Nothing that both tell contradicts (country, days), and their titles share a word of their own, or one of them has none. Without a common
 * day they are one in one document alone, or where both have a place and a title of their own and their days do not part them.
 */
export function isSameGathering(a: Met, b: Met): boolean {
  if (
    a.countries.length > 0 &&
    b.countries.length > 0 &&
    !a.countries.some((code) => b.countries.includes(code))
  )
    return false;
  const [one, other] = [wordsOf(a.title), wordsOf(b.title)];
  const share = one.some((word) => other.includes(word));
  const isPlain = one.length === 0 || other.length === 0;
  const days = meeting(a, b);
  if (days === "apart") return false;
  if (days === "meet" && a.countries.length > 0 && b.countries.length > 0) return share || isPlain;
  if (a.kind !== b.kind) return false;
  return a.document === b.document
    ? share || (isPlain && one.length === other.length)
    : share && days === "meet";
}

function wordsOf(title: string): readonly string[] {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !NOUNS.has(word));
}

function meeting(a: Met, b: Met): "meet" | "apart" | "not told" {
  const [from, to] = [a.start ?? a.end, a.end ?? a.start];
  const [start, end] = [b.start ?? b.end, b.end ?? b.start];
  if (from === null || to === null || start === null || end === null) return "not told";
  return from <= end && start <= to ? "meet" : "apart";
}
