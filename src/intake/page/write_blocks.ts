// Lays an article's elements out as blocks of text, as a browser would, with tables as rows of cells.
// Source of the rule: HTML standard, "Rendering"; what a browser adds by style (quotes of <q>) is added here too.
import type { Block, BlockKind } from "./block.js";
import { collapseSpaces, dropControls, LINE_BREAK } from "./clean_text.js";
import type { PageElement } from "./node.js";
import { readTable } from "./read_table.js";
import { BLOCK_TAGS, HEADING_TAGS, LIST_TAGS, SILENT_TAGS } from "./tags.js";

/** The blocks inside of `root` in order. `isSkipped` parts are left out; after `end` nothing is written. */
export function writeBlocks(
  root: PageElement,
  isSkipped: (element: PageElement) => boolean,
  end: PageElement | null = null,
): Block[] {
  const writer = new BlockWriter(isSkipped, end);
  writer.write(root);
  return writer.finish();
}

class BlockWriter {
  readonly #blocks: Block[] = [];
  #text: string[] = [];
  #length = 0;
  #linked = 0;
  #kind: BlockKind = "paragraph";
  #level = 0;
  #group = 0;
  #groups = 0;
  #inLink = false;
  #quotes = 0;
  #isDone = false;

  constructor(
    private readonly isSkipped: (element: PageElement) => boolean,
    private readonly end: PageElement | null,
  ) {}

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  write(element: PageElement): void {
    if (this.#isDone) return;
    if (SILENT_TAGS.has(element.tag) || this.isSkipped(element)) {
      if (BLOCK_TAGS.has(element.tag)) this.#flush();
      return;
    }
    if (element.tag === "br") this.#text.push(LINE_BREAK);
    else if (BLOCK_TAGS.has(element.tag)) this.#writeBlock(element);
    else this.#writeInline(element);
    if (element === this.end) {
      this.#flush();
      this.#isDone = true;
    }
  }

  #writeChildren(element: PageElement): void {
    for (const child of element.children) {
      if (typeof child === "string") this.#addText(child);
      else this.write(child);
    }
  }

  #writeInline(element: PageElement): void {
    if (isNoteMark(element)) return;
    const wasLink = this.#inLink;
    if (element.tag === "a") this.#inLink = true;
    if (element.tag === "q") this.#addText(this.#quotes++ % 2 === 0 ? "“" : "‘");
    this.#writeChildren(element);
    if (element.tag === "q") this.#addText(--this.#quotes % 2 === 0 ? "”" : "’");
    this.#inLink = wasLink;
  }

  #writeBlock(element: PageElement): void {
    this.#flush();
    const { tag } = element;
    const [kind, level, group] = [this.#kind, this.#level, this.#group];
    const rows = tag === "table" ? readTable(element, this.isSkipped) : null;
    if (rows !== null) this.#writeRows(rows);
    else {
      if (HEADING_TAGS.has(tag)) [this.#kind, this.#level] = ["heading", Number(tag[1])];
      else if (tag === "pre") this.#kind = "preformatted";
      else if (LIST_TAGS.has(tag) && kind !== "line") [this.#kind, this.#group] = ["line", ++this.#groups];
      this.#writeChildren(element);
      this.#flush();
    }
    [this.#kind, this.#level, this.#group] = [kind, level, group];
  }

  #writeRows(rows: readonly string[]): void {
    const group = ++this.#groups;
    for (const text of rows) this.#blocks.push({ kind: "row", text, level: 0, group, linked: 0 });
  }

  #addText(raw: string): void {
    const text = dropControls(raw);
    this.#text.push(this.#kind === "preformatted" ? text.replace(/\n/g, LINE_BREAK) : text);
    const { length } = text.trim();
    this.#length += length;
    if (this.#inLink) this.#linked += length;
  }

  /** Ends the block: one break inside is a new line, two are a new block. */
  #flush(): void {
    if (this.#text.length === 0) return;
    const lines = this.#text.join("").split(LINE_BREAK).map(collapseSpaces);
    const linked = this.#length === 0 ? 0 : this.#linked / this.#length;
    this.#text = [];
    this.#length = 0;
    this.#linked = 0;
    let open: string[] = [];
    for (const line of [...lines, ""]) {
      if (line !== "") open.push(line);
      else if (open.length > 0) {
        this.#blocks.push({
          kind: this.#kind,
          text: open.join("\n"),
          level: this.#level,
          group: this.#group,
          linked,
        });
        open = [];
      }
    }
  }
}

/** "growth<sup><a href=#n1>1</a></sup>": the mark of a note would make another number of "77". */
function isNoteMark(element: PageElement): boolean {
  if (element.tag !== "sup") return false;
  return element.children.some(
    (child) =>
      typeof child !== "string" && child.tag === "a" && (child.attributes.get("href") ?? "").includes("#"),
  );
}
