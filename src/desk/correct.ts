// The use case "correct": a person's word on a claim goes into the ledger. The claim as it was read stays.
import {
  type CorrectionLine,
  claimSchema,
  type NewCorrection,
  newCorrectionSchema,
  Refusal,
} from "../contract/index.js";
import { hashText } from "../intake/hash_text.js"; // not the whole folder: it loads the parsers of pages
import { type Correction, corrected, type LedgerStore } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { entered } from "./entered.js";

/** `clock` gives the moment as ISO in UTC. Throws a Refusal, or the store's LedgerError for a claim or a field that cannot be corrected. */
export async function correct(
  store: LedgerStore,
  given: NewCorrection,
  clock: () => string,
): Promise<CorrectionLine> {
  const correction = await checkedCorrection(store, entered(newCorrectionSchema, given), clock());
  await store.correct(correction);
  return correction;
}

/** The correction as it is to be kept, with its id and its moment. Throws a Refusal where the claim cannot become that. */
export async function checkedCorrection(
  store: LedgerStore,
  { claim: id, verdict, because, source, by, validFrom, supersedes }: NewCorrection,
  now: string,
): Promise<Correction> {
  const before = await store.correctionsOf([id]);
  const recordedAt = after(before.at(-1)?.recordedAt, now);
  const correction: Correction = {
    id: `k-${hashText(JSON.stringify([id, verdict, because, by, recordedAt])).slice(0, 20)}`,
    claim: id,
    verdict,
    because,
    source: source ?? null,
    by,
    recordedAt,
    validFrom: validFrom ?? null,
    supersedes: supersedes ?? null,
    carriedFrom: null,
  };
  if (supersedes !== null && supersedes !== undefined && !before.some((one) => one.id === supersedes))
    throw new Refusal(
      `"${supersedes.slice(0, 60)}" is no correction of the claim ${id}: give the id of one, or leave it out.`,
    );
  const stored = await store.claim(id);
  if (stored !== null) refuseBroken(stored.claim, correction);
  return correction;
}

/** The moment, or a millisecond after the word before where the clock has not gone on: the last word is the one that holds. */
function after(before: string | undefined, now: string): string {
  if (before === undefined || before < now) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}

/** What the claim would be must be a claim of its kind still: a value that is a word is none. */
function refuseBroken(claim: Claim, correction: Correction): void {
  if (correction.verdict.kind !== "changed") return;
  const { fields } = correction.verdict;
  if (Object.keys(fields).length === 0)
    throw new Refusal("A change names no field: give at least one, or confirm or reject the claim.");
  const result = claimSchema.safeParse(corrected(claim, [{ ...correction, validFrom: null }], null));
  if (result.success) return;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? Object.keys(fields)[0]);
  const shown = JSON.stringify(fields[name]) ?? "nothing";
  throw new Refusal(
    `"${name}" of the ${claim.kind} ${claim.id} cannot be ${shown.slice(0, 100)}: ${issue?.message ?? "it is wrong"}.`,
  );
}
