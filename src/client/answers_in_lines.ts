// The use cases that a desk answers in lines, because they take long: a recoding, and reading from the net.
import { constants, createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  API_ROUTES,
  type BriefMaking,
  briefLineSchema,
  fetchLineSchema,
  type Loaded,
  type LoadRequest,
  loadLineSchema,
  type RecodeProgress,
  type RecodeRequest,
  Refusal,
  recodeProgressSchema,
  type UrlRequest,
} from "../contract/index.js";
import type { Question } from "./ask.js";
import { jsonBody } from "./bodies.js";
import { refusalOf } from "./failures.js";
import type { Parameters } from "./parameters.js";

/** Posts to a path and tells each line of the answer. Throws what is no answer. */
export type AskLines = (
  path: string,
  parameters: Parameters,
  onLine: NonNullable<Question["onLine"]>,
  body?: NonNullable<Question["body"]>,
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

/** Ends when no more lines are wanted; the desk stops its work then. */
export async function makeBrief(ask: AskLines, { request, tell, isStopped }: BriefMaking): Promise<void> {
  let isTold = true;
  let isMade = false;
  await ask(
    API_ROUTES.makeBrief.path,
    {},
    async (line) => {
      const told = briefLineSchema.safeParse(line);
      if (!told.success) throw refusalOf({ status: 200, body: line });
      isMade = "made" in told.data;
      isTold = isStopped?.() !== true && (await tell(told.data));
      return isTold;
    },
    jsonBody(request),
  );
  if (isTold && !isMade) throw new Refusal("The desk has not made the brief to its end: ask for it again.");
}

/** A file of this machine is sent as it is read. */
export async function load(ask: AskLines, request: LoadRequest): Promise<Loaded> {
  const { dataset, from, address, licence, published, replaces } = request;
  const name = from.kind === "file" ? basename(from.path) : from.name;
  const input = from.kind === "file" ? await inputOf(from.path) : from.input;
  const ended: { loaded: Loaded | null } = { loaded: null };
  await ask(
    API_ROUTES.load.path,
    { dataset, name, address, licence, published, replaces },
    async (line) => {
      const told = loadLineSchema.safeParse(line);
      if (!told.success) throw refusalOf({ status: 200, body: line });
      if ("progress" in told.data) request.onProgress(told.data.progress);
      else if ("problem" in told.data) request.onProblem(told.data.problem);
      else ended.loaded = told.data.loaded;
      return true;
    },
    { type: "application/octet-stream", input },
  );
  if (ended.loaded === null)
    throw new Refusal(`The desk has not said how the loading of ${name} ended: give it again.`);
  return ended.loaded;
}

async function inputOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    if ((await stat(path)).isDirectory())
      throw new Refusal(`${path} is a folder: give the file of the data.`);
    await access(path, constants.R_OK);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = (error as { code?: string }).code ?? String(error);
    throw new Refusal(
      code === "ENOENT"
        ? `${path} does not exist: give the path of the file.`
        : `${path} cannot be read (${code}): give a file that you may read.`,
    );
  }
  return createReadStream(path, { highWaterMark: 1 << 18 });
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
