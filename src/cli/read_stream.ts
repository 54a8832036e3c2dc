// `chancery read --jsonl < docs > claims`: a stream of documents, one JSON object a line, answered in order.
// It exits 0 whatever it finds, and 2 when no line could be read; an empty input is such a case, and is said.
import type { Desk, StreamProgress, StreamRequest, StreamRun } from "../contract/index.js";
import { BAD_INPUT, OK } from "./exit.js";
import type { CliIo } from "./io.js";
import { createProgressLine } from "./progress.js";
import { readStdin } from "./stdin.js";
import { createWriter } from "./writer.js";

/** Gives the exit code. */
export function readStream(desk: Desk, io: CliIo): Promise<number> {
  return followStream((request) => desk.readStream(request), io);
}

/** Runs a stream from standard input to standard output, tells its problems and its progress, and gives the exit code. */
export async function followStream(start: (request: StreamRequest) => StreamRun, io: CliIo): Promise<number> {
  if (io.stdin.isTTY === true) io.stderr.write("chancery: waiting for JSON lines; end them with Ctrl-D\n");
  const out = createWriter(io.stdout);
  const line = createProgressLine(io);
  let interrupted: number | null = null;
  const run = start({
    input: readStdin(io),
    write: (line) => out.write(line),
    onProblem: (number, problem) => line.tell(`line ${number}: ${problem}`),
    onProgress: (progress) => line.show(progress),
  });
  io.onInterrupt((code) => {
    interrupted = code;
    run.stop();
  });
  const progress = await run.finished;
  line.end(progress);
  const isHeard = await out.flush();
  if (interrupted !== null) return interrupted;
  return isHeard ? judge(progress, line.tell) : OK;
}

function judge({ answered, refused }: StreamProgress, tell: (text: string) => void): number {
  if (answered > 0) return OK;
  tell(
    refused === 0
      ? 'chancery: standard input held no line to read: give one JSON object a line, {"id": …, "text": …}'
      : `chancery: ${refused === 1 ? "the only line" : `none of the ${refused} lines`} could${refused === 1 ? " not" : ""} be read`,
  );
  return BAD_INPUT;
}
