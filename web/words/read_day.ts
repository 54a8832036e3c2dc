// A day out of what a reader writes: "2024-05-16", "16 May 2024", "May 2024", "2024".

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** ISO, or null when it is no day. `edge`: which day a month or a year means. */
export function readDay(text: string, edge: "first" | "last"): string | null {
  const words = text.trim().toLowerCase().replace(/[.,]/g, "");
  const [, isoYear, isoMonth, isoDate] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words) ?? [];
  if (isoYear !== undefined) return dayOf(Number(isoYear), numberOf(isoMonth), numberOf(isoDate), edge);
  const [, date, name = "", year] = /^(?:(\d{1,2})\s+)?([a-z]{3,})\s+(\d{4})$/.exec(words) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return year === undefined || month === 0 ? null : dayOf(Number(year), month, numberOf(date), edge);
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function dayOf(
  year: number,
  month: number | null,
  date: number | null,
  edge: "first" | "last",
): string | null {
  const ofYear = month ?? (edge === "first" ? 1 : 12);
  const lastOfMonth = new Date(Date.UTC(year, ofYear, 0)).getUTCDate();
  const ofMonth = date ?? (edge === "first" ? 1 : lastOfMonth);
  if (ofYear < 1 || ofYear > 12 || ofMonth < 1 || ofMonth > lastOfMonth) return null;
  return `${year}-${String(ofYear).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}
