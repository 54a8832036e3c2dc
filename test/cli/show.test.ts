// The page for a reader: signs, names, dates, quantities, wrapping, and the two layouts.
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { showActor } from "../../src/cli/show/actors.js";
import { showClaim, showSign } from "../../src/cli/show/claim_line.js";
import { showReading } from "../../src/cli/show/index.js";
import { columnsOfLine, paintLine, plain, wrap } from "../../src/cli/show/pieces.js";
import { columnsOf } from "../../src/cli/show/width.js";
import type { ReadLine, ReadPage } from "../../src/contract/index.js";
import { showPeriod, showValue } from "../../src/model/index.js";
import { CLAIMS, EVENT, FIGURE, POSITION, STATEMENT, TEXT } from "../contract/sample_claims.js";

const NAMES = { CHN: "China", NOR: "Norland" };
const PAGE: ReadPage = {
  text: TEXT,
  sentences: [
    { start: 0, end: 48 },
    { start: 49, end: 80 },
    { start: 81, end: 123 },
  ],
  names: NAMES,
};
const LINE: ReadLine = {
  document: "d-1",
  sha256: "a".repeat(64),
  claims: CLAIMS,
  title: "A visit",
  origin: "Stern",
  url: null,
  publisher: "Norland Times",
  author: null,
  published: "2024-05-16",
  language: "en",
  dropped: [
    { start: 0, end: 1, reason: "comment form" },
    { start: 1, end: 2, reason: "related posts" },
  ],
  notCoded: null,
};
const show = (width: number, line = LINE): string =>
  showReading(line, PAGE, "a.txt", pc.createColors(false), width);

describe("a claim", () => {
  it("has the sign of its status or its kind", () => {
    const statuses = ["actual", "planned", "possible", "undecided", "negated"] as const;
    expect(statuses.map((status) => showSign({ ...EVENT, status }))).toEqual(["●", "○", "◌", "◌", "⊘"]);
    expect(CLAIMS.slice(1).map(showSign)).toEqual(["❝", "#◌", "◆◌"]);
  });
  it("is said in one line with names spelled out", () => {
    const line = (claim: (typeof CLAIMS)[number]): string =>
      showClaim(claim, NAMES).replaceAll("\u00a0", " ");
    expect(line(EVENT)).toBe("A (Norland) → China · CONSULT visit · 13 May 2024");
    expect(line({ ...EVENT, type: "AGREE", status: "planned" })).toBe(
      "A (Norland) → China · AGREE (CONSULT visit) · planned · 13 May 2024",
    );
    expect(line({ ...EVENT, symmetric: true })).toBe("A (Norland) ↔ China · CONSULT visit · 13 May 2024");
    expect(line(STATEMENT)).toBe(
      "A (ministry): told to XIN · about Norland · trade · negative toward China · 13 May 2024",
    );
    expect(line(FIGURE)).toBe(
      "trade total · fish · 2 bn to 3 bn USD ships · Norland → China · by the north · down 3 % · possible · undated",
    );
    expect(line(POSITION)).toBe("Norland · undecided on the conference · 13 May 2024");
  });
});

describe("an actor", () => {
  it("is a country by name, a person with it, others as the text has them", () => {
    const base = { text: "Chinese banks", country: "CHN", sector: null } as const;
    expect(showActor(base, NAMES)).toBe("China");
    expect(showActor({ ...base, sector: "BUS" }, NAMES)).toBe("Chinese banks (China)");
    expect(showActor({ ...base, person: "B" }, NAMES)).toBe("B (China)");
    expect(showActor({ ...base, country: null }, NAMES)).toBe("Chinese banks");
    expect(showActor({ ...base, country: null, organisation: "UNO" }, { UNO: "United Nations" })).toBe(
      "United Nations",
    );
  });
});

describe("a period", () => {
  const period = (start: string | null, end: string | null, precision = "day"): string =>
    showPeriod({ start, end, precision: precision as "day", text: "" });
  it("is as exact as its words", () => {
    expect(period("2024-05-16", "2024-05-17")).toBe("16–17 May 2024");
    expect(period("2024-05-30", "2024-06-02")).toBe("30 May – 2 June 2024");
    expect(period("2023-12-30", "2024-01-02")).toBe("30 December 2023 – 2 January 2024");
    expect(period("2024-05-01", "2024-05-31", "month")).toBe("May 2024");
    expect(period("2024-04-01", "2024-06-30", "quarter")).toBe("second quarter of 2024");
    expect(period("2023-01-01", "2023-12-31", "year")).toBe("2023");
    expect(period("2010-01-01", "2019-12-31", "decade")).toBe("the 2010s");
    expect(period("2022-02-24", null, "since")).toBe("since 24 February 2022");
    expect(period(null, "2022-02-24", "before")).toBe("before 24 February 2022");
  });
});

