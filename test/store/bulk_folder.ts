// A folder for large tables that is taken away when the tests of the file have ended.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];
process.once("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function bulkFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bulk-"));
  made.push(folder);
  return folder;
}
