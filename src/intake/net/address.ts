// An address of the web as it was given or as a redirect names it: http and https only, and nobody's name in it.
// Source of the grammar: WHATWG URL standard, which writes every form of a numeric host in one way (0x7f.1 is 127.0.0.1).
import { InputError, quoteValue } from "../input_error.js";
import { LONGEST_ADDRESS } from "./limits.js";

const SHOWN = 200;

/** Reads an address; `base` resolves a relative one. InputError when it is none that may be fetched. */
export function readAddress(text: string, base?: URL): URL {
  const url = parse(text, base);
  if (url === null) {
    throw new InputError(
      `${quoteValue(text)} is not an address: write it whole, such as https://example.org/news/article.`,
    );
  }
  if (url.href.length > LONGEST_ADDRESS) {
    throw new InputError(`${quoteValue(text)} is too long for an address: give a shorter one.`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new InputError(
      `${quoteValue(text)} begins with ${quoteValue(url.protocol)}: only http: and https: are read.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new InputError(
      `${showAddress(url)} was given with a user name or a password: give it without; pages behind a login are not read.`,
    );
  }
  return url;
}

/** An address as it may stand in a message and in a document: no name of a user, no fragment. */
export function plainAddress(url: URL): string {
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  plain.hash = "";
  return plain.href;
}

/** The plain address, cut where it is long. */
export function showAddress(url: URL): string {
  const plain = plainAddress(url);
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}

function parse(text: string, base: URL | undefined): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
