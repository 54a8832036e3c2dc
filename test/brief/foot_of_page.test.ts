// The notes of a PDF stand at the foot of the page on which they are cited: none lost, none on another page, none over other text.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { footOf, notesOf } from "../../src/brief/index.js";
import { pressBrief } from "../../src/press/index.js";
import { briefOf, figure, line, statement, visit, year } from "./made_lines.js";

const LONG = `On the roads of ${"the north and of the south and ".repeat(200)}of the coast`;

/** Invented: statements with sources of their own, one of them very long, and a table whose rows share three sources. */
const LINES = [
  ...Array.from({ length: 34 }, (_, i) =>
    line(
      statement({
        id: `c-said-${i}`,
        quote: `the ${"long ".repeat(i % 9)}road to town ${i} was open`,
      }),
      {
        document: `d-${i}`,
        title: i === 12 ? LONG : `On the road to town ${i}`,
        url: `https://example.org/roads/of-the-north/${i}`,
      },
    ),
  ),
  line(visit()),
  ...Array.from({ length: 26 }, (_, i) =>
    line(figure({ id: `c-year-${i}`, period: year(1999 + i), value: 1e6 + i * 2e5 }), {
      title: `Trade by year, part ${Math.floor(i / 9)}`,
      url: `https://example.org/trade/${Math.floor(i / 9)}`,
    }),
  ),
];
const BRIEF = briefOf(LINES, { from: "1999-01-01" });
const NOTES = notesOf(BRIEF).map((notes) =>
  squeezed(
    footOf(notes, BRIEF.dates)
      .map(({ text }) => text)
      .join(""),
  ),
);

interface Item {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Points from the foot of the page. */
  readonly base: number;
}

interface SetPage {
  /** Numbers of the marks in the text, and of the notes below. */
  readonly marks: readonly number[];
  readonly notes: readonly number[];
  readonly foot: string;
  readonly items: readonly Item[];
  readonly tags: readonly string[];
  /** "note-12 on 3": where each link inside of the paper leads. */
  readonly links: readonly string[];
}

let pages: readonly SetPage[];
beforeAll(async () => {
  const data = await pressBrief(BRIEF, "pdf");
  const pdf = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
  pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      const { items } = await page.getTextContent();
      const tree = await page.getStructTree();
      const links: string[] = [];
      for (const { dest } of await page.getAnnotations()) {
        if (typeof dest !== "string") continue;
        const [ref] = (await pdf.getDestination(dest)) ?? [];
        links.push(`${dest} on ${ref === undefined ? 0 : (await pdf.getPageIndex(ref)) + 1}`);
      }
      return {
        ...pageOf(
          items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [itemOf(item)] : [])),
          tree,
        ),
        links,
      };
    }),
  );
});

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

function itemOf(item: { str: string; transform: unknown[]; width: number }): Item {
  const [size = 0, , , , left = 0, base = 0] = item.transform.map(Number);
  return { text: item.str, size, left, right: left + item.width, base };
}

const isNote = ({ size }: Item) => Math.abs(size - 7.8) < 0.05;
const isMark = ({ size }: Item) => Math.abs(size - 6.6) < 0.05;

