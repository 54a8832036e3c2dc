// The use case "read an address": it is fetched here, where waiting costs no thread, and read in a reading thread like a file.
// A feed gives its entries instead (read_entries.ts).
import type { UrlRequest } from "../contract/index.js";
import { type FetchedPage, MOST_ENTRIES } from "../intake/net/index.js";
import type { Pool } from "../pool/index.js";
import { type NetSettings, namedBytes, readPage, tryFetch } from "./fetched_page.js";
import { readEntries } from "./read_entries.js";
import { noAnswerSentence } from "./sentences.js";
import type { FeedResult, Task, TaskResult } from "./tasks.js";

/** Every expected failure is an answer with a sentence. Resolves when all is delivered, or no more is wanted. */
export async function readUrl(
  pool: Pool<Task, TaskResult>,
  settings: NetSettings,
  request: UrlRequest,
): Promise<void> {
  const { url, meta } = request;
  const fetched = await tryFetch(settings, url, request);
  if (!fetched.ok) {
    await request.deliver(url, fetched);
    return;
  }
  const { page } = fetched;
  if (page.kind === "document") {
    await request.deliver(url, await readPage(pool, settings, page, meta));
    return;
  }
  const feed = await takeApart(pool, page, request);
  if (!feed.ok) {
    await request.deliver(url, feed);
    return;
  }
  if (feed.isCut) {
    request.onNote(`${page.url} has more than ${MOST_ENTRIES} entries: the first ${MOST_ENTRIES} are read.`);
  }
  await readEntries(pool, settings, request, feed.entries);
}

async function takeApart(
  pool: Pool<Task, TaskResult>,
  page: FetchedPage,
  { meta }: UrlRequest,
): Promise<FeedResult["answer"]> {
  const own = Object.keys(meta).find((field) => field === "title" || field === "url");
  if (own !== undefined) {
    const problem = `${page.url} is a feed of several documents, and --${own} belongs to one: leave it out.`;
    return { ok: false, problem };
  }
  const outcome = await pool.run({ kind: "feed", from: namedBytes(page) });
  if (outcome.kind !== "answer") return { ok: false, problem: noAnswerSentence(page.url, outcome) };
  if (outcome.value.kind !== "feed") throw new Error("a reading thread answered something else for a feed");
  return outcome.value.answer;
}