describe("a quantity", () => {
  const value = (number: number, unit: string | null, bound = "exact"): string => {
    const { high: _high, counted: _counted, ...figure } = FIGURE;
    return showValue({ ...figure, value: number, unit, bound: bound as "exact" });
  };
  it("is said with its scale, bound and unit", () => {
    expect(value(240e9, "USD")).toBe("240 bn USD");
    expect(value(77e9, "USD", "almost")).toBe("almost 77 bn USD");
    expect(value(22.7e9, "m3")).toBe("22.7 bn m³");
    expect(value(38e9, "m3/year")).toBe("38 bn m³ a year");
    expect(value(26, "percent")).toBe("26 %");
    expect(value(-1.5e12, "EUR")).toBe("−1.5 tn EUR");
    expect(value(1234, null)).toBe("1,234");
  });
});

describe("wrap", () => {
  const text = (width: number, indent = 0): string[] =>
    wrap([plain("one two "), plain("thr"), plain("ee four")], width, indent).map(paintLine);
  it("breaks at spaces, not between pieces of one word", () => {
    expect(text(9)).toEqual(["one two", "three", "four"]);
    expect(text(9, 2)).toEqual(["one two", "  three", "  four"]);
  });
  it("breaks a word that is too long, and counts wide signs twice", () => {
    expect(wrap([plain("x".repeat(25))], 10).map(paintLine)).toEqual([
      "x".repeat(10),
      "x".repeat(10),
      "x".repeat(5),
    ]);
    expect(wrap([plain("中国和俄罗斯")], 6).map(paintLine)).toEqual(["中国和", "俄罗斯"]);
    expect(columnsOf("e\u0301")).toBe(1);
  });
  it("never goes over the width", () => {
    for (const line of wrap([plain(`${TEXT} ${"y".repeat(80)} ${TEXT}`)], 30, 4))
      expect(columnsOfLine(line)).toBeLessThanOrEqual(30);
  });
});

describe("showReading", () => {
  it("stands claims below their sentence on a narrow terminal", () => {
    expect(show(80)).toMatchInlineSnapshot(`
      "A visit
      Norland Times · first published by Stern · published 16 May 2024 · English
      a.txt

      Minister A of Norland flew to Beijing¹,² on Monday.
        ● ¹ A (Norland) → China · CONSULT visit · 13 May 2024
            visit: "flew to Beijing"
        ◆◌ ² Norland · undecided on the conference · 13 May 2024
            visit: "flew to Beijing"

      “We buy less,” she told Xinhua.³
        ❝ ³ A (ministry): told to XIN · about Norland · trade · negative toward
            China · 13 May 2024
            visit: "flew to Beijing"

      Trade fell 3 percent to 2 billion dollars⁴.
        #◌ ⁴ trade total · fish · 2 bn to 3 bn USD ships · Norland → China · by the
            north · down 3 % · possible · undated
            visit: "flew to Beijing"

      1 event (1 done), 1 statement, 1 figure, 1 position.
      Set aside: 1 comment form, 1 related posts.
      ● done ○ planned ◌ possible or undecided ⊘ denied ❝ statement # figure
      ◆ position
      "
    `);
  });
  it("stands claims beside their sentence from 110 columns on", () => {
    expect(show(120)).toMatchInlineSnapshot(`
      "A visit
      Norland Times · first published by Stern · published 16 May 2024 · English
      a.txt

      Minister A of Norland flew to Beijing¹,² on Monday.          ● ¹ A (Norland) → China · CONSULT visit · 13 May 2024
                                                                       visit: "flew to Beijing"
                                                                   ◆◌ ² Norland · undecided on the conference · 13 May 2024
                                                                       visit: "flew to Beijing"

      “We buy less,” she told Xinhua.³                             ❝ ³ A (ministry): told to XIN · about Norland · trade ·
                                                                       negative toward China · 13 May 2024
                                                                       visit: "flew to Beijing"

      Trade fell 3 percent to 2 billion dollars⁴.                  #◌ ⁴ trade total · fish · 2 bn to 3 bn USD ships · Norland
                                                                       → China · by the north · down 3 % · possible · undated
                                                                       visit: "flew to Beijing"

      1 event (1 done), 1 statement, 1 figure, 1 position.
      Set aside: 1 comment form, 1 related posts.
      ● done ○ planned ◌ possible or undecided ⊘ denied ❝ statement # figure ◆ position
      "
    `);
  });
  it("says why nothing was coded", () => {
    const german: ReadLine = {
      ...LINE,
      claims: [],
      language: "de",
      dropped: [],
      notCoded: { missing: "not coded: language" },
    };
    expect(show(80, german)).toContain(
      "No claims.\nNot coded: the text is in German, only English is read.\n",
    );
  });
  it("keeps within the width of the terminal", () => {
    for (const width of [20, 40, 80, 109, 110, 160, 300]) {
      for (const line of show(width).split("\n"))
        expect(columnsOf(line)).toBeLessThanOrEqual(Math.min(width, 160));
    }
  });
});
