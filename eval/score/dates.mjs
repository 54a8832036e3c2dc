// Dates of gold: a day, a month, a year, a quarter ("2024-Q1"), a half year, or "from/to" with ".." for an open start.
// Days are compared as text; "2024-02-31" as the end of a month is meant so.

const OPEN = "..";

/** [first day, last day] of a gold date. */
export function daysOf(date) {
  const [from, to = from] = spellOut(date).split("/");
  return [firstDay(from), lastDay(to)];
}

/** Does the period of a claim (ISO days `start`, `end`, either may be null) stand for this gold date? */
export function fitsDate(date, period) {
  if (!date) return true;
  const end = period?.end ?? period?.start;
  const start = period?.start ?? end;
  if (!end) return false;
  const [first, last] = daysOf(date);
  const meets = start <= last && end >= first;
  // "in 2023" is no answer to "in October": a period that sticks out on both sides says too little.
  const sticksOut = start < first && end > last;
  return meets && (!sticksOut || date.startsWith(OPEN));
}

function spellOut(date) {
  const part = /^(\d{4})-([QH])(\d)$/.exec(date);
  if (part === null) return date;
  const [, year, kind, number] = part;
  const months = kind === "Q" ? 3 : 6;
  const last = months * Number(number);
  return `${year}-${twoDigits(last - months + 1)}/${year}-${twoDigits(last)}`;
}

function firstDay(date) {
  if (date === OPEN) return "0000-01-01";
  return date + "-01-01".slice(date.length - 4);
}

function lastDay(date) {
  if (date === OPEN) return "9999-12-31";
  return date + "-12-31".slice(date.length - 4);
}

function twoDigits(number) {
  return String(number).padStart(2, "0");
}
