// Words for a measure that stand in the sentence, but tell of another number: of another clause, in an aside, behind "under".
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Cue } from "./measure.js";
import type { Quantity } from "./quantity.js";

/** The cues that may tell what the number measures. */
export function ownCues(
  reading: SentenceReading,
  all: readonly Cue[],
  quantity: Quantity,
  clause: Clause | null,
): readonly Cue[] {
  if (all.length === 0) return all;
  return all.filter(
    (cue) =>
      (all.length < 2 || !isOfAnother(reading, cue, all, quantity)) &&
      !isInAside(reading, cue.at, quantity.from) &&
      !isUnder(reading, cue) &&
      !isInShare(reading, cue.at, quantity) &&
      !isOfSales(reading, cue, quantity) &&
      !isWithWhich(reading, cue.at, quantity) &&
      !isOfFirstVerb(reading, cue.at, quantity, clause) &&
      !isOfNextClause(reading, cue.at, quantity, clause),
  );
}

/** "gave 49 million and the bank lent 25": what another subject does is not of the number before. */
function isOfNextClause(
  { parse }: SentenceReading,
  at: number,
  { to }: Quantity,
  clause: Clause | null,
): boolean {
  if (clause === null || at < to) return false;
  return parse.clauses.some(
    (one) =>
      one.kind === "main" &&
      one.subject.length > 0 &&
      one.subject !== clause.subject &&
      one.from > to &&
      at >= one.from,
  );
}

/** "will have a capacity of 5,150 MW and sell 2,000 MW": what the first verb takes is not of the second's number. */
function isOfFirstVerb(
  { parse, tokens }: SentenceReading,
  at: number,
  { from }: Quantity,
  clause: Clause | null,
): boolean {
  if (clause === null || from < clause.verb.main || at >= clause.verb.from) return false;
  if (!/^(?:and|but)$/u.test(tokens[clause.verb.from - 1]?.lower ?? "")) return false;
  return parse.clauses.some(
    (one) => one.from === clause.from && one.verb.main < at && one.verb.main < clause.verb.main,
  );
}

/** "a group with sales of 2.2 billion": what a firm sells, unless it goes to somebody. */
function isOfSales({ tokens }: SentenceReading, { at, length }: Cue, { to }: Quantity): boolean {
  if (length !== 2 || tokens[at]?.lower !== "sales" || tokens[at + 1]?.lower !== "of") return false;
  return /^(?:NUM|SYM)$/u.test(tokens[at + 2]?.pos ?? "") && tokens[to]?.lower !== "to";
}

/** "14 million for flights with which migrants were sent home" */
function isWithWhich({ tokens }: SentenceReading, at: number, { to }: Quantity): boolean {
  for (let k = to + 1; k < at; k += 1)
    if (tokens[k]?.lower === "which" && tokens[k - 1]?.pos === "ADP" && tokens[k - 1]?.lower !== "of")
      return true;
  return false;
}

/** "equal 45 percent of GDP: 5.8 billion": what the share is of is not what the money is. */
function isInShare({ tokens }: SentenceReading, at: number, { kind }: Quantity): boolean {
  if (kind === "percent") return false;
  for (let k = at - 1; k >= Math.max(1, at - 3); k -= 1)
    if (tokens[k]?.lower === "of") return /^(?:%|percent|cent)$/u.test(tokens[k - 1]?.lower ?? "");
  return false;
}

/** "Under a memorandum signed in 2023 the Union pays 105 million": by what a thing is done, not what is measured. */
function isUnder({ tokens, lexicon }: SentenceReading, { at, place }: Cue): boolean {
  if (lexicon.quantities.measures[place]?.measure !== "contract") return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
    if (tokens[k]?.lower === "under") return true;
    if (!/^(?:DET|ADJ|PROPN|NUM|PRON)$/u.test(tokens[k]?.pos ?? "")) return false;
  }
  return false;
}

/** "exports, which earned 1 billion in 2023, are to reach 700 million": what the aside tells is not of the number behind it. */
function isInAside({ tokens }: SentenceReading, at: number, number: number): boolean {
  if (at > number) return false;
  let k = at;
  while (k > 0 && tokens[k]?.text !== ",") k -= 1;
  if (k === 0 || !/^(?:which|who|whose|where)$/u.test(tokens[k + 1]?.lower ?? "")) return false;
  for (let end = at; end < number; end += 1) if (tokens[end]?.text === ",") return true;
  return false;
}

/** Does "of" stand a few words before? A quick look that spares most cues the search for their phrase. */
function hasOf({ tokens }: SentenceReading, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 5); k -= 1) if (tokens[k]?.lower === "of") return true;
  return false;
}

/** "the capacity of a gas link": what hangs on another word for a measure by "of" does not tell it. */
function isOfAnother(reading: SentenceReading, cue: Cue, cues: readonly Cue[], quantity: Quantity): boolean {
  if (cue.at >= quantity.from || !hasOf(reading, cue.at)) return false;
  const { elements } = reading.parse;
  const words = reading.lexicon.quantities;
  const i = elements.findIndex(
    (element) => element.kind === "np" && element.np.from <= cue.at && cue.at < element.np.to,
  );
  const [own, before] = [elements[i], elements[i - 2]]; // the preposition stands between
  if (own?.kind !== "np" || own.np.prep !== "of" || before?.kind !== "np") return false;
  if (own.np.to > quantity.from) return false;
  if (words.changes.has(reading.tokens[before.np.head]?.lemma ?? "")) return false; // "the growth of trade"
  return cues.some(
    ({ at, place }) => at === before.np.head && words.measures[place]?.kinds.has(quantity.kind) === true,
  );
}
