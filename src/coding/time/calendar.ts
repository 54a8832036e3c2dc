// Dates by the calendar: "June 15, 2024", "15 June", "June 15 and 16", "July 2022", "in April", "2023", "the first quarter of 2024",
// "January to April", "between 2013 and 2015", "the fiscal year that ended in March".
import type { Missing, Period } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { dayOf, firstDay, isDay, lastDay, monthOf, monthsOf, yearOf } from "./days.js";
import { type TimeRead, withoutDate } from "./time_read.js";
import { monthNumber, ordinalNumber, smallNumber, yearNumber } from "./words.js";

/** The calendar date that begins at token `i`, or null. */
export function readCalendar(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const token = tokens[i];
  if (token === undefined) return null;
  return (
    readQuarter(text, tokens, i, published) ??
    readFiscal(text, tokens, i, published) ??
    readDayMonth(text, tokens, i, published) ??
    readMonth(text, tokens, i, published) ??
    readYears(text, tokens, i)
  );
}

function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** The year that a month without one means: the last such month up to publication; `ahead` the next. */
function impliedYear(month: number, published: string): { past: number; ahead: number } {
  const year = yearOf(published);
  const past = month <= monthOf(published) ? year : year - 1;
  return { past, ahead: month >= monthOf(published) ? year : year + 1 };
}

function dayNumber(token: Token | undefined): number {
  const match = token === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token.lower);
  return match === null ? 0 : Number(match[1]);
}

/** "June 15", "15 June", "June 15, 2024", "June 15 and 16", "15-16 June". */
function readDayMonth(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const month = isMonth(tokens, i) ? monthNumber(tokens[i]?.lower) : 0;
  if (month > 0) {
    const first = dayNumber(tokens[i + 1]);
    if (first === 0 || first > 31) return null;
    const second = secondDay(tokens, i + 2);
    const to = second === null ? i + 2 : second.to;
    return finishDays(text, tokens, i, to, month, first, second?.day ?? first, published);
  }
  const first = dayNumber(tokens[i]);
  if (first === 0 || first > 31) return null;
  const second = secondDay(tokens, i + 1);
  const at = (second?.to ?? i + 1) + (tokens[second?.to ?? i + 1]?.lower === "of" ? 1 : 0);
  const named = isMonth(tokens, at) ? monthNumber(tokens[at]?.lower) : 0;
  return named === 0
    ? null
    : finishDays(text, tokens, i, at + 1, named, first, second?.day ?? first, published);
}

function secondDay(tokens: readonly Token[], at: number): { day: number; to: number } | null {
  const link = tokens[at]?.lower;
  if (link !== "and" && link !== "-" && link !== "–" && link !== "to") return null;
  const day = dayNumber(tokens[at + 1]);
  return day === 0 || day > 31 ? null : { day, to: at + 2 };
}

function finishDays(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  month: number,
  first: number,
  last: number,
  published: string | null,
): TimeRead | null {
  const comma = tokens[end]?.text === "," ? end + 1 : end;
  const said = yearNumber(tokens[comma]?.lower);
  const to = said === null ? end : comma + 1;
  const words = slice(text, tokens, from, to);
  const build = (year: number): Period | null => {
    if (!isDay(year, month, first) || !isDay(year, month, last)) return null;
    return {
      start: dayOf(year, month, first),
      end: dayOf(year, month, last),
      precision: first === last ? "day" : "range",
      text: words,
    };
  };
  if (said !== null) {
    const period = build(said);
    return { to, period: period ?? { missing: "invalid date", text: words } };
  }
  if (published === null) return { to, period: withoutDate(words) };
  const { past, ahead } = impliedDayYear(month, first, published);
  const period = build(past);
  const next = build(ahead);
  return {
    to,
    period: period ?? { missing: "invalid date", text: words },
    ...(next === null ? {} : { ahead: next }),
  };
}

