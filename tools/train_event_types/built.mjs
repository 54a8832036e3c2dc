// The built reading, in this process.

import { readingsOf } from "../../dist/coding/code_documents.js";
import { matchVerb } from "../../dist/coding/events/match_verb.js";
import { clauseFeatures, fieldFeatures } from "../../dist/coding/events/typing/features.js";
import { targetCandidates, targetFeatures } from "../../dist/coding/events/typing/target_features.js";
import { hashText, loadLexiconTables } from "../../dist/intake/index.js";
import { createLexicon } from "../../dist/lexicon/index.js";
import { createTagger } from "../../dist/text/index.js";

export const codingParts = {
  lexicon: createLexicon(loadLexiconTables()),
  tag: createTagger(),
  hash: hashText,
};
export { clauseFeatures, fieldFeatures, matchVerb, readingsOf, targetCandidates, targetFeatures };
