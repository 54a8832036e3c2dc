// One page from HTML to the article's text and what the page says of it, as a table of contents of the steps.
// Source of the rule: docs/decisions/0005-pages-and-limits.md.
import type { Missing } from "../../model/index.js";
import type { Block } from "./block.js";
import { type ArticleRoot, chooseRoot } from "./choose_root.js";
import { gatherHeadFacts, type HeadFacts } from "./head_facts.js";
import { readHint } from "./hints.js";
import { measurePage } from "./measure.js";
import { isWithin, type PageElement, plainText, walkElements } from "./node.js";
import { readPageDate } from "./page_date.js";
import { type PageFacts, readPageFacts } from "./page_facts.js";
import { parsePage } from "./parse_page.js";
import { findSiteParts } from "./prune.js";
import { joinBlocks, selectBlocks } from "./select_blocks.js";
import { SILENT_TAGS } from "./tags.js";
import { writeBlocks } from "./write_blocks.js";

export interface ArticlePage extends PageFacts {
  /** Headline first when the page shows one, paragraphs with blank lines between. "" when the page has no text. */
  readonly text: string;
  readonly published: string | Missing;
  /** What the page says its language is, as written. */
  readonly language: string | null;
}

type Skip = (element: PageElement) => boolean;

/** `address` is where the page was found, for relative links and the date in it. */
export function extractArticle(html: string, address: string | null): ArticlePage {
  const page = parsePage(html);
  const facts = gatherHeadFacts(page);
  const parts = findSiteParts(
    page,
    measurePage(page, () => false),
  );
  const isSkipped: Skip = (element) => parts.has(element);
  const article = chooseRoot(page, measurePage(page, isSkipped));
  const top = findTop(page, article, facts, isSkipped);
  const written = [...top.blocks, ...writeBlocks(article.root, isSkipped, article.body)];
  const pageFacts = readPageFacts(page, facts, top.headline, address);
  return {
    ...pageFacts,
    text: joinBlocks(firstWithText(page, selectBlocks(written, top.headline), isSkipped)),
    published: readPageDate(page, facts, pageFacts.url ?? address),
    language: facts.language,
  };
}

/** A page that is all links, or all footer, is read as it is rather than not at all. */
function firstWithText(page: PageElement, blocks: readonly Block[], isSkipped: Skip): readonly Block[] {
  if (blocks.length > 0) return blocks;
  const unselected = writeBlocks(page, isSkipped);
  return unselected.length > 0 ? unselected : writeBlocks(page, () => false);
}

interface Top {
  readonly headline: string | null;
  /** The headline and standfirst when they stand before the article's element. */
  readonly blocks: readonly Block[];
}

/** The h1 in the article, else the last h1 before it that is not the site's name. */
function findTop(page: PageElement, { root }: ArticleRoot, facts: HeadFacts, isSkipped: Skip): Top {
  const enter = (element: PageElement): boolean =>
    !isSkipped(element) && (!SILENT_TAGS.has(element.tag) || element === page);
  let outside: PageElement | null = null;
  let standfirst: PageElement | null = null;
  for (const element of walkElements(page, enter)) {
    if (element.tag === "h1" && isHeadline(plainText(element), facts)) {
      if (isWithin(element, root)) return { headline: plainText(element), blocks: [] };
      outside = element;
      standfirst = null;
    } else if (outside !== null && !isWithin(element, root) && readHint(element) === "standfirst") {
      standfirst ??= element;
    }
    if (element === root && outside !== null) break;
  }
  if (outside === null) return { headline: null, blocks: [] };
  const blocks = [outside, standfirst].flatMap((part) => (part === null ? [] : writeBlocks(part, isSkipped)));
  return { headline: plainText(outside), blocks };
}

function isHeadline(text: string, facts: HeadFacts): boolean {
  const site = facts.meta.get("og:site_name") ?? facts.linked.publisher;
  return text !== "" && text.toLowerCase() !== site?.trim().toLowerCase();
}
