// Sets a page that is laid out: its strips and its foot, each as a part of the structure in the order in which it is to be read.
import { FOOT, type Foot, type FootPart, footHeight } from "./foot.js";
import { FOOT_RULE, ROOM, RULE } from "./looks.js";
import type { SetNotes } from "./notes.js";
import type { Page, Placed } from "./pages.js";
import type { Element, Paper } from "./paper.js";
import { type PaperBlock, PICTURE_ROOM, type RowStrip, type TextStrip } from "./strips.js";
import { widthOfLine } from "./words.js";

/** Points of the rule above the notes, and from that above a section to its title. */
const FOOT_RULE_WIDTH = 110;
const SECTION_RULE = 9;
const CELL_TOP = 3;

/** Sets the pages one after the other: what goes on on the next page is one part of the structure. */
export function setterOf(paper: Paper, blocks: readonly PaperBlock[], notes: SetNotes): (page: Page) => void {
  const elements = new Map<string, Element>();
  const elementOf = (name: string, make: () => Element): Element => {
    const element = elements.get(name) ?? make();
    elements.set(name, element);
    return element;
  };
  const noteElement = ({ first }: FootPart) => elementOf(`note ${first}`, () => paper.element("Note", null));
  /** A picture is read by its own words alone: its title is a paragraph before it. */
  const titleElement = (index: number) => elementOf(`title ${index}`, () => paper.element("P", null));
  const blockElement = (index: number, { tag, strips }: PaperBlock) =>
    elementOf(`block ${index}`, () => {
      const picture = strips.find((strip) => strip.kind === "picture");
      if (picture === undefined) return paper.element(tag, null);
      titleElement(index);
      return paper.element(tag, null, { alt: picture.says });
    });

  /** Each block, then the notes that it cites here. */
  const inOrder = ({ body, foot }: Page) => {
    const cited = new Set<number>();
    for (const [i, { block: index, strip: at }] of body.entries()) {
      const block = blocks[index];
      if (block === undefined) continue;
      blockElement(index, block);
      for (const mark of at === null ? [] : (block.strips[at]?.marks ?? [])) cited.add(mark);
      if (body[i + 1]?.block === index) continue;
      for (const part of foot.parts) if (cited.has(part.first)) noteElement(part);
      cited.clear();
    }
  };
  const text = ({ block: index, top }: Placed, { line, height, tag }: TextStrip, block: PaperBlock) => {
    const own = blockElement(index, block);
    if (tag === "Caption") {
      const caption = elementOf(`caption ${index}`, () => paper.element(tag, own));
      paper.line(caption, tag, line, 0, top, height);
    } else if (block.tag === "Figure") paper.line(titleElement(index), "P", line, 0, top, height);
    else paper.line(own, block.tag, line, 0, top, height);
  };
  const row = (top: number, strip: RowStrip, table: Element) => {
    const tag = strip.isHead ? "TH" : "TD";
    const tr = paper.element("TR", table);
    for (const cell of strip.cells) {
      const element = paper.element(tag, tr, strip.isHead ? { scope: "Column" } : {});
      for (const [i, line] of cell.lines.entries())
        paper.line(element, tag, line, leftOf(line, cell), top + CELL_TOP + i * strip.leading, strip.leading);
    }
    if (strip.isLast) paper.rule(RULE, top + strip.height);
  };
  const headAgain = (top: number, { cells, leading, height }: RowStrip) => {
    paper.artifact("Pagination", (draw) => {
      for (const cell of cells)
        for (const [i, line] of cell.lines.entries())
          draw(line, leftOf(line, cell), top + CELL_TOP + i * leading, leading);
    });
    paper.rule(RULE, top + height);
  };
  const strip = (placed: Placed) => {
    const { block: index, strip: at, top } = placed;
    const block = blocks[index];
    const own = at === null ? block?.again : block?.strips[at];
    if (block === undefined || own === undefined) return;
    if (at === 0 && block.outline !== undefined) paper.outline(block.outline.title, block.outline.level);
    if (at === 0 && block.isRuledAbove === true && top > 0) paper.rule(RULE, top - SECTION_RULE);
    for (const mark of own.marks) paper.place(`mark-${mark}`, top);
    if (own.kind === "text") text(placed, own, block);
    else if (own.kind === "picture") {
      const tall = placed.height - PICTURE_ROOM;
      const { png, width } = own;
      paper.picture(blockElement(index, block), { png, width: (width * tall) / own.tall, tall }, top);
    } else if (at === null) headAgain(top, own);
    else row(top, own, blockElement(index, block));
  };
  const note = (part: FootPart, top: number) => {
    const { first, last, from, to } = part;
    const { label, lines, left } = notes.set(part);
    const own = noteElement(part);
    if (from === 0) {
      for (let number = first; number <= last; number += 1) paper.place(`note-${number}`, top);
      if (label !== null) paper.line(paper.element("Lbl", own), "Lbl", label, 0, top, FOOT.leading);
    }
    for (const [i, line] of lines.slice(from, to).entries())
      paper.line(own, "Note", line, left, top + i * FOOT.leading, FOOT.leading);
  };
  const foot = (own: Foot) => {
    if (own.parts.length === 0) return;
    let top = ROOM - footHeight(own) + FOOT.above;
    paper.rule(FOOT_RULE, top, FOOT_RULE_WIDTH);
    top += FOOT.below;
    for (const part of own.parts) {
      note(part, top);
      top += (part.to - part.from) * FOOT.leading + FOOT.between;
    }
  };
  return (page) => {
    inOrder(page);
    for (const placed of page.body) strip(placed);
    foot(page.foot);
  };
}

function leftOf(
  line: Parameters<typeof widthOfLine>[0],
  { left, width, isNumber }: RowStrip["cells"][number],
): number {
  return left + (isNumber ? width - widthOfLine(line) : 0);
}
