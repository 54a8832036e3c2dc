// The use cases of doubts: the queue, a new one, and what came of one. What goes into the record with an outcome is checked here.
import type { DoubtLine, DoubtsRequest, Listed, NewDoubt, NewOutcome } from "../contract/index.js";
import { newDoubtSchema, newOutcomeSchema, Refusal } from "../contract/index.js";
import { hashText } from "../intake/hash_text.js"; // not the whole folder: it loads the parsers of pages
import {
  type Doubt,
  type DoubtOutcome,
  doubtKey,
  type LedgerStore,
  type OutcomeWork,
} from "../ledger/index.js";
import { checkedCorrection } from "./correct.js";
import { entered } from "./entered.js";
import { newRow } from "./new_row.js";

export async function listDoubts(store: LedgerStore, request: DoubtsRequest): Promise<Listed<DoubtLine>> {
  return store.doubts(request);
}

/** `now` is the moment, ISO in UTC. Throws a Refusal, or the store's LedgerError for a claim or document that is not there. */
export async function openDoubt(store: LedgerStore, given: NewDoubt, now: string): Promise<DoubtLine> {
  const { claim = null, document = null, words, rule = null, by } = entered(newDoubtSchema, given);
  const own = claim === null ? null : ((await store.claim(claim))?.document ?? null);
  if (own !== null && document !== null && document !== own)
    throw new Refusal(
      `The claim ${claim} is of the document ${own}, not of ${document.slice(0, 60)}: leave the document out.`,
    );
  const said = { claim, document: document ?? own, words: words.replace(/\s+/gu, " ") };
  const id = `q-${hashText(doubtKey(said)).slice(0, 20)}`;
  return store.openDoubt({ id, ...said, rule, openedBy: by, openedAt: now });
}

/** Throws a Refusal, or the store's LedgerError for a doubt that is not open. */
export async function closeDoubt(
  store: LedgerStore,
  id: string,
  told: NewOutcome,
  now: string,
): Promise<DoubtLine> {
  const given = entered(newOutcomeSchema, told);
  const doubt = await store.doubt(id);
  if (doubt === null)
    throw new Refusal(`The ledger has no doubt ${id.slice(0, 60)}: the list of doubts has their ids.`);
  const { work, source } = await workOf(store, doubt, given, now);
  const outcome: DoubtOutcome = {
    state: given.outcome,
    closedBy: given.by,
    closedAt: now,
    because: given.because,
    source,
    correction: work.kind === "corrected" ? work.correction.id : null,
    entered: work.kind === "new" ? work.row.claim : null,
  };
  return store.closeDoubt(id, outcome, work);
}

async function workOf(
  store: LedgerStore,
  { id, claim }: Doubt,
  given: NewOutcome,
  now: string,
): Promise<{ readonly work: OutcomeWork; readonly source: string | null }> {
  if (given.outcome === "new") {
    const { row, source } = newRow(given, now.slice(0, 10));
    return { work: { kind: "new", row }, source };
  }
  const source = given.source ?? null;
  if (given.outcome === "not verifiable") return { work: { kind: "not verifiable" }, source };
  if (claim === null)
    throw new Refusal(
      `The doubt ${id} is of no claim of the record, so that there is none to correct: enter what is missing as new, or say that it is not verifiable.`,
    );
  const { verdict, because, by, validFrom, supersedes } = given;
  const word = { claim, verdict, because, source, by, validFrom, supersedes };
  return { work: { kind: "corrected", correction: await checkedCorrection(store, word, now) }, source };
}
