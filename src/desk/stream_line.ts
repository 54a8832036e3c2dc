// One line of a stream: its id as it was written, and what its record makes, or the sentence that says why it makes nothing.
import { InputError } from "../intake/input_error.js"; // not the whole folder: it loads the parsers of pages
import { lineText, parseLine } from "../intake/parse_line.js";
import { idOfRecord } from "../intake/record_fields.js";
import { rawId } from "./raw_id.js";

/** `id` is JSON; null where the line has none that can be read. */
export type StreamLine<T> = { readonly id: string | null } & (
  | { readonly made: T }
  | { readonly problem: string }
);

/** `make` throws an InputError for a record that is wrong; what is none is a fault of ours and is thrown. */
export function streamLine<T>(bytes: Uint8Array, make: (record: unknown) => T): StreamLine<T> {
  let id: string | null = null;
  try {
    const line = lineText(bytes);
    const record = parseLine(line);
    id = rawId(line, idOfRecord(record));
    return { id, made: make(record) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { id, problem: error.message };
  }
}
