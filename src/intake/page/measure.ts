// How much running text each block of a page holds: long blocks with few links are paragraphs, the rest is site.
// Source of the rule: Kohlschütter et al. 2010, "Boilerplate detection using shallow text features" (length, link share).
import type { PageElement } from "./node.js";
import { BLOCK_TAGS, HEADING_TAGS, SILENT_TAGS } from "./tags.js";

const SHORTEST_PARAGRAPH = 50;
const MOST_LINKED = 0.4;

export interface Measure {
  /** Characters of all text inside. */
  readonly text: number;
  /** Characters inside that stand in paragraphs. */
  readonly good: number;
  readonly hasHeadline: boolean;
  readonly hasLink: boolean;
}

export type Measures = ReadonlyMap<PageElement, Measure>;

const NOTHING: Measure = { text: 0, good: 0, hasHeadline: false, hasLink: false };

/** Measures every element that is not skipped and can hold text. */
export function measurePage(root: PageElement, isSkipped: Skip): Measures {
  const measures = new Map<PageElement, Measure>();
  measureBlock(root, false, isSkipped, measures);
  return measures;
}

/** The measure of an element; a skipped one measures nothing. */
export function measureOf(measures: Measures, element: PageElement): Measure {
  return measures.get(element) ?? NOTHING;
}

interface Tally {
  /** The block's own text, outside of the blocks in it. */
  own: number;
  ownLinked: number;
  text: number;
  good: number;
  hasHeadline: boolean;
  hasLink: boolean;
}

type Skip = (element: PageElement) => boolean;

function measureBlock(
  block: PageElement,
  linked: boolean,
  isSkipped: Skip,
  measures: Map<PageElement, Measure>,
): Tally {
  const tally: Tally = { own: 0, ownLinked: 0, text: 0, good: 0, hasHeadline: false, hasLink: false };
  addChildren(block, linked, tally, isSkipped, measures);
  const isHeading = HEADING_TAGS.has(block.tag);
  if (!isHeading && tally.own >= SHORTEST_PARAGRAPH && tally.ownLinked < tally.own * MOST_LINKED) {
    tally.good += tally.own - tally.ownLinked;
  }
  tally.text += tally.own;
  if (block.tag === "h1" && tally.text > 0) tally.hasHeadline = true;
  measures.set(block, tally);
  return tally;
}

function addChildren(
  element: PageElement,
  linked: boolean,
  tally: Tally,
  isSkipped: Skip,
  measures: Map<PageElement, Measure>,
): void {
  for (const child of element.children) {
    if (typeof child === "string") {
      const length = child.trim().length;
      tally.own += length;
      if (linked) tally.ownLinked += length;
      continue;
    }
    if (child.tag === "a" || child.tag === "button" || child.tag === "input") tally.hasLink = true;
    if (SILENT_TAGS.has(child.tag) || isSkipped(child)) continue;
    if (!BLOCK_TAGS.has(child.tag)) {
      addInline(child, linked || child.tag === "a", tally, isSkipped, measures);
      continue;
    }
    const inner = measureBlock(child, linked, isSkipped, measures);
    tally.text += inner.text;
    tally.good += inner.good;
    tally.hasHeadline ||= inner.hasHeadline;
    tally.hasLink ||= inner.hasLink;
  }
}

/** An inline element adds to the block around it, and keeps a measure of what is inside of it alone. */
function addInline(
  element: PageElement,
  linked: boolean,
  tally: Tally,
  isSkipped: Skip,
  measures: Map<PageElement, Measure>,
): void {
  const before = { ...tally };
  tally.hasHeadline = false;
  tally.hasLink = false;
  addChildren(element, linked, tally, isSkipped, measures);
  measures.set(element, {
    text: tally.own - before.own + tally.text - before.text,
    good: tally.good - before.good,
    hasHeadline: tally.hasHeadline,
    hasLink: tally.hasLink,
  });
  tally.hasHeadline ||= before.hasHeadline;
  tally.hasLink ||= before.hasLink;
}
