// A file that appears when it is whole: written beside its place, then put there.
import { randomUUID } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Throws what the system says when it cannot be written; then nothing is left behind. */
export function writeWholeFile(path: string, bytes: Uint8Array): void {
  const half = `${path}.${randomUUID()}.part`;
  try {
    writeFileSync(half, bytes, { flag: "wx" });
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
