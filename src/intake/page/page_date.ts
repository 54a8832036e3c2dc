// The day a page was published, as the page says it: marks for machines first, then what it shows, then its address.
// Source of the order: schema.org, Open Graph, Dublin Core; visible dates only near the headline (a masthead shows today).
import { type Missing, missing } from "../../model/index.js";
import { parsePageDate } from "../dates.js";
import type { HeadFacts } from "./head_facts.js";
import { hasName } from "./hints.js";
import { attribute, type PageElement, plainText, walkElements } from "./node.js";

const META_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "citation_publication_date",
  "citation_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "parsely-pub-date",
  "sailthru.date",
  "rnews:datepublished",
  "bt:pubdate",
  "publish-date",
  "publish_date",
  "publishdate",
  "publication_date",
  "pubdate",
  "date",
];
const DATE_NAMES: ReadonlySet<string> = new Set(
  (
    "date pubdate publish-date published published-date post-date posted posted-on entry-date article-date timestamp " +
    "dateline byline post-meta entry-meta article-meta meta date-display-single publication-date release-date"
  ).split(" "),
);
const LONGEST_VISIBLE = 160;
/** Content systems write their zero as a date. */
const ZERO_DAYS = new Set(["1970-01-01", "1969-12-31"]);

/** ISO date, or why there is none; the text that was no date is kept in the reason. */
export function readPageDate(page: PageElement, facts: HeadFacts, url: string | null): string | Missing {
  const marked = [facts.linked.published, ...META_NAMES.map((name) => facts.meta.get(name) ?? null)];
  const given = marked.filter((value) => value !== null);
  for (const value of [...given, ...timesOf(page), ...visibleDates(page)]) {
    const day = parsePageDate(value);
    if (day !== null && !ZERO_DAYS.has(day)) return day;
  }
  const fromUrl = url === null ? null : dateInUrl(url);
  if (fromUrl !== null) return fromUrl;
  const [odd] = given;
  return odd === undefined ? missing("no publication date") : missing("invalid date", odd.slice(0, 60));
}

/** `datetime` of marked times, those said to be of publication first. */
function timesOf(page: PageElement): string[] {
  const marked: string[] = [];
  const others: string[] = [];
  for (const element of articleElements(page)) {
    const isMarked = attribute(element, "itemprop") === "datePublished" || element.attributes.has("pubdate");
    const value =
      attribute(element, "datetime") ||
      (isMarked ? attribute(element, "content") || plainText(element, 100) : "");
    if (value === "" || isUpdate(element, value)) continue;
    if (isMarked || hasName(element, DATE_NAMES)) marked.push(value);
    else if (element.tag === "time") others.push(value);
  }
  return [...marked, ...others.slice(0, 1)];
}

function visibleDates(page: PageElement): string[] {
  const dates: string[] = [];
  for (const element of articleElements(page)) {
    if (element.tag !== "time" && !hasName(element, DATE_NAMES)) continue;
    const text = plainText(element, LONGEST_VISIBLE * 2);
    if (text.length <= LONGEST_VISIBLE && !isUpdate(element, text)) dates.push(text);
    if (dates.length >= 10) break;
  }
  return dates;
}

/** Elements after the headline, or inside of what is marked as the article; comments and lists of other posts are not. */
function* articleElements(page: PageElement): Generator<PageElement> {
  let isAfterHeadline = false;
  const enter = (element: PageElement): boolean =>
    element.tag !== "aside" &&
    element.tag !== "nav" &&
    element.tag !== "footer" &&
    !hasName(element, NOT_ARTICLE);
  for (const element of walkElements(page, enter)) {
    if (element.tag === "h1" || element.tag === "article" || element.tag === "main") isAfterHeadline = true;
    const isMarked = attribute(element, "itemprop") === "datePublished";
    if (isAfterHeadline || isMarked) yield element;
  }
}

const NOT_ARTICLE: ReadonlySet<string> = new Set(
  "comments comment commentlist comment-list respond sidebar widget related related-posts latest-posts recent-posts".split(
    " ",
  ),
);

/** "Updated 17 May" is not when it was published. */
function isUpdate(element: PageElement, text: string): boolean {
  if (
    attribute(element, "itemprop") === "dateModified" ||
    /^\s*(?:last\s)?(?:updated|modified)\b/i.test(text)
  )
    return true;
  return hasName(element, new Set(["updated", "modified", "date-modified"]));
}

/** "/2024/05/16/", "/2024-05-16-": sites that keep their pages by day. */
function dateInUrl(url: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(url);
  return match === null ? null : parsePageDate(`${match[1]}-${match[2]}-${match[3]}`);
}