/** A day of the same month but after publication is last year's, or still to come. */
function impliedDayYear(month: number, day: number, published: string): { past: number; ahead: number } {
  const year = yearOf(published);
  const isPast = dayOf(year, month, day) <= published;
  return { past: isPast ? year : year - 1, ahead: isPast ? year + 1 : year };
}

/** "July 2022", "in April", "January to April (2024)". A month's name that is a word or a name needs a preposition ("may", "March"). */
function readMonth(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  if (!isMonth(tokens, i)) return null;
  const first = monthNumber(tokens[i]?.lower);
  let to = i + 1;
  let last = first;
  const link = tokens[to]?.lower;
  if (
    (link === "to" || link === "-" || link === "–" || link === "through" || link === "and") &&
    isMonth(tokens, to + 1)
  ) {
    last = monthNumber(tokens[to + 1]?.lower);
    to += 2;
  }
  const said =
    yearNumber(tokens[to]?.lower) ?? (tokens[to]?.lower === "of" ? yearNumber(tokens[to + 1]?.lower) : null);
  if (said !== null) to += tokens[to]?.lower === "of" ? 2 : 1;
  const words = slice(text, tokens, i, to);
  const precision = first === last ? "month" : "range";
  const build = (year: number) => monthsOf(year, first, last < first ? last + 12 : last, precision, words);
  if (said !== null) return { to, period: build(said) };
  if (published === null) return { to, period: withoutDate(words) };
  const implied = impliedYear(last, published);
  const isLast = tokens[i - 1]?.lower === "last";
  const past = isLast && last === monthOf(published) ? implied.past - 1 : implied.past;
  return { to, period: build(past), ahead: build(implied.ahead) };
}

function isMonth(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || monthNumber(token.lower) === 0 || !/^\p{Lu}/u.test(token.text)) return false;
  if (token.lower !== "may" && token.lower !== "march" && token.lower !== "august") return true;
  return token.pos === "PROPN" && (i === 0 || tokens[i - 1]?.pos !== "PROPN");
}

/** "2023", "2020-2022", "between 2013 and 2015": a lone number is a year only after a time preposition or at an edge. */
function readYears(text: string, tokens: readonly Token[], i: number): TimeRead | null {
  const first = yearNumber(tokens[i]?.lower);
  if (first === null || !isYearPlace(tokens, i)) return null;
  const link = tokens[i + 1]?.lower;
  const second =
    link === "-" || link === "–" || link === "to" || (link === "and" && tokens[i - 1]?.lower === "between")
      ? yearNumber(tokens[i + 2]?.lower)
      : null;
  const to = second === null || second < first ? i + 1 : i + 3;
  const last = to === i + 1 ? first : (second ?? first);
  return {
    to,
    period: {
      start: firstDay(first, 1),
      end: lastDay(last, 12),
      precision: first === last ? "year" : "range",
      text: slice(text, tokens, i, to),
    },
  };
}

const BEFORE_YEAR = new Set(
  "in since until till by from before after during of between early late mid for and to through year around".split(
    " ",
  ),
);
function isYearPlace(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    next !== undefined &&
    (next.pos === "NOUN" || next.text === "%" || next.pos === "SYM") &&
    next.lower !== "deal" &&
    next.lower !== "summit" &&
    next.lower !== "agreement"
  )
    return false;
  const before = tokens[i - 1];
  return (
    before === undefined ||
    BEFORE_YEAR.has(before.lower) ||
    before.text === "(" ||
    before.text === "," ||
    before.pos === "PUNCT"
  );
}

