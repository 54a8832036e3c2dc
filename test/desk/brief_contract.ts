// The brief of every desk, in this process and over HTTP: the same bytes, the right type, and a refusal that names what is wrong.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  BRIEF_FORMATS,
  type BriefLine,
  type BriefRequest,
  type Desk,
  Refusal,
} from "../../src/contract/index.js";
import type { DeskUnderTest } from "./desk_contract.js";

const TEXT = `Ana Soto, president of Chile, will visit Peru on 3 May 2026.

Trade between Chile and Peru reached $5.2 billion in 2025.
`;
const ASKED: BriefRequest = { pair: ["PER", "CHL"], format: "md", from: "2025-01-01", asOf: "2026-03-31" };

export function briefContract(open: () => Promise<DeskUnderTest>): void {
  let made: DeskUnderTest;
  const desk = (): Desk => made.desk;
  const textOf = async (request: BriefRequest) =>
    new TextDecoder().decode((await desk().brief(request)).bytes);
  beforeAll(async () => {
    made = await open();
    const meta = { published: "2026-03-13", title: "A visit", publisher: "A paper" };
    await desk().read({ kind: "record", record: { text: TEXT }, meta, keep: true });
  });
  afterAll(() => made.close());

  describe("the brief of a pair", () => {
    it("tells what was read, each sentence with its source, what is planned as planned", async () => {
      const { mediaType, name } = await desk().brief(ASKED);
      expect(mediaType).toBe("text/markdown; charset=utf-8");
      expect(name).toBe("brief-PER-CHL-2025-01-01-2026-03-31.md");
      const text = await textOf(ASKED);
      expect(text).toMatch(/^# Peru and Chile\n/u);
      expect(text).toMatch(/trade between Peru and Chile.* 5\.2 billion US dollars.*\[\^1\]/u);
      expect(text).toMatch(/On 3 May 2026, Ana Soto is due to visit Peru/u);
      expect(text).toContain(
        "[^1]: A paper: A visit; 13 March 2026; source not graded; read by machine, not reviewed.",
      );
      expect(await textOf({ ...ASKED, asOf: "2026-03-12" })).not.toContain("5.2 billion");
    });
    it("is the same, byte for byte, when it is made again", async () => {
      const html = { ...ASKED, format: "html" } as const;
      expect(await textOf(html)).toBe(await textOf(html));
      expect(await textOf(html)).toMatch(/^<!doctype html>/u);
    });
    it("has the sections and the house style that are asked for", async () => {
      const text = await textOf({
        ...ASKED,
        sections: ["outlook"],
        template: { language: "de", dates: "iso" },
      });
      expect(text).toContain("## Ausblick");
      expect(text).toContain("2026-05-03");
      expect(text).not.toContain("5.2 billion");
    });
    it("is told line by line: register after register, the paper with its claims, the files as they are alone", async () => {
      const lines: BriefLine[] = [];
      const tell = async (line: BriefLine) => lines.push(line) > 0;
      await desk().makeBrief({ request: ASKED, tell });
      const steps = lines.flatMap((line) => ("progress" in line ? [line.progress] : []));
      const reading = steps.filter(({ step }) => step === "reading");
      expect(reading.map(({ done }) => done)).toEqual(reading.map((_, i) => i));
      expect(reading.length).toBe(reading[0]?.of);
      expect(steps.map(({ step }) => step).slice(reading.length)).toEqual([
        "writing",
        ...BRIEF_FORMATS.map(() => "setting"),
      ]);
      const paper = lines.find((line) => "paper" in line)?.paper;
      expect(paper?.title).toBe("Peru and Chile");
      const [first] = paper?.sections[0]?.blocks ?? [];
      const [sentence] = first?.kind === "paragraph" ? first.sentences : [];
      const note = paper?.notes[(sentence?.note ?? 0) - 1] ?? [];
      expect(note[0]?.text).toMatch(/^A paper: A visit; 13 March 2026/u);
      expect((await desk().claim(note[0]?.claim ?? "", null))?.read.kind).toBe("figure");
      const files = lines.flatMap((line) => ("file" in line ? [line.file] : []));
      expect(files.map(({ format }) => format)).toEqual([...BRIEF_FORMATS]);
      expect(Buffer.from(files[0]?.bytes ?? "", "base64").toString()).toBe(await textOf(ASKED));
      expect(lines.at(-1)).toEqual({ made: [...BRIEF_FORMATS] });
    });
    it("ends when no more lines are wanted", async () => {
      const lines: BriefLine[] = [];
      await desk().makeBrief({ request: ASKED, tell: async (line) => lines.push(line) < 3 });
      expect(lines).toHaveLength(3);
      const told: BriefLine[] = [];
      const tell = async (line: BriefLine) => told.push(line) > 0;
      await desk().makeBrief({ request: ASKED, tell, isStopped: () => told.length > 1 });
      expect(told.length).toBeLessThan(4);
    });
    it("refuses while it is told what the brief alone refuses", async () => {
      const tell = async () => true;
      const request = { ...ASKED, to: "2024-01-01" };
      await expect(desk().makeBrief({ request, tell })).rejects.toThrow(/"to".*lies before/u);
    });
    it("has a house style read, or refused by the name of what is wrong", async () => {
      const name = "paper.yaml";
      expect(await desk().readTemplate({ name, text: "dates: iso" })).toEqual({ dates: "iso" });
      const refused = desk().readTemplate({ name, text: "colour: red" });
      await expect(refused).rejects.toThrow(Refusal);
      await expect(refused).rejects.toThrow(
        'paper.yaml: there is no field "colour": it may have name, title,',
      );
      await expect(desk().readTemplate({ name, text: "x".repeat(50_001) })).rejects.toThrow(
        /50000 characters/u,
      );
    });
    it("is refused for what is no country and for days in the wrong order", async () => {
      await expect(desk().brief({ ...ASKED, pair: ["CHL", "XXX"] })).rejects.toThrow('"XXX" is no country');
      await expect(desk().brief({ ...ASKED, to: "2024-01-01" })).rejects.toThrow(/"to".*lies before/u);
    });
  });
}
