// An output that remembers what was written to it.
import type { Output } from "../../src/cli/io.js";

export interface Remembered extends Output {
  text(): string;
}

export function fakeOutput(isTTY = false, columns = 80): Remembered {
  const written: string[] = [];
  return {
    isTTY,
    columns,
    write(part, done) {
      written.push(typeof part === "string" ? part : new TextDecoder().decode(part));
      done?.();
      return true;
    },
    on: () => undefined,
    text: () => written.join(""),
  };
}
