// What an argument of read and check stands for: a file, an address of the net, or standard input.
import type { CliIo } from "./io.js";
import { readStdin } from "./stdin.js";

const STDIN = "-";

/** "https://…", and every other scheme, so that "ftp://…" is not looked for on the disk. */
export function isAddress(argument: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\//iu.test(argument);
}

export function isStdin(argument: string): boolean {
  return argument === STDIN;
}

/** How messages and headings call it. */
export function nameOf(argument: string): string {
  return isStdin(argument) ? "standard input" : argument;
}

/** The file or standard input, as the desk is asked for it; at a terminal it is said how the text ends. */
export function inputOf(argument: string, io: CliIo) {
  if (!isStdin(argument)) return { kind: "file", path: argument } as const;
  if (io.stdin.isTTY === true) io.stderr.write("chancery: type or paste the text; end it with Ctrl-D\n");
  return { kind: "input", name: nameOf(argument), input: readStdin(io) } as const;
}

export const PRIVATE_WITHOUT_ADDRESS =
  "--allow-private belongs to an address of the net: give one, or leave it out.";
