// Third parties at a terminal: a network as a table, a triangle as three columns, who else as lists.
import type {
  NamesTable,
  NetworkView,
  SharedFigure,
  ThirdPartiesView,
  Triangle,
  TriangleSide,
  WhoElseView,
} from "../../contract/index.js";
import { showDay } from "../../model/index.js";
import { showClaim, showSign } from "./claim_line.js";
import { columnsOf, withoutControls } from "./width.js";

type Names = Readonly<Record<string, string>>;

const namesOf = ({ countries, organisations }: NamesTable): Names => ({ ...organisations, ...countries });
const nameOf = (code: string, names: Names) => names[code] ?? code;

export function showNetwork({ party, relations }: NetworkView, table: NamesTable): string {
  const names = namesOf(table);
  const head = ["With", "Records", "Documents", "Cooperation", "Conflict", "Intensity", "Latest"];
  const rows = relations.map((one) => [
    nameOf(one.party, names),
    String(one.records),
    String(one.documents),
    String(one.cooperation),
    String(one.conflict),
    one.intensity === null ? "" : signed(one.intensity),
    one.last === null ? "" : showDay(one.last),
  ]);
  const counted = relations.length === 1 ? "one other party" : `${relations.length} other parties`;
  return `${nameOf(party, names)}, told with ${counted}.\n${rows.length === 0 ? "" : `\n${columns([head, ...rows])}`}`;
}

export function showThirds({ pair: [a, b], thirds }: ThirdPartiesView, table: NamesTable): string {
  const names = namesOf(table);
  if (thirds.length === 0) return `No third party is told with ${nameOf(a, names)} or ${nameOf(b, names)}.\n`;
  const head = ["Third", `with ${nameOf(a, names)}`, `with ${nameOf(b, names)}`];
  const rows = thirds.map(({ party, withFirst, withSecond }) => [
    nameOf(party, names),
    String(withFirst),
    String(withSecond),
  ]);
  return `Told most with one of the two, in records:\n\n${columns([head, ...rows])}`;
}

export function showTriangle({ third, sides, figures, says }: Triangle, table: NamesTable): string {
  const names = namesOf(table);
  const rows: readonly (readonly [string, (side: TriangleSide) => number])[] = [
    ["Records", ({ records }) => records],
    ["Cooperation", ({ cooperation }) => cooperation],
    ["Conflict", ({ conflict }) => conflict],
    ["Meetings", ({ meetings }) => meetings],
    ["Statements", ({ statements }) => statements],
    ["Positions", ({ positions }) => positions],
    ["Figures", ({ figures: told }) => told],
  ];
  const head = ["", ...sides.map(({ pair }) => pairName(pair, names))];
  const counts = rows.map(([name, of]) => [name, ...sides.map((side) => String(of(side)))]);
  const quarters = [...new Set(sides.flatMap((side) => side.quarters.map(({ quarter }) => quarter)))].sort();
  const byQuarter = quarters.flatMap((quarter) => {
    const cells = sides.map((side) => quarterCell(side, quarter));
    return cells.every((cell) => cell === "") ? [] : [[quarter, ...cells]];
  });
  const parts = [
    columns([head, ...counts]),
    byQuarter.length === 0
      ? ""
      : `Events by quarter, cooperation + conflict:\n${columns([["", ...head.slice(1)], ...byQuarter])}`,
    ...sides.map((side) =>
      side.last.length === 0
        ? ""
        : `Last between ${pairName(side.pair, names)}:\n${side.last.map((line) => claimLine(line, names)).join("")}`,
    ),
    figures.length === 0
      ? ""
      : `Told of both with ${nameOf(third, names)}:\n${figures.map((one) => figureLines(one, names)).join("")}`,
    says.length === 0
      ? ""
      : `${nameOf(third, names)} in the documents on the two:\n${says.map((line) => claimLine(line, names)).join("")}`,
  ];
  return parts.filter((part) => part !== "").join("\n");
}

const DOERS = {
  other: (party: string) => `to ${party}`,
  party: (party: string) => `by ${party}`,
  both: (party: string) => `with ${party}`,
} as const;

export function showWhoElse({ act, groups, event }: WhoElseView, table: NamesTable): string {
  const names = namesOf(table);
  const lists = groups.map(({ party, doer, others }) => {
    const rows = others.map((one) => [
      `  ${nameOf(one.party, names)}`,
      String(one.records),
      one.last === null ? "" : showDay(one.last),
    ]);
    return `${act} ${DOERS[doer](nameOf(party, names))}, records and the latest:\n${columns(rows)}`;
  });
  if (event !== null)
    lists.push(
      event.found.length === 0
        ? `Nothing else is told with ${event.claim}.\n`
        : `Told with ${event.claim}:\n${event.found
            .map(({ same, line }) => `  same ${same.join(", ")}\n  ${claimLine(line, names)}`)
            .join("")}`,
    );
  return lists.length === 0 ? `Nobody else is told of with ${act}.\n` : lists.join("\n");
}

function quarterCell({ quarters }: TriangleSide, name: string): string {
  const found = quarters.find(({ quarter }) => quarter === name);
  if (found === undefined || found.documents === 0) return "";
  return `${found.cooperation} + ${found.conflict}`;
}

function figureLines({ values }: SharedFigure, names: Names): string {
  return values
    .flat()
    .map((line) => claimLine(line, names))
    .join("");
}

function claimLine({ claim }: Triangle["says"][number], names: Names): string {
  return `  ${showSign(claim)} ${withoutControls(showClaim(claim, names))}  ${claim.id}\n`;
}

function pairName([a, b]: readonly [string, string], names: Names): string {
  return `${nameOf(a, names)} and ${nameOf(b, names)}`;
}

function signed(value: number): string {
  const rounded = Math.abs(value).toFixed(1);
  return value < 0 ? `−${rounded}` : `+${rounded}`;
}

/** The first column at the left, the others at the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ""))));
  const cell = (text: string, at: number) => {
    const room = " ".repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(text)));
    return at === 0 ? `${text}${room}` : `${room}${text}`;
  };
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}
