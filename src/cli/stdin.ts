// Standard input as bytes; when it cannot be read (a folder, a closed terminal) that is bad input, not our fault.
import { UsageError } from "./exit.js";
import type { CliIo } from "./io.js";

export async function* readStdin({
  stdin,
  stdinKind,
}: Pick<CliIo, "stdin" | "stdinKind">): AsyncGenerator<Uint8Array> {
  if (stdinKind === "folder")
    throw new UsageError("standard input is a folder: give a file or a pipe, such as cat folder/*.jsonl |");
  try {
    yield* stdin;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new UsageError(`standard input cannot be read (${code}): give a file or a pipe.`);
  }
}
