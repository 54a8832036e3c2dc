// The body of a request, up to the limit. A length that is told is believed when it is too large, and counted when it is not.
import type { Context } from "hono";
import { MOST_BODY_BYTES, tooLongSentence } from "../contract/index.js";
import { ApiFailure } from "./api_failure.js";

/** All of it. Throws ApiFailure when there is more than the limit, or when it ends too early. */
export async function wholeBody(c: Context): Promise<Uint8Array> {
  if (Number(c.req.header("content-length") ?? 0) > MOST_BODY_BYTES) throw tooLarge(c);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(c)) {
    length += chunk.length;
    if (length > MOST_BODY_BYTES) throw tooLarge(c);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

async function* chunksOf(c: Context): AsyncGenerator<Uint8Array> {
  const { body } = c.req.raw;
  if (body === null) return;
  try {
    yield* body;
  } catch {
    throw new ApiFailure("bad_request", "The body ended before its length was reached: send it again.");
  }
}

function tooLarge(c: Context): ApiFailure {
  return new ApiFailure("too_large", tooLongSentence(c.req.query("name") ?? "The body", MOST_BODY_BYTES));
}
