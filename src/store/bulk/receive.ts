// A file's bytes, taken aside into the home and hashed on their way, so that what is loaded is what was hashed.
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type LoadSource, MOST_LOAD_BYTES, tooLongSentence } from "../../contract/index.js";
import { LedgerError, type ReceivedFile } from "../../ledger/index.js";
import type { BulkPlaces } from "./places.js";

const HEAD_BYTES = 65_536;

/** A received file with its path. */
export interface FileAside extends ReceivedFile {
  readonly path: string;
}

export async function receive(
  { aside }: BulkPlaces,
  from: LoadSource,
  onBytes: (bytes: number) => void,
): Promise<FileAside> {
  const name = from.kind === "file" ? basename(from.path) : from.name;
  const input = from.kind === "file" ? await fileInput(from.path) : from.input;
  await mkdir(aside, { recursive: true, mode: 0o700 });
  const path = join(aside, `${process.pid}-${randomUUID()}.csv`);
  const handle = await open(path, "wx", 0o600);
  const drop = () => rm(path, { force: true });
  const hash = createHash("sha256");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [bytes, isUtf8] = [0, true];
  const head: Uint8Array[] = [];
  try {
    for await (const chunk of input) {
      if (bytes < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - bytes));
      bytes += chunk.length;
      if (bytes > MOST_LOAD_BYTES) throw new LedgerError(tooLongSentence(name, MOST_LOAD_BYTES));
      hash.update(chunk);
      isUtf8 &&= decodes(decoder, chunk);
      await handle.write(chunk);
      onBytes(bytes);
    }
  } catch (error) {
    await handle.close();
    await drop();
    const code = (error as { code?: string }).code;
    if (from.kind === "file" && code !== undefined) throw unreadable(from.path, code);
    throw error;
  }
  await handle.close();
  const start = new Uint8Array(Buffer.concat(head));
  if (bytes === 0) {
    await drop();
    throw new LedgerError(`${name} is empty: give a file of comma-separated values (CSV) with its header.`);
  }
  if (start.includes(0)) {
    await drop();
    throw new LedgerError(`${name} is no text: give a file of comma-separated values (CSV) in UTF-8.`);
  }
  const encoding = isUtf8 ? "utf-8" : "latin-1";
  const decoded = (data: Uint8Array) => new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(data);
  return {
    ...{ name, path, bytes, encoding, drop },
    sha256: hash.digest("hex"),
    head: decoded(start),
    async text(most) {
      if (bytes > most) throw new LedgerError(tooLongSentence(name, most));
      return decoded(await readFile(path));
    },
  };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function fileInput(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    if ((await stat(path)).isDirectory())
      throw new LedgerError(`${path} is a folder: give the file of the data.`);
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw unreadable(path, (error as { code?: string }).code ?? String(error));
  }
  return createReadStream(path, { highWaterMark: 1 << 20 });
}

function unreadable(path: string, code: string): LedgerError {
  return new LedgerError(
    code === "ENOENT"
      ? `${path} does not exist: give the path of the file.`
      : `${path} cannot be read (${code}): give a file that you may read.`,
  );
}
