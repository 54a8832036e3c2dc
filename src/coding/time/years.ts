// Years and decades: "2023", "2020-2022", "between 2013 and 2015", "2023/24", "the 1990s", "the 2022 invasion".

import { firstDay, lastDay } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { type TimeRead, wordsAt } from "./time_read.js";
import { RANGE_LINKS, yearNumber } from "./words.js";

/** The year or years that begin at token `i`, or null: a lone number is a year only where a year can stand. */
export function readYears(text: string, tokens: readonly Token[], i: number): TimeRead | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const split = splitYears(token.lower) ?? decade(token.lower);
  if (split !== null) {
    const to = isFiscalAfter(tokens, i + 1) ? i + 3 : i + 1;
    const precision = to > i + 1 ? "fiscal-year" : split.precision;
    return {
      to,
      period: {
        start: firstDay(split.first, 1),
        end: lastDay(split.last, 12),
        precision,
        text: wordsAt(text, tokens, i, to),
      },
    };
  }
  const first = yearNumber(token.lower);
  if (first === null) return null;
  if (isFiscalAfter(tokens, i + 1)) {
    const words = wordsAt(text, tokens, i, i + 3);
    return {
      to: i + 3,
      period: { start: firstDay(first, 1), end: lastDay(first, 12), precision: "fiscal-year", text: words },
    };
  }
  if (!isYearPlace(tokens, i)) return null;
  const link = tokens[i + 1]?.lower ?? "";
  const second =
    RANGE_LINKS.has(link) || (link === "and" && tokens[i - 1]?.lower === "between")
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
      text: wordsAt(text, tokens, i, to),
    },
  };
}

interface Years {
  readonly first: number;
  readonly last: number;
  readonly precision: "fiscal-year" | "range" | "decade" | "year";
}

/** "2023/24" names a fiscal or trade year that lies in both; "2019-2023" and "2019-23" a range; "mid-2023" a year. */
function splitYears(word: string): Years | null {
  if (word.startsWith("mid-")) {
    const year = yearNumber(word.slice(4));
    return year === null ? null : { first: year, last: year, precision: "year" };
  }
  const mark = word[4];
  if (mark !== "/" && mark !== "-" && mark !== "–") return null;
  const first = yearNumber(word.slice(0, 4));
  const rest = word.slice(5);
  const last =
    rest.length === 2 && first !== null
      ? yearNumber(`${String(first).slice(0, 2)}${rest}`)
      : yearNumber(rest);
  if (first === null || last === null || last <= first) return null;
  return {
    first,
    last,
    precision: mark === "/" || (rest.length === 2 && last === first + 1) ? "fiscal-year" : "range",
  };
}

/** "1990s", "mid-1990s". */
function decade(word: string): Years | null {
  if (!word.endsWith("0s")) return null;
  const first = yearNumber(word.slice(word.startsWith("mid-") ? 4 : 0, -1));
  return first === null ? null : { first, last: first + 9, precision: "decade" };
}

function isFiscalAfter(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return (
    (word === "fiscal" || word === "financial" || word === "marketing") && tokens[at + 1]?.lower === "year"
  );
}

const BEFORE_YEAR = new Set(
  "in since until till by from before after during of between early late mid for and through year around than versus vs against with".split(
    " ",
  ),
);
const OWNS_YEAR = new Set(["the", "a", "an", "'s", "his", "her", "its", "their"]);

function isYearPlace(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (before?.lower === "since") return true; // "aid since 2022 totals 9 billion": a verb that looks like a noun
  if (next !== undefined && (next.pos === "NOUN" || next.text === "%" || next.pos === "SYM")) {
    return next.pos === "NOUN" && isOneThing(next) && before !== undefined && OWNS_YEAR.has(before.lower); // "the 2022 invasion"
  }
  if (before === undefined || BEFORE_YEAR.has(before.lower) || before.pos === "PUNCT") return true;
  return (
    before.lower === "to" && /^(?:from|since)$/u.test(tokens[i - 3]?.lower ?? tokens[i - 2]?.lower ?? "")
  );
}

/** "the 2022 invasion" is a year, "the 2000 soldiers" a count: a noun of one thing cannot be counted by two thousand. */
function isOneThing(token: Token): boolean {
  return token.lower === token.lemma && !/^(?:people|troops|police|personnel|staff)$/u.test(token.lower);
}
