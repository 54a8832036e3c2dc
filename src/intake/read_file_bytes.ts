// The bytes of a file on disk. What is no readable file is told apart before it is opened.
// Source of the rule: docs/design.md, contracts (errors name the thing and what to do); POSIX file kinds.
import { constants, type Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { refuseLarge } from "./document_from_bytes.js";
import { InputError } from "./input_error.js";
import { LIMITS } from "./limits.js";

/** InputError names the path when it is missing, not a file, not readable or too large. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  if (path === "" || path.includes("\0"))
    throw new InputError(`${JSON.stringify(path)} is not a file name: give one.`);
  if (/\.(?:jsonl|ndjson)$/i.test(path)) {
    throw new InputError(`${path} is a stream of documents by its name: give it with --jsonl < ${path}`);
  }
  try {
    const stats = await stat(path);
    refuseKind(stats, path);
    refuseLarge(stats.size, path);
    return await readAtMost(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(explainFailure(error, path), { cause: error });
  }
}

function refuseKind(stats: Stats, path: string): void {
  if (stats.isFile()) return;
  if (stats.isDirectory()) throw new InputError(`${path} is a folder: give a file in it.`);
  const kind = stats.isFIFO() ? "a pipe" : stats.isSocket() ? "a socket" : "a device";
  throw new InputError(
    `${path} is ${kind}, not a file: send its text to standard input and give - as the file.`,
  );
}

/** The file may grow between the look and the reading, so the limit holds for what is read. */
async function readAtMost(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ end: LIMITS.fileBytes, autoClose: false })) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
    }
    refuseLarge(size, path);
    return Buffer.concat(chunks, size);
  } finally {
    await file.close();
  }
}

function explainFailure(error: unknown, path: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return `${path} does not exist: check the path.`;
  if (code === "ENOTDIR") return `${path} does not exist: a part of the path is a file, not a folder.`;
  if (code === "EACCES" || code === "EPERM")
    return `${path} may not be read: change its permissions or copy it.`;
  if (code === "ELOOP") return `${path} is a link that leads back to itself: give the file itself.`;
  if (code === "ENAMETOOLONG") return `${path.slice(0, 60)}… is too long for a path: give a shorter one.`;
  return `${path} cannot be read (${code === "" ? "unknown failure" : code}): check the file and its disk.`;
}
