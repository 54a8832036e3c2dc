// The sections on trade and on energy: what the figures say, a chart, a table; the same for both.
import type { LedgerRecordLine } from "../../contract/index.js";
import type { Period } from "../../model/index.js";
import {
  type DatedFigure,
  type FigureGroup,
  type FigureLine,
  figureGroups,
  isDated,
  isFigure,
  spanOf,
  type Told,
} from "../figure_lines.js";
import { counterOf, isEnergy } from "../figure_words.js";
import { type Frame, isWithin } from "../frame.js";
import type { Block } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse, type Prose } from "../prose.js";
import { type Nothing, section } from "../section.js";
import { figureTable, groupChart, tellFigure, tellSpan } from "../tell_figures.js";

/** Meetings are counted by their register; of a sum of money of which no word tells what it is the acts tell. */
const NO_TRADE: ReadonlySet<string> = new Set(["meetings", "money"]);

export const trade = section({
  name: "trade",
  asks: ["records"],
  write: ({ records }, frame) =>
    figureBlocks(
      figuresOf(records, frame).filter(
        ({ claim }) => !isEnergy(claim, frame) && !NO_TRADE.has(claim.measure),
      ),
      "figures of trade",
      frame,
    ),
});

export const energy = section({
  name: "energy",
  asks: ["records"],
  write: ({ records }, frame) =>
    figureBlocks(
      figuresOf(records, frame).filter(({ claim }) => isEnergy(claim, frame)),
      "figures of energy",
      frame,
    ),
});

/** Figures between the two: trade of one of them with a third is not theirs. */
function figuresOf(records: readonly LedgerRecordLine[], { pair }: Frame): readonly FigureLine[] {
  return records.filter(isFigure).filter(({ claim: { direction } }) => {
    if (direction === null || direction.from === null || direction.to === null) return true;
    return pair.includes(direction.from) && pair.includes(direction.to);
  });
}

/** The same thing in a unit that fewer values have: it stands in the table alone. */
function isRestated(group: FigureGroup, groups: readonly FigureGroup[]): boolean {
  const thing = ({ key, unit }: FigureGroup) => key.slice(0, key.length - unit.length);
  return groups.some(
    (other) => other !== group && thing(other) === thing(group) && other.told.length > group.told.length,
  );
}

const MOST_CHARTS = 3;
/** More years than these are told as one way from the first to the last: chart and table have each. */
const MOST_YEARS = 3;

function figureBlocks(lines: readonly FigureLine[], what: string, frame: Frame): readonly Block[] | Nothing {
  const inDays = lines.filter((line) => isWithin(line, frame) && line.claim.status === "actual");
  if (inDays.length === 0) return { nothing: what };
  const groups = [...figureGroups(lines)].sort((x, y) => weightOf(y) - weightOf(x));
  const prose = createProse(frame.patterns);
  const shown: Told[] = [];
  const alone = inDays.filter(({ claim }) => claim.value === null);
  for (const group of groups) {
    const own = group.told.filter(({ chosen }) => isWithin(chosen, frame));
    if (!isRestated(group, groups)) tellGroup(prose, own, alone, frame);
    shown.push(...own.filter(({ chosen }) => isForTable(chosen.claim.period, own)));
  }
  for (const line of inDays.filter((one) => !isDated(one)))
    if (prose.length < frame.most.sentences) tellFigure(prose, line, frame);
  const charts = groups
    .filter(({ told }) => told.some(({ chosen }) => isWithin(chosen, frame)))
    .flatMap((group) => groupChart(group, frame) ?? [])
    .slice(0, MOST_CHARTS);
  const rows = shown.slice(0, frame.most.rows);
  const table = rows.length < 3 ? null : figureTable("The figures with their sources", rows, frame);
  const untold = inDays.filter(({ claim }) => claim.value !== null).length - rows.length;
  return [
    ...prose.blocks(),
    ...charts,
    ...(table === null ? [] : [table]),
    ...restKnown(table === null ? 0 : untold, "figure", frame),
  ];
}

