// Bytes into lines, as they come. A line is its bytes without the line break; blank lines are counted and passed over.
// A line over the limit is measured to its end without being kept, so that no input can fill the memory.

/** One line: its number from 1, and its own copy of its bytes, or only its length when it is over the limit. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly oversize: number };

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** Splits at "\n" and "\r\n"; the last line needs no line break. `maxBytes` is the longest line that is kept. */
export async function* splitLines(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;

  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > maxBytes + 1) parts = [];
    else if (piece.length > 0) parts.push(piece.slice());
  };
  const finish = (): Line | null => {
    number += 1;
    const bytes = withoutReturn(join(parts));
    const whole = length;
    parts = [];
    length = 0;
    if (whole > maxBytes + 1 || bytes.length > maxBytes) return { number, oversize: whole };
    return isBlank(bytes) ? null : { number, bytes };
  };

  for await (const chunk of input) {
    // A Buffer's `slice` does not copy; a plain Uint8Array's does.
    const view = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
    let from = 0;
    for (let at = view.indexOf(NEWLINE); at >= 0; at = view.indexOf(NEWLINE, from)) {
      add(view.subarray(from, at));
      from = at + 1;
      const line = finish();
      if (line !== null) yield line;
    }
    add(view.subarray(from));
  }
  const last = length > 0 ? finish() : null;
  if (last !== null) yield last;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** "…\r" of a CRLF file. */
function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === RETURN ? bytes.slice(0, -1) : bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === SPACE || byte === TAB || byte === RETURN);
}
