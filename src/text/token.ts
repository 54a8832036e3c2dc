// The units the reading works on: tokens with universal tags, sentences with their tokens. Offsets are UTF-16 code units
// of the document's text and survive every pass.
import type { Span } from "../model/index.js";

/** Universal part-of-speech tags as wink-nlp gives them. */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
}

/** What a block of the text is for the reading. Only paragraphs are coded. */
export type BlockRole = "headline" | "heading" | "paragraph" | "dropped";

/** Where in a quotation a sentence's token stands: `[open, close]` token numbers of the sentence, marks included. */
export interface QuoteSpan {
  /** First token inside the quotation in this sentence. */
  readonly from: number;
  /** One past the last token inside the quotation in this sentence. */
  readonly to: number;
  /** Does the quotation begin in this sentence (else it goes on from the one before)? */
  readonly opens: boolean;
  /** Does it end in this sentence? */
  readonly closes: boolean;
}

export interface Sentence extends Span {
  /** Number in the document, from 0, over coded sentences. */
  readonly index: number;
  /** Number of the block it stands in. */
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly quotes: readonly QuoteSpan[];
}
