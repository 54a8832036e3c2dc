// The line that tells how far a stream has come: on a terminal only, at most five times a second, gone when other lines are written.
import type { StreamProgress } from "../contract/index.js";
import type { CliIo } from "./io.js";

const REDRAW_MS = 200;
const ERASE = "\r\u001b[2K";

export interface ProgressLine {
  show(progress: StreamProgress): void;
  /** Writes a line of text; the progress line comes again below it. */
  tell(text: string): void;
  /** Leaves the last state as a line of its own. */
  end(progress: StreamProgress): void;
}

/** On anything but a terminal it only tells. */
export function createProgressLine({ stderr, now }: Pick<CliIo, "stderr" | "now">): ProgressLine {
  const isTerminal = stderr.isTTY === true;
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let standing = false;

  const draw = (progress: StreamProgress): void => {
    const line = describe(progress, (now() - started) / 1000);
    const width = (stderr.columns || 80) - 1;
    stderr.write(`${ERASE}${line.slice(0, Math.max(10, width))}`);
    drawn = now();
    standing = true;
  };
  const erase = (): void => {
    if (standing) stderr.write(ERASE);
    standing = false;
  };
  return {
    show(progress) {
      if (isTerminal && now() - drawn >= REDRAW_MS) draw(progress);
    },
    tell(text) {
      erase();
      stderr.write(`${text}\n`);
    },
    end(progress) {
      if (!isTerminal) return;
      draw(progress);
      stderr.write("\n");
      standing = false;
    },
  };
}

/** "1,234 documents · 251 a second · 8,412 claims · 3 refused" */
function describe({ answered, refused, claims }: StreamProgress, seconds: number): string {
  const done = answered + refused;
  const rate = seconds > 0 ? done / seconds : 0;
  const parts = [
    `${count(done)} ${done === 1 ? "document" : "documents"}`,
    `${rate >= 10 ? count(Math.round(rate)) : rate.toFixed(1)} a second`,
    `${count(claims)} ${claims === 1 ? "claim" : "claims"}`,
  ];
  if (refused > 0) parts.push(`${count(refused)} refused`);
  return parts.join(" · ");
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
