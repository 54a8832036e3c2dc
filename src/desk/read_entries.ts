// The entries of a feed: each one's page is fetched under the rules of the request, a few at a time, and answered in order.
// Where a page cannot be had, what the feed itself holds of the entry is read, and a note says so.
import type { DocumentMeta, ReadAnswer, UrlRequest } from "../contract/index.js";
import { type FeedEntry, quoteValue } from "../intake/net/index.js";
import { answerInOrder, type Pool, type Window } from "../pool/index.js";
import { type NetSettings, readPage, tryFetch } from "./fetched_page.js";
import { runDocument } from "./read_document.js";
import type { Task, TaskResult } from "./tasks.js";

/** Most entries of a feed under way: they are often on one host, which is not to be pressed. */
const ENTRIES: Window = { items: 3, bytes: Number.POSITIVE_INFINITY };

interface EntryAnswer {
  readonly name: string;
  readonly answer: ReadAnswer;
  readonly note: string | null;
}

/** Delivers one answer for each entry, in order. Resolves when all is delivered, or no more is wanted. */
export async function readEntries(
  pool: Pool<Task, TaskResult>,
  settings: NetSettings,
  request: UrlRequest,
  entries: readonly FeedEntry[],
): Promise<void> {
  await answerInOrder<FeedEntry, EntryAnswer>({
    source: eachOf(entries),
    start: (entry) => readEntry(pool, settings, request, entry),
    room: () => pool.room(),
    async deliver({ name, answer, note }) {
      if (note !== null) request.onNote(note);
      return request.deliver(name, answer);
    },
    weighItem: () => 0,
    weighResult: () => 0,
    window: ENTRIES,
    stopped: new Promise(() => {}),
  });
}

async function* eachOf(entries: readonly FeedEntry[]): AsyncGenerator<FeedEntry> {
  yield* entries;
}

/** The entry's page; where it cannot be had or has no text, what the feed itself holds of it, with a note. */
async function readEntry(
  pool: Pool<Task, TaskResult>,
  settings: NetSettings,
  request: UrlRequest,
  entry: FeedEntry,
): Promise<EntryAnswer> {
  const name = entry.url ?? `the entry ${quoteValue(entry.title ?? "without a title")} of ${request.url}`;
  const ofPage = await readEntryPage(pool, settings, request, entry, name);
  if (ofPage.ok) return { name, answer: ofPage, note: null };
  const problem = ofPage.problem.replace(/\.$/, "");
  const answer = await readContent(pool, settings, entry, name, request.meta);
  if (answer?.ok === true)
    return { name, answer, note: `${problem}; it was read from the feed's own text instead.` };
  const unread = `${problem}; the feed has no text of it that can be read either.`;
  return { name, answer: { ok: false, problem: unread }, note: null };
}

async function readEntryPage(
  pool: Pool<Task, TaskResult>,
  settings: NetSettings,
  request: UrlRequest,
  entry: FeedEntry,
  name: string,
): Promise<ReadAnswer> {
  if (entry.url === null) return { ok: false, problem: `${name} has no address that can be fetched.` };
  const fetched = await tryFetch(settings, entry.url, request);
  if (!fetched.ok) return fetched;
  if (fetched.page.kind === "document") return readPage(pool, settings, fetched.page, request.meta, entry);
  return { ok: false, problem: `${name} is a feed itself, and of a feed only pages are read.` };
}

/** The feed's own text of an entry as a document; null when it has none. */
async function readContent(
  pool: Pool<Task, TaskResult>,
  { keep }: NetSettings,
  entry: FeedEntry,
  name: string,
  meta: DocumentMeta,
): Promise<ReadAnswer | null> {
  if (entry.content === null) return null;
  const { text, isHtml } = entry.content;
  const contentType = `${isHtml ? "text/html" : "text/plain"}; charset=utf-8`;
  return runDocument(pool, keep, {
    kind: "document",
    from: { name, bytes: new Uint8Array(Buffer.from(text)), contentType },
    meta: { ...told(entry), ...meta },
    otherwise: entry,
  });
}

function told({ url, title, published }: FeedEntry): DocumentMeta {
  return {
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
  };
}
