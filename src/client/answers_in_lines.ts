// The use cases that a desk answers in lines, because they take long: a recoding, and reading from the net.
import {
  API_ROUTES,
  fetchLineSchema,
  type RecodeProgress,
  type RecodeRequest,
  recodeProgressSchema,
  type UrlRequest,
} from "../contract/index.js";
import type { Question } from "./ask.js";
import { refusalOf } from "./failures.js";
import type { Parameters } from "./parameters.js";

/** Posts to a path and tells each line of the answer. Throws what is no answer. */
export type AskLines = (
  path: string,
  parameters: Parameters,
  onLine: NonNullable<Question["onLine"]>,
) => Promise<void>;

export async function recode(ask: AskLines, { all, onProgress }: RecodeRequest): Promise<RecodeProgress> {
  let last: unknown = null;
  await ask(API_ROUTES.recode.path, { all }, async (line) => {
    last = line;
    const progress = recodeProgressSchema.safeParse(line);
    if (progress.success) onProgress(progress.data);
    return true;
  });
  const ended = recodeProgressSchema.safeParse(last);
  if (!ended.success) throw refusalOf({ status: 200, body: last });
  return ended.data;
}

export async function readUrl(ask: AskLines, request: UrlRequest): Promise<void> {
  const { url, allowPrivate, meta, keep } = request;
  const parameters = { ...meta, url, keep, "allow-private": allowPrivate };
  await ask(API_ROUTES.fetch.path, parameters, async (line) => {
    const told = fetchLineSchema.safeParse(line);
    if (!told.success) throw refusalOf({ status: 200, body: line });
    const { data } = told;
    if ("note" in data) {
      request.onNote(data.note);
      return true;
    }
    if ("problem" in data) return request.deliver(data.name, { ok: false, problem: data.problem });
    return request.deliver(data.name, { ok: true, ...data.reading });
  });
}
