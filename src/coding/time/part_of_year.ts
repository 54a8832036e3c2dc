// Parts of a year: "the first quarter of 2024", "Q1 2024", "3Q", "1H24", "the first half of last year", "the first four months of 2024".
import {
  addDays,
  firstDay,
  isMissing,
  monthOf,
  monthsOf,
  type Precision,
  yearOf,
} from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { readFiscal } from "./fiscal.js";
import { type TimeRead, withoutDate, wordsAt } from "./time_read.js";
import { ordinalNumber, smallNumber, yearNumber } from "./words.js";

interface Part {
  readonly months: readonly [number, number];
  readonly precision: Precision;
  readonly year: number | null;
  readonly to: number;
}

/** The part of a year that begins at token `i`, or null. Without a year it is the last one that was over. */
export function readPartOfYear(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const weeks = firstWeeks(text, tokens, i, published);
  if (weeks !== null) return weeks;
  const part = shortPart(tokens, i) ?? longPart(tokens, i);
  if (part === null) return null;
  const ofFiscal = part.year === null ? fiscalPart(text, tokens, i, part, published) : null;
  if (ofFiscal !== null) return ofFiscal;
  const after = part.year === null ? yearAfter(tokens, part.to, published) : { year: part.year, to: part.to };
  const words = wordsAt(text, tokens, i, after.to);
  const [first, last] = part.months;
  const build = (year: number) => monthsOf(year, first, last, part.precision, words);
  if (after.year !== null) return { to: after.to, period: build(after.year) };
  if (published === null) return { to: after.to, period: withoutDate(words) };
  const isOver = last < monthOf(published);
  const isStillToCome = last >= monthOf(published);
  return {
    to: after.to,
    period: build(isOver ? yearOf(published) : yearOf(published) - 1),
    ahead: build(isStillToCome ? yearOf(published) : yearOf(published) + 1),
  };
}

/** "the first half of the fiscal year ending June 30", "the first seven months of the fiscal year": the months of that year. */
function fiscalPart(
  text: string,
  tokens: readonly Token[],
  i: number,
  part: Part,
  published: string | null,
): TimeRead | null {
  if (tokens[part.to]?.lower !== "of") return null;
  const at = /^(?:the|this|last|current|its)$/u.test(tokens[part.to + 1]?.lower ?? "")
    ? part.to + 2
    : part.to + 1;
  const year = readFiscal(text, tokens, at, published) ?? readFiscal(text, tokens, at + 1, published);
  if (year === null) return null;
  const words = wordsAt(text, tokens, i, year.to);
  if (isMissing(year.period)) return { to: year.to, period: { ...year.period, text: words } };
  const { start, end } = year.period;
  if (start === null || end === null) return null;
  const [first, last] = part.months;
  const from = monthOf(start) - 1;
  return { to: year.to, period: monthsOf(yearOf(start), from + first, from + last, part.precision, words) };
}

/** "the first eleven weeks of the year": from the first of January, of the year of publication where it names none. */
function firstWeeks(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  if (tokens[i]?.lower !== "first" || tokens[i + 2]?.lower !== "weeks") return null;
  const count = smallNumber(tokens[i + 1]?.lower);
  if (count === null || count < 2 || count > 51) return null;
  const after = yearAfter(tokens, i + 3, published);
  const isOfYear = after.year !== null || after.to > i + 3;
  if (!isOfYear) return null; // "the first six weeks of the war"
  const words = wordsAt(text, tokens, i, after.to);
  const year = after.year ?? (published === null ? null : yearOf(published));
  if (year === null) return { to: after.to, period: withoutDate(words) };
  const start = firstDay(year, 1);
  return {
    to: after.to,
    period: { start, end: addDays(start, 7 * count - 1), precision: "range", text: words },
  };
}

