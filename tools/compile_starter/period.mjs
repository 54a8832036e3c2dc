// Periods as the tables write them: 2023 · 2023-Q1 · 2023-H1 · 2023-04 · 2023-01/04 · 2024-05-16 · 2024-05-16/2024-05-17 ·
// ~2018-11-30/2018-12-01 (on a day within) · w2025-10-13 (the week from that day) · 2013/2021-12-15.

const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-H([12])$/;
const MONTHS = /^(\d{4})-(\d{2})\/(\d{2})$/;
const WEEK = /^w(\d{4}-\d{2}-\d{2})$/;
const BETWEEN = /^(~?)(\d{4}(?:-\d{2}(?:-\d{2})?)?)\/(\d{4}-\d{2}-\d{2})$/;
const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DAY = 86_400_000;

/** The Period of the model; `text` is the code as it was written. Throws a sentence. */
export function readPeriod(code) {
  if (code === null) throw new Error("is empty");
  const period = parse(code);
  if (period === null)
    throw new Error(
      `is "${code}", but must be like 2023, 2023-Q1, 2023-H1, 2023-04, 2023-01/04, 2024-05-16 or 2024-05-16/2024-05-17`,
    );
  if (period.start > period.end) throw new Error(`is "${code}", which ends before it begins`);
  return { ...period, text: code };
}

/** A code as part of an id: "2023-01/04" -> "2023-01..04". */
export function periodKey(code) {
  return code.replace(/^[~w]/, "").replace("/", "..");
}

function parse(code) {
  const quarter = QUARTER.exec(code);
  if (quarter) return months(quarter[1], 3 * quarter[2] - 2, 3 * quarter[2], "quarter");
  const half = HALF.exec(code);
  if (half) return months(half[1], 6 * half[2] - 5, 6 * half[2], "half");
  const span = MONTHS.exec(code);
  if (span) return months(span[1], Number(span[2]), Number(span[3]), "range");
  const week = WEEK.exec(code);
  if (week) {
    const start = dayOf(week[1], "first");
    return start && { start, end: isoOf(Date.parse(start) + 6 * DAY), precision: "week" };
  }
  const between = BETWEEN.exec(code);
  if (between) {
    const start = dayOf(between[2], "first");
    const end = dayOf(between[3], "last");
    const isWhole = between[1] === "" && between[2].length === 10;
    return start && end && { start, end, precision: isWhole ? "day" : "range" };
  }
  if (!PLAIN.test(code)) return null;
  const start = dayOf(code, "first");
  const end = dayOf(code, "last");
  return start && end && { start, end, precision: { 4: "year", 7: "month", 10: "day" }[code.length] };
}

function months(year, first, last, precision) {
  const start = dayOf(`${year}-${pad(first)}`, "first");
  const end = dayOf(`${year}-${pad(last)}`, "last");
  return start && end && { start, end, precision };
}

/** The first or last day of a year, month or day; null when there is no such day. */
function dayOf(date, side) {
  const [year, month, day] = date.split("-").map(Number);
  const [m, d] = side === "first" ? [month ?? 1, day ?? 1] : [month ?? 12, day ?? lastOf(year, month ?? 12)];
  const time = Date.UTC(year, m - 1, d);
  const iso = `${date.slice(0, 4)}-${pad(m)}-${pad(d)}`;
  return isoOf(time) === iso ? iso : null;
}

function lastOf(year, month) {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoOf(time) {
  return new Date(time).toISOString().slice(0, 10);
}

function pad(number) {
  return String(number).padStart(2, "0");
}
