// A file in the home that leads a browser to the page with the token. What is handed to the program that opens browsers stands among the
// processes of the machine, where other accounts can read it: so that is the name of this file, which only its owner can read.
import { open, rm } from "node:fs/promises";
import { join } from "node:path";

const PAGE_FILE = "open.html";

/** Writes the file, mode 0600 from its first byte, and gives its path. `address` holds nothing that HTML would read. */
export async function writePageFile(home: string, address: string): Promise<string> {
  const path = join(home, PAGE_FILE);
  await rm(path, { force: true });
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(
      `<!doctype html><meta charset="utf-8"><title>Chancery</title>` +
        `<meta http-equiv="refresh" content="0;url=${address}"><a href="${address}">The page of the desk</a>\n`,
    );
  } finally {
    await file.close();
  }
  return path;
}

export async function removePageFile(home: string): Promise<void> {
  await rm(join(home, PAGE_FILE), { force: true });
}
