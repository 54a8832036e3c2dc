// Which of the blocks inside of the article are its text: lines that are only links go, and headings over nothing.
// Source of the rule: "Read more: …" and "Related" lists on news sites are links; sentences of an article are not.
import type { Block } from "./block.js";

const LINK_ONLY = 0.9;
/** In lists a date or a name often stands beside the link. */
const LINK_IN_LIST = 0.6;
const LONGEST_LINK = 200;
/** A longer heading, or one that ends as a sentence, is a standfirst and says something by itself. */
const LONGEST_TITLE = 90;

/** The blocks to keep, in order. `headline` is the text of the article's h1, where it has one. */
export function selectBlocks(blocks: readonly Block[], headline: string | null): Block[] {
  const read = startAtHeadline(blocks, headline).filter((block) => !isLinkOnly(block));
  return dropRepeats(dropEmptyHeadings(read));
}

/** Buttons and section names stand before the headline; an article's paragraph hardly does. */
function startAtHeadline(blocks: readonly Block[], headline: string | null): readonly Block[] {
  const at = blocks.findIndex((block) => block.level === 1 && block.text.replace(/\s+/g, " ") === headline);
  return at > 0 && blocks.slice(0, at).every((block) => block.text.length < LONGEST_LINK)
    ? blocks.slice(at)
    : blocks;
}

function isLinkOnly(block: Block): boolean {
  if (block.kind === "heading" || block.kind === "row") return false;
  const most = block.kind === "line" ? LINK_IN_LIST : LINK_ONLY;
  return block.linked >= most && block.text.length <= LONGEST_LINK;
}

/** "Related articles" over a list of links that is gone: the next block is a heading as high, or nothing. */
function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let next: Block | null = null;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined) continue;
    const isOverNothing = next === null || (next.kind === "heading" && next.level <= block.level);
    if (block.kind === "heading" && block.level > 1 && isOverNothing && isTitle(block.text)) continue;
    kept.push(block);
    next = block;
  }
  return kept.reverse();
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.!?…”"]$/.test(text);
}

/** The same block twice in a row (for phones and for desks) is one. */
function dropRepeats(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, i) => block.kind === "row" || block.text !== blocks[i - 1]?.text);
}

/** Blocks as one text: blank lines between, but for the lines of one list and the rows of one table. */
export function joinBlocks(blocks: readonly Block[]): string {
  let text = "";
  let previous: Block | null = null;
  for (const block of blocks) {
    const isSameGroup = previous !== null && block.group !== 0 && previous.group === block.group;
    text += previous === null ? block.text : `${isSameGroup ? "\n" : "\n\n"}${block.text}`;
    previous = block;
  }
  return text;
}