/** "the first quarter of 2024", "the first half of last year", "Q1 2024", "the first four months of 2024". */
function readQuarter(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const word = tokens[i]?.lower ?? "";
  const short = word.length === 2 ? /^([qh])([1-4])$/u.exec(word) : null;
  let at = i;
  let months: [number, number] | null = null;
  let precision: "quarter" | "half" | "range" = "quarter";
  if (short !== null) {
    const n = Number(short[2]);
    if (short[1] === "h" && n > 2) return null;
    precision = short[1] === "q" ? "quarter" : "half";
    months = short[1] === "q" ? [3 * n - 2, 3 * n] : [6 * n - 5, 6 * n];
    at = i + 1;
  } else {
    const n = ordinalNumber(tokens[i]?.lower);
    if (n === 0) return null;
    const unit = tokens[i + 1]?.lower;
    const count = smallNumber(unit);
    if (unit === "quarter") months = [3 * n - 2, 3 * n];
    else if (unit === "half" && n <= 2 && /^(?:of|\.|,|this|last)$/u.test(tokens[i + 2]?.lower ?? ".")) {
      months = [6 * n - 5, 6 * n];
      precision = "half";
    } else if (n === 1 && count !== null && count <= 12 && tokens[i + 2]?.lower === "months") {
      months = [1, count];
      precision = "range";
      at += 1;
    }
    at += 2;
  }
  if (months === null) return null;
  const year = yearAfter(tokens, at, published);
  const words = slice(text, tokens, i, year.to);
  if (year.year === null && published === null) return { to: year.to, period: withoutDate(words) };
  const of = year.year ?? lastYearOf(months[1], published ?? "");
  return { to: year.to, period: monthsOf(of, months[0], months[1], precision, words) };
}

/** The year in which months up to `month` were last complete before publication. */
function lastYearOf(month: number, published: string): number {
  return month < monthOf(published) ? yearOf(published) : yearOf(published) - 1;
}

function yearAfter(
  tokens: readonly Token[],
  at: number,
  published: string | null,
): { year: number | null; to: number } {
  const of = tokens[at]?.lower === "of" ? at + 1 : at;
  const said = yearNumber(tokens[of]?.lower);
  if (said !== null) return { year: said, to: of + 1 };
  const the = tokens[of]?.lower;
  if (published !== null && (the === "this" || the === "last") && tokens[of + 1]?.lower === "year") {
    return { year: yearOf(published) - (the === "last" ? 1 : 0), to: of + 2 };
  }
  if (published !== null && of > at && the === "the" && tokens[of + 1]?.lower === "year")
    return { year: null, to: of + 2 };
  return { year: null, to: at };
}

/** "the fiscal year that ended in March", "fiscal 2023", "the 2023/24 fiscal year". */
function readFiscal(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  if (tokens[i]?.lower !== "fiscal" && tokens[i]?.lower !== "financial") return null;
  const isYear = tokens[i + 1]?.lower === "year";
  const at = isYear ? i + 2 : i + 1;
  const named = yearNumber(tokens[at]?.lower);
  if (named !== null) {
    const words = slice(text, tokens, i, at + 1);
    return {
      to: at + 1,
      period: { start: firstDay(named, 1), end: lastDay(named, 12), precision: "fiscal-year", text: words },
    };
  }
  if (!isYear) return null;
  for (let k = at; k < Math.min(tokens.length, at + 5); k += 1) {
    const month = monthNumber(tokens[k]?.lower);
    if (month === 0) continue;
    const said = yearNumber(tokens[k + 1]?.lower);
    const words = slice(text, tokens, i, said === null ? k + 1 : k + 2);
    if (said === null && published === null) return { to: k + 1, period: withoutDate(words) };
    const year = said ?? impliedYear(month, published ?? "").past;
    const isStart = tokens
      .slice(at, k)
      .some((token) => /^(?:begins|began|starts|started|beginning|starting)$/u.test(token.lower));
    const end = isStart ? month + 11 : month;
    return { to: said === null ? k + 1 : k + 2, period: monthsOf(year, end - 11, end, "fiscal-year", words) };
  }
  const words = slice(text, tokens, i, at);
  const unknown: Missing = { missing: "ambiguous", text: words };
  return { to: at, period: unknown };
}