/** Full years, each with its change where that is told alone, and the last shorter period after them. */
function tellGroup(prose: Prose, told: readonly Told[], alone: readonly FigureLine[], frame: Frame): void {
  const years = told.filter(({ chosen }) => spanOf(chosen.claim.period) === "year");
  const lastYear = years.at(-1)?.chosen.claim.period.end ?? "";
  const later = longestLast(told.filter(({ chosen }) => (chosen.claim.period.end ?? "") > lastYear));
  const span = years.length > MOST_YEARS ? spanOfYears(years, frame) : null;
  if (span !== null && prose.length < frame.most.sentences) tellSpan(prose, span, frame);
  const last = span === null ? years : [];
  for (const { chosen } of [...last, ...(later === undefined ? [] : [later])]) {
    if (prose.length >= frame.most.sentences) return;
    const change = chosen.claim.change === null ? alone.find((line) => isOfSame(line, chosen)) : undefined;
    const isOne = change !== undefined && counterOf(change, frame) === counterOf(chosen, frame);
    tellFigure(prose, chosen, frame, isOne ? change : undefined);
    if (change !== undefined && !isOne) tellFigure(prose, change, frame);
  }
}

/** The first and the last year of which the office of the last tells; null where that is one year. */
function spanOfYears(years: readonly Told[], frame: Frame): readonly [DatedFigure, DatedFigure] | null {
  const last = years.at(-1)?.chosen;
  if (last === undefined) return null;
  const first = years.find(({ chosen }) => counterOf(chosen, frame) === counterOf(last, frame))?.chosen;
  return first === undefined || first === last ? null : [first, last];
}

/** Of those that end last the longest: "from January to July", not "in July". */
function longestLast(told: readonly Told[]): Told | undefined {
  const end = ({ chosen }: Told) => chosen.claim.period.end ?? "";
  const start = ({ chosen }: Told) => chosen.claim.period.start ?? "";
  return told.toSorted((x, y) => {
    const [one, other] = end(x) === end(y) ? [start(x), start(y)] : [end(y), end(x)];
    return one < other ? -1 : one > other ? 1 : 0;
  })[0];
}

/** A change alone of the same thing, period and currency. */
function isOfSame({ claim }: FigureLine, { claim: level }: DatedFigure): boolean {
  const { period } = claim;
  return (
    claim.measure === level.measure &&
    claim.commodity === level.commodity &&
    claim.direction?.from === level.direction?.from &&
    (claim.change?.currency ?? level.unit) === level.unit &&
    "start" in period &&
    period.start === level.period.start &&
    period.end === level.period.end
  );
}

/** Years, halves and quarters; of a year that is not told as one the longest that begins with it, else its months. */
function isForTable({ start, end }: Pick<Period, "start" | "end">, told: readonly Told[]): boolean {
  const span = spanOf({ start, end });
  if (span === "year" || span === "half" || span === "quarter") return true;
  const year = (start ?? "").slice(0, 4);
  const own = told
    .map(({ chosen }) => chosen.claim.period)
    .filter((period) => (period.start ?? "").startsWith(year) && (period.end ?? "").startsWith(year));
  if (own.some((period) => spanOf(period) === "year")) return false;
  const sums = own.filter((period) => period.start === `${year}-01-01`);
  const last = sums
    .map((period) => period.end ?? "")
    .toSorted()
    .at(-1);
  return last === undefined || (start === `${year}-01-01` && end === last);
}

/** Trade in all before its parts, what is told often before what is told once. */
function weightOf({ told }: FigureGroup): number {
  const claim = told[0]?.chosen.claim;
  if (claim === undefined) return 0;
  const rank = ["trade.total", "trade.exports", "trade.imports", "gas.flow"].indexOf(claim.measure);
  const isWhole = claim.commodity === null || claim.measure.startsWith(`${claim.commodity}.`) ? 500 : 0;
  return told.length + isWhole + (rank < 0 ? 0 : 1000 * (4 - rank)) - (claim.unit === "CNY" ? 300 : 0);
}
