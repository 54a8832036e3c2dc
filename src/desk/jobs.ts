// The use cases of jobs: what is read goes on when nobody waits for it. A job is in the ledger before it is acknowledged; one that a
// desk left behind is gone on with by the next, since reading twice adds nothing.

import {
  type DocumentMeta,
  type JobLine,
  type JobRequest,
  type Listed,
  type ReadAnswer,
  type ReadRequest,
  Refusal,
  type UrlRequest,
} from "../contract/index.js";
import { hashText } from "../intake/hash_text.js"; // not the whole folder: it loads the parsers of pages
import type { Job, LedgerStore } from "../ledger/index.js";

/** Most jobs that wait or run. */
const MOST_OPEN = 64;
/** Jobs that are listed; older ones stay in the ledger. */
const MOST_LISTED = 50;
const KINDS: readonly JobLine["kind"][] = ["read", "fetch"];
const OPEN_STATES: readonly Job["state"][] = ["waiting", "running"];
const ALL_STATES: readonly Job["state"][] = [...OPEN_STATES, "done", "failed"];

export interface JobWork {
  read(request: ReadRequest): Promise<ReadAnswer>;
  readUrl(request: UrlRequest): Promise<void>;
}

export interface Jobs {
  start(store: LedgerStore, request: JobRequest): Promise<JobLine>;
  /** Goes on with what an earlier desk left. */
  resume(store: LedgerStore): Promise<void>;
}

/** A request as JSON: bytes in base64. It is forgotten when the job has ended. */
type Asked =
  | {
      readonly kind: "record";
      readonly record: { readonly text: string } | { readonly html: string };
      readonly meta: DocumentMeta;
    }
  | {
      readonly kind: "bytes";
      readonly name: string;
      readonly base64: string;
      readonly contentType?: string;
      readonly meta: DocumentMeta;
    }
  | {
      readonly kind: "url";
      readonly url: string;
      readonly allowPrivate: boolean;
      readonly meta: DocumentMeta;
    };

interface Body extends Pick<JobLine, "name" | "documents" | "claims" | "notes"> {
  readonly startedAt: string;
  readonly asked: Asked | null;
}

/** `clock` gives the moment as ISO in UTC. */
export function jobsOf(work: JobWork, clock: () => string): Jobs {
  let started = 0;

  const run = async (store: LedgerStore, job: Job): Promise<void> => {
    const { asked, ...begun } = bodyOf(job);
    if (asked === null) return;
    let body: Body = { ...begun, documents: [], claims: 0, notes: [], asked };
    const write = (state: Job["state"], problem: string | null = null) =>
      store.putJob({ ...job, state, body: JSON.stringify(body), problem, changedAt: clock() });
    const take = async (answer: ReadAnswer): Promise<boolean> => {
      body = answer.ok
        ? {
            ...body,
            documents: [...body.documents, answer.line.document],
            claims: body.claims + answer.line.claims.length,
          }
        : { ...body, notes: [...body.notes, answer.problem] };
      await write("running");
      return true;
    };
    await write("running");
    try {
      if (asked.kind === "url")
        await work.readUrl({
          ...asked,
          keep: true,
          deliver: (_name, answer) => take(answer),
          onNote: (note) => {
            body = { ...body, notes: [...body.notes, note] };
          },
        });
      else await take(await work.read(readRequestOf(asked)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      body = { ...body, notes: [...body.notes, error.message] };
    }
    const isDone = body.documents.length > 0;
    body = { ...body, asked: null };
    await write(
      isDone ? "done" : "failed",
      isDone ? null : (body.notes.at(-1) ?? "There was nothing to read."),
    );
  };

  /** A fault of our own, the closing of the desk among them, leaves the job as it is: the next desk goes on with it. */
  const begin = (store: LedgerStore, job: Job) => void run(store, job).catch(() => {});

  return {
    async start(store, request) {
      const open = await store.jobs(OPEN_STATES);
      if (open.filter(isReading).length >= MOST_OPEN)
        throw new Refusal(`${MOST_OPEN} jobs are under way: wait until one of them has ended.`);
      started += 1;
      const startedAt = clock();
      const asked = askedOf(request);
      const body: Body = { name: nameOf(request), documents: [], claims: 0, notes: [], startedAt, asked };
      const id = `j-${hashText(JSON.stringify([startedAt, started, body.name, asked])).slice(0, 20)}`;
      const kind = request.kind === "url" ? "fetch" : "read";
      const job: Job = {
        id,
        kind,
        state: "waiting",
        body: JSON.stringify(body),
        problem: null,
        changedAt: startedAt,
      };
      await store.putJob(job);
      begin(store, job);
      return lineOf(job);
    },
    async resume(store) {
      for (const job of await store.jobs(OPEN_STATES)) if (isReading(job)) begin(store, job);
    },
  };
}

export async function viewJob(store: LedgerStore, id: string): Promise<JobLine | null> {
  const job = (await store.jobs(ALL_STATES)).find((one) => one.id === id);
  return job === undefined || !isReading(job) ? null : lineOf(job);
}

/** Those under way first, then the newest. Asked for at once: between two questions a job may end, and it would stand twice or nowhere. */
export async function listJobs(store: LedgerStore): Promise<Listed<JobLine>> {
  const newest = (await store.jobs(ALL_STATES))
    .filter(isReading)
    .toSorted((a, b) => (bodyOf(a).startedAt < bodyOf(b).startedAt ? 1 : -1));
  const items = [...newest.filter(isOpen), ...newest.filter((job) => !isOpen(job))];
  return { items: items.slice(0, MOST_LISTED).map(lineOf), next: null };
}

function isOpen({ state }: Job): boolean {
  return OPEN_STATES.includes(state);
}

function isReading({ kind }: Job): boolean {
  return KINDS.some((one) => one === kind);
}

function bodyOf(job: Job): Body {
  return JSON.parse(job.body) as Body;
}

function lineOf(job: Job): JobLine {
  const { name, documents, claims, notes } = bodyOf(job);
  const { id, state, problem, changedAt } = job;
  return {
    id,
    kind: job.kind === "fetch" ? "fetch" : "read",
    state,
    name,
    documents,
    claims,
    notes,
    problem,
    changedAt,
  };
}

function nameOf(request: JobRequest): string {
  if (request.kind === "url") return request.url;
  if (request.kind === "bytes") return request.meta.title ?? request.name;
  return request.meta.title ?? request.meta.url ?? "A text";
}

function askedOf(request: JobRequest): Asked {
  if (request.kind !== "bytes") return request;
  const { bytes, ...rest } = request;
  return { ...rest, base64: Buffer.from(bytes).toString("base64") };
}

function readRequestOf(asked: Exclude<Asked, { kind: "url" }>): ReadRequest {
  if (asked.kind === "record") return { ...asked, keep: true };
  const { base64, kind: _, ...rest } = asked;
  return { kind: "input", ...rest, input: once(Buffer.from(base64, "base64")), keep: true };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
