// Where the large tables lie in the home, and how a file comes to be there whole.
import { open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 *   bulk/files.json        which files were loaded, with the parts of their rows: what is not named there does not exist
 *   bulk/tables/<table>/<loading>/year=2014/…parquet
 *   bulk/aside/            files as they came, and what DuckDB puts down while it works
 *   bulk/writer.duckdb     empty; whoever loads a file has it open, and the system frees it when he ends
 */
export interface BulkPlaces {
  readonly root: string;
  readonly list: string;
  readonly tables: string;
  readonly aside: string;
  readonly writer: string;
}

export function placesOf(home: string): BulkPlaces {
  const root = join(home, "bulk");
  return {
    root,
    list: join(root, "files.json"),
    tables: join(root, "tables"),
    aside: join(root, "aside"),
    writer: join(root, "writer.duckdb"),
  };
}

/** Writes a text aside and puts it in the place of the file: either the old one or the new one is there, also after a loss of power. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
  await syncPath(dirname(file));
}

/** Waits until a file, or the names in a folder, are on the disk. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } catch (error) {
    // Some systems cannot do it for folders; the file itself was.
    if ((error as { code?: string }).code !== "EINVAL" && (error as { code?: string }).code !== "EPERM")
      throw error;
  } finally {
    await handle.close();
  }
}
