// When the visit or meeting is that a sentence tells of: what came before it is looked for before that day.
import { addDays, firstDay, MONTHS, monthOf, type Span, yearOf } from "../../model/index.js";
import { type Checked, sentenceIndexAt } from "../checked.js";
import { datesIn } from "../written_dates.js";

/** The visit that is told is none of those before it: the register may have it begin so many days before the day told. */
export const CURRENT_DAYS = 10;
const MONTH_YEAR = new RegExp(String.raw`\b(${MONTHS.join("|")}),? ((?:19|20)\d\d)\b`, "gu");
/** "in March", "of 17 October": without its year. */
const MONTH_ALONE = new RegExp(
  String.raw`\b(?:in|of|on|last|\d{1,2}) (${MONTHS.join("|")})\b(?!,? (?:\d{1,2}, )?(?:19|20)\d\d)`,
  "u",
);
/** It looks back to a day that cannot be told: "at the time", "last year", "had been". */
const LOOKS_BACK =
  /\b(?:at the time|back then|last year|last month|years? (?:ago|earlier|before)|earlier this year|had been|would be)\b/u;

/** What began before this day was before the visit; null where it cannot be told. `told` is left out: its date is another's. */
export function beforeVisit(checked: Checked, told: Span): string | null {
  const { published, text, sentences } = checked;
  if (published === null) return null;
  const index = sentenceIndexAt(checked, told.start);
  const own = sentences[index] ?? told;
  const words = `${text.slice(own.start, told.start)} ${text.slice(told.end, own.end)}`;
  if (LOOKS_BACK.test(words)) return null;
  const previous = sentences[index - 1];
  return (
    dayIn(words, published) ??
    (previous === undefined ? null : dayIn(text.slice(previous.start, previous.end), published)) ??
    addDays(published, -CURRENT_DAYS)
  );
}

function dayIn(words: string, published: string): string | null {
  const days = datesIn(words).map((day) => addDays(day, -CURRENT_DAYS));
  const months = [...words.matchAll(MONTH_YEAR)].map(([, month = "", year]) =>
    firstDay(Number(year), MONTHS.indexOf(month) + 1),
  );
  const alone = MONTH_ALONE.exec(words)?.[1];
  const number = alone === undefined ? 0 : MONTHS.indexOf(alone) + 1;
  const ofAlone =
    number === 0 ? [] : [firstDay(yearOf(published) - (number > monthOf(published) ? 1 : 0), number)];
  const dated = [...days, ...(days.length > 0 ? [] : [...months, ...ofAlone])];
  const years =
    dated.length > 0 ? [] : (words.match(/\b(?:19|20)\d\d\b/gu) ?? []).map((year) => `${year}-01-01`);
  return [...dated, ...years].sort()[0] ?? null;
}
