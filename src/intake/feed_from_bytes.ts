// The bytes of a feed as its entries.
import { decodeBytes } from "./bytes/decode.js";
import { InputError } from "./input_error.js";
import type { Feed } from "./net/read_feed.js";

/** `url` is the feed's address, `contentType` the HTTP header's. InputError, opened by the address, when it is no feed. */
export async function feedFromBytes(bytes: Uint8Array, url: string, contentType?: string): Promise<Feed> {
  const { readFeed } = await import("./net/read_feed.js"); // its parser takes 70 ms to load, and few threads need it
  return readFeed(decode(bytes, url, contentType), url);
}

function decode(bytes: Uint8Array, url: string, contentType: string | undefined): string {
  try {
    return decodeBytes(bytes, contentType);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${url}: ${error.message}`, { cause: error });
    throw error;
  }
}
