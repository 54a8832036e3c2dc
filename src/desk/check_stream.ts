// The use case "check a stream": one JSON object a line, answered in order with {id, findings}; a bad line is named and the stream goes on.
import type { CheckAnswer, CheckRequest, DocumentMeta, StreamRequest, StreamRun } from "../contract/index.js";
import { recordFields } from "../intake/record_fields.js"; // not the whole folder: it loads the parsers of pages
import type { Window } from "../pool/index.js";
import { followLines, refusedLine } from "./follow_lines.js";
import { streamLine } from "./stream_line.js";
import type { LineResult } from "./tasks.js";

/** A check asks the ledger and two threads: some lines ahead keep them busy. */
const WINDOW: Window = { items: 64, bytes: 64 * 1024 * 1024 };

type Check = (request: CheckRequest) => Promise<CheckAnswer>;

const utf8 = new TextEncoder();

/** `check` answers one text; `claims` of the progress counts findings. */
export function checkStream(check: Check, request: StreamRequest): StreamRun {
  const answer = (number: number, bytes: Uint8Array) => answerLine(check, number, bytes);
  return followLines({ answer, room: async () => {}, window: WINDOW }, request);
}

async function answerLine(check: Check, number: number, bytes: Uint8Array): Promise<LineResult> {
  const line = streamLine(bytes, requestOf);
  if ("problem" in line) return refusedLine(number, line.id, line.problem);
  const answer = await check(line.made);
  if (!answer.ok) return refusedLine(number, line.id, answer.problem);
  const { findings } = answer.line;
  const printed = utf8.encode(`{"id":${line.id},${JSON.stringify({ findings }).slice(1)}\n`);
  return { kind: "line", bytes: printed, claims: findings.length, problem: null };
}

function requestOf(record: unknown): CheckRequest {
  const { content, meta } = recordFields(record);
  return { kind: "record", record: content, meta: givenOf(meta) };
}

/** Without the fields that are not told. */
function givenOf(meta: Readonly<Record<keyof DocumentMeta, string | null>>): DocumentMeta {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null));
}
