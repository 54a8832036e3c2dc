// Claims and documents as lines of CSV (RFC 4180). A text that a spreadsheet would take for a formula is defused with an
// apostrophe (OWASP, "CSV Injection"); numbers stay numbers.
import { stringify } from "csv-stringify/sync";
import type {
  LedgerClaimLine,
  LedgerDocumentLine,
  LedgerRecordLine,
  LedgerSeriesLine,
} from "../contract/index.js";
import { type Actor, isMissing } from "../model/index.js";
import type { TableColumn } from "./io.js";

export type Cell = string | number | null;

export const CLAIM_COLUMNS = (
  "id document published kind type act mode status from to start end precision measure value high unit bound change " +
  "commodity via counted whole reporter currency statistics valuation standard speaker quote holder issue stance pairs citation_start citation_end citation_text confidence why coder review title url publisher copy_of"
).split(" ");

export const DOCUMENT_COLUMNS = "id published title url publisher sha256 added_at coder text".split(" ");

export const RECORD_COLUMNS = ["record", "reports", "stories", ...CLAIM_COLUMNS];

export const SERIES_COLUMNS = ["series", ...CLAIM_COLUMNS];

const NUMBERS: Readonly<Record<string, TableColumn["type"]>> = {
  value: "double",
  high: "double",
  confidence: "double",
  citation_start: "integer",
  citation_end: "integer",
  reports: "integer",
  stories: "integer",
};

/** The same columns with their types, for formats that have them. */
export function typed(columns: readonly string[]): TableColumn[] {
  return columns.map((name) => ({ name, type: NUMBERS[name] ?? "text" }));
}

/** One line with its line break. */
export function csvLine(cells: readonly Cell[]): string {
  return stringify([cells.map((cell) => (typeof cell === "string" ? defused(cell) : cell))], {
    record_delimiter: "\r\n",
  });
}

function defused(text: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
}

export function claimCells(line: LedgerClaimLine): Cell[] {
  const { document, published, claim, title, url, publisher, copyOf } = line;
  const { period, citation } = claim;
  const event = claim.kind === "event" ? claim : null;
  const figure = claim.kind === "figure" ? claim : null;
  const statement = claim.kind === "statement" ? claim : null;
  const position = claim.kind === "position" ? claim : null;
  return [
    claim.id,
    document,
    published,
    claim.kind,
    event?.type ?? null,
    event?.act ?? null,
    event?.mode ?? null,
    claim.status,
    figure === null ? parties(event?.source ?? []) : (figure.direction?.from ?? null),
    figure === null ? parties(event?.target ?? []) : (figure.direction?.to ?? null),
    isMissing(period) ? null : period.start,
    isMissing(period) ? null : period.end,
    isMissing(period) ? null : period.precision,
    figure?.measure ?? null,
    figure?.value ?? null,
    figure?.high ?? null,
    figure?.unit ?? null,
    figure?.bound ?? null,
    figure?.change == null ? null : changeCell(figure.change),
    figure?.commodity ?? null,
    figure?.via ?? null,
    figure?.counted ?? null,
    figure?.whole ?? null,
    figure?.basis.reporter ?? null,
    figure?.basis.currency ?? null,
    figure?.basis.statistics ?? null,
    figure?.basis.valuation ?? null,
    figure?.basis.standard ?? null,
    statement === null ? null : (statement.speaker.person ?? statement.speaker.text),
    statement?.quote ?? null,
    position === null ? null : parties([position.holder]),
    position?.issue ?? null,
    position?.stance ?? null,
    claim.pairs.map(([a, b]) => `${a}-${b}`).join(" "),
    citation.start,
    citation.end,
    citation.text,
    claim.confidence,
    claim.why,
    claim.coder,
    claim.review,
    title,
    url,
    publisher,
    copyOf,
  ];
}

export function recordCells({ record, reports, stories, ...line }: LedgerRecordLine): Cell[] {
  return [record, reports, stories, ...claimCells(line)];
}

export function seriesCells({ series, ...line }: LedgerSeriesLine): Cell[] {
  return [series, ...claimCells(line)];
}

function changeCell({
  value,
  unit,
  direction,
}: {
  value: number | null;
  unit: string;
  direction: string;
}): string {
  return [direction, value, unit].filter((part) => part !== null).join(" ");
}

function parties(actors: readonly Pick<Actor, "country" | "organisation" | "text">[]): string {
  return actors.map((actor) => actor.organisation ?? actor.country ?? actor.text).join(" ");
}

export function documentCells(line: LedgerDocumentLine): Cell[] {
  const { id, published, title, url, publisher, sha256, addedAt, coder, text } = line;
  return [id, published ?? null, title ?? null, url ?? null, publisher ?? null, sha256, addedAt, coder, text];
}
