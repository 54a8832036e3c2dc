// Starts bin/chancery as a user does, in a process of its own, and gives what it wrote and its exit code.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A home of its own, so that no test touches the ledger of who runs it. */
const HOME = mkdtempSync(join(tmpdir(), "chancery-home-"));
process.on("exit", () => rmSync(HOME, { recursive: true, force: true }));

const BIN = fileURLToPath(new URL("../../bin/chancery", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds until it ended. */
  readonly took: number;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs to the end. */
export async function chancery(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const started = performance.now();
  const child = startChancery(args, options);
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  child.stdin.on("error", () => {}); // it may end before it has read everything
  child.stdin.end(options.input ?? "");
  const code = await ended(child);
  return { code, stdout: await stdout, stderr: await stderr, took: performance.now() - started };
}

/** Runs to the end with a file or a folder as standard input, in place of a pipe. */
export async function chanceryOn(path: string, args: readonly string[]): Promise<Omit<Ran, "took">> {
  const fd = openSync(path, "r");
  const child = spawn(process.execPath, [BIN, ...args], {
    stdio: [fd, "pipe", "pipe"],
    env: { ...process.env, CHANCERY_HOME: HOME },
  });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("the program has no outputs");
  const outputs = [collect(stdout), collect(stderr)] as const;
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  closeSync(fd);
  return { code, stdout: await outputs[0], stderr: await outputs[1] };
}

export function startChancery(
  args: readonly string[],
  { env, cwd }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...own } = process.env;
  return spawn(process.execPath, [BIN, ...args], { env: { ...own, CHANCERY_HOME: HOME, ...env }, cwd });
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}

export async function collect(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
