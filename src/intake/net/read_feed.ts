// A feed to its entries: RSS 2.0 and 1.0, Atom, JSON Feed. Strangers' XML: entities that the feed defines are left as they
// are written, nothing is loaded, and the number of entries is bounded. Meant for a thread that can be ended.
import { DetectError, parseFeed } from "feedsmith";
import { parsePageDate } from "../dates.js";
import { cleanField } from "../document_meta.js";
import { InputError } from "../input_error.js";
import { LIMITS } from "../limits.js";
import { type FeedEntry, fromAtom, fromJson, fromRdf, fromRss, type WrittenEntry } from "./feed_entry.js";
import { LONGEST_ADDRESS, MOST_ENTRIES } from "./limits.js";

export interface Feed {
  /** In the order of the feed, each address once, at most `MOST_ENTRIES`. */
  readonly entries: readonly FeedEntry[];
  /** Has the feed more entries than are given? */
  readonly isCut: boolean;
}

/** `url` is the feed's address, which opens messages and resolves relative ones. InputError when it is no feed. */
export function readFeed(text: string, url: string): Feed {
  const written = parse(text, url);
  if (written.length === 0) throw new InputError(`${url} is a feed without entries: try later.`);
  const entries = written.slice(0, MOST_ENTRIES).map((entry) => resolve(entry, url));
  return { entries: onceEach(entries), isCut: written.length > MOST_ENTRIES };
}

function parse(text: string, url: string): WrittenEntry[] {
  try {
    const { format, feed } = parseFeed(text, { maxItems: MOST_ENTRIES + 1 });
    if (format === "rss") return (feed.items ?? []).map((item) => fromRss(item, feed));
    if (format === "rdf") return (feed.items ?? []).map((item) => fromRdf(item, feed));
    if (format === "atom") return (feed.entries ?? []).map((entry) => fromAtom(entry, feed));
    return (feed.items ?? []).map((item) => fromJson(item, feed));
  } catch (error) {
    const what =
      error instanceof DetectError ? "is no feed of RSS, Atom or JSON Feed" : "is a feed that is broken";
    throw new InputError(`${url} ${what}: give the address of a page or of a whole feed.`, { cause: error });
  }
}

function resolve(written: WrittenEntry, feedUrl: string): FeedEntry {
  const base = written.bases.reduceRight<string>(
    (outer, inner) => webAddress(inner, outer) ?? outer,
    feedUrl,
  );
  return {
    url: firstOf(written.links, (link) => webAddress(link, base)),
    title: field(written.title?.replace(/<\/?[a-z][^<>]{0,200}>/gi, "")),
    published: firstOf(written.dates, (date) => parsePageDate(date)),
    author: field(written.author),
    content: firstOf(written.contents, (content) => (content.text.trim() === "" ? null : content)),
  };
}

function field(text: string | undefined): string | null {
  return cleanField(text?.slice(0, LIMITS.attributeCharacters));
}

/** The first of several that gives a value. */
function firstOf<A, B>(all: readonly (A | undefined)[], read: (one: A) => B | null): B | null {
  for (const one of all) {
    const value = one === undefined ? null : read(one);
    if (value !== null) return value;
  }
  return null;
}

function webAddress(link: string | undefined, base: string): string | null {
  const text = link?.trim() ?? "";
  if (text === "" || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.hash = "";
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && url.href.length <= LONGEST_ADDRESS ? url.href : null;
}

function onceEach(entries: readonly FeedEntry[]): FeedEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ url }) => {
    if (url === null) return true;
    const isNew = !seen.has(url);
    seen.add(url);
    return isNew;
  });
}
