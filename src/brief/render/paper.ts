// A brief as blocks and numbered notes, for a page that shows it: each part of a note leads to its claim.
import type { BriefPaper, PaperBlock } from "../../contract/index.js";
import { linkedFootOf } from "../foot.js";
import type { Block, Brief, Notes } from "../model.js";

export function briefPaper(brief: Brief): BriefPaper {
  const notes: BriefPaper["notes"][number][] = [];
  const noteOf = (own: Notes): number => notes.push(linkedFootOf(own, brief.dates));
  const { title, subtitle, imprint, language, notesTitle } = brief;
  const sections = brief.sections.map(({ name, title: heading, blocks }) => ({
    name,
    title: heading,
    blocks: blocks.map((block) => blockOf(block, noteOf)),
  }));
  return { title, subtitle, imprint, language, notesTitle, sections, notes };
}

function blockOf(block: Block, noteOf: (notes: Notes) => number): PaperBlock {
  switch (block.kind) {
    case "heading":
      return block;
    case "paragraph":
      return {
        kind: "paragraph",
        sentences: block.sentences.map(({ text, notes }) => ({ text, note: noteOf(notes) })),
      };
    case "table": {
      const { kind, title, columns, rows } = block;
      return { kind, title, columns, rows: rows.map(({ cells, notes }) => ({ cells, note: noteOf(notes) })) };
    }
    case "chart": {
      const { kind, title, svg, narrow, says, notes } = block;
      return { kind, title, svg, narrow, says, note: noteOf(notes) };
    }
  }
}
