// One document, from a path or bytes to its claims and the page to show them in. Bad input is answered with a sentence.
import type { Coder } from "../coding/index.js";
import type { ReadAnswer } from "../contract/index.js";
import type { DocumentTask } from "../desk/index.js";
import { documentFromBytes, documentFromRecord, InputError, readDocumentFile } from "../intake/index.js";
import type { LedgerEntry } from "../ledger/index.js";
import { type Document, isMissing } from "../model/index.js";
import { type Names, namesOf } from "./names.js";
import { readLine } from "./read_line.js";

/** Reads and codes one document; `entry` is what a ledger keeps of it. What is no InputError is a fault of ours and is thrown. */
export async function answerDocument(
  { from, meta, otherwise, explain = false }: Omit<DocumentTask, "kind">,
  coder: Coder,
  names: Names,
): Promise<{ answer: ReadAnswer; entry: LedgerEntry | null }> {
  try {
    const read = await documentOf({ from, meta });
    const document = otherwise === undefined ? read : fill(read, otherwise);
    return answerStored(document, coder, names, explain);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { answer: { ok: false, problem: error.message }, entry: null };
  }
}

async function documentOf({ from, meta }: Pick<DocumentTask, "from" | "meta">): Promise<Document> {
  if ("path" in from) return readDocumentFile(from.path, meta);
  if ("record" in from) return documentFromRecord({ id: "", ...meta, ...from.record }).document;
  return documentFromBytes(from.bytes, from.name, meta, from.contentType);
}

/** The same for a document that is there already. */
export function answerStored(
  document: Document,
  coder: Coder,
  names: Names,
  explain = false,
): { answer: ReadAnswer; entry: LedgerEntry } {
  const { coded, sentences: explained } = explain
    ? coder.explain(document)
    : { coded: coder.code(document), sentences: null };
  const { claims, sentences, dropped, notCoded } = coded;
  const page = { text: document.text, sentences, names: namesOf(claims, names) };
  const entry: LedgerEntry = {
    id: coded.document,
    sha256: coded.sha256,
    document,
    title: coded.title,
    origin: coded.origin,
    claims,
    sentences,
    dropped,
    notCoded,
    coder: coder.version,
  };
  const line = readLine(document, coded);
  const told = explained === null ? line : { ...line, explained };
  return { answer: { ok: true, line: told, page, kept: null }, entry };
}

/** The document, with what it does not say of itself from elsewhere. */
function fill(document: Document, otherwise: NonNullable<DocumentTask["otherwise"]>): Document {
  const { title, published, author } = document;
  return {
    ...document,
    title: title ?? otherwise.title,
    published: isMissing(published) ? (otherwise.published ?? published) : published,
    author: author ?? otherwise.author,
  };
}
