// "down from a peak of 3.7 million", "against an average of 590 dollars": the word that compares stands before the peak.
import type { Token } from "../../text/index.js";

const PEAKS = new Set("peak high low record average maximum minimum total level".split(" "));

/** Where the number at `lead` begins with its "a peak of"; `lead` itself without one. */
export function peakBefore(tokens: readonly Token[], lead: number): number {
  if (tokens[lead - 1]?.lower !== "of" || !PEAKS.has(tokens[lead - 2]?.lower ?? "")) return lead;
  return /^(?:a|an|the|its|their)$/u.test(tokens[lead - 3]?.lower ?? "") ? lead - 3 : lead - 2;
}
