// Title, publisher, author and address of a page from what it says of itself.
// Source of the order: linked data names its fields, so it comes before Open Graph, and that before what is shown.
import { cleanField } from "../document_meta.js";
import { firstMeta, type HeadFacts } from "./head_facts.js";
import { hasName } from "./hints.js";
import { attribute, type PageElement, plainText, walkElements } from "./node.js";

export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** `headline`: the text of the article's h1; `address`: where the page was found. Null where the page does not say. */
export function readPageFacts(
  page: PageElement,
  facts: HeadFacts,
  headline: string | null,
  address: string | null,
): PageFacts {
  const publisher =
    facts.linked.publisher ??
    firstMeta(facts, [
      "og:site_name",
      "dc.publisher",
      "dcterms.publisher",
      "citation_publisher",
      "publisher",
      "application-name",
    ]);
  return {
    title: cleanField(titleOf(facts, headline, publisher)),
    publisher: cleanField(publisher),
    author: authorOf(page, facts),
    url: urlOf(facts, address),
  };
}

function titleOf(facts: HeadFacts, headline: string | null, publisher: string | null): string | null {
  const marked =
    facts.linked.headline ??
    firstMeta(facts, ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title"]);
  const title = marked ?? facts.titleTag;
  if (title === null) return headline;
  // "A visit | The Paper", "The Ministry - A visit": the page's own headline says where the title ends.
  if (headline !== null && (title.startsWith(headline) || title.endsWith(headline))) return headline;
  return dropSiteName(title, publisher);
}

/** Cuts " | Name" and " - Name" at the end when that is the publisher's name. */
function dropSiteName(title: string, publisher: string | null): string {
  const at = Math.max(...[" | ", " - ", " – ", " — ", " :: ", " » "].map((mark) => title.lastIndexOf(mark)));
  if (at <= 0 || publisher === null) return title;
  const tail = title
    .slice(at)
    .replace(/^[ |\-–—:»]+/, "")
    .toLowerCase();
  return tail === publisher.trim().toLowerCase() ? title.slice(0, at) : title;
}

const AUTHOR_NAMES: ReadonlySet<string> = new Set(
  "byline by-line author author-name article-author entry-author byline-name".split(" "),
);

function authorOf(page: PageElement, facts: HeadFacts): string | null {
  const marked = [
    facts.linked.author,
    firstMeta(facts, [
      "author",
      "article:author",
      "dc.creator",
      "dcterms.creator",
      "citation_author",
      "parsely-author",
      "byl",
    ]),
  ];
  for (const value of marked) {
    const name = cleanName(value);
    if (name !== null) return name;
  }
  for (const element of walkElements(page, (inner) => !hasName(inner, NOT_ARTICLE))) {
    const isMarked =
      attribute(element, "itemprop") === "author" || /\bauthor\b/.test(attribute(element, "rel"));
    if (!isMarked && !hasName(element, AUTHOR_NAMES)) continue;
    const name = cleanName(plainText(element, 200));
    if (name !== null) return name;
  }
  return null;
}

const NOT_ARTICLE: ReadonlySet<string> = new Set(
  "comments comment commentlist comment-list respond related related-posts".split(" "),
);

/** "By A. Writer | 16 May 2024" -> "A. Writer"; an address or a long text is no name. */
function cleanName(value: string | null): string | null {
  const name = cleanField(value)
    ?.replace(/^(?:written\s)?by:?\s+/i, "")
    .split(/\s[|•·]\s|\s[-–—]\s|,?\s(?=\d)/)[0];
  if (name === undefined || name === "" || name.length > 100 || /^https?:|^\/|@|\d{4}/i.test(name))
    return null;
  return name;
}

function urlOf(facts: HeadFacts, address: string | null): string | null {
  const base = facts.base ?? address ?? undefined;
  for (const value of [facts.canonical, facts.meta.get("og:url"), facts.linked.url]) {
    if (value === null || value === undefined || value === "") continue;
    const url = toWebAddress(value, base);
    if (url !== null) return url;
  }
  return null;
}

function toWebAddress(value: string, base: string | undefined): string | null {
  try {
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
