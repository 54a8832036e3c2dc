// A folder with those above it, made one by one: Node's own way tries for ever where a file system (/proc) denies that the folder above is there.
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes the folder for its owner only, unless it is there. Throws the system's error; its code is ENOTDIR where a file has the name. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") {
      if ((await stat(path)).isDirectory()) return;
      throw Object.assign(new Error(`${path} is a file`), { code: "ENOTDIR" });
    }
    const above = dirname(path);
    if (code !== "ENOENT" || above === path) throw error;
    await makeFolder(above);
    await mkdir(path, { mode: 0o700 }).catch((again) => {
      if (codeOf(again) !== "EEXIST") throw again; // another process made it meanwhile
    });
  }
}

/** "ENOENT", or the words of what is no error of the system. */
export function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error);
}
