// Two readouts at a terminal: whose texts they are, then item by item what each of the two tells of it.
import type {
  MeetingTold,
  NamesTable,
  ReadoutItem,
  ReadoutSide,
  ReadoutsView,
} from "../../contract/index.js";
import { showDay } from "../../model/index.js";
import type { Paint } from "../colour.js";
import { chooseHues, type Hues } from "./hues.js";
import { type Line, paintLine, plain, wrap } from "./pieces.js";
import { withoutControls } from "./width.js";

const WIDEST = 110;
const HEADS = {
  topic: "Topics",
  country: "Others named",
  figure: "Figures",
  agreement: "Agreements",
  quote: "Words quoted",
} as const;

export function showReadouts(view: ReadoutsView, names: NamesTable, paint: Paint, width: number): string {
  const hues = chooseHues(paint);
  const columns = Math.max(20, Math.min(width, WIDEST));
  const nameOf = (code: string) => names.countries[code] ?? names.organisations[code] ?? code;
  const { meeting, sides, items, note, meetings } = view;
  const lines: string[] = [];
  const put = (text: string, indent = 0, of?: (text: string) => string) =>
    lines.push(...indented(text, indent, columns, of));
  if (meeting !== null) put(meetingWords(meeting), 0, hues.strong);
  for (const side of sides) putSide(side, nameOf(side.country), put);
  if (note !== null) put(note);
  for (const [kind, head] of Object.entries(HEADS)) {
    const rows = items.filter((item) => item.kind === kind);
    if (rows.length === 0) continue;
    lines.push("");
    put(head, 0, hues.strong);
    for (const row of rows) putItem(row, view, nameOf, put, hues);
  }
  const others = meetings.filter(({ id, texts: [a, b] }) => id !== meeting?.id && a + b > 0);
  if (others.length > 0) {
    lines.push("");
    put("Other meetings with a text:", 0, hues.strong);
    for (const other of others) put(`${meetingWords(other)} · ${other.id}`, 2);
  }
  return `${lines.join("\n")}\n`;
}

type Put = (text: string, indent?: number, of?: (text: string) => string) => void;

function meetingWords({ start, end, people, isVisit }: MeetingTold): string {
  const days = start === end ? showDay(start) : `${showDay(start)} to ${showDay(end)}`;
  return [days, isVisit ? "visit" : "meeting", people.join(", ")].filter((part) => part !== "").join(" · ");
}

function putSide({ by, texts }: ReadoutSide, name: string, put: Put): void {
  if (by !== "texts")
    put(
      `${name}: ${by === "statements" ? "no text of its own; words of its people in texts of others" : "nothing in the record"}`,
      2,
    );
  for (const { title, of, published, document, isOfficial } of texts)
    put(
      `${name}: ${of}${isOfficial ? " (official)" : ""}, “${title ?? document}”${published === null ? "" : ` · ${showDay(published)}`} · ${document}`,
      2,
    );
}

function putItem(
  { kind, label, sides, told }: ReadoutItem,
  { pair, canCompare }: ReadoutsView,
  nameOf: (code: string) => string,
  put: Put,
  hues: Hues,
): void {
  const silent = told === "both" ? null : nameOf(told === "first alone" ? pair[1] : pair[0]);
  const gap = silent === null ? "" : canCompare ? ` · ${silent} leaves it out` : "";
  put(`${told === "both" ? "=" : "≠"} ${kind === "country" ? nameOf(label) : label}${gap}`, 2);
  sides.forEach((mentions, at) => {
    const [first] = mentions;
    const more = mentions.length > 1 ? ` (and ${mentions.length - 1} more)` : "";
    if (first !== undefined)
      put(
        `${nameOf(pair[at] ?? "")}: “${first.text}”${more} · ${first.claim ?? `${first.document}, sentence ${first.sentence + 1}`}`,
        4,
        hues.faint,
      );
  });
}

function indented(text: string, indent: number, columns: number, paint?: (text: string) => string): string[] {
  const clean = withoutControls(text);
  const piece = paint === undefined ? plain(clean) : { text: clean, paint };
  return wrap([piece], columns - indent - 2).map((line, i) => {
    const lead: Line = [plain(" ".repeat(i === 0 ? indent : indent + 2))];
    return paintLine([...lead, ...line]);
  });
}
