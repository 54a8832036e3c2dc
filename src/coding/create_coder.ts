// Builds the coder: the tagger's model and the lexicon's indexes are made once, then every document is read with them.
import { createLexicon, type LexiconTables } from "../lexicon/index.js";
import { createTagger } from "../text/index.js";
import { codeDocuments, explainDocument } from "./code_documents.js";
import type { Coder } from "./coded.js";
import type { HashText } from "./identity.js";
import { CODER_VERSION } from "./version.js";

/** Takes 0.2 s; `hash` makes the ids. The coder keeps no state from one document to the next. */
export function createCoder(tables: LexiconTables, hash: HashText): Coder {
  const parts = { lexicon: createLexicon(tables), tag: createTagger(), hash };
  return {
    version: CODER_VERSION,
    code(document) {
      const [coded] = codeDocuments([document], parts);
      if (coded === undefined) throw new Error("one document gave no answer");
      return coded;
    },
    explain: (document) => explainDocument(document, parts),
    codeAll: (documents, at) => codeDocuments(documents, parts, at),
  };
}
