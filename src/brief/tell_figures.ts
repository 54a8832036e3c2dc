// Figures as sentences, as a chart and as a table.
import { figuresChart, hasFigures } from "../charts/index.js";
import type { FigurePoint } from "../model/index.js";
import { changeCell, changeClause, levelCell, levelWords, movedWords, unitCell } from "./amounts.js";
import { dayWords, periodCell, periodWords } from "./dates.js";
import {
  type DatedFigure,
  type FigureGroup,
  type FigureLine,
  isDated,
  spanOf,
  type Told,
  tellsOther,
} from "./figure_lines.js";
import { counterOf, whatWords } from "./figure_words.js";
import { capital } from "./fill.js";
import { claimNote } from "./foot.js";
import type { Frame } from "./frame.js";
import type { ChartBlock, Notes, TableBlock, TableRow } from "./model.js";
import type { Prose } from "./prose.js";

/** Tells a value, or a change alone, by its status; `moved` is the change of a value that the same office tells apart from it. */
export function tellFigure(prose: Prose, line: FigureLine, frame: Frame, moved?: FigureLine): void {
  const { claim } = line;
  const inside = isDated(line) ? periodWords(line.claim.period, frame.dates) : reportedOn(line, frame);
  const slots = { what: whatWords(claim, frame), in: inside, whose: counterOf(line, frame) };
  const noteOf = (one: FigureLine) =>
    claimNote(one, one.claim.review === "machine" ? "with words" : "without");
  const notes: Notes = [noteOf(line), ...(moved === undefined ? [] : [noteOf(moved)])];
  if (claim.value === null) {
    if (claim.change !== null && claim.status === "actual")
      prose.add("figure.change", { ...slots, moved: movedWords(claim.change) }, claim.id, notes);
    return;
  }
  const value = levelWords(claim);
  const isUndated = claim.status === "actual" && !isDated(line) && inside !== "";
  const pattern = isUndated ? "figure.undated" : FIGURE_PATTERNS[claim.status];
  prose.add(
    pattern,
    { ...slots, value, change: changeClause(claim.change ?? moved?.claim.change ?? null) },
    claim.id,
    notes,
  );
}

/** Tells the way from one year to a later one of the same office, without what lies between. */
export function tellSpan(
  prose: Prose,
  [first, last]: readonly [DatedFigure, DatedFigure],
  frame: Frame,
): void {
  const [before, after] = [first.claim.value ?? 0, last.claim.value ?? 0];
  prose.add(
    "figure.span",
    {
      what: whatWords(last.claim, frame),
      went: after > before ? "rose" : after < before ? "fell" : "went",
      before: levelWords(first.claim),
      since: periodWords(first.claim.period, frame.dates),
      value: levelWords(last.claim),
      in: periodWords(last.claim.period, frame.dates),
      change: changeClause(last.claim.change),
      whose: counterOf(last, frame),
    },
    last.claim.id,
    [claimNote(first), claimNote(last)],
  );
}

const FIGURE_PATTERNS = {
  actual: "figure.level",
  planned: "figure.planned",
  possible: "figure.possible",
  undecided: "figure.possible",
  negated: "figure.negated",
} as const;

/** A figure without days: when it was reported. */
function reportedOn({ published }: FigureLine, { dates }: Frame): string {
  return published === null ? "" : `as reported on ${dayWords(published, dates)}`;
}

/** Years before the days of the brief that a chart shows with them. */
const BEFORE = 8;
/** Px of a chart on paper and on a narrow screen. */
const CHART_WIDTH = 680;
const NARROW_WIDTH = 320;

/** A chart of the yearly values of a group, with some years before; null where there are fewer than three. */
export function groupChart(group: FigureGroup, frame: Frame): ChartBlock | null {
  const from = `${Number(frame.from.slice(0, 4)) - BEFORE}-01-01`;
  const to = frame.to;
  const shown = group.told.filter(({ chosen }) => {
    const { period } = chosen.claim;
    return spanOf(period) === "year" && (period.start ?? "") >= from && (period.start ?? "9999") <= to;
  });
  if (shown.length < 3) return null;
  const [first] = shown;
  if (first === undefined) return null;
  const last = shown.reduce((end, { chosen }) => maxOf(end, chosen.claim.period.end ?? ""), to);
  const start = first.chosen.claim.period.start ?? from;
  const lines = shown.flatMap(({ chosen, lines: told }) => [
    chosen,
    ...told.filter((line) => line !== chosen && tellsOther(line.claim, chosen.claim)),
  ]);
  const title = capital(whatWords(first.chosen.claim, frame));
  const table = { title, unit: group.unit, points: lines.flatMap((line) => pointOf(line, frame)) };
  const chart = { width: CHART_WIDTH, from: start, to: last };
  if (!hasFigures(chart, table)) return null;
  const svg = withoutLinks(figuresChart(chart, table));
  const narrow = withoutLinks(figuresChart({ ...chart, width: NARROW_WIDTH }, table));
  const notes = lines.map((line) => claimNote(line));
  const [note, ...more] = notes;
  if (note === undefined) return null;
  return {
    kind: "chart",
    title: `${title}, by year`,
    svg,
    narrow,
    says: saysOf(svg, title),
    notes: [note, ...more],
  };
}

function maxOf(a: string, b: string): string {
  return a > b ? a : b;
}

function pointOf(line: DatedFigure, frame: Frame): readonly FigurePoint[] {
  const { id, value, high, bound, status, period } = line.claim;
  if (value === null) return [];
  const { start, end } = period;
  const { unit } = line.claim;
  const label =
    unit === "percent" ? levelCell(line.claim) : `${levelCell(line.claim)} ${unitCell(unit ?? "")}`.trim();
  const source = counterOf(line, frame);
  return [
    { claim: id, start, end, value, ...(high === undefined ? {} : { high }), bound, status, source, label },
  ];
}

/** A mark of a brief leads nowhere: links of a page become plain groups. */
function withoutLinks(svg: string): string {
  return svg
    .replace(/<a href="[^"]*"/gu, "<g")
    .replaceAll("</a>", "</g>")
    .replace('role="group"', 'role="img"');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The sentence that the chart says to those who do not see it. */
function saysOf(svg: string, title: string): string {
  const label = /aria-label="([^"]*)"/u.exec(svg)?.[1] ?? "";
  const says = label.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? "");
  return capital(says.startsWith(`${title}: `) ? says.slice(title.length + 2) : says);
}

/** A row for what is told of each thing and period, in one unit a table. */
export function figureTable(title: string, told: readonly Told[], frame: Frame): TableBlock | null {
  if (told.length === 0) return null;
  return {
    kind: "table",
    title,
    columns: [
      { title: "What", isNumber: false },
      { title: "Period", isNumber: false },
      { title: "Value", isNumber: true },
      { title: "Change on a year", isNumber: true },
      { title: "Whose count", isNumber: false },
    ],
    rows: told.map(({ chosen }) => rowOf(chosen, frame)),
  };
}

function rowOf(line: DatedFigure, frame: Frame): TableRow {
  const { claim } = line;
  const isYearly = claim.change?.versus === "year-earlier";
  return {
    cells: [
      capital(whatWords(claim, frame)),
      periodCell(claim.period, frame.dates),
      claim.unit === "percent"
        ? levelCell(claim)
        : `${levelCell(claim)} ${unitCell(claim.unit ?? "")}`.trim(),
      isYearly ? changeCell(claim.change) : "",
      capital(counterOf(line, frame)),
    ],
    notes: [claimNote(line)],
  };
}