function pageOf(items: readonly Item[], tree: unknown): Omit<SetPage, "links"> {
  const labels = items.filter((item) => isNote(item) && item.left < 87 && /^[\d,– ]+$/u.test(item.text));
  const told = labels
    .map(({ text }) => text)
    .join(" ")
    .replace(/ ?– ?/gu, "–")
    .split(/[ ,]+/u)
    .filter((text) => text !== "")
    .flatMap((text) => {
      const [first = 0, last = first] = text.split("–").map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
  return {
    marks: items.filter(isMark).map(({ text }) => Number(text)),
    notes: told,
    foot: squeezed(
      items
        .filter((item) => isNote(item))
        .map(({ text }) => text)
        .join(""),
    ),
    items,
    tags: [...JSON.stringify(tree ?? {}).matchAll(/"role":"(\w+)"/gu)].map(([, role = ""]) => role),
  };
}

const all = (name: "marks" | "notes") => pages.flatMap((page) => page[name]);

describe("the foot of a page", () => {
  it("has a note for each mark of the page, and for no other", () => {
    expect(pages.length).toBeGreaterThan(3);
    expect(all("marks")).toEqual(NOTES.map((_, i) => i + 1));
    for (const { marks, notes } of pages) expect(notes).toEqual(marks);
  });

  it("has each note's words where it is cited, or names the note and the page that have them", () => {
    const text = pages.map(({ foot }) => foot);
    for (const [i, words] of NOTES.entries()) {
      const page = pages.findIndex(({ marks }) => marks.includes(i + 1));
      if (text[page]?.includes(words) === true || words.length > 3000) continue;
      const before = NOTES.indexOf(words) + 1;
      const where = pages.findIndex(({ marks }) => marks.includes(before));
      expect(where, `note ${i + 1} is nowhere in full`).toBeLessThan(page);
      expect(text[where]).toContain(words);
      expect(text[page]).toContain(`infullinnote${before},page${where + 1}.`);
    }
  });

  it("goes on at the foot of the next page when a note has no room, and loses no word of it", () => {
    const long = NOTES.findIndex((words) => words.length > 3000);
    const page = pages.findIndex(({ marks }) => marks.includes(long + 1));
    const both = `${pages[page]?.foot}${pages[page + 1]?.foot}${pages[page + 2]?.foot}`;
    expect(pages[page]?.foot).not.toContain(NOTES[long]);
    expect(both).toContain(NOTES[long]);
  });

  it("stands below the text, and no text lies over another", () => {
    for (const { items } of pages) {
      const lowest = Math.min(...items.filter(({ size }) => size > 8.1).map(({ base }) => base));
      const highest = Math.max(...items.filter(isNote).map(({ base }) => base));
      expect(highest).toBeLessThan(lowest - 8);
      expect(Math.min(...items.filter(isNote).map(({ base }) => base))).toBeGreaterThan(60);
      for (const [i, a] of items.entries())
        for (const b of items.slice(i + 1)) {
          const isBeside = a.right <= b.left + 0.6 || b.right <= a.left + 0.6;
          const gap = Math.abs(a.base - b.base);
          expect(isBeside || gap > Math.min(a.size, b.size) * 0.9, `"${a.text}" and "${b.text}"`).toBe(true);
        }
    }
  });

  it("leaves no line of a paragraph and no heading alone at an end of a page", () => {
    for (const { items } of pages) {
      const [lowest] = items.filter(({ size }) => size > 8.1).toSorted((a, b) => a.base - b.base);
      expect(lowest?.size).toBeLessThan(11);
    }
  });

  it("is linked from each mark to its note, on the same page, and back", async () => {
    for (const [i, { marks, links }] of pages.entries()) {
      for (const number of marks) expect(links).toContain(`note-${number} on ${i + 1}`);
      expect(links.filter((link) => link.startsWith("mark-")).length).toBeGreaterThanOrEqual(
        marks.length === 0 ? 0 : 1,
      );
      for (const link of links) expect(link).not.toMatch(/on 0$/u);
      for (const link of links.filter((one) => one.startsWith("mark-"))) expect(link).toMatch(` on ${i + 1}`);
    }
  });

  it("is tagged as notes, with the marks as references", () => {
    for (const { tags, marks } of pages.filter((page) => page.marks.length > 0)) {
      expect(tags.filter((tag) => tag === "Reference")).toHaveLength(marks.length);
      expect(tags).toContain("Note");
      expect(tags).toContain("Lbl");
    }
    const tags = pages.flatMap((page) => page.tags);
    for (const tag of ["H1", "H2", "P", "Table", "Caption", "TR", "TH", "TD", "Figure"])
      expect(tags).toContain(tag);
  });
});
