// How far two states voted alike. Votes that one of them did not cast are dropped. By the first rule an abstention is another vote than yes
// and no: agreement is the share of identical votes. By the second an abstention counts half against yes and no, as in the index of
// Voeten, Strezhnev and Bailey (UNGA voting data, codebook: abstention as half disagreement).
import type { VoteRule } from "../../../contract/index.js";

export type Cast = "yes" | "no" | "abstain";

export interface Agreement {
  /** In percent, not rounded. */
  readonly agreement: number;
  /** Roll calls in which both voted yes, no or abstained; 1 at least. */
  readonly n: number;
  readonly identical: number;
  /** One yes, the other no. */
  readonly opposed: number;
}

export const RULE_WORDS: Readonly<Record<VoteRule, string>> = {
  identical:
    "Share of identical votes among those in which both voted yes, no or abstained; who was absent is left out, and an abstention is another vote than yes and no.",
  half: "Identical votes count 1, an abstention beside a yes or a no one half, a yes beside a no nothing; who was absent is left out.",
};

/** Null where they have no common vote. */
export function agreementOf(
  votes: readonly { readonly a: Cast; readonly b: Cast }[],
  rule: VoteRule,
): Agreement | null {
  const n = votes.length;
  if (n === 0) return null;
  const identical = votes.filter(({ a, b }) => a === b).length;
  const opposed = votes.filter(({ a, b }) => a !== b && a !== "abstain" && b !== "abstain").length;
  const alike = rule === "identical" ? identical : identical + (n - identical - opposed) / 2;
  return { agreement: (100 * alike) / n, n, identical, opposed };
}
