// A stream of lines, answered in their order: how far it has come, what is told of each line, and when it ends.
import type { StreamProgress, StreamRequest, StreamRun } from "../contract/index.js";
import { LIMITS } from "../intake/limits.js"; // not the whole folder: it loads the parsers of pages
import { answerInOrder, type Line, splitLines, type Window } from "../pool/index.js";
import { oversizeSentence } from "./sentences.js";
import type { LineResult } from "./tasks.js";

export interface LineWork {
  /** Answers one line; `number` counts from 1, `bytes` has no line break. */
  answer(number: number, bytes: Uint8Array): Promise<LineResult>;
  /** Resolves when another line may be begun. */
  room(): Promise<void>;
  /** How far the work may run ahead of one slow line. */
  readonly window: Window;
}

interface AnsweredLine extends LineResult {
  readonly number: number;
}

/** Starts the stream. The run ends when the input does, when nobody takes the output, or when it is stopped. */
export function followLines({ answer, room, window }: LineWork, request: StreamRequest): StreamRun {
  let progress: StreamProgress = { answered: 0, refused: 0, claims: 0 };
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const start = async (line: Line): Promise<AnsweredLine> => {
    const { number } = line;
    const result =
      "oversize" in line
        ? refusedLine(number, null, oversizeSentence(line.oversize, LIMITS.lineBytes))
        : await answer(number, line.bytes);
    return { ...result, number };
  };
  const deliver = async (line: AnsweredLine): Promise<boolean> => {
    progress = add(progress, line);
    if (line.problem !== null) request.onProblem(line.number, line.problem);
    const more = await request.write(line.bytes);
    request.onProgress(progress);
    return more;
  };
  const run = answerInOrder<Line, AnsweredLine>({
    source: splitLines(request.input, LIMITS.lineBytes),
    start,
    room,
    deliver,
    weighItem: (line) => ("bytes" in line ? line.bytes.length : 0),
    weighResult: (line) => line.bytes.length,
    window,
    stopped,
  });
  return { finished: run.then(() => progress), stop };
}

/** The answer to a line that could not be read; `id` is JSON already. */
export function refusedLine(number: number, id: string | null, problem: string): LineResult {
  return { kind: "line", bytes: errorLine(number, id, problem), claims: 0, problem };
}

const utf8 = new TextEncoder();

/** {"id"?, "line", "error"} as one line in UTF-8. */
function errorLine(number: number, id: string | null, error: string): Uint8Array {
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
