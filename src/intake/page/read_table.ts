// Tables of data as lines of cells with tabs between, for the numbers in them; tables that only lay a page out are none.
// Source of the rule: HTML standard, "Techniques for distinguishing layout tables from data tables".
import { collapseSpaces, dropControls } from "./clean_text.js";
import { attribute, type PageElement, walkElements } from "./node.js";
import { BLOCK_TAGS, SILENT_TAGS } from "./tags.js";

const LONGEST_CELL = 300;

type Skip = (element: PageElement) => boolean;

/** The rows, empty ones left out; null when the table lays out other blocks, or has one column. */
export function readTable(table: PageElement, isSkipped: Skip): string[] | null {
  if (/^(?:presentation|none)$/.test(attribute(table, "role")) || holdsTable(table)) return null;
  const rows: string[] = [];
  let columns = 0;
  for (const part of partsOf(table, isSkipped)) {
    const cells = part.tag === "tr" ? childrenOf(part, isSkipped).filter(isCell) : [part];
    const texts = cells.map((cell) => cellText(cell, isSkipped));
    if (texts.some((text) => text.length > LONGEST_CELL)) return null;
    columns = Math.max(columns, texts.length);
    rows.push(texts.join("\t").trimEnd());
  }
  return columns < 2 ? null : rows.filter((row) => row.trim() !== "");
}

/** Captions and rows, those in the table's sections too. */
function partsOf(table: PageElement, isSkipped: Skip): PageElement[] {
  return childrenOf(table, isSkipped)
    .flatMap((child) => (/^t(?:head|body|foot)$/.test(child.tag) ? childrenOf(child, isSkipped) : [child]))
    .filter((part) => part.tag === "tr" || part.tag === "caption");
}

/** Asked first: then no cell is read twice, however deep tables are nested. */
function holdsTable(table: PageElement): boolean {
  for (const element of walkElements(table)) if (element.tag === "table" && element !== table) return true;
  return false;
}

function childrenOf(element: PageElement, isSkipped: Skip): PageElement[] {
  return element.children.filter(
    (child): child is PageElement => typeof child !== "string" && !isSkipped(child),
  );
}

function isCell(element: PageElement): boolean {
  return element.tag === "td" || element.tag === "th";
}

function cellText(cell: PageElement, isSkipped: Skip): string {
  const texts: string[] = [];
  collectTexts(cell, isSkipped, texts);
  return collapseSpaces(dropControls(texts.join("")));
}

function collectTexts(element: PageElement, isSkipped: Skip, texts: string[]): void {
  for (const child of element.children) {
    if (typeof child === "string") {
      texts.push(child);
      continue;
    }
    if (child.tag === "br" || BLOCK_TAGS.has(child.tag)) texts.push(" ");
    if (!SILENT_TAGS.has(child.tag) && !isSkipped(child)) collectTexts(child, isSkipped, texts);
  }
}
