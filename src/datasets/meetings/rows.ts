// A set of meetings of one's own: the columns of data/starter/meetings.tsv, with the source of each row in place of its id.
import { layoutOf } from "../header.js";
import { type CsvRecord, readRecords } from "../records.js";

const LAYOUT = {
  name: "meetings",
  needs: ["period", "kind", "people", "pair", "sourceaddress", "sourcegrade"],
};

/** A row as it is written; what its words may be, the desk knows. "" and empty lists: not told. */
export interface MeetingCells {
  readonly line: number;
  /** A key of one's own: with it a row whose day is mended is the same row. */
  readonly key: string;
  readonly period: string;
  readonly kind: string;
  readonly inPerson: string;
  readonly evidence: string;
  /** "Xi Jinping", "Xi Jinping, CHN" or "Xi Jinping, CHN, president" */
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly country: string;
  readonly pair: readonly string[];
  readonly occasion: string;
  readonly hosts: readonly string[];
  readonly agreements: readonly string[];
  readonly note: string;
  readonly also: readonly string[];
  readonly source: {
    readonly address: string;
    readonly title: string;
    readonly published: string;
    readonly grade: string;
  };
}

export interface MeetingSet {
  readonly rows: readonly MeetingCells[];
  readonly dropped: readonly { readonly line: number; readonly problem: string }[];
}

/** The rows of a file, or one sentence that says which columns it lacks. */
export function readMeetings(text: string): MeetingSet | { readonly problem: string } {
  const { header, records, uneven } = readRecords(text);
  const layout = layoutOf(header, [LAYOUT], "the known layouts");
  if ("problem" in layout) return layout;
  return {
    rows: records.map(cellsOf),
    dropped: uneven.map(({ line, cells }) => ({
      line,
      problem: `The row has ${cells} cells, and the header ${header.columns.length}.`,
    })),
  };
}

function cellsOf({ line, cell }: CsvRecord): MeetingCells {
  const period = cell("period");
  const isWithin = period.startsWith("~"); // within these days, not all of them
  const note = [cell("note"), isWithin ? "within these days" : ""].filter((part) => part !== "").join("; ");
  return {
    ...{ line, note, key: cell("key"), period: period.replace(/^~\s*/u, ""), kind: cell("kind") },
    ...{ inPerson: cell("inperson"), evidence: cell("evidence"), country: cell("country") },
    people: listOf(cell("people")),
    places: listOf(cell("place")),
    pair: cell("pair").split("-"),
    occasion: cell("occasion"),
    hosts: listOf(cell("hosts")),
    agreements: listOf(cell("agreements")),
    also: cell("also")
      .split(/[;\s]+/u)
      .filter((part) => part !== ""),
    source: {
      address: cell("sourceaddress"),
      title: cell("sourcetitle"),
      published: cell("sourcedate"),
      grade: cell("sourcegrade"),
    },
  };
}

function listOf(cell: string): string[] {
  return cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
