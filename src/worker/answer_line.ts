// One line of a stream, from its bytes to the finished line of the answer. A bad line is answered with a sentence.
// Source of the form: docs/design.md, contracts ({id, document, claims} or {id?, line, error}).
import type { Coder } from "../coding/index.js";
import { errorLine, type LineResult, type LineTask, rawId } from "../desk/index.js";
import { documentFromRecord, InputError, idOfRecord, parseLine } from "../intake/index.js";
import { readLine } from "./read_line.js";

/** Reads, codes and prints one line. What is no InputError is a fault of ours and is thrown. */
export function answerLine(task: LineTask, coder: Coder): LineResult {
  let id: string | null = null;
  try {
    const line = decode(task.bytes);
    const record = parseLine(line);
    id = rawId(line, idOfRecord(record));
    const { document } = documentFromRecord(record);
    const coded = coder.code(document);
    const answer = JSON.stringify(readLine(document, coded));
    return {
      kind: "line",
      bytes: encoder.encode(`{"id":${id},${answer.slice(1)}\n`),
      claims: coded.claims.length,
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {
      kind: "line",
      bytes: errorLine(task.number, id, error.message),
      claims: 0,
      problem: error.message,
    };
  }
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
