// One line of a JSONL stream, from its bytes to a value, with an error that says where the line breaks off from JSON.
// Source of the rule: RFC 8259; the words of the engine differ between versions of Node, so they are not used.
import { findJsonError } from "./find_json_error.js";
import { InputError } from "./input_error.js";
import { LIMITS, showCount } from "./limits.js";

const SHOWN = 20;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The line as text, without a byte order mark. Bytes that are no UTF-8 are refused: to guess would move the offsets. */
export function lineText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InputError(
      "The line is not valid UTF-8: convert the input (iconv -t UTF-8) and send it again.",
    );
  }
}

/** InputError names the column (from 1) and shows at most 40 characters around it. */
export function parseLine(line: string): unknown {
  if (line.length > LIMITS.lineBytes) {
    throw new InputError(
      `The line has ${showCount(line.length)} characters; the most is ${showCount(LIMITS.lineBytes)}: split the document.`,
    );
  }
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(explain(line));
  }
}

function explain(line: string): string {
  if (line.trim() === "") return "The line is empty: give one JSON object on each line.";
  const at = findJsonError(line);
  if (at >= line.trimEnd().length) {
    return `The line is not JSON: it ends too early, at column ${at + 1}. Give one whole JSON object on each line.`;
  }
  const start = Math.max(0, at - SHOWN);
  const near = line.slice(start, at + SHOWN).replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "\ufffd");
  return `The line is not JSON: column ${at + 1} is wrong, near ${JSON.stringify(near)}. Give one JSON object on each line.`;
}
