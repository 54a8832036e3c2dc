// The use case "read one document": it is parsed and coded in a reading thread, so that a hostile one can be stopped.
// What comes on standard input is collected here, up to the limit of a file.
import { type ReadAnswer, type ReadRequest, tooLongSentence } from "../contract/index.js";
import { LIMITS } from "../intake/limits.js"; // not the whole folder: it loads the parsers of pages
import type { Committed, LedgerEntry } from "../ledger/index.js";
import type { Pool } from "../pool/index.js";
import { noAnswerSentence } from "./sentences.js";
import type { DocumentTask, Task, TaskResult } from "./tasks.js";

/** Puts a document into the ledger; resolves when it is on disk. */
export type Keep = (entry: LedgerEntry) => Promise<Committed>;

/** Reads one document; every expected failure is an answer with a sentence. */
export async function readDocument(
  pool: Pool<Task, TaskResult>,
  keep: Keep,
  request: ReadRequest,
): Promise<ReadAnswer> {
  const from = await sourceOf(request);
  if ("tooLong" in from) return { ok: false, problem: tooLongSentence(from.tooLong, LIMITS.fileBytes) };
  const task: DocumentTask = {
    kind: "document",
    from,
    meta: request.meta,
    explain: request.explain === true,
  };
  return runDocument(pool, request.keep ? keep : null, task);
}

/** Has a thread read the document; `keep` puts it into the ledger, null keeps nothing. */
export async function runDocument(
  pool: Pool<Task, TaskResult>,
  keep: Keep | null,
  task: DocumentTask,
): Promise<ReadAnswer> {
  const outcome = await pool.run(task);
  if (outcome.kind !== "answer") return { ok: false, problem: noAnswerSentence(nameOf(task.from), outcome) };
  if (outcome.value.kind !== "document")
    throw new Error("a reading thread answered something else for a document");
  const { answer, entry } = outcome.value;
  if (keep === null || !answer.ok || entry === null) return answer;
  const { added } = await keep(entry);
  return { ...answer, kept: added ? "added" : "there" };
}

function nameOf(from: DocumentTask["from"]): string {
  if ("path" in from) return from.path;
  return "name" in from ? from.name : "The document";
}

/** What a reading thread is given, or the name of an input that has more bytes than a file may have. */
async function sourceOf(request: ReadRequest): Promise<DocumentTask["from"] | { readonly tooLong: string }> {
  if (request.kind === "file") return { path: request.path };
  if (request.kind === "record") return { record: request.record };
  const { name, contentType } = request;
  const bytes = await collect(request.input);
  if (bytes === null) return { tooLong: name };
  return { name, bytes, ...(contentType === undefined ? {} : { contentType }) };
}

/** All bytes of the input, or null when they are more than a file may have. */
async function collect(input: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > LIMITS.fileBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
