// The use case "explain": a document of the ledger is read once more, to tell how. What the ledger has of it is not touched.
import { type Explained, Refusal } from "../contract/index.js";
import type { LedgerStore } from "../ledger/index.js";
import type { Pool } from "../pool/index.js";
import { noAnswerSentence } from "./sentences.js";
import type { Task, TaskResult } from "./tasks.js";

/** Null when there is no such document, or it was entered and never read. Throws a Refusal when it cannot be read in the time limit. */
export async function explainStored(
  pool: Pool<Task, TaskResult>,
  store: LedgerStore,
  id: string,
): Promise<Explained | null> {
  const stored = await store.document(id);
  if (stored === null || stored.document.isEntered === true) return null;
  const outcome = await pool.run({ kind: "stored", document: stored.document, explain: true });
  if (outcome.kind !== "answer") throw new Refusal(noAnswerSentence(`The document ${id}`, outcome));
  if (outcome.value.kind !== "document")
    throw new Error("a reading thread answered something else for a document");
  const { answer, entry } = outcome.value;
  if (!answer.ok) throw new Refusal(answer.problem);
  return { coder: entry?.coder ?? stored.coder, sentences: answer.line.explained ?? [] };
}
