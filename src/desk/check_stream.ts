// The use case "check a stream": one JSON object a line, answered in order with {id, findings}; a bad line is named and the stream goes on.
import type {
  CheckAnswer,
  CheckRequest,
  DocumentMeta,
  StreamProgress,
  StreamRequest,
  StreamRun,
} from "../contract/index.js";
import { LIMITS } from "../intake/limits.js"; // not the whole folder: it loads the parsers of pages
import { answerInOrder, type Line, splitLines, type Window } from "../pool/index.js";
import { rawIdOfLine } from "./raw_id.js";
import { errorLine } from "./read_stream.js";
import { oversizeSentence } from "./sentences.js";

/** A check asks the ledger and two threads: some lines ahead keep them busy. */
const WINDOW: Window = { items: 64, bytes: 64 * 1024 * 1024 };

interface AnsweredLine {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly findings: number;
  readonly problem: string | null;
}

const utf8 = new TextEncoder();
const META = ["published", "title", "url", "publisher"] as const;

/** `check` answers one text. The run ends when the input does, when nobody takes the output, or when it is stopped. */
export function checkStream(
  check: (request: CheckRequest) => Promise<CheckAnswer>,
  request: StreamRequest,
): StreamRun {
  let progress: StreamProgress = { answered: 0, refused: 0, claims: 0 };
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const deliver = async ({ number, bytes, findings, problem }: AnsweredLine): Promise<boolean> => {
    const isGood = problem === null;
    progress = {
      answered: progress.answered + (isGood ? 1 : 0),
      refused: progress.refused + (isGood ? 0 : 1),
      claims: progress.claims + findings,
    };
    if (problem !== null) request.onProblem(number, problem);
    const more = await request.write(bytes);
    request.onProgress(progress);
    return more;
  };
  const run = answerInOrder<Line, AnsweredLine>({
    source: splitLines(request.input, LIMITS.lineBytes),
    start: (line) => answerLine(check, line),
    room: async () => {},
    deliver,
    weighItem: (line) => ("bytes" in line ? line.bytes.length : 0),
    weighResult: ({ bytes }) => bytes.length,
    window: WINDOW,
    stopped,
  });
  return { finished: run.then(() => progress), stop };
}

async function answerLine(
  check: (request: CheckRequest) => Promise<CheckAnswer>,
  line: Line,
): Promise<AnsweredLine> {
  const { number } = line;
  if ("oversize" in line) return refused(number, null, oversizeSentence(line.oversize, LIMITS.lineBytes));
  const id = rawIdOfLine(line.bytes);
  const asked = requestOf(line.bytes, id);
  if ("problem" in asked) return refused(number, id, asked.problem);
  const answer = await check(asked.request);
  if (!answer.ok) return refused(number, id, answer.problem);
  const { findings } = answer.line;
  const bytes = utf8.encode(`{"id":${id},${JSON.stringify({ findings }).slice(1)}\n`);
  return { number, bytes, findings: findings.length, problem: null };
}

function refused(number: number, id: string | null, problem: string): AnsweredLine {
  return { number, bytes: errorLine(number, id, problem), findings: 0, problem };
}

/** The line as a request, or the sentence that says what is wrong with it. */
function requestOf(
  bytes: Uint8Array,
  id: string | null,
): { readonly request: CheckRequest } | { readonly problem: string } {
  const fields = fieldsOf(bytes);
  if (fields === null)
    return { problem: 'The line is no JSON object: give one {"id": …, "text": …} on each line.' };
  if (id === null)
    return { problem: 'The record has no "id" that can be echoed: give it a string or a number.' };
  const { text, html } = fields;
  const odd = META.find(
    (name) => fields[name] !== undefined && fields[name] !== null && typeof fields[name] !== "string",
  );
  if (odd !== undefined) return { problem: `"${odd}" is no string: give a string, or leave it out.` };
  const meta: DocumentMeta = Object.fromEntries(
    META.flatMap((name) => (typeof fields[name] === "string" ? [[name, fields[name]]] : [])),
  );
  if (typeof text === "string" && html === undefined)
    return { request: { kind: "record", record: { text }, meta } };
  if (typeof html === "string" && text === undefined)
    return { request: { kind: "record", record: { html }, meta } };
  return { problem: 'Give each record either "text" or "html", as a string.' };
}

function fieldsOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
