// Standard input as bytes; when it cannot be read (a folder, a closed terminal) that is bad input, not our fault.
import { UsageError } from "./exit.js";
import type { CliIo } from "./io.js";

export async function* readStdin({ stdin }: Pick<CliIo, "stdin">): AsyncGenerator<Uint8Array> {
  try {
    yield* stdin;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new UsageError(`standard input cannot be read (${code}): give a file or a pipe.`);
  }
}
