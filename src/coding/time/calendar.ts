// Dates by the calendar: "June 15, 2024", "31 August to 3 September", "July 2022", "2023", "2023/24", "the first quarter of 2024",
// "the year to June". Each reader takes the tokens from one on and answers null where it has nothing to say.
import type { Token } from "../../text/index.js";
import { readDates } from "./dates.js";
import { readFiscal } from "./fiscal.js";
import { readMonths } from "./months.js";
import { readPartOfYear } from "./part_of_year.js";
import { readSpanTo } from "./span_to.js";
import type { TimeRead } from "./time_read.js";
import { readYears } from "./years.js";

/** The calendar date that begins at token `i`, or null. `published` is ISO or null; `text` the document's text. */
export function readCalendar(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  if (tokens[i] === undefined) return null;
  return (
    readSpanTo(text, tokens, i, published) ??
    readPartOfYear(text, tokens, i, published) ??
    readFiscal(text, tokens, i, published) ??
    readDates(text, tokens, i, published) ??
    readMonths(text, tokens, i, published) ??
    readYears(text, tokens, i)
  );
}
