// Real files and real refusals: the path is named each time, and what to do about it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentFromBytes, InputError, readDocumentFile } from "../../src/intake/index.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "intake-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function reasonOf(path: string, meta = {}): Promise<string> {
  try {
    await readDocumentFile(path, meta);
    return "no error";
  } catch (error) {
    return error instanceof InputError ? error.message : `another error: ${String(error)}`;
  }
}

const SENTENCE = "The ministers of both countries met in the capital on Monday and spoke about grain.";

describe("readDocumentFile", () => {
  it("reads a text file exactly", async () => {
    const path = write("a.txt", `${SENTENCE}\r\n\r\n  More. \n`);
    const document = await readDocumentFile(path, { published: "2024-05-16" });
    expect(document).toMatchObject({
      text: `${SENTENCE}\r\n\r\n  More. \n`,
      published: "2024-05-16",
      language: "en",
    });
  });

  it("tells a page by its name or by how it begins", async () => {
    const html = `<p class=x>${SENTENCE}</p>`;
    expect((await readDocumentFile(write("b.HTM", html))).text).toBe(SENTENCE);
    expect((await readDocumentFile(write("c", `\n<!-- x --><!DOCTYPE html>${html}`))).text).toBe(SENTENCE);
    expect((await readDocumentFile(write("d.txt", html))).text).toBe(html);
  });

  it("follows a link", async () => {
    const link = join(folder, "link.txt");
    symlinkSync(write("e.txt", SENTENCE), link);
    expect((await readDocumentFile(link)).text).toBe(SENTENCE);
  });

  it("names what is not a readable file", async () => {
    const loop = join(folder, "loop");
    symlinkSync(loop, loop);
    const pipe = join(folder, "pipe");
    execFileSync("/bin/sh", ["-c", 'mkfifo "$0"', pipe]);
    expect(await reasonOf(folder)).toBe(`${folder} is a folder: give a file in it.`);
    expect(await reasonOf(join(folder, "none.txt"))).toContain("none.txt does not exist");
    expect(await reasonOf(join(write("f.txt", "x"), "g.txt"))).toContain("a part of the path is a file");
    expect(await reasonOf(loop)).toContain("leads back to itself");
    expect(await reasonOf(pipe)).toContain("is a pipe, not a file");
    expect(await reasonOf("/dev/null")).toContain("is a device, not a file");
    expect(await reasonOf(`${folder}/${"n".repeat(300)}`)).toContain("too long for a path");
    expect(await reasonOf("a\0b")).toContain("is not a file name");
    expect(await reasonOf("")).toContain("is not a file name");
    expect(await reasonOf(join(folder, "many.jsonl"))).toContain("--jsonl <");
  });

  it("names empty, large and binary files, and a bad date before any file", async () => {
    const large = write("large.txt", "");
    truncateSync(large, 10_000_001);
    expect(await reasonOf(write("empty.txt", ""))).toContain("empty.txt is empty");
    expect(await reasonOf(write("blank.txt", " \n\t "))).toContain(
      "blank.txt: The input holds only white space",
    );
    expect(await reasonOf(large)).toContain("large.txt has 10,000,001 bytes; the most is 10,000,000");
    expect(await reasonOf(write("p.pdf", "%PDF-1.4 x"))).toContain("p.pdf: The input looks like a PDF file");
    expect(await reasonOf(join(folder, "none.txt"), { published: "soon" })).toContain('"soon" is not a date');
  });
});

describe("documentFromBytes", () => {
  it("believes the content type of a response", () => {
    const bytes = new TextEncoder().encode(`<p>${SENTENCE}`);
    expect(documentFromBytes(bytes, "-", {}, "text/html").text).toBe(SENTENCE);
    expect(documentFromBytes(bytes, "-").text).toBe(`<p>${SENTENCE}`);
  });
});
