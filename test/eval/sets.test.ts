// The gold sets are sound: every anchor stands in its text once, and every word of the format is a known one.
import { describe, expect, it } from "vitest";
import { daysOf } from "../../eval/score/dates.mjs";
import { ownSet, readItems } from "../../eval/sets.mjs";
import { loadLexiconTables } from "../../src/intake/index.js";
import {
  BOUNDS,
  CHECK_RULES,
  EVENT_TYPES,
  POSITION_STANCES,
  STATUSES,
  VERDICTS,
} from "../../src/model/index.js";

interface Entry {
  readonly [field: string]: unknown;
  readonly anchor?: string;
  readonly optional?: boolean;
}
interface Item {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly exhaustive?: true | string[];
  readonly boilerplate?: string[];
  readonly [list: string]: unknown;
}

const LISTS = ["events", "statements", "figures", "positions"];
const COUNT = 163;
/** INVESTIGATE is a label of the older draft that the PLOVER records keep beside ACCUSE. */
const TYPES: readonly string[] = [...EVENT_TYPES, "INVESTIGATE"];

const read = (name: string): Item[] => readItems(ownSet(name));
const entriesOf = (item: Item, list: string): Entry[] => (item[list] ?? []) as Entry[];
const words = (value: unknown): string[] => (typeof value === "string" ? value.split(" ") : []);

const { parties } = loadLexiconTables();
/** PLOVER's classes of actors that are no country: organisations, pressure groups, militant groups and religious ones. */
const CLASSES = ["IGO", "NGO", "IMG", "ISM"];
const CODES = new Set([
  ...[...parties.countries, ...parties.organisations].map(({ code }) => code),
  ...CLASSES,
]);

describe.each([
  "plover_gsr",
  "articles",
  "twenty",
  "ten",
  "unseen",
  "fresh",
  "no_claims",
  "checks_faults",
  "checks_clean",
  "checks_blind",
])("%s", (name) => {
  const items = read(name);
  it("has every id once, and every text once", () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    // One sentence of the PLOVER records stands there twice, with an event each.
    const twice = name === "plover_gsr" ? 1 : 0;
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length - twice);
  });
});

describe("plover_gsr", () => {
  it("has its sentences, one event each, and marks them as such", () => {
    const items = read("plover_gsr");
    expect(items).toHaveLength(COUNT);
    for (const item of items) {
      expect(item.exhaustive, item.id).toBe(true);
      expect(entriesOf(item, "events"), item.id).toHaveLength(1);
    }
  });
});

describe.each(["plover_gsr", "articles", "twenty", "ten", "unseen", "fresh"])("the entries of %s", (name) => {
  const items = read(name);
  const rows = items.flatMap((item) =>
    [...LISTS, "not"].flatMap((list) => entriesOf(item, list).map((entry) => ({ item, list, entry }))),
  );
  it("use the types, statuses, stances and bounds of the model", () => {
    for (const { item, list, entry } of rows) {
      if (list === "events" || list === "not")
        expect(TYPES, item.id).toEqual(expect.arrayContaining(words(entry.type)));
      expect(STATUSES, item.id).toEqual(expect.arrayContaining(words(entry.status)));
      expect(POSITION_STANCES, item.id).toEqual(expect.arrayContaining(words(entry.stance)));
      expect(BOUNDS, item.id).toEqual(expect.arrayContaining(words(entry.bound)));
    }
  });
  it("use codes of the lexicon", () => {
    for (const { item, entry } of rows) {
      const sides = [entry.source, entry.target, entry.holder, entry.pair].flatMap((side) => side ?? []);
      const codes = [...sides, entry.country, entry.from, entry.to].filter(
        (code) => code !== undefined && code !== "",
      );
      expect(
        codes.filter((code) => !CODES.has(String(code))),
        item.id,
      ).toEqual([]);
    }
  });
  it("have dates that are intervals", () => {
    for (const { item, entry } of rows) {
      for (const date of [entry.date, entry.period].filter((value) => typeof value === "string")) {
        const [first, last] = daysOf(date) as [string, string];
        expect(first <= last, `${item.id} ${date}`).toBe(true);
      }
    }
  });
  it("have anchors and quotes that stand in the text once", () => {
    for (const { item, list, entry } of rows) {
      const anchor = list === "statements" ? entry.quote || entry.about : entry.anchor;
      if (anchor === undefined) continue;
      expect(item.text.split(String(anchor)).length - 1, `${item.id}: ${anchor}`).toBe(1);
    }
  });
});

