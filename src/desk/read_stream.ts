// The use case "read a stream": lines in, lines out in the same order, coded by all reading threads.
// The window says how far the threads may run ahead of one slow line.
import type { StreamProgress, StreamRequest, StreamRun } from "../contract/index.js";
import { LIMITS } from "../intake/limits.js"; // not the whole folder: it loads the parsers of pages
import { answerInOrder, type Line, type Outcome, type Pool, splitLines, type Window } from "../pool/index.js";
import { rawIdOfLine } from "./raw_id.js";
import { noAnswerSentence, oversizeSentence } from "./sentences.js";
import type { LineResult, Task, TaskResult } from "./tasks.js";

/**
 * A line may take the whole time limit. A thread reads some 250 articles a second, so that 2,048 lines keep one
 * other thread busy meanwhile; 64 MB bounds what waits when the lines are long.
 */
const WINDOW: Window = { items: 2048, bytes: 64 * 1024 * 1024 };

const utf8 = new TextEncoder();

interface AnsweredLine extends LineResult {
  readonly number: number;
}

/** Starts the stream. The run ends when the input does, when nobody takes the output, or when it is stopped. */
export function readStream(pool: Pool<Task, TaskResult>, request: StreamRequest): StreamRun {
  let progress: StreamProgress = { answered: 0, refused: 0, claims: 0 };
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });

  const deliver = async (line: AnsweredLine): Promise<boolean> => {
    progress = add(progress, line);
    if (line.problem !== null) request.onProblem(line.number, line.problem);
    const more = await request.write(line.bytes);
    request.onProgress(progress);
    return more;
  };

  const run = answerInOrder<Line, AnsweredLine>({
    source: splitLines(request.input, LIMITS.lineBytes),
    start: (line) => answerLine(pool, line),
    room: () => pool.room(),
    deliver,
    weighItem: (line) => ("bytes" in line ? line.bytes.length : 0),
    weighResult: (line) => line.bytes.length,
    window: WINDOW,
    stopped,
  });
  return { finished: run.then(() => progress), stop };
}

async function answerLine(pool: Pool<Task, TaskResult>, line: Line): Promise<AnsweredLine> {
  const { number } = line;
  if ("oversize" in line) return refuse(number, null, oversizeSentence(line.oversize, LIMITS.lineBytes));
  const { bytes } = line;
  const outcome = await pool.run({ kind: "line", number, bytes });
  if (outcome.kind !== "answer") return refuseUnanswered(number, bytes, outcome);
  if (outcome.value.kind !== "line") throw new Error("a reading thread answered something else for a line");
  return { ...outcome.value, number };
}

function refuseUnanswered(
  number: number,
  bytes: Uint8Array,
  outcome: Exclude<Outcome<TaskResult>, { kind: "answer" }>,
): AnsweredLine {
  const id = rawIdOfLine(bytes);
  const thing = id === null ? "The document" : `The document with id ${id}`;
  return refuse(number, id, noAnswerSentence(thing, outcome));
}

function refuse(number: number, id: string | null, problem: string): AnsweredLine {
  return { kind: "line", number, bytes: errorLine(number, id, problem), claims: 0, problem };
}

/** {"id"?, "line", "error"} as one line in UTF-8; `id` is JSON already. */
export function errorLine(number: number, id: string | null, error: string): Uint8Array {
  const rest = JSON.stringify({ line: number, error });
  return utf8.encode(id === null ? `${rest}\n` : `{"id":${id},${rest.slice(1)}\n`);
}

function add(progress: StreamProgress, line: LineResult): StreamProgress {
  return {
    answered: progress.answered + (line.problem === null ? 1 : 0),
    refused: progress.refused + (line.problem === null ? 0 : 1),
    claims: progress.claims + line.claims,
  };
}
