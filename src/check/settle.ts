// Findings in the order of the text, each said once: what two rules say of the same words with the same outcome is one finding.
import type { Finding, Verdict } from "../model/index.js";

const WEIGHT: Readonly<Record<Verdict, number>> = { contradicts: 0, explained: 1, agrees: 2, unknown: 3 };

/**
 * Sorted by place; of one place a contradiction stands alone, an explanation takes the place of what is unknown, and the same rule
 * and verdict stand once.
 */
export function settle(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { start, end } = finding.found.span;
    const key = `${start}-${end}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), finding]);
  }
  return [...byPlace.values()]
    .flatMap(ofPlace)
    .sort((a, b) => a.found.span.start - b.found.span.start || WEIGHT[a.verdict] - WEIGHT[b.verdict]);
}

function ofPlace(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => WEIGHT[a.verdict] - WEIGHT[b.verdict] || b.confidence - a.confidence,
  );
  const [first] = sorted;
  if (first === undefined) return [];
  if (first.verdict === "contradicts") return [first];
  const known = sorted.filter(({ verdict }) => verdict !== "unknown");
  const left = known.length > 0 ? known : sorted;
  const seen = new Set<string>();
  return left.filter(({ rule, verdict }) => {
    const key = `${rule} ${verdict}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
