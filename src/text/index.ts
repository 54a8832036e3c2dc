// document -> sentences -> clauses; offsets kept.
export { createTagger, type Tagger } from "./20_tokens.js";
export { type Parse, parseSentence } from "./51_clauses.js";
export type * from "./phrase.js";
export { singular } from "./plurals.js";
export { readText, type TextReading } from "./read_text.js";
export type { Pos, QuoteSpan, Sentence, Token } from "./token.js";
