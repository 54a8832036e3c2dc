// The charset that a response or a page declares, as a label that TextDecoder knows.
// Source of the rule: HTML standard, "prescan a byte stream to determine its encoding"; labels of the Encoding standard.
import { LIMITS } from "../limits.js";

/** From the HTTP header, else from the page's first bytes; null when neither declares one we know. */
export function declaredCharset(bytes: Uint8Array, contentType?: string): string | null {
  const fromHeader = contentType === undefined ? null : charsetIn(contentType);
  if (fromHeader !== null) return fromHeader;
  if (contentType !== undefined && /^text\/plain\b/i.test(contentType)) return null;
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return wide;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LIMITS.charsetSearchBytes));
  const declared = charsetOfMeta(head) ?? charsetOfXml(head);
  // The declaration was read as ASCII, so the page cannot be UTF-16.
  return declared?.startsWith("utf-16") === true ? "utf-8" : declared;
}

function charsetOfMeta(head: string): string | null {
  const page = head.replace(/<!--[^>]{0,500}-->/g, "");
  for (const tag of page.match(/<meta\s[^>]{1,500}>/gi) ?? []) {
    const charset = charsetIn(tag);
    if (charset !== null) return charset;
  }
  return null;
}

function charsetOfXml(head: string): string | null {
  const label = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i.exec(head)?.[1];
  return label === undefined ? null : knownLabel(label);
}

/** "text/html; charset=windows-1251", `<meta charset="gb2312">`. */
function charsetIn(text: string): string | null {
  const label = /charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/i.exec(text)?.[1];
  return label === undefined ? null : knownLabel(label);
}

/** The standard's name of a label ("gb2312" -> "gbk", "latin1" -> "windows-1252"); null when unknown. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** UTF-16 without its mark: of ASCII letters every second byte is zero, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 400) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs < 4) return null;
  if (odd > pairs * 0.7 && even === 0) return "utf-16le";
  return even > pairs * 0.7 && odd === 0 ? "utf-16be" : null;
}
