// A period as a person enters it: 2023 · 2023-Q1 · 2023-H1 · 2023-04 · 2024-05-16 · 2024-05-16/2024-05-17.
import { firstDay, isIsoDay, lastDay, type Period } from "../model/index.js";

export const PERIOD_FORMS = "2023, 2023-Q1, 2023-H1, 2023-04, 2024-05-16 or 2024-05-16/2024-05-17";

/** The period, or null where it is written otherwise or is none: "2023-02-30", one that ends before it begins. */
export function enteredPeriod(written: string): Period | null {
  const text = written.trim();
  const found = partOfYear(text) ?? plain(text) ?? range(text);
  return found === null ? null : { ...found, text };
}

type Days = Omit<Period, "text">;

function partOfYear(text: string): Days | null {
  const [, year = "", letter = "", number = ""] = /^(\d{4})-([QH])([1-4])$/u.exec(text) ?? [];
  if (year === "" || (letter === "H" && Number(number) > 2)) return null;
  const months = letter === "Q" ? 3 : 6;
  const last = Number(number) * months;
  return {
    start: firstDay(Number(year), last - months + 1),
    end: lastDay(Number(year), last),
    precision: letter === "Q" ? "quarter" : "half",
  };
}

function plain(text: string): Days | null {
  if (/^\d{4}$/u.test(text)) return { start: `${text}-01-01`, end: `${text}-12-31`, precision: "year" };
  if (isIsoDay(text)) return { start: text, end: text, precision: "day" };
  if (!/^\d{4}-\d{2}$/u.test(text) || !isIsoDay(`${text}-01`)) return null;
  const [year, month] = text.split("-").map(Number);
  return { start: `${text}-01`, end: lastDay(year ?? 0, month ?? 1), precision: "month" };
}

/** "2024-05-17/2024-05-16" */
export function endsBeforeItBegins(written: string): boolean {
  const [start = "", end = "", ...more] = written.trim().split("/");
  return more.length === 0 && isIsoDay(start) && isIsoDay(end) && end < start;
}

function range(text: string): Days | null {
  const [start = "", end = "", ...more] = text.split("/");
  const isRange = more.length === 0 && isIsoDay(start) && isIsoDay(end) && start <= end;
  return isRange ? { start, end, precision: start === end ? "day" : "range" } : null;
}
