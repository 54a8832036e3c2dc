// One document, from a path or bytes to its claims and the page to show them in. Bad input is answered with a sentence.
import type { Coder } from "../coding/index.js";
import type { ReadAnswer } from "../contract/index.js";
import type { DocumentTask } from "../desk/index.js";
import { documentFromBytes, InputError, readDocumentFile } from "../intake/index.js";
import { type Document, isMissing } from "../model/index.js";
import { type Names, namesOf } from "./names.js";
import { readLine } from "./read_line.js";

/** Reads and codes one document. What is no InputError is a fault of ours and is thrown. */
export async function answerDocument(
  { from, meta, otherwise }: DocumentTask,
  coder: Coder,
  names: Names,
): Promise<ReadAnswer> {
  try {
    const read =
      "path" in from
        ? await readDocumentFile(from.path, meta)
        : documentFromBytes(from.bytes, from.name, meta, from.contentType);
    const document = otherwise === undefined ? read : fill(read, otherwise);
    const coded = coder.code(document);
    const page = {
      text: document.text,
      sentences: coded.sentences,
      names: namesOf(coded.claims, names),
    };
    return { ok: true, line: readLine(document, coded), page };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, problem: error.message };
  }
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
