// The use case "recode": the documents of the ledger are read again by the coder of this version, and the new claims take the
// place of the old. Corrections go with their claim, or with the one that is read in its place (src/ledger/successor.ts); one that no
// claim has any more is kept and counted.
import { CODER_VERSION } from "../coding/version.js"; // not the whole folder: it loads the tagger
import type { RecodeProgress, RecodeRequest } from "../contract/index.js";
import type { Carried, LedgerStore, StoredDocument } from "../ledger/index.js";
import type { Pool } from "../pool/index.js";
import type { Task, TaskResult } from "./tasks.js";

/** So many documents are under way at one time. */
const PAGE = 64;

/** What was entered from a source was never read. */
function isToRead({ document, coder }: StoredDocument, all: boolean): boolean {
  return document.isEntered !== true && (all || coder !== CODER_VERSION);
}

/** Reads what another version has read; with `all` every document. Told after every page. */
export async function recode(
  pool: Pool<Task, TaskResult>,
  store: LedgerStore,
  { all, onProgress }: RecodeRequest,
): Promise<RecodeProgress> {
  let progress: RecodeProgress = {
    documents: 0,
    recoded: 0,
    failed: 0,
    carriedCorrections: 0,
    lostCorrections: 0,
  };
  let after: string | null = null;
  do {
    const { items, next } = await store.documents({ after, limit: PAGE });
    after = next;
    const results = await Promise.all(
      items.map((stored) => (isToRead(stored, all) ? readAgain(pool, store, stored) : SKIPPED)),
    );
    progress = {
      documents: progress.documents + items.filter(({ document }) => document.isEntered !== true).length,
      recoded: progress.recoded + results.filter(({ kind }) => kind === "recoded").length,
      failed: progress.failed + results.filter(({ kind }) => kind === "failed").length,
      carriedCorrections:
        progress.carriedCorrections + results.reduce((sum, { carried }) => sum + carried, 0),
      lostCorrections: progress.lostCorrections + results.reduce((sum, { lost }) => sum + lost, 0),
    };
    onProgress(progress);
  } while (after !== null);
  return progress;
}

interface ReadAgain extends Carried {
  readonly kind: "recoded" | "failed" | "skipped";
}

const SKIPPED: ReadAgain = { kind: "skipped", carried: 0, lost: 0 };

async function readAgain(
  pool: Pool<Task, TaskResult>,
  store: LedgerStore,
  stored: StoredDocument,
): Promise<ReadAgain> {
  const outcome = await pool.run({ kind: "stored", document: stored.document });
  if (outcome.kind !== "answer" || outcome.value.kind !== "document" || outcome.value.entry === null)
    return { kind: "failed", carried: 0, lost: 0 }; // its old claims stay
  return { kind: "recoded", ...(await store.recode(outcome.value.entry)) };
}
