// Which parts of a page are not the article: navigation, comment forms, related posts, share buttons, notices.
// Source of the rule: the names in hints.ts, each held back where it would take a good part of the page's text away.
import { readHint } from "./hints.js";
import { type Measure, type Measures, measureOf } from "./measure.js";
import { attribute, type PageElement } from "./node.js";
import { BLOCK_TAGS, SILENT_TAGS } from "./tags.js";

/** A part named as site may hold this share of the page's running text; above it the name is not believed. */
const MOST_OF_SITE = 0.25;
const MOST_OF_TAG = 0.4;
const LONGEST_SHORT = 250;
const LONGEST_GATE = 600;
const HOLDS_TEXT = new Set([
  "p",
  "li",
  "td",
  "th",
  "dd",
  "dt",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);

/** The topmost elements to leave out. What is inside of them is not looked at. */
export function findSiteParts(root: PageElement, measures: Measures): ReadonlySet<PageElement> {
  const parts = new Set<PageElement>();
  const total = measureOf(measures, root).good;
  const visit = (element: PageElement, insideArticle: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string" || SILENT_TAGS.has(child.tag)) continue;
      const isInside = insideArticle || child.tag === "article" || child.tag === "main";
      if (isSitePart(child, measureOf(measures, child), total, isInside)) parts.add(child);
      else visit(child, isInside);
    }
  };
  visit(root, false);
  return parts;
}

function isSitePart(element: PageElement, measure: Measure, total: number, insideArticle: boolean): boolean {
  if (element.tag === "body" || element.tag === "html") return false;
  const hint = readHint(element);
  if (hint === "comments") return !measure.hasHeadline && isBlock(element);
  if (hint === "body" || hint === "standfirst") return false;
  if (isHidden(element) || isSiteTag(element.tag, measure, insideArticle))
    return measure.good <= total * MOST_OF_TAG;
  if (hint === "site")
    return mayDropInline(element) && measure.good <= total * MOST_OF_SITE && !measure.hasHeadline;
  if (hint === "gate") return measure.hasLink && measure.text <= LONGEST_GATE && !measure.hasHeadline;
  if (hint === "short")
    return mayDropInline(element) && measure.text <= LONGEST_SHORT && !measure.hasHeadline;
  return false;
}

function isSiteTag(tag: string, measure: Measure, insideArticle: boolean): boolean {
  if (tag === "header") return !insideArticle && !measure.hasHeadline;
  return (
    tag === "nav" ||
    tag === "footer" ||
    tag === "aside" ||
    tag === "form" ||
    tag === "menu" ||
    tag === "search"
  );
}

function isHidden(element: PageElement): boolean {
  if (element.attributes.size === 0) return false;
  if (element.attributes.has("hidden") || attribute(element, "aria-hidden") === "true") return true;
  return /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
    attribute(element, "style"),
  );
}

function isBlock(element: PageElement): boolean {
  return BLOCK_TAGS.has(element.tag) || element.tag.includes("-");
}

/** A named span in a sentence is part of the sentence ("on <time class=date>16 May</time>"). */
function mayDropInline(element: PageElement): boolean {
  return isBlock(element) || element.parent === null || !HOLDS_TEXT.has(element.parent.tag);
}
