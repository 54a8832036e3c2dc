// Recall by what the gold entry or its sentence looks like. Where gold gives no status or form, the wording decides, by
// a few words: a look at where the misses are, no measure of its own.
import { sentenceAround } from "./anchors.mjs";
import { isNominal } from "./nominal.mjs";
import { straighten } from "./words.mjs";

const REFUSED = /\b(not|never|no longer|refus\w+|reject\w+|den(y|ies|ied)|declin\w+)\b|n't\b/i;
const TO_COME =
  /\b(will|would|shall|could|may|might|plan(s|ned)? to|intends? to|(ready|willing|expected|due) to)\b/i;
const PASSIVE = /\b(is|are|was|were|be|been|being)\s+(\w+ly\s+)?\w+(ed|en|wn|ught|eld|id|ung)\b/i;

/** Groups of rows {slice, value, listed, found} of events, from outcomes [{entry, text, anchor?, isFound}]. */
export function slicesOf(outcomes) {
  return [
    ...slice("status", outcomes, statusOf),
    ...slice("voice", outcomes, voiceOf),
    ...slice("act", outcomes, actOf),
    ...slice("length", outcomes, (outcome) => lengthOf(sentenceOf(outcome))),
  ];
}

/** The same of statements, figures or positions. Where gold says the form of its entries, that is taken for the voice. */
export function wordingSlicesOf(outcomes) {
  const hasForm = outcomes.some(({ entry }) => entry.form !== undefined);
  return [
    ...(hasForm
      ? slice("form", outcomes, ({ entry }) => entry.form ?? "plain")
      : slice("voice", outcomes, voiceOf)),
    ...slice("length", outcomes, (outcome) => lengthOf(sentenceOf(outcome))),
    ...slice("place", outcomes, (outcome) => (isQuoted(outcome) ? "in a quote" : "in the text")),
  ];
}

function voiceOf(outcome) {
  return PASSIVE.test(sentenceOf(outcome)) ? "passive" : "active";
}

/** Gold's form decides where it has one, else the words. */
function actOf(outcome) {
  const { form } = outcome.entry;
  const byNoun = form === undefined ? isNominal(sentenceOf(outcome)) : form === "nominal";
  return byNoun ? "told by a noun" : "told by a verb";
}

/** Does the anchor stand inside quotation marks of its paragraph? */
function isQuoted({ text, anchor }) {
  const plain = straighten(text);
  const at = anchor ? plain.indexOf(straighten(anchor)) : -1;
  if (at < 0) return false;
  const paragraph = plain.slice(plain.lastIndexOf("\n\n", at) + 1, at);
  return paragraph.split('"').length % 2 === 0;
}

function slice(name, outcomes, pick) {
  const rows = new Map();
  for (const outcome of outcomes) {
    const value = pick(outcome);
    const row = rows.get(value) ?? { slice: name, value, listed: 0, found: 0 };
    row.listed += 1;
    row.found += outcome.isFound ? 1 : 0;
    rows.set(value, row);
  }
  return [...rows.values()].sort((one, other) => one.value.localeCompare(other.value, "en"));
}

function statusOf(outcome) {
  if (outcome.entry.status) return outcome.entry.status.split(" ")[0];
  const words = sentenceOf(outcome);
  if (REFUSED.test(words)) return "by wording: refused";
  return TO_COME.test(words) ? "by wording: to come" : "by wording: plain";
}

function lengthOf(words) {
  const count = words.trim().split(/\s+/).length;
  if (count <= 20) return "1 to 20 words";
  return count <= 30 ? "21 to 30 words" : "31 words and more";
}

function sentenceOf({ anchor, text }) {
  const [start, end] = sentenceAround(text, anchor);
  return text.slice(start, end);
}
