// Lines come out the same however the bytes are cut, and no line over the limit is ever kept.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, splitLines } from "../../src/pool/index.js";

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string | Uint8Array, maxBytes = 1000, size = 7): Promise<Line[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const lines: Line[] = [];
  for await (const line of splitLines(inChunks(bytes, size), maxBytes)) lines.push(line);
  return lines;
}

const show = (line: Line): unknown =>
  "oversize" in line ? [line.number, line.oversize] : [line.number, new TextDecoder().decode(line.bytes)];

describe("splitLines", () => {
  it("splits at both line breaks and needs none at the end", async () => {
    expect((await split("one\r\ntwo\nthree")).map(show)).toEqual([
      [1, "one"],
      [2, "two"],
      [3, "three"],
    ]);
  });
  it("passes over blank lines and counts them", async () => {
    expect((await split("\n \t\r\na\n\n\nb\n\n")).map(show)).toEqual([
      [3, "a"],
      [6, "b"],
    ]);
  });
  it("finds nothing in nothing", async () => {
    expect(await split("")).toEqual([]);
    expect(await split("\n\n")).toEqual([]);
  });
  it("keeps NUL and bytes that are no UTF-8 as they are", async () => {
    const [line] = await split(new Uint8Array([0, 0xff, 0xfe, 0x0a]));
    expect(line).toEqual({ number: 1, bytes: new Uint8Array([0, 0xff, 0xfe]) });
  });
  it("measures a line over the limit and goes on", async () => {
    const lines = await split(`${"x".repeat(5000)}\nshort\n${"y".repeat(11)}`, 10);
    expect(lines.map(show)).toEqual([
      [1, 5000],
      [2, "short"],
      [3, 11],
    ]);
  });
  it("takes a line of just the limit, with either line break", async () => {
    const lines = await split(`${"x".repeat(10)}\r\n${"y".repeat(10)}\n${"z".repeat(10)}`, 10);
    expect(lines.map(show)).toEqual([
      [1, "x".repeat(10)],
      [2, "y".repeat(10)],
      [3, "z".repeat(10)],
    ]);
  });
  it("gives each line its own memory, so that a thread gets the line and not the chunk", async () => {
    const [first] = await split("one\ntwo\n", 100, 1000);
    expect(first !== undefined && "bytes" in first && first.bytes.buffer.byteLength).toBe(3);
  });
  it("does not hold a line that is too long", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let chunk = 0; chunk < 800; chunk += 1) yield new Uint8Array(64 * 1024).fill(0x61);
      yield new TextEncoder().encode("\n{}\n");
    }
    const before = process.memoryUsage().arrayBuffers;
    const lines: Line[] = [];
    for await (const line of splitLines(endless(), 1_000_000)) lines.push(line);
    expect(lines.map(show)).toEqual([
      [1, 800 * 64 * 1024],
      [2, "{}"],
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });
  it("gives the same lines however the bytes are cut", async () => {
    const text = fc.array(fc.constantFrom("a", "bc", "\n", "\r\n", " ", "é", "😀"), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const whole = parts.join("");
        expect(await split(whole, 6, size)).toEqual(await split(whole, 6, 10_000));
      }),
      { numRuns: 200 },
    );
  });
});
