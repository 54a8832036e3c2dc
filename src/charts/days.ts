// Days as numbers, and periods in words.

const DAY_MS = 86_400_000;
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Days since 1970-01-01 of an ISO day (YYYY-MM-DD); null when it is none. */
export function dayNumber(day: string | null): number | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const time = new Date(`${day}T00:00:00Z`).getTime();
  return Number.isNaN(time) || isoDay(time / DAY_MS) !== day ? null : time / DAY_MS;
}

/** The date at 00:00 UTC of a day number. */
export function dateOf(day: number): Date {
  return new Date(day * DAY_MS);
}

/** The day number of a date at 00:00 UTC. */
export function dayOf(date: Date): number {
  return Math.floor(date.getTime() / DAY_MS);
}

function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** "May" in full; 0 is January. */
export function monthName(month: number): string {
  return MONTHS[month] ?? "";
}

/** "16 May 2024" */
export function sayDay(day: number): string {
  const date = dateOf(day);
  return `${date.getUTCDate()} ${monthName(date.getUTCMonth())} ${date.getUTCFullYear()}`;
}

/** "2023", "Q1 2024", "May 2024", "January to April 2017", "16 May 2024", "until 30 June 2024"; both ends included. */
export function sayPeriod(first: number | null, last: number | null): string {
  if (first === null) return last === null ? "no date" : `until ${sayDay(last)}`;
  if (last === null) return `since ${sayDay(first)}`;
  if (first === last) return sayDay(first);
  const [from, past] = [dateOf(first), dateOf(last + 1)];
  if (from.getUTCDate() !== 1 || past.getUTCDate() !== 1) return `${sayDay(first)} to ${sayDay(last)}`;
  return sayMonths(from.getUTCFullYear(), from.getUTCMonth(), dateOf(last));
}

function sayMonths(year: number, month: number, last: Date): string {
  const [lastYear, lastMonth] = [last.getUTCFullYear(), last.getUTCMonth()];
  const count = (lastYear - year) * 12 + lastMonth - month + 1;
  if (month === 0 && count === 12) return String(year);
  if (month === 0 && lastMonth === 11) return `${year} to ${lastYear}`;
  if (month % 3 === 0 && count === 3) return `Q${month / 3 + 1} ${year}`;
  if (count === 1) return `${monthName(month)} ${year}`;
  const begin = lastYear === year ? monthName(month) : `${monthName(month)} ${year}`;
  return `${begin} to ${monthName(lastMonth)} ${lastYear}`;
}
