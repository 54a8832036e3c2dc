// Figures that may stand in one chart: of one thing, in one unit, over spans of one length. Sources are not kept apart here:
// that they differ is to be seen.
import type { FigurePoint, FigureTable } from "../../src/model/index.js";
import type { SeriesLine, ToldFigure } from "../ask/answers.js";
import type { Names } from "../ask/names.js";
import { daysOf, reporterWords, seriesWords } from "../words/claim_words.js";
import { dayNumber } from "../words/days.js";
import { levelWords, unitWords } from "../words/numbers.js";
import { sourceWords } from "../words/source_words.js";
import type { FigureLine } from "./alike_lines.js";

export const SPANS = ["year", "quarter", "month", "other"] as const;
export type FigureSpan = (typeof SPANS)[number];
export const SPAN_WORDS: Readonly<Record<FigureSpan, string>> = {
  year: "By year",
  quarter: "By quarter",
  month: "By month",
  other: "Other spans",
};

export interface FigureGroup {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly SeriesLine[];
}

/** The largest first, trade before the rest. */
export function figureGroups(series: readonly SeriesLine[], names: Names): readonly FigureGroup[] {
  const byTitle = Map.groupBy(series, ({ claim }) => seriesWords(claim, names));
  const groups = [...byTitle].flatMap(([title, lines]) => groupsOfTitle(title, lines));
  const weight = ({ lines: [first], lines }: FigureGroup) =>
    lines.length +
    (first?.claim.measure === "trade.total" ? 10_000 : first?.claim.measure.startsWith("trade.") ? 1000 : 0);
  return groups.sort((a, b) => weight(b) - weight(a) || (a.title < b.title ? -1 : 1));
}

/** One for each unit. A change told alone stands with the values of its currency; where that could be several, by itself. */
function groupsOfTitle(title: string, lines: readonly SeriesLine[]): readonly FigureGroup[] {
  const byUnit = Map.groupBy(lines, ({ claim }) => (claim.value === null ? "" : (claim.unit ?? "")));
  const alone = byUnit.get("") ?? [];
  byUnit.delete("");
  const units = [...byUnit.keys()];
  const unitOfChange = ({ claim }: SeriesLine) => {
    const currency = claim.change?.currency ?? claim.basis.currency;
    return units.find((unit) => unit === currency) ?? (units.length === 1 ? units[0] : undefined);
  };
  const groups = units.map((unit) => ({
    key: `${title} ${unit}`,
    title: units.length === 1 ? title : `${title}, in ${unitWords(unit)}`,
    unit,
    lines: [...(byUnit.get(unit) ?? []), ...alone.filter((line) => unitOfChange(line) === unit)],
  }));
  const rest = alone.filter((line) => unitOfChange(line) === undefined);
  return rest.length === 0
    ? groups
    : [...groups, { key: title, title: `${title}, change alone`, unit: "", lines: rest }];
}

export function spanOfFigure(figure: ToldFigure): FigureSpan {
  const days = daysOf(figure);
  if (days === null) return "other";
  const length = dayNumber(days.end) - dayNumber(days.start) + 1;
  if (length >= 360 && length <= 370) return "year";
  if (length >= 89 && length <= 93) return "quarter";
  return length >= 27 && length <= 32 ? "month" : "other";
}

export function figureTable(
  { title, unit }: Pick<FigureGroup, "title" | "unit">,
  lines: readonly FigureLine[],
): FigureTable {
  return { title, unit, points: lines.flatMap(pointOf) };
}

function pointOf({ claim, source }: FigureLine): readonly FigurePoint[] {
  if (claim.value === null || "missing" in claim.period) return [];
  const { id, value, high, bound, status } = claim;
  const { start, end } = claim.period;
  return [
    {
      claim: id,
      start,
      end,
      value,
      ...(high === undefined ? {} : { high }),
      bound,
      status,
      source,
      label: levelWords(claim) ?? "",
    },
  ];
}

/** Whose number it is: the statistics, who is said to say so, else who published it. */
export function sourceOfFigure(line: SeriesLine, names: Names): string {
  return reporterWords(line.claim, names) ?? sourceWords(line) ?? "source not named";
}
