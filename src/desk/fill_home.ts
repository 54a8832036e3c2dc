// A new ledger is filled with the starter record. That it is to be filled is written down first and that it is filled last, so that
// a filling that was interrupted is gone on with by whoever opens the ledger next.
import type { LedgerEntry, LedgerStore } from "../ledger/index.js";

/** The job of the ledger under which its filling is written down. */
const JOB = "starter";

export interface FillOptions {
  /** Leave a new ledger empty. An old one is not changed by it. */
  readonly isEmpty: boolean;
  /** The version of the record; a ledger that was filled with another one is brought up to this one. */
  readonly version: string;
  /** Loaded only when something is to be filled. */
  entries(): Promise<readonly LedgerEntry[]>;
  /** The moment, ISO with milliseconds in UTC. */
  clock(): string;
}

interface Filled {
  /** null: the ledger was made empty on purpose. */
  readonly version: string | null;
}

/** Fills the ledger where it is new or its filling was interrupted. */
export async function fillHome(
  store: Pick<LedgerStore, "jobs" | "putJob" | "commit" | "document" | "recode">,
  { isEmpty, version, entries, clock }: FillOptions,
): Promise<void> {
  const jobs = await store.jobs(["waiting", "running", "done", "failed"]);
  const job = jobs.find(({ kind }) => kind === JOB);
  const done = job === undefined ? null : (JSON.parse(job.body) as Filled);
  if (job?.state === "done" && (done?.version === null || done?.version === version)) return;
  const write = async (state: "running" | "done", filled: Filled) =>
    store.putJob({
      id: JOB,
      kind: JOB,
      state,
      body: JSON.stringify(filled),
      problem: null,
      changedAt: clock(),
    });
  if (job === undefined && isEmpty) return write("done", { version: null });
  await write("running", { version });
  const record = await entries();
  const told = await store.commit(record, clock());
  for (const [i, entry] of record.entries()) {
    if (told[i]?.added === true) continue;
    const there = await store.document(entry.id);
    if (there?.sha256 !== entry.sha256 || there.coder !== entry.coder) await store.recode(entry);
  }
  await write("done", { version });
}
