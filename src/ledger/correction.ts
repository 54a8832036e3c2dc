// Corrections: a person's word on a claim. They are only ever appended; the claim as it was read stays.
import type { Claim } from "../model/index.js";

/** What a correction may say of a claim: that it is right, that it is no claim at all, or what some fields should be. */
export type Verdict =
  | { readonly kind: "confirmed" }
  | { readonly kind: "rejected" }
  | { readonly kind: "changed"; readonly fields: Readonly<Record<string, unknown>> };

/** One correction. `supersedes` names the correction that it takes the place of, if any. */
export interface Correction {
  readonly id: string;
  readonly claim: string;
  readonly verdict: Verdict;
  /** Why, in one sentence. */
  readonly because: string;
  /** Where the right value was seen: an address, or words; null: not told. */
  readonly source: string | null;
  readonly by: string;
  /** When the ledger took it, ISO with milliseconds in UTC. */
  readonly recordedAt: string;
  /** The day from which it holds; null: always. */
  readonly validFrom: string | null;
  readonly supersedes: string | null;
  /** The claim that it was said of, where a newer coder reads `claim` in its place; null: it was said of `claim` itself. */
  readonly carriedFrom: string | null;
}

/** Fields that no correction may touch: what was read, where, and under which name. */
const FIXED = new Set(["id", "kind", "citation", "coder", "review", "why", "entered"]);

/** The names in `fields` that may not be changed, or that claims of this kind do not have. */
export function refusedFields(claim: Claim, fields: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(fields).filter(
    (field) => FIXED.has(field) || !(field in claim || isOfMeeting(claim, field)),
  );
}

/** What a person knows of a meeting that was read from prose: its kind, who received whom, what was signed. */
function isOfMeeting(claim: Claim, field: string): boolean {
  return field === "meeting" && claim.kind === "event" && (claim.act === "CONSULT" || claim.act === "REJECT");
}

/** What holds of a claim: whether it is one at all, and what its fields should be; `isChecked` when a person has said anything. */
interface Standing {
  readonly isRejected: boolean;
  readonly isChecked: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}

const AS_READ: Standing = { isRejected: false, isChecked: false, fields: {} };

/**
 * What holds on a day (ISO; null: with all corrections), word after word as they were recorded: a change says what the fields should be,
 * a rejection that there is no claim, a confirmation that the claim is right as it stands then, with the change before it. One that
 * another supersedes does not count from the other's `recordedAt` on.
 */
function standing(claim: string, corrections: readonly Correction[], asOf: string | null): Standing {
  const known = corrections.filter(
    ({ claim: id, recordedAt, validFrom }) =>
      id === claim && (asOf === null || (recordedAt.slice(0, 10) <= asOf && (validFrom ?? "") <= asOf)),
  );
  const replaced = new Set(known.flatMap(({ supersedes }) => supersedes ?? []));
  return known
    .filter(({ id }) => !replaced.has(id))
    .toSorted((a, b) =>
      a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : a.id < b.id ? -1 : 1,
    )
    .reduce<Standing>((before, { verdict }) => {
      if (verdict.kind === "rejected") return { fields: before.fields, isRejected: true, isChecked: true };
      const fields = verdict.kind === "changed" ? verdict.fields : before.fields;
      return { isRejected: false, isChecked: true, fields };
    }, AS_READ);
}

/** Has a person rejected it, as known on a day? */
export function isRejected(claim: string, corrections: readonly Correction[], asOf: string | null): boolean {
  return standing(claim, corrections, asOf).isRejected;
}

/** The claim as corrected on a day (ISO; null: with all corrections), or null when it was rejected. */
export function corrected<C extends Claim>(
  claim: C,
  corrections: readonly Correction[],
  asOf: string | null,
): C | null {
  const { isRejected: isNone, isChecked, fields } = standing(claim.id, corrections, asOf);
  if (isNone) return null;
  return isChecked ? { ...claim, ...fields, review: "human" } : claim;
}
