// Bytes to text: which charset, and whether these are the bytes of a text at all.
// Source of the rule: WHATWG Encoding and HTML standards (order: BOM, HTTP, page), with two mends for wrong labels.
import { InputError } from "../input_error.js";
import { refuseBinaryBytes, refuseBinaryText } from "./binary.js";
import { declaredCharset } from "./charset.js";
import { decodeWindows1252 } from "./windows_1252.js";

/**
 * The text of a file or a response, its byte order mark dropped; offsets count in what is returned.
 * Charset: BOM, `contentType`, `<meta>` or XML declaration, UTF-8 when it is valid, else windows-1252.
 * InputError when the bytes are empty or are no text; the message says what they look like.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  if (bytes.length === 0) throw new InputError("The input is empty: give a text or a page.");
  refuseBinaryBytes(bytes);
  const text = decodeAs(bytes, markedCharset(bytes) ?? declaredCharset(bytes, contentType));
  refuseBinaryText(text);
  return text;
}

function markedCharset(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

function decodeAs(bytes: Uint8Array, charset: string | null): string {
  // A page that says Latin-1 but is valid UTF-8 beyond ASCII is UTF-8: chance gives that almost never.
  if (charset === null || charset === "utf-8" || charset === "windows-1252") return decodeUtf8First(bytes);
  return new TextDecoder(charset).decode(bytes);
}

function decodeUtf8First(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  return isMostlyUtf8(text) ? text : decodeWindows1252(bytes);
}

/** A text cut in the middle of a letter, or with a few broken bytes, stays UTF-8: under one in twenty is broken. */
function isMostlyUtf8(text: string): boolean {
  if (!text.includes("\ufffd")) return true;
  let broken = 0;
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) beyondAscii++;
    if (code === 0xfffd) broken++;
  }
  return broken * 20 < beyondAscii;
}
