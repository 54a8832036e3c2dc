// Lines of a stream, from their bytes to the finished lines of the answer. A bad line is answered with a sentence.
// Source of the form: docs/design.md, contracts ({id, document, claims} or {id?, line, error}).
import type { Coded, Coder } from "../coding/index.js";
import { errorLine, type LineResult, type LineTask, rawId } from "../desk/index.js";
import { documentFromRecord, InputError, idOfRecord, parseLine } from "../intake/index.js";
import type { Document } from "../model/index.js";
import { readLine } from "./read_line.js";

/**
 * Reads, codes and prints lines, one result for each. `at` is told which line is worked on. What is no InputError is a fault
 * of ours and is thrown.
 */
export function answerLines(
  tasks: readonly LineTask[],
  coder: Coder,
  at: (index: number) => void,
): LineResult[] {
  const lines = tasks.map((task, index) => {
    at(index);
    return parseTask(task);
  });
  const good = lines.flatMap((line, index) => ("document" in line ? [index] : []));
  const coded = coder.codeAll(
    lines.flatMap((line) => ("document" in line ? [line.document] : [])),
    (k) => at(good[k] ?? 0),
  );
  let next = 0;
  return lines.map((line, index) => {
    at(index);
    const answer = "document" in line ? coded[next++] : undefined;
    return "document" in line && answer !== undefined ? printLine(line, answer) : refuse(line, tasks[index]);
  });
}

/** A line's id as JSON, and its document or why it has none. */
type ParsedLine =
  | { readonly id: string | null; readonly document: Document }
  | { readonly id: string | null; readonly problem: string };

function parseTask({ bytes }: LineTask): ParsedLine {
  let id: string | null = null;
  try {
    const line = decode(bytes);
    const record = parseLine(line);
    id = rawId(line, idOfRecord(record));
    return { id, document: documentFromRecord(record).document };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { id, problem: error.message };
  }
}

function printLine({ id, document }: { id: string | null; document: Document }, coded: Coded): LineResult {
  const answer = JSON.stringify(readLine(document, coded));
  return {
    kind: "line",
    bytes: encoder.encode(`{"id":${id},${answer.slice(1)}\n`),
    claims: coded.claims.length,
    problem: null,
  };
}

function refuse(line: ParsedLine, task: LineTask | undefined): LineResult {
  if ("document" in line || task === undefined) throw new Error("a document was not coded");
  const { id, problem } = line;
  return { kind: "line", bytes: errorLine(task.number, id, problem), claims: 0, problem };
}

const encoder = new TextEncoder();
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The line as text, without a byte order mark. Bytes that are no UTF-8 are refused: to guess would move the offsets. */
function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InputError(
      "The line is not valid UTF-8: convert the input (iconv -t UTF-8) and send it again.",
    );
  }
}
