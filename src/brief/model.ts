// A brief as blocks, before it is written in a format. A sentence has no end without its notes: that everything told leads to a
// source is kept by the types.

import type { BriefDates } from "../contract/index.js";

/** The claim of a document that a sentence rests on, and what a reader must know to trust it or not. */
export interface ClaimNote {
  readonly kind: "claim";
  readonly claim: string;
  /** Who published it, else its title. */
  readonly source: string;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO day of publication, else the vintage that was entered; null: not known. */
  readonly date: string | null;
  /** Whose word it is: "official", "wire", …; null: not graded, as all that was read from prose. */
  readonly grade: string | null;
  readonly review: "machine" | "entered" | "human";
  /** Documents that tell it, and texts: copies of one text are one. */
  readonly reports: number;
  readonly stories: number;
  /** The words that it rests on, or null where they are in the sentence. */
  readonly words: string | null;
}

/** What the ledger as a whole shows: that it has nothing, or how much. `command` shows the same again. */
export interface LedgerNote {
  readonly kind: "ledger";
  readonly text: string;
  readonly command: string;
}

/** A person's word that is no claim: a correction, an outcome of a doubt. */
interface WordNote {
  readonly kind: "word";
  readonly by: string;
  readonly date: string;
  readonly text: string;
  readonly source: string | null;
}

export type Note = ClaimNote | LedgerNote | WordNote;

/** At least one note: a sentence without a source cannot be made. */
export type Notes = readonly [Note, ...Note[]];

export interface Sentence {
  readonly text: string;
  readonly notes: Notes;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly sentences: readonly Sentence[];
}

/** A heading inside a section. */
interface HeadingBlock {
  readonly kind: "heading";
  readonly text: string;
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly notes: Notes;
}

export interface TableBlock {
  readonly kind: "table";
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  readonly rows: readonly TableRow[];
}

/** A chart of src/charts. Its marks lead to no page: a brief stands alone. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly title: string;
  /** One `<svg>` as text. */
  readonly svg: string;
  /** The same for a narrow screen. */
  readonly narrow: string;
  /** What is seen, in a sentence. */
  readonly says: string;
  readonly notes: Notes;
}

export type Block = ParagraphBlock | HeadingBlock | TableBlock | ChartBlock;

export interface BriefSection {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Brief {
  readonly title: string;
  /** "1 January 2024 to 30 June 2024, as known on 1 July 2024" */
  readonly subtitle: string;
  readonly imprint: string | null;
  readonly notesTitle: string;
  /** Language of the headings (ISO 639-1); the sentences are English. */
  readonly language: string;
  readonly dates: BriefDates;
  readonly fonts: { readonly text: "serif" | "sans"; readonly headings: "serif" | "sans" };
  /** ISO day as of which it was written: all dates inside of files are this one. */
  readonly asOf: string;
  readonly sections: readonly BriefSection[];
}

/** All notes of a brief in the order in which a reader meets them. */
export function notesOf(brief: Brief): readonly Notes[] {
  return brief.sections.flatMap(({ blocks }) => blocks.flatMap(notesOfBlock));
}

function notesOfBlock(block: Block): readonly Notes[] {
  switch (block.kind) {
    case "heading":
      return [];
    case "paragraph":
      return block.sentences.map(({ notes }) => notes);
    case "table":
      return block.rows.map(({ notes }) => notes);
    case "chart":
      return [block.notes];
  }
}
