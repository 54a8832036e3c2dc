// Runs a program on lines and measures it: time, a hash and the count of its output, and its memory on the way.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const HAS_TASKSET = spawnSync("taskset", ["-c", "0", "true"]).status === 0;

/** Whether a program can be held to one processor here. */
export const CAN_PIN = HAS_TASKSET;

/** The processors that programs are held to: two for the ceiling of two programs side by side. */
export const PROCESSORS = ["0", "1"];

/**
 * Feeds `lines` (an iterable of text) to `node ...args`. With `pin` (the number of a processor) it runs on that one only, where
 * taskset exists.
 * `onLine` is told the number of each line of the output as it comes, and the process id.
 */
export async function measure(args, lines, { pin = null, onLine } = {}) {
  const command = [process.execPath, ...args];
  const [program, ...rest] = pin !== null && HAS_TASKSET ? ["taskset", "-c", pin, ...command] : command;
  const started = performance.now();
  const child = spawn(program, rest, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const hash = createHash("sha256");
  let count = 0;
  child.stdout.on("data", (chunk) => {
    hash.update(chunk);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      count += 1;
      onLine?.(count, child.pid);
    }
  });
  await pipeline(Readable.from(lines), child.stdin);
  const code = await ended;
  if (code !== 0) throw new Error(`${command.join(" ")} ended with code ${code}`);
  return { seconds: (performance.now() - started) / 1000, lines: count, sha256: hash.digest("hex") };
}

/** Memory that a process has in use, in megabytes. */
export function residentMb(pid) {
  try {
    const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    if (kb) return Number(kb[1]) / 1024;
  } catch {
    // no /proc: ask ps
  }
  return Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout) / 1024;
}
