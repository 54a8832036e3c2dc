// Where a claim stands: offsets into the stored text in UTF-16 code units, so that `text.slice(start, end)` gives `text`.

/** A half-open span [start, end) of the document's text, the number of its sentence (from 0), and the words. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly text: string;
}

/** A half-open span [start, end) in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
