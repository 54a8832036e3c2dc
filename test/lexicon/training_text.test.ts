// The sentences that the learned models are made from are well formed, each stands once, and none is one that we are measured on.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/model/index.js";

const folder = new URL("../../data/training/events/", import.meta.url);
const sets = new URL("../../eval/sets/", import.meta.url);
const MARK = /\[([STV]):([^[\]]+)\]/g;
const TYPES: readonly string[] = [...EVENT_TYPES, "NONE"];

interface Line {
  readonly at: string;
  readonly cells: readonly string[];
  readonly type: string;
  readonly marks: readonly string[];
  readonly plain: string;
}

const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const lines: Line[] = files.flatMap((file) =>
  readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .flatMap((text, i) => (text === "" ? [] : [lineOf(text, `${file}:${i + 1}`)])),
);

function lineOf(text: string, at: string): Line {
  const cells = text.split("\t");
  const [type = "", marked = ""] = cells;
  const marks = [...marked.matchAll(MARK)].map(([, mark = ""]) => mark);
  return { at, cells, type, marks, plain: marked.replace(MARK, "$2") };
}

const faults = (isFault: (line: Line) => boolean) => lines.filter(isFault).map(({ at }) => at);
const count = (marks: readonly string[], mark: string) => marks.filter((one) => one === mark).length;

describe("data/training/events", () => {
  it("has every type in three files at least, so that one can be left out", () => {
    const filesOf = (type: string) =>
      files.filter((file) => lines.some((line) => line.type === type && line.at.startsWith(`${file}:`)));
    expect(TYPES.filter((type) => filesOf(type).length < 3)).toEqual([]);
  });
  it("has a known type and a sentence in each line", () => {
    expect(faults(({ cells, type }) => cells.length !== 2 || !TYPES.includes(type))).toEqual([]);
    expect(faults(({ plain }) => plain.trim() !== plain || plain.split(" ").length < 4)).toEqual([]);
  });
  it("has marks that balance", () => {
    expect(faults(({ plain }) => /[[\]]/.test(plain))).toEqual([]);
  });
  it("marks one act and who takes part, and nothing in a sentence without an event", () => {
    expect(faults(({ type, marks }) => type === "NONE" && marks.length > 0)).toEqual([]);
    expect(
      faults(({ type, marks }) => type !== "NONE" && (count(marks, "V") !== 1 || marks.length < 2)),
    ).toEqual([]);
  });
  it("has no sentence twice", () => {
    const seen = new Set<string>();
    expect(
      faults(({ plain }) => {
        const key = keyOf(plain);
        const isTwice = seen.has(key);
        seen.add(key);
        return isTwice;
      }),
    ).toEqual([]);
  });
  it("has no sentence of eval/sets", () => {
    const measured = new Set(readdirSync(sets).filter(isSet).flatMap(sentencesOf).map(keyOf));
    expect(measured.size).toBeGreaterThan(500);
    expect(faults(({ plain }) => measured.has(keyOf(plain)))).toEqual([]);
  });
});

const isSet = (name: string) => name.endsWith(".json");

/** The texts of a set and each of their sentences. */
function sentencesOf(name: string): string[] {
  const parsed = JSON.parse(readFileSync(new URL(name, sets), "utf8")) as Texts | { items: Texts };
  const items = Array.isArray(parsed) ? parsed : Object.values("items" in parsed ? parsed.items : parsed);
  return items.flatMap(({ text }) => [text, ...text.split(/(?<=[.!?]["”’')]*)\s+/)]);
}
type Texts = readonly { readonly text: string }[];

/** Letters and digits only: another comma makes no other sentence. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
