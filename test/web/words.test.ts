// Days, numbers and claims as the page says them, and back.
import { describe, expect, it } from "vitest";
import type { FigureClaim, Period } from "../../src/model/index.js";
import { dayOrMonth } from "../../web/doubts/source_draft.js";
import { tellsOther } from "../../web/pair/same_value.js";
import { countriesIn } from "../../web/search/countries_in.js";
import { dayWords, periodWords, rangeWords } from "../../web/words/days.js";
import { changeWords, countWords, levelWords, numberWords } from "../../web/words/numbers.js";
import { readDay } from "../../web/words/read_day.js";

const period = (start: string | null, end: string | null, precision: Period["precision"]): Period => ({
  start,
  end,
  precision,
  text: "",
});

describe("days", () => {
  it.each([
    [period("2024-05-16", "2024-05-16", "day"), "16 May 2024"],
    [period("2024-05-16", "2024-05-17", "range"), "16–17 May 2024"],
    [period("2025-08-31", "2025-09-03", "range"), "31 August – 3 September 2025"],
    [period("2023-12-30", "2024-01-02", "range"), "30 December 2023 – 2 January 2024"],
    [period("2024-05-01", "2024-05-31", "month"), "May 2024"],
    [period("2024-01-01", "2024-04-30", "range"), "January–April 2024"],
    [period("2024-01-01", "2024-03-31", "quarter"), "first quarter of 2024"],
    [period("2023-07-01", "2023-12-31", "half"), "second half of 2023"],
    [period("2023-01-01", "2023-12-31", "year"), "2023"],
    [period("2013-01-01", null, "since"), "since 2013"],
    [period(null, "2024-05-16", "before"), "until 16 May 2024"],
  ])("%j is %s", (told, words) => expect(periodWords(told)).toBe(words));
  it("says of a day that is not known that it is not", () =>
    expect(periodWords({ missing: "not stated" })).toBe("no day stated"));
  it("says whole months and years of a range as such", () => {
    expect(rangeWords("2010-01-01", "2026-09-30")).toBe("January 2010 – September 2026");
    expect(rangeWords("2019-01-01", "2026-12-31")).toBe("2019–2026");
  });
  it.each([
    ["2024-05-16", "first", "2024-05-16"],
    ["16 May 2024", "first", "2024-05-16"],
    ["1 Sept. 2023", "first", "2023-09-01"],
    ["May 2024", "last", "2024-05-31"],
    ["2024", "first", "2024-01-01"],
    ["2024", "last", "2024-12-31"],
    ["Feb 2024", "last", "2024-02-29"],
    ["30 February 2024", "first", null],
    ["05/16/2024", "first", null],
    ["soon", "first", null],
  ] as const)("reads %s as the %s day %s", (text, edge, day) => expect(readDay(text, edge)).toBe(day));
  it("reads what it writes", () => {
    for (const day of ["2024-02-29", "1999-12-31", "2030-10-01"])
      expect(readDay(dayWords(day), "first")).toBe(day);
  });
});

const THIN = "\u202f";
const figure = (told: Partial<FigureClaim>): FigureClaim =>
  ({ value: 1, unit: "USD", bound: "exact", ...told }) as FigureClaim;

describe("numbers", () => {
  it.each([
    [1234567.5, `1${THIN}234${THIN}567.5`],
    [-3, "−3"],
    [0.1 + 0.2, "0.3"],
    [2024, `2${THIN}024`],
  ])("%d is %s", (value, words) => expect(numberWords(value)).toBe(words));
  it.each([
    [{ value: 240.1e9 }, "240.1\u00a0bn\u00a0USD"],
    [{ value: 22.73e9, unit: "m3" }, "22.73\u00a0bn\u00a0m³"],
    [{ value: 80, unit: "percent", bound: "about" as const }, `about 80${THIN}%`],
    [{ value: 20e9, high: 30e9, bound: "range" as const }, "20–30\u00a0bn\u00a0USD"],
    [{ value: 40, unit: "count", bound: "moreThan" as const }, "more than 40"],
    [{ value: null }, null],
  ])("%j is %s", (told, words) => expect(levelWords(figure(told))).toBe(words));
  it("gives a change its sign, and counts its words", () => {
    const change = { unit: "percent", versus: "year-earlier" } as const;
    expect(changeWords({ ...change, value: 6.9, direction: "down" })).toBe(`−6.9${THIN}%`);
    expect(changeWords({ ...change, value: 26.3, direction: "up" })).toBe(`+26.3${THIN}%`);
    expect(changeWords({ ...change, value: null, direction: "up" })).toBe("risen");
    expect([countWords(1, "document"), countWords(2, "document")]).toEqual([
      "1\u00a0document",
      "2\u00a0documents",
    ]);
  });
  it.each([
    [228.1e9, 228.105e9, false],
    [244.81e9, 244.819e9, false],
    [228.1e9, 228.2e9, true],
    [22.7e9, 21.5e9, true],
  ])("%d and %d tell other things: %s", (a, b, differ) =>
    expect(tellsOther(figure({ value: a }), figure({ value: b }))).toBe(differ),
  );
  it("does not hold a bound against a number, nor one unit against another", () => {
    expect(tellsOther(figure({ value: 240e9, bound: "moreThan" }), figure({ value: 250e9 }))).toBe(false);
    expect(tellsOther(figure({ value: 240e9 }), figure({ value: 1.6e12, unit: "CNY" }))).toBe(false);
  });
});

describe("countries of a search", () => {
  const names = {
    CHN: "China",
    RUS: "Russia",
    CIV: "Côte d’Ivoire",
    NER: "Niger",
    NGA: "Nigeria",
    SSD: "South Sudan",
    SDN: "Sudan",
  };
  it.each([
    ["China Russia", ["CHN", "RUS"]],
    ["russia and cote d'ivoire", ["RUS", "CIV"]],
    ["South Sudan, Nigeria", ["SSD", "NGA"]],
    ["CHN RUS", ["CHN", "RUS"]],
    ["gas", []],
  ])("%s names %j", (words, codes) => expect(countriesIn(words, names)).toEqual(codes));
});

describe("the day of what is entered as new", () => {
  it.each([
    ["16 May 2024", "2024-05-16"],
    ["May 2024", "2024-05"],
    ["2024-05", "2024-05"],
    ["2024", null],
    ["soon", null],
  ] as const)("%s is %s", (text, day) => expect(dayOrMonth(text)).toBe(day));
});
