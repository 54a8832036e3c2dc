// What takes long is answered in JSON lines as it goes on, so that the asker sees that the desk is alive.
import type { Context } from "hono";
import { stream } from "hono/streaming";
import {
  API_ROUTES,
  type BriefLine,
  type Desk,
  type FetchLine,
  type LoadLine,
  type RecodeProgress,
} from "../contract/index.js";
import { ApiFailure, failureAnswer } from "./api_failure.js";
import { queryOf } from "./checked.js";
import { knownMeta } from "./known_meta.js";
import { mediaType } from "./media_type.js";
import { briefRequestOf } from "./new_brief.js";

/** Makes a failure of what was thrown. */
type AsFailure = (error: unknown) => ApiFailure;

/** The last line is how it ended. It goes on when the asker has gone. */
export function recode(c: Context, desk: Desk, asFailure: AsFailure): Response {
  const { all } = queryOf(API_ROUTES.recode.query, c);
  return inLines<RecodeProgress>(c, asFailure, async (tell) => {
    const onProgress = (progress: RecodeProgress) => void tell(progress);
    await tell(await desk.recode({ all: all === "true", onProgress }));
  });
}

/** A line for each step, the paper and each file; the work ends when the asker has gone. */
export async function makeBrief(c: Context, desk: Desk, asFailure: AsFailure): Promise<Response> {
  queryOf(API_ROUTES.makeBrief.query, c);
  const request = await briefRequestOf(c);
  return inLines<BriefLine>(c, asFailure, (tell, isGone) =>
    desk.makeBrief({ request, tell, isStopped: isGone }),
  );
}

/** A line for each document of the address, and for each note. It ends when the asker has gone. */
export function fetchAddress(c: Context, desk: Desk, asFailure: AsFailure): Response {
  const { url, keep, "allow-private": allowPrivate, ...meta } = queryOf(API_ROUTES.fetch.query, c);
  return inLines<FetchLine>(c, asFailure, (tell) =>
    desk.readUrl({
      kind: "url",
      url,
      allowPrivate: allowPrivate === "true",
      meta: knownMeta(meta),
      keep: keep === "true",
      onNote: (note) => void tell({ note }),
      deliver(name, answer) {
        if (!answer.ok) return tell({ name, problem: answer.problem });
        const { line, page, kept } = answer;
        return tell({ name, reading: { line, page, kept } });
      },
    }),
  );
}

/** The body is the file, as large as it may be; it is read to its end whatever happens. It goes on when the asker has gone. */
export function loadFile(c: Context, desk: Desk, asFailure: AsFailure): Response {
  const { dataset, name, ...told } = queryOf(API_ROUTES.load.query, c);
  mediaType(c, API_ROUTES.load.body);
  const input = bytesOf(c);
  return inLines<LoadLine>(c, asFailure, async (tell) => {
    try {
      const loaded = await desk.load({
        dataset,
        from: { kind: "input", name, input },
        address: told.address ?? null,
        licence: told.licence ?? null,
        published: told.published ?? null,
        replaces: told.replaces ?? null,
        onProgress: (progress) => void tell({ progress }),
        onProblem: (problem) => void tell({ problem }),
      });
      await tell({ loaded });
    } finally {
      for await (const _ of input); // or the asker, who still sends, would never hear why
    }
  });
}

async function* bytesOf(c: Context): AsyncGenerator<Uint8Array> {
  const { body } = c.req.raw;
  if (body === null) return;
  try {
    yield* body;
  } catch {
    throw new ApiFailure("bad_request", "The body ended before its length was reached: send it again.");
  }
}

/** `tell` resolves to false when nobody listens any more. A failure is the last line, in its one shape. */
function inLines<Line extends object>(
  c: Context,
  asFailure: AsFailure,
  work: (tell: (line: Line) => Promise<boolean>, isGone: () => boolean) => Promise<void>,
): Response {
  c.header("content-type", "application/jsonl");
  return stream(c, async (lines) => {
    const write = async (line: object): Promise<boolean> => {
      if (!lines.aborted) await lines.write(`${JSON.stringify(line)}\n`);
      return !lines.aborted;
    };
    try {
      await work(write, () => lines.aborted);
    } catch (error) {
      await write(failureAnswer(asFailure(error)).body);
    }
  });
}
