// The body of an answer: counted as it comes, then decompressed up to the same limit.
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { InputError, quoteValue } from "../input_error.js";
import { showCount } from "../limits.js";

type Decompress = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const gzip: Decompress = promisify(gunzip);
const brotli: Decompress = promisify(brotliDecompress);
const zlib: Decompress = promisify(inflate);
const bare: Decompress = promisify(inflateRaw);

/** All bytes of the answer. `name` opens the messages. InputError when they are too many or cannot be decompressed. */
export async function readBody(response: IncomingMessage, name: string, limit: number): Promise<Uint8Array> {
  const coding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const decompress = decompressorOf(coding, name);
  const told = Number(response.headers["content-length"] ?? 0);
  if (told > limit) throw tooLarge(name, limit);
  const bytes = await collect(response, name, limit);
  if (decompress === null || bytes.length === 0) return bytes;
  try {
    return await decompress(bytes, { maxOutputLength: limit });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(name, limit);
    throw new InputError(
      `${name} answered with ${coding} data that is damaged or cut short (${code}): try again.`,
      { cause: error },
    );
  }
}

async function collect(response: IncomingMessage, name: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw tooLarge(name, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function decompressorOf(coding: string, name: string): Decompress | null {
  if (coding === "" || coding === "identity") return null;
  if (coding === "gzip" || coding === "x-gzip") return gzip;
  if (coding === "br") return brotli;
  if (coding === "deflate") return inflateEither;
  throw new InputError(
    `${name} answered with data packed as ${quoteValue(coding)}: only gzip, deflate and br are read; save the page and read the file.`,
  );
}

/** "deflate" is the zlib format (RFC 9110, section 8.4.1.2); some servers send it bare. The first byte tells: CM is 8. */
const inflateEither: Decompress = (bytes, options) =>
  ((bytes[0] ?? 0) & 0x0f) === 8 ? zlib(bytes, options) : bare(bytes, options);

function tooLarge(name: string, limit: number): InputError {
  return new InputError(
    `${name} has more than ${showCount(limit)} bytes, which is the most: save the part that you need and read the file.`,
  );
}
