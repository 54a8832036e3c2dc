// The register of positions at a terminal: an issue, under it each holder with its stance, the day, the words, and what stands beside.
import type {
  Holder,
  IssueRow,
  NamesTable,
  PositionCell,
  PositionsView,
  ToldPosition,
} from "../../contract/index.js";
import { showDay } from "../../model/index.js";
import type { Paint } from "../colour.js";
import { STATUS_SIGN } from "./claim_line.js";
import { chooseHues, type Hues } from "./hues.js";
import { type Line, paintLine, plain, wrap } from "./pieces.js";
import { withoutControls } from "./width.js";

const WIDEST = 110;
const NOT_HELD = {
  planned: "planned",
  possible: "conditional",
  undecided: "undecided",
  negated: "denied",
} as const;

/** "Russia", "European Union", "banks (China)". */
function holderName({ country, organisation, sector, text }: Holder, names: NamesTable): string {
  if (organisation !== null) return names.organisations[organisation] ?? organisation;
  if (country === null) return text;
  const name = names.countries[country] ?? names.organisations[country] ?? country;
  return sector === null ? name : `${text} (${name})`;
}

export function showPositions(view: PositionsView, names: NamesTable, paint: Paint, width: number): string {
  const hues = chooseHues(paint);
  const columns = Math.max(20, Math.min(width, WIDEST));
  const nameOf = new Map(view.holders.map((holder) => [holder.key, holderName(holder, names)]));
  const rows = view.issues.map((issue) => showIssue(issue, nameOf, hues, columns));
  const said = view.statements.flatMap(({ speaker, polarity, toward, quote, day }) =>
    indented(
      `❝ ${speaker}: ${polarity} toward ${toward.map((code) => names.countries[code] ?? names.organisations[code] ?? code).join(", ")}${day === null ? "" : ` · ${showDay(day)}`} “${quote}”`,
      2,
      columns,
      hues.faint,
    ),
  );
  const beside =
    said.length === 0 ? [] : [[`Said with a stance, on none of these issues:`, ...said].join("\n")];
  const cut = view.isCut ? ["The ledger has more than was looked at: the first by day are here."] : [];
  return `${[...rows, ...beside, ...cut].join("\n\n")}\n`;
}

function showIssue(
  { issue, isVotesAlone, cells }: IssueRow,
  nameOf: ReadonlyMap<string, string>,
  hues: Hues,
  columns: number,
): string {
  const head = wrap(
    [{ text: withoutControls(issue), paint: hues.strong }, plain(isVotesAlone ? " (votes alone)" : "")],
    columns,
  );
  return [...head.map(paintLine), ...cells.flatMap((cell) => showCell(cell, nameOf, hues, columns))].join(
    "\n",
  );
}

function showCell(
  cell: PositionCell,
  nameOf: ReadonlyMap<string, string>,
  hues: Hues,
  columns: number,
): string[] {
  const who = nameOf.get(cell.holder) ?? cell.holder;
  const last = cell.told.findLast(({ status }) => status === "actual");
  const lines: string[] = [];
  if (last !== undefined) {
    const disputed = cell.isDisputed ? " · told otherwise of the same day" : "";
    lines.push(
      ...indented(`◆ ${who}: ${last.stance} · ${whenWords(last)}${disputed} · ${last.claim}`, 2, columns),
    );
    lines.push(...indented(`“${last.quote}”`, 4, columns, hues.faint));
  }
  for (const one of cell.told)
    if (one.status !== "actual")
      lines.push(
        ...indented(
          `${STATUS_SIGN[one.status]} ${who}: ${NOT_HELD[one.status]}: ${one.stance} · ${whenWords(one)} · ${one.claim}`,
          2,
          columns,
        ),
      );
  for (const { from, to, on, before, after, isDated } of cell.changes)
    lines.push(
      ...indented(
        `${isDated ? "changed" : "told otherwise"}: from ${from} to ${to} on ${showDay(on)} (${before}, ${after})`,
        4,
        columns,
      ),
    );
  for (const { cast, day, text } of cell.votes)
    lines.push(
      ...indented(`▪ ${who} voted ${cast}${day === null ? "" : ` · ${showDay(day)}`} · ${text}`, 2, columns),
    );
  for (const { speaker, polarity, quote } of cell.statements)
    lines.push(...indented(`❝ beside: ${speaker}, ${polarity}: “${quote}”`, 4, columns, hues.faint));
  return lines;
}

function whenWords({ day, isDated }: ToldPosition): string {
  if (day === null) return "no day told";
  return isDated ? showDay(day) : `as told ${showDay(day)}`;
}

function indented(text: string, indent: number, columns: number, paint?: (text: string) => string): string[] {
  const piece = paint === undefined ? plain(withoutControls(text)) : { text: withoutControls(text), paint };
  return wrap([piece], columns - indent - 2).map((line, i) => {
    const lead: Line = [plain(" ".repeat(i === 0 ? indent : indent + 2))];
    return paintLine([...lead, ...line]);
  });
}