describe("articles", () => {
  const items = read("articles");
  it("list everything of all four kinds, each entry with its place", () => {
    for (const item of items) {
      expect(item.exhaustive, item.id).toEqual(LISTS);
      for (const list of ["events", "figures", "positions"]) {
        for (const entry of entriesOf(item, list)) expect(entry.anchor, item.id).toBeTypeOf("string");
      }
    }
  });
  it("name the day of publication, and their boilerplate as it stands", () => {
    for (const item of items) {
      expect(item.published, item.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const stretch of item.boilerplate ?? []) expect(item.text, item.id).toContain(stretch);
    }
  });
});

describe.each([
  ["twenty", 20],
  ["ten", 10],
  ["unseen", 10],
  ["fresh", 10],
])("%s", (name, count) => {
  const items = read(name);
  const kinds = ["statements", "figures", "positions"];
  it(`is ${count} articles of 150 to 350 words, each with its day and its publisher`, () => {
    expect(items).toHaveLength(count);
    for (const item of items) {
      const count = item.text.trim().split(/\s+/).length;
      expect(count, item.id).toBeGreaterThanOrEqual(150);
      expect(count, item.id).toBeLessThanOrEqual(350);
      expect(item.published, item.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(item.publisher, item.id).toBeTypeOf("string");
    }
  });
  it("lists everything of three kinds, each entry with its place, and no events", () => {
    for (const item of items) {
      expect(item.exhaustive, item.id).toEqual(kinds);
      expect(item.events, item.id).toBeUndefined();
      for (const list of ["figures", "positions"]) {
        for (const entry of entriesOf(item, list)) expect(entry.anchor, item.id).toBeTypeOf("string");
      }
      for (const entry of entriesOf(item, "statements"))
        expect(entry.quote || entry.about, item.id).toBeTruthy();
    }
  });
  it("has no entry twice, and forms that are known", () => {
    for (const item of items) {
      for (const list of kinds) {
        const entries = entriesOf(item, list);
        expect(new Set(entries.map((entry) => JSON.stringify(entry))).size, item.id).toBe(entries.length);
        for (const { form } of entries) expect([undefined, "nominal", "passive"], item.id).toContain(form);
      }
    }
  });
  it("gives both ends of a range", () => {
    const figures = items.flatMap((item) => entriesOf(item, "figures"));
    for (const { value, high, bound } of figures) {
      expect(bound === "range", `${value}`).toBe(high !== undefined);
      if (high !== undefined) expect(Number(high)).toBeGreaterThan(Number(value));
    }
  });
});

describe("no_claims", () => {
  it("says of each sentence why it holds none", () => {
    for (const item of read("no_claims")) expect(item.why, item.id).toBeTypeOf("string");
  });
});

describe.each([
  ["checks_faults", 160],
  ["checks_clean", 160],
  ["checks_blind", 120],
])("%s", (name, count) => {
  const items = read(name);
  it(`is ${count} texts, each with its day`, () => {
    expect(items).toHaveLength(count);
    for (const { id, published } of items) expect(published, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  it("says of each text that it is clean, or what is wrong where", () => {
    for (const item of items) {
      if (name !== "checks_blind") expect(item.clean === true, item.id).toBe(name === "checks_clean");
      expect(entriesOf(item, "expect").length, item.id).toBe(item.clean === true ? 0 : 1);
      for (const { rules, verdict, anchor, why } of entriesOf(item, "expect")) {
        expect(CHECK_RULES, item.id).toEqual(expect.arrayContaining(rules as string[]));
        expect(VERDICTS, item.id).toEqual(expect.arrayContaining(words(verdict)));
        expect(item.text.split(String(anchor)), `${item.id}: ${anchor}`).toHaveLength(2);
        expect(why, item.id).toBeTypeOf("string");
      }
    }
  });
});
