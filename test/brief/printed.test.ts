// DOCX and PDF: footnotes and styles that Word knows, text that can be taken out of the PDF, the same bytes twice, no clock inside.
import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { notesOf } from "../../src/brief/index.js";
import { stretchesOf } from "../../src/press/fonts.js";
import { pressBrief } from "../../src/press/index.js";
import { briefOf, event, figure, line, statement, visit, year } from "./made_lines.js";

const LINES = [
  line(visit()),
  line(event()),
  line(statement({ quote: "友谊 <b>&amp; \u0007 مرحبا", direct: true }), {
    publisher: "新华社",
    title: "习近平",
  }),
  ...[2021, 2022, 2023, 2024].map((one) =>
    line(figure({ id: `c-${one}`, period: year(one), value: one * 1e6 + 2e5 })),
  ),
];
const DAYS = { from: "2021-01-01" } as const;
const BRIEF = briefOf(LINES, DAYS);
const NOTES = notesOf(BRIEF).length;

describe("a brief in DOCX", () => {
  let parts: Readonly<Record<string, Uint8Array>>;
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  beforeAll(async () => {
    parts = unzipSync(await pressBrief(BRIEF, "docx"));
  });

  it("has a real footnote for every sentence, with its source", () => {
    const refs = [...xml("word/document.xml").matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map(([, id]) =>
      Number(id),
    );
    expect(refs).toEqual(Array.from({ length: NOTES }, (_, i) => i + 1));
    const notes = xml("word/footnotes.xml");
    for (const id of refs)
      expect(notes).toMatch(new RegExp(`<w:footnote w:id="${id}">.*?(?:A paper|新华社|ledger)`, "su"));
    expect(notes).toContain("read by machine, not reviewed");
  });
  it("has styles, headings, a picture with words for who does not see it, and a table with a head", () => {
    const body = xml("word/document.xml");
    for (const style of ["Title", "Heading1", "Heading2", "Subtitle", "Caption", "TableHead"]) {
      expect(xml("word/styles.xml")).toContain(`w:styleId="${style}"`);
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    }
    expect(body).toMatch(/<wp:docPr [^>]*descr="4 values of 1 source/u);
    expect(body).toContain("<w:tblHeader/>");
    const kept = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row.includes("<w:keepNext/>"));
    expect(kept.slice(0, 3), "the head of a table stays with two rows").toEqual([true, true, false]);
    const [picture] = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect([...(parts[picture ?? ""] ?? new Uint8Array(0)).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });
  it("is XML that can be read, whatever strangers wrote", () => {
    for (const name of Object.keys(parts).filter((one) => /\.(?:xml|rels)$/u.test(one))) {
      expect(xml(name)).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      expect(new DOMParser().parseFromString(xml(name), "text/xml").documentElement).not.toBeNull();
    }
    expect(xml("word/document.xml")).toContain("友谊 &lt;b&gt;&amp;amp;");
  });
  it("is the same, byte for byte, and tells no time but the day of the brief", async () => {
    expect(Buffer.from(await pressBrief(briefOf(LINES, DAYS), "docx"))).toEqual(
      Buffer.from(await pressBrief(BRIEF, "docx")),
    );
    expect(xml("docProps/core.xml").match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual([
      "2024-12-31T00:00:00Z",
      "2024-12-31T00:00:00Z",
    ]);
  });
});

describe("a brief in PDF", () => {
  let bytes: Uint8Array;
  let text: string;
  beforeAll(async () => {
    bytes = await pressBrief(BRIEF, "pdf");
    const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()),
    );
    text = pages
      .flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : "")))
      .join(" ")
      .replace(/\s+/gu, " ");
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: "Chile and Peru",
      CreationDate: "D:20241231000000Z",
    });
  });

  it("has its words and figures as text", () => {
    expect(text).toContain("Ana Soto visited Lima on 16 May 2024.");
    expect(text).toContain("2.0242 billion US dollars");
    expect(text).toContain("page 1 of");
    expect(text).toContain("read by machine, not reviewed");
    expect(text).toContain("https://example.org/visit");
  });
  it("sets Chinese in its own face, and names what it has no signs for", () => {
    expect(text).toContain("新华社");
    expect(text).toContain("[Arabic]");
    expect(stretchesOf("Xi 习近平, шесть", "serif").map(({ face }) => face)).toEqual([
      "serif",
      "han",
      "serif",
    ]);
    expect(stretchesOf("مرحبا!", "sans")).toEqual([{ text: "[Arabic]!", face: "sans" }]);
  });
  it("has a place for every mark and every note, and an outline", () => {
    const raw = Buffer.from(bytes).toString("latin1");
    for (const end of ["mark", "note"]) {
      expect(raw).toContain(`(${end}-${NOTES})`);
      expect(raw).not.toContain(`(${end}-${NOTES + 1})`);
    }
    expect(raw).toMatch(/\/Outlines/u);
    expect(raw).toMatch(/\/MarkInfo/u);
  });
  it("is the same, byte for byte", async () => {
    expect(Buffer.from(await pressBrief(briefOf(LINES, DAYS), "pdf")).equals(Buffer.from(bytes))).toBe(true);
  });
});
