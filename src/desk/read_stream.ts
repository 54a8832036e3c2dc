// The use case "read a stream": lines in, lines out in the same order, coded by all reading threads.
import type { StreamRequest, StreamRun } from "../contract/index.js";
import type { Outcome, Pool, Window } from "../pool/index.js";
import { followLines, refusedLine } from "./follow_lines.js";
import { rawIdOfLine } from "./raw_id.js";
import { noAnswerSentence } from "./sentences.js";
import type { LineResult, Task, TaskResult } from "./tasks.js";

/**
 * A line may take the whole time limit. A thread reads some 250 articles a second, so that 2,048 lines keep one
 * other thread busy meanwhile; 64 MB bounds what waits when the lines are long.
 */
const WINDOW: Window = { items: 2048, bytes: 64 * 1024 * 1024 };

export function readStream(pool: Pool<Task, TaskResult>, request: StreamRequest): StreamRun {
  const answer = (number: number, bytes: Uint8Array) => answerLine(pool, number, bytes);
  return followLines({ answer, room: () => pool.room(), window: WINDOW }, request);
}

async function answerLine(
  pool: Pool<Task, TaskResult>,
  number: number,
  bytes: Uint8Array,
): Promise<LineResult> {
  const outcome = await pool.run({ kind: "line", number, bytes });
  if (outcome.kind !== "answer") return refuseUnanswered(number, bytes, outcome);
  if (outcome.value.kind !== "line") throw new Error("a reading thread answered something else for a line");
  return outcome.value;
}

function refuseUnanswered(
  number: number,
  bytes: Uint8Array,
  outcome: Exclude<Outcome<TaskResult>, { kind: "answer" }>,
): LineResult {
  const id = rawIdOfLine(bytes);
  const thing = id === null ? "The document" : `The document with id ${id}`;
  return refusedLine(number, id, noAnswerSentence(thing, outcome));
}
