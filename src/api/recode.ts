// POST of a recoding: its progress as JSON lines while it goes on, so that the asker sees that the desk is alive.
import type { Context } from "hono";
import { stream } from "hono/streaming";
import { API_ROUTES, type Desk, type RecodeProgress } from "../contract/index.js";
import { type ApiFailure, failureAnswer } from "./api_failure.js";
import { queryOf } from "./checked.js";

/** The last line is how it ended: the counts, or a failure in its one shape. It goes on when the asker has gone. */
export function recode(c: Context, desk: Desk, asFailure: (error: unknown) => ApiFailure): Response {
  const { all } = queryOf(API_ROUTES.recode.query, c);
  c.header("content-type", "application/jsonl");
  return stream(c, async (lines) => {
    const tell = (line: object) => lines.write(`${JSON.stringify(line)}\n`);
    try {
      const onProgress = (progress: RecodeProgress) => void tell(progress);
      await tell(await desk.recode({ all: all === "true", onProgress }));
    } catch (error) {
      await tell(failureAnswer(asFailure(error)).body);
    }
  });
}
