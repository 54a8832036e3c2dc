// A block of an article's text as the page lays it out: paragraph, heading, line of a list, row of a table.

export type BlockKind = "paragraph" | "heading" | "line" | "row" | "preformatted";

export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** Lines of one list and rows of one table share a number and stand on consecutive lines. */
  readonly group: number;
  /** Share of the text that is inside of links, 0 to 1. */
  readonly linked: number;
}
