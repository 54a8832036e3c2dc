// One entry of a feed, and what the four formats call its parts.
// Source of the names: RSS 2.0, RSS 1.0 (RDF) with Dublin Core and Content, RFC 4287 (Atom), JSON Feed 1.1.
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";

/** An entry as the feed tells it. Fields are trimmed; null where the feed does not say. */
export interface FeedEntry {
  /** Whole, http or https. */
  readonly url: string | null;
  readonly title: string | null;
  /** YYYY-MM-DD, the day as the feed writes it. */
  readonly published: string | null;
  readonly author: string | null;
  readonly content: FeedContent | null;
}

/** What the feed itself holds of the entry: the whole, or a summary. */
interface FeedContent {
  readonly text: string;
  readonly isHtml: boolean;
}

/** An entry as it was written: nothing resolved, no date read. */
export interface WrittenEntry {
  readonly links: readonly (string | undefined)[];
  /** What relative addresses count from, from the inside out (xml:base). */
  readonly bases: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly dates: readonly (string | undefined)[];
  readonly author: string | undefined;
  readonly contents: readonly (FeedContent | undefined)[];
}

export function fromRss(item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): WrittenEntry {
  const guid = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    links: [item.link, guid !== undefined && /^https?:/i.test(guid) ? guid : undefined],
    bases: [item.xml?.base, feed.xml?.base],
    title: item.title,
    dates: [item.pubDate, ...(item.dc?.dates ?? [])],
    author: item.authors?.[0]?.name ?? item.dc?.creators?.[0] ?? item.authors?.[0]?.email,
    contents: [html(item.content?.encoded), html(item.description)],
  };
}

export function fromRdf(item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): WrittenEntry {
  return {
    links: [item.link, item.rdf?.about],
    bases: [item.xml?.base, feed.xml?.base],
    title: item.title,
    dates: item.dc?.dates ?? [],
    author: item.dc?.creators?.[0],
    contents: [html(item.content?.encoded), html(item.description)],
  };
}

export function fromAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): WrittenEntry {
  const alternate = entry.links?.filter(({ rel }) => rel === undefined || rel === "alternate");
  return {
    links: alternate?.map(({ href }) => href) ?? [],
    bases: [entry.xml?.base, feed.xml?.base],
    title: entry.title?.value,
    dates: [entry.published, entry.updated],
    author: entry.authors?.[0]?.name ?? feed.authors?.[0]?.name,
    contents: [atomText(entry.content), atomText(entry.summary)],
  };
}

export function fromJson(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): WrittenEntry {
  return {
    links: [item.url, item.external_url],
    bases: [],
    title: item.title,
    dates: [item.date_published, item.date_modified],
    author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
    contents: [html(item.content_html), plain(item.content_text), plain(item.summary)],
  };
}

function html(text: string | undefined): FeedContent | undefined {
  return text === undefined ? undefined : { text, isHtml: true };
}

function plain(text: string | undefined): FeedContent | undefined {
  return text === undefined ? undefined : { text, isHtml: false };
}

/** RFC 4287, section 4.1.3: other types are media, whose text is not read. */
function atomText(part: AtomFeed.Content | AtomFeed.Text | undefined): FeedContent | undefined {
  const type = part?.type ?? "text";
  if (type === "html" || type === "xhtml" || type === "text/html") return html(part?.value);
  return type === "text" || type === "text/plain" ? plain(part?.value) : undefined;
}
