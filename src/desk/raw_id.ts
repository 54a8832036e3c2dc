// The id of a stream line as it was written, so that it is echoed unchanged: 1.0 stays 1.0, and 1e3 stays 1e3.
// Strings are echoed by value. The scan walks the line once and looks at the object's own fields only.

/** The id as JSON text, or null when the line has none. `line` must be a valid JSON object, `id` its parsed id. */
export function rawId(line: string, id: unknown): string | null {
  if (typeof id === "string") return JSON.stringify(id);
  if (typeof id !== "number") return null;
  return numberText(line) ?? JSON.stringify(id);
}

/** The id of a line that may be anything; null when it has none that can be read. */
export function rawIdOfLine(bytes: Uint8Array): string | null {
  try {
    const line = new TextDecoder().decode(bytes);
    const record: unknown = JSON.parse(line);
    return typeof record === "object" && record !== null && "id" in record ? rawId(line, record.id) : null;
  } catch {
    return null;
  }
}

/** The text of the last field "id" at the top of the object: JSON.parse lets the last one win. */
function numberText(line: string): string | null {
  let depth = 0;
  let found: string | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at];
    if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    else if (char === '"') {
      const end = stringEnd(line, at);
      if (depth === 1 && isIdKey(line.slice(at, end))) {
        const value = /^\s*:\s*(-?[0-9][0-9.eE+-]*)/.exec(line.slice(end, end + 2000));
        if (value?.[1] !== undefined) found = value[1];
      }
      at = end - 1;
    }
  }
  return found;
}

/** The key may be written with escapes: "\u0069d". */
function isIdKey(text: string): boolean {
  return text.length <= 14 && JSON.parse(text) === "id";
}

/** The offset after the closing quotation mark of the string that opens at `at`. */
function stringEnd(line: string, at: number): number {
  let end = at + 1;
  while (end < line.length && line[end] !== '"') end += line[end] === "\\" ? 2 : 1;
  return end + 1;
}
