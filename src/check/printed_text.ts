// A sentence with the amounts printed in it, for the checks that need no claim.
import type { Lexicon } from "../lexicon/index.js";
import type { Span } from "../model/index.js";
import { type Amount, amountsIn } from "./amounts.js";

export interface PrintedSentence extends Span {
  readonly words: string;
  /** Offsets in the whole text. */
  readonly amounts: readonly Amount[];
}

/** A sentence with more amounts is a table without its lines: what belongs to what is not told. */
const MOST_AMOUNTS = 24;

export function printedSentences(
  { text, sentences }: { readonly text: string; readonly sentences: readonly Span[] },
  lexicon: Pick<Lexicon, "quantities">,
): PrintedSentence[] {
  return sentences.map(({ start, end }) => {
    const words = text.slice(start, end);
    const told = amountsIn(words, lexicon);
    const amounts = (told.length > MOST_AMOUNTS ? [] : told).map((amount) => ({
      ...amount,
      start: amount.start + start,
      end: amount.end + start,
    }));
    return { start, end, words, amounts };
  });
}

/** The words between two places, whichever comes first. */
export function between(text: string, a: Span, b: Span): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return first.end >= second.start ? "" : text.slice(first.end, second.start);
}

/** What an amount may stand for: rounding, and the hedge right before it. */
export function rangeOf(
  text: string,
  { start, value, half }: Amount,
): { readonly low: number; readonly high: number } {
  const before = text.slice(Math.max(0, start - 22), start);
  const room = Math.max(half, roundness(value));
  if (
    /\b(?:about|around|some|roughly|approximately|close to|circa|nearly|almost|just under|just over)\s+$/iu.test(
      before,
    )
  )
    return { low: value * 0.93, high: value * 1.07 };
  if (/\b(?:more than|over|at least|upwards of|above|exceeding|tops?|topped|no less than)\s+$/iu.test(before))
    return { low: value - room, high: value * 1.25 };
  if (/\b(?:less than|under|at most|up to|below|no more than|fewer than)\s+$/iu.test(before))
    return { low: value * 0.75, high: value + room };
  return { low: value - room, high: value + room };
}

/** A whole number with zeros at its end may be rounded: up to one percent. */
function roundness(value: number): number {
  const zeros = /0+$/u.exec(String(Math.round(value)))?.[0].length ?? 0;
  const digits = String(Math.round(value)).length;
  return zeros === 0 || digits - zeros > 3 || value < 100 ? 0 : Math.min(10 ** zeros / 2, value * 0.01);
}
