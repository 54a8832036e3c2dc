// Writes to an output and waits while it is full. When the reader has gone (head -1), it says so instead of failing.
import { UsageError } from "./exit.js";
import type { Output } from "./io.js";

export interface Writer {
  /** Resolves when more may be written: true, or false when nobody listens any more. Rejects when writing fails. */
  write(part: string | Uint8Array): Promise<boolean>;
  /** Resolves when all is written, or nobody listens. */
  flush(): Promise<boolean>;
}

const GONE = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

export function createWriter(output: Output): Writer {
  let isOpen = true;
  output.on("error", () => {
    isOpen = false; // told to the one who writes, through the callback
  });
  const write = (part: string | Uint8Array): Promise<boolean> =>
    new Promise((resolve, reject) => {
      if (!isOpen) return resolve(false);
      output.write(part, (error) => {
        if (!error) return resolve(true);
        isOpen = false;
        const code = (error as Error & { code?: string }).code ?? error.message;
        if (GONE.has(code)) return resolve(false);
        reject(
          new UsageError(`standard output cannot be written (${code}): free the disk or write elsewhere.`),
        );
      });
    });
  return { write, flush: () => write("") };
}