/** "Q1", "H1", "1Q24", "2H" with the tokeniser's split ("2" "Q", "1" "H24"). */
function shortPart(tokens: readonly Token[], i: number): Part | null {
  const word = tokens[i]?.lower ?? "";
  if (word.length === 2 && (word[0] === "q" || word[0] === "h"))
    return numbered(word[0], word[1] ?? "", null, i + 1);
  if (word.length !== 1 || word < "1" || word > "4") return null;
  const next = tokens[i + 1];
  if (next === undefined || next.start !== tokens[i]?.end) return null;
  const match = /^([qh])(\d{2}|\d{4})?$/u.exec(next.lower);
  if (match === null || next.text === next.lower) return null;
  const digits = match[2];
  const year = digits === undefined ? null : Number(digits.length === 2 ? `20${digits}` : digits);
  return numbered(match[1] ?? "", word, year, i + 2);
}

function numbered(letter: string, digit: string, year: number | null, to: number): Part | null {
  const n = Number(digit);
  if (!(n >= 1 && n <= (letter === "q" ? 4 : 2))) return null;
  return letter === "q"
    ? { months: [3 * n - 2, 3 * n], precision: "quarter", year, to }
    : { months: [6 * n - 5, 6 * n], precision: "half", year, to };
}

/** "the last quarter of 2023", "the final three months of 2023": with its year, else it is counted from today. */
function lastPart(tokens: readonly Token[], i: number): Part | null {
  if (!/^(?:last|final|closing)$/u.test(tokens[i]?.lower ?? "")) return null;
  const isQuarter = tokens[i + 1]?.lower === "quarter";
  const count = isQuarter ? 3 : tokens[i + 2]?.lower === "months" ? smallNumber(tokens[i + 1]?.lower) : null;
  const to = isQuarter ? i + 2 : i + 3;
  if (count === null || count < 1 || count > 11 || tokens[to]?.lower !== "of") return null;
  if (yearNumber(tokens[to + 1]?.lower) === null) return null;
  return { months: [13 - count, 12], precision: count === 3 ? "quarter" : "range", year: null, to };
}

/** "first quarter", "first half of", "first four months". */
function longPart(tokens: readonly Token[], i: number): Part | null {
  const last = lastPart(tokens, i);
  if (last !== null) return last;
  const n = ordinalNumber(tokens[i]?.lower);
  if (n === 0) return null;
  const unit = tokens[i + 1]?.lower;
  if (unit === "quarter") return { months: [3 * n - 2, 3 * n], precision: "quarter", year: null, to: i + 2 };
  if (unit === "half" && n <= 2)
    return isHalfOfYear(tokens, i + 2) ? numbered("h", String(n), null, i + 2) : null;
  const count = smallNumber(unit);
  if (n !== 1 || count === null || count < 1 || count > 12 || tokens[i + 2]?.lower !== "months") return null;
  const precision = count === 3 ? "quarter" : count === 6 ? "half" : "range";
  return { months: [1, count], precision, year: null, to: i + 3 };
}

/** "the second half of the match" is none: after "of" a year, or nothing that goes on. */
function isHalfOfYear(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ".";
  if (word === "of") {
    const next = tokens[at + 1]?.lower ?? "";
    const then = tokens[at + 2]?.lower ?? "";
    return (
      yearNumber(next) !== null ||
      /^(?:fiscal|financial|fy\d*)$/u.test(next) ||
      /^(?:fiscal|financial)$/u.test(then) ||
      ((next === "the" || next === "this" || next === "last" || next === "next") && then === "year")
    );
  }
  return word === "." || word === "," || word === "this" || word === "last" || yearNumber(word) !== null;
}

function yearAfter(
  tokens: readonly Token[],
  at: number,
  published: string | null,
): { year: number | null; to: number } {
  const of = tokens[at]?.lower === "of" || tokens[at]?.text === "," ? at + 1 : at;
  const said = yearNumber(tokens[of]?.lower);
  if (said !== null) return { year: said, to: of + 1 };
  if (published === null || tokens[of + 1]?.lower !== "year") return { year: null, to: at };
  const shift = { this: 0, last: -1, next: 1 }[tokens[of]?.lower ?? ""];
  if (shift !== undefined) return { year: yearOf(published) + shift, to: of + 2 };
  return tokens[of]?.lower === "the" && of > at ? { year: null, to: of + 2 } : { year: null, to: at };
}
