// Bytes to text: each way of declaring a charset, wrong declarations, and bytes that are no text.
import { describe, expect, it } from "vitest";
import { decodeBytes, InputError } from "../../src/intake/index.js";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeBytes", () => {
  it("reads valid UTF-8 as it is, with line ends and all, and drops only the byte order mark", () => {
    expect(decodeBytes(utf8("A “visit”\r\n – 北京\n"))).toBe("A “visit”\r\n – 北京\n");
    expect(decodeBytes(utf8("\ufeffA visit"))).toBe("A visit");
  });

  it("reads UTF-16 with its mark and without", () => {
    const little = Buffer.from("A visit – Москва", "utf16le");
    expect(decodeBytes(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe("A visit – Москва");
    const big = Buffer.from(little).swap16();
    expect(decodeBytes(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe("A visit – Москва");
    expect(decodeBytes(Buffer.from("A visit to the capital", "utf16le"))).toBe("A visit to the capital");
  });

  it("takes the charset from the header, the meta field or the XML declaration", () => {
    const word = "\xcc\xee\xf1\xea\xe2\xe0";
    expect(decodeBytes(latin1(word), "text/html; charset=windows-1251")).toBe("Москва");
    expect(decodeBytes(latin1(`<meta charset=windows-1251>${word}`))).toContain("Москва");
    expect(decodeBytes(latin1(`<meta http-equiv=x content="text/html; charset=cp1251">${word}`))).toContain(
      "Москва",
    );
    expect(decodeBytes(latin1(`<?xml version="1.0" encoding="windows-1251"?><p>${word}`))).toContain(
      "Москва",
    );
    expect(decodeBytes(latin1("\x83e\x83X\x83g"), "text/plain; charset=Shift_JIS")).toBe("テスト");
  });

  it("takes the header before the page, and passes over labels that nobody knows", () => {
    expect(decodeBytes(latin1("<meta charset=koi8-r>\xcc"), "text/html; charset=windows-1251")).toContain(
      "М",
    );
    expect(decodeBytes(utf8("<meta charset=martian>–"))).toContain("–");
    expect(decodeBytes(utf8("<meta charset=utf-16>–"))).toContain("–");
  });

  it("falls back to windows-1252, quotes and euro sign included", () => {
    expect(decodeBytes(latin1("\x93Caf\xe9\x94 \x96 5 \x80"))).toBe("“Café” – 5 €");
  });

  it("reads UTF-8 that is declared Latin-1, and UTF-8 that is cut in the middle of a letter", () => {
    expect(decodeBytes(utf8("<meta charset=iso-8859-1>Köln – Łódź"))).toContain("Köln – Łódź");
    const whole = utf8("Москва и Пекин договорились о встрече в мае");
    expect(decodeBytes(whole.subarray(0, whole.length - 1))).toBe(
      "Москва и Пекин договорились о встрече в ма\ufffd",
    );
  });

  it.each([
    ["%PDF-1.7\n", "a PDF file", "save its text as .txt or .html first"],
    ["PK\x03\x04\x14\x00", "a ZIP archive or an Office document", "unpack it"],
    ["\x89PNG\r\n\x1a\n", "a PNG picture", "give a text or a page"],
    ["\x1f\x8b\x08\x00", "gzip data", "unpack it first"],
    ["\xff\xd8\xff\xe0", "a JPEG picture", "give a text or a page"],
    ["{\\rtf1\\ansi", "an RTF file", "save its text"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file", "save its text"],
  ])("says what %j looks like and what to do", (head, looksLike, advice) => {
    const reason = reasonOf(latin1(`${head}rest of the file`));
    expect(reason).toContain(`looks like ${looksLike}`);
    expect(reason).toContain(advice);
  });

  it("refuses NUL bytes, control characters and nothing at all", () => {
    expect(reasonOf(latin1("a text\x00 with a NUL"))).toContain("NUL bytes");
    expect(reasonOf(latin1("\x01\x02\x03\x04 and so on \x05\x06"))).toContain(
      "control or unreadable characters",
    );
    expect(reasonOf(new Uint8Array())).toContain("is empty");
  });

  it("takes texts that only begin like a file of another kind", () => {
    expect(decodeBytes(utf8("PAR1 is a road. GIF8 is not."))).toContain("road");
    expect(decodeBytes(utf8("MZ and ID3 are letters"))).toContain("letters");
  });
});

function reasonOf(bytes: Uint8Array): string {
  try {
    return `no error: ${decodeBytes(bytes)}`;
  } catch (error) {
    return error instanceof InputError ? error.message : "another error";
  }
}
