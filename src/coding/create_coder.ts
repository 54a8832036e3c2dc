// Builds the coder: the tagger's model and the lexicon's indexes are made once, then every document is read with them.
import { createLexicon, type LexiconTables } from "../lexicon/index.js";
import { createTagger } from "../text/index.js";
import { codeDocument } from "./code_document.js";
import type { Coder } from "./coded.js";
import type { HashText } from "./identity.js";
import { CODER_VERSION } from "./version.js";

/** Takes 0.2 s; `hash` makes the ids. The coder keeps no state from one document to the next. */
export function createCoder(tables: LexiconTables, hash: HashText): Coder {
  const lexicon = createLexicon(tables);
  const tag = createTagger();
  return { version: CODER_VERSION, code: (document) => codeDocument(document, lexicon, tag, hash) };
}
