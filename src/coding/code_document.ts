// The flow of the reading: text -> sentences -> (clauses, actors, times) -> events, statements, figures, positions.
import type { Lexicon } from "../lexicon/index.js";
import { type Claim, type Document, isMissing, missing } from "../model/index.js";
import { readText, type Tagger } from "../text/index.js";
import { Memory } from "./actors/memory.js";
import type { Coded } from "./coded.js";
import { ActMemory } from "./events/act_memory.js";
import { codeEvents } from "./events/code_events.js";
import { codeFigures } from "./figures/code_figures.js";
import { FigureMemory } from "./figures/context.js";
import { documentId, type HashText } from "./identity.js";
import { modalityOf } from "./modality.js";
import { nameEvent, nameFigures, namePosition, nameStatement } from "./name_claims.js";
import { otherFields } from "./other_fields.js";
import { codePositions } from "./positions/code_positions.js";
import { readSentence } from "./read_sentence.js";
import { codeStatements } from "./statements/code_statements.js";

/** Codes one document. Never throws on odd text; a document in another language is kept and marked, not coded. */
export function codeDocument(document: Document, lexicon: Lexicon, tag: Tagger, hash: HashText): Coded {
  const sha256 = hash(document.text);
  const id = documentId(document, sha256, hash);
  const { title, origin, dropped, sentences } = readText(document.text, document.title, tag);
  const head = {
    document: id,
    sha256,
    title,
    origin: document.origin ?? origin,
    dropped,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  };
  if (document.language !== null && document.language !== "en") {
    return {
      ...head,
      claims: [],
      sentences: [],
      notCoded: missing("not coded: language", document.language),
    };
  }
  if (sentences.length === 0) return { ...head, claims: [], notCoded: missing("no text") };
  const published = isMissing(document.published) ? null : document.published;
  const memory = new Memory();
  const acts = new ActMemory();
  const figureMemory = new FigureMemory();
  const others = otherFields(sentences, lexicon);
  const setAside = new Set(others.map(({ start }) => start));
  const told = sentences.map((sentence) => {
    if (setAside.has(sentence.start)) return null;
    const reading = readSentence(sentence, document, published, lexicon, memory);
    if (reading === null) return null;
    return {
      reading,
      events: codeEvents(reading, acts),
      figures: codeFigures(reading, figureMemory, modalityOf),
    };
  });
  const claims: Claim[] = [];
  for (const [i, one] of told.entries()) {
    if (one === null) continue;
    const { reading, events, figures } = one;
    for (const draft of events) claims.push(nameEvent(id, draft, hash));
    for (const draft of codeStatements(
      reading,
      told[i - 1]?.reading ?? null,
      told[i + 1]?.reading ?? null,
      events,
    ))
      claims.push(nameStatement(id, draft, hash));
    for (const claim of nameFigures(id, figures, hash)) claims.push(claim);
    for (const draft of codePositions(reading)) claims.push(namePosition(id, draft, hash));
  }
  return {
    ...head,
    dropped: [...dropped, ...others].sort((a, b) => a.start - b.start),
    claims,
    notCoded: null,
  };
}
