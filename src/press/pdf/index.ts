// A brief as a PDF: typefaces inside, text that can be searched and copied, tags and an outline, notes at the foot of the page on which
// they are cited, with links both ways.
import { type Brief, notesOf } from "../../brief/index.js";
import { looksOf, MEASURE, PAGE, QUIET, ROOM } from "./looks.js";
import { notesOnPaper } from "./notes.js";
import { pagesOf } from "./pages.js";
import { openPaper } from "./paper.js";
import { setterOf } from "./setter.js";
import { blocksOf } from "./strips.js";
import { linesOf } from "./words.js";

/** Points from the top of the text to the line that names the page. */
const FOLIO = PAGE.height - 44 - PAGE.top;

export async function briefPdf(brief: Brief): Promise<Uint8Array> {
  const paper = openPaper({ title: brief.title, subject: brief.subtitle, day: brief.asOf });
  const looks = looksOf(brief);
  const notes = notesOnPaper(notesOf(brief), brief, looks, paper.widthOf);
  const blocks = await blocksOf(brief, looks, paper.widthOf);
  const pages = pagesOf(blocks, notes, ROOM);
  const set = setterOf(paper, blocks, notes);
  for (const [i, page] of pages.entries()) {
    paper.turn();
    set(page);
    const text = `${brief.title}, ${brief.subtitle}, page ${i + 1} of ${pages.length}`;
    const [line = []] = linesOf([{ text, face: looks.small, size: 8, ink: QUIET }], MEASURE, paper.widthOf);
    paper.artifact("Pagination", (draw) => draw(line, 0, FOLIO, 12));
  }
  return paper.finish();
}
