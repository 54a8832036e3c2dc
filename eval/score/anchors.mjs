// Where gold stands in the text: a claim counts only when its citation meets the sentence that holds the anchor.
import { straighten } from "./words.mjs";

const ENDS = [". ", ".\n", "\n\n", "? ", "! "];

/** [start, end) of the sentence around the anchor; the whole text when there is no anchor or it does not occur. */
export function sentenceAround(text, anchor) {
  const at = anchor ? straighten(text).indexOf(straighten(anchor)) : -1;
  if (at < 0) return [0, text.length];
  const before = Math.max(...ENDS.map((end) => text.lastIndexOf(end, at)));
  const after = ENDS.map((end) => text.indexOf(end, at + anchor.length)).filter((found) => found >= 0);
  return [before < 0 ? 0 : before + 1, after.length === 0 ? text.length : Math.min(...after) + 1];
}

/** A claim without a citation is no claim. */
export function citesAround({ citation }, text, anchor) {
  if (citation == null) return false;
  const [start, end] = sentenceAround(text, anchor);
  return citation.start < end && citation.end > start;
}
