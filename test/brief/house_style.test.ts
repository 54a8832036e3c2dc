// The house style: the one that is shipped is whole, a newsroom's changes what it names, and a wrong one is refused with its name.
import { describe, expect, it } from "vitest";
import { BRIEF_PATTERNS, BRIEF_SECTIONS, Refusal } from "../../src/contract/index.js";
import { houseStyle, parseTemplate } from "../../src/press/index.js";
import { briefOf, event, line, sentencesOf, visit } from "./made_lines.js";

const REFUSED: Readonly<Record<string, readonly [text: string, sentence: RegExp]>> = {
  "what is no YAML": ["a: [", /^t\.yaml is not YAML: /u],
  "a list": ["- summary", /^t\.yaml is no house style: give fields such as/u],
  "an unknown field": ["colour: red", /there is no field "colour"/u],
  "an unknown section": ["sections: [weather]", /"sections\.0": give one of summary, changes/u],
  "a section twice": ["sections: [summary, summary]", /"sections": names a section twice/u],
  "an unknown pattern": [
    "patterns: {meeting.lunch: [x]}",
    /there is no field "meeting\.lunch" in "patterns"/u,
  ],
  "an unknown slot": [
    'patterns: {"event.actual": ["{subject} {does} {words} {weather}."]}',
    /has no slot \{weather\}: it may have \{subject\}/u,
  ],
  "a pattern without what it tells": [
    'patterns: {"event.actual": ["{subject} {does}."]}',
    /leaves out \{words\}/u,
  ],
  "a plan told as done": [
    'patterns: {"visit.planned": ["{visitor} visited {place}."]}',
    /tells what is not done as if it were: use one of due, plan/u,
  ],
  "a denial told as done": [
    'patterns: {"visit.negated": ["{visitor} visited {place}."]}',
    /tells what is denied or not there as if it were/u,
  ],
  "a sentence without an end": [
    'patterns: {position: ["{holder} {holds} {issue}"]}',
    /does not end with a full stop/u,
  ],
  "a line break in a title": ['title: "a\\nb"', /"title": has a line break/u],
};

/** What a stranger may send: each is refused with a sentence, and soon. */
const HOSTILE: Readonly<Record<string, readonly [text: string, sentence: RegExp]>> = {
  "aliases of aliases": [
    `a0: &a0 x\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join("\n")}`,
    /too many aliases; write them out/u,
  ],
  "an alias of itself": ["sections: &a [*a]", /"sections\.0": give one of/u],
  "more than a file may have": ["a: 1\n".repeat(20_000), /more than 50000 characters/u],
  brackets: ["]".repeat(49_000), /is not YAML: line 1: /u],
  "a deep nest": ["[".repeat(49_000), /nested too deep/u],
  "many fields": [
    Array.from({ length: 4000 }, (_, i) => `k${i}: 1`).join("\n"),
    /no field "k0", "k1", "k2"/u,
  ],
  "a field twice": ["name: a\nname: b", /the field "name" is given twice/u],
  "a long field": [`${"k".repeat(900)}: 1`, /no field "k{60}…"/u],
  "a field of objects": ["__proto__: {name: x}", /no field "__proto__"/u],
  "bytes of another file": ["PK\u0003\u0004\u0000\ufffd", /is no/u],
};

describe("a house style", () => {
  it("is shipped whole: every section and every pattern", () => {
    const house = houseStyle();
    expect(house.sections).toEqual([...BRIEF_SECTIONS]);
    expect(Object.keys(house.patterns).sort()).toEqual(Object.keys(BRIEF_PATTERNS).sort());
  });

  it("changes order, titles, days and sentences, and leaves the rest", () => {
    const style = parseTemplate(
      `sections: [agreements, meetings]
titles: {meetings: Who met whom}
dates: month day, year
language: de
imprint: The Daily Test
patterns:
  visit.planned.past: ["{visitor} was expected in {place} {when}."]
`,
      "t.yaml",
    );
    const brief = briefOf([line(visit({ status: "planned" })), line(event())], { style });
    expect(brief.sections.map(({ title }) => title)).toEqual([
      "Vereinbarungen und was daraus wurde",
      "Who met whom",
    ]);
    expect(sentencesOf(brief, "meetings")).toContain("Ana Soto was expected in Lima on May 16, 2024.");
    expect(brief.subtitle).toBe("January 1, 2024 to December 31, 2024, as known on December 31, 2024");
    expect(brief.imprint).toBe("The Daily Test");
  });

  it("may be JSON, and may be empty", () => {
    expect(parseTemplate('{"dates": "iso"}', "t.json")).toEqual({ dates: "iso" });
    expect(parseTemplate("", "t.yaml")).toEqual({});
  });

  it.each(Object.entries(HOSTILE))("is safe from %s", (_, [text, sentence]) => {
    const started = performance.now();
    let said = "";
    try {
      parseTemplate(text, "t.yaml");
    } catch (error) {
      said = error instanceof Refusal ? error.message : `a fault: ${error}`;
    }
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/^a fault/u);
    expect(said.length).toBeLessThan(300);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it.each(Object.entries(REFUSED))("is refused for %s, by name", (_, [text, sentence]) => {
    expect(() => parseTemplate(text, "t.yaml")).toThrow(sentence);
  });
});
