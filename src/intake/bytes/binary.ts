// Tells files that are no text, by their first bytes or by their control characters, and says what to do instead.
// Source of the rule: the file signatures of each format's own specification.
import { InputError } from "../input_error.js";

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly looksLike: string;
  readonly advice: string;
}

const SAVE_TEXT = "save its text as .txt or .html first";
const UNPACK = "unpack it first";
const NOT_TEXT = "give a text or a page";

/** `bytes` in Latin-1. */
const SIGNATURES: readonly Signature[] = [
  { bytes: "%PDF-", looksLike: "a PDF file", advice: SAVE_TEXT },
  { bytes: "%!PS", looksLike: "a PostScript file", advice: SAVE_TEXT },
  { bytes: "{\\rtf", looksLike: "an RTF file", advice: SAVE_TEXT },
  { bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", looksLike: "an old Office file", advice: SAVE_TEXT },
  {
    bytes: "PK\x03\x04",
    looksLike: "a ZIP archive or an Office document",
    advice: `unpack it, or ${SAVE_TEXT}`,
  },
  { bytes: "\x1f\x8b", looksLike: "gzip data", advice: UNPACK },
  { bytes: "BZh", looksLike: "bzip2 data", advice: UNPACK },
  { bytes: "\xfd7zXZ\x00", looksLike: "xz data", advice: UNPACK },
  { bytes: "\x28\xb5\x2f\xfd", looksLike: "zstd data", advice: UNPACK },
  { bytes: "7z\xbc\xaf\x27\x1c", looksLike: "a 7-Zip archive", advice: UNPACK },
  { bytes: "Rar!\x1a\x07", looksLike: "a RAR archive", advice: UNPACK },
  { bytes: "\x89PNG", looksLike: "a PNG picture", advice: NOT_TEXT },
  { bytes: "GIF8", looksLike: "a GIF picture", advice: NOT_TEXT },
  { bytes: "\xff\xd8\xff", looksLike: "a JPEG picture", advice: NOT_TEXT },
  { bytes: "II*\x00", looksLike: "a TIFF picture", advice: NOT_TEXT },
  { bytes: "MM\x00*", looksLike: "a TIFF picture", advice: NOT_TEXT },
  { bytes: "WEBP", at: 8, looksLike: "a WebP picture", advice: NOT_TEXT },
  { bytes: "WAVE", at: 8, looksLike: "a sound file", advice: NOT_TEXT },
  { bytes: "ftyp", at: 4, looksLike: "a video or HEIC file", advice: NOT_TEXT },
  { bytes: "OggS\x00", looksLike: "an Ogg file", advice: NOT_TEXT },
  { bytes: "ID3\x03", looksLike: "an MP3 file", advice: NOT_TEXT },
  { bytes: "ID3\x04", looksLike: "an MP3 file", advice: NOT_TEXT },
  { bytes: "\x7fELF", looksLike: "a program", advice: NOT_TEXT },
  { bytes: "MZ\x90\x00", looksLike: "a program", advice: NOT_TEXT },
  { bytes: "\x00asm", looksLike: "a program", advice: NOT_TEXT },
  { bytes: "SQLite format 3\x00", looksLike: "an SQLite database", advice: NOT_TEXT },
  { bytes: "PAR1", looksLike: "a Parquet file", advice: NOT_TEXT },
];

/** Of these the mark alone could open a text, so only a control character near it makes them binary. */
const NEEDS_CONTROL = new Set(["BZh", "GIF8", "WEBP", "WAVE", "ftyp", "PAR1"]);

/** Throws InputError when the first bytes are those of a known format that is no text. */
export function refuseBinaryBytes(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  const found = SIGNATURES.find(
    (entry) =>
      head.startsWith(entry.bytes, entry.at ?? 0) && (!NEEDS_CONTROL.has(entry.bytes) || hasControl(head)),
  );
  if (found === undefined) return;
  throw new InputError(`The input looks like ${found.looksLike}, not text: ${found.advice}.`);
}

function hasControl(head: string): boolean {
  return /(?![\t\n\v\f\r])\p{Cc}/u.test(head);
}

/** Throws InputError when a decoded text holds NUL characters or too many control or replacement characters. */
export function refuseBinaryText(text: string): void {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0)
      throw new InputError(
        "The input looks like binary data (it holds NUL bytes), not text: give a text or a page.",
      );
    if (isOdd(code)) odd++;
  }
  if (odd <= 2 || odd * 50 <= text.length) return;
  const percent = Math.round((odd / text.length) * 100);
  throw new InputError(
    `The input looks like binary data or a text in an unknown charset (${percent} % of it are control or ` +
      "unreadable characters): give a text in UTF-8 or a page that declares its charset.",
  );
}

/** Control characters other than white space and escape, and the mark of an unreadable byte. */
function isOdd(code: number): boolean {
  if (code === 0xfffd || code === 0x7f) return true;
  return (code < 0x20 && !(code >= 9 && code <= 13) && code !== 0x1b) || (code >= 0x80 && code < 0xa0);
}
