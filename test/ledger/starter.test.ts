// The starter record says what its sources say: counts, anchors, bases, sums, and where two sources differ both stand.
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { reportParts, reportSpans } from "../../tools/compile_starter/sums.mjs";
import { figure, record, rows } from "./load_starter.js";

const UNKNOWN_DAY = /existing table|from memory|from the brief/;

describe("the rows", () => {
  test("are all there", () => {
    const counts = Object.entries(record).map(([list, entries]) => [list, entries.length]);
    expect(Object.fromEntries(counts)).toEqual({
      sources: 257,
      figures: 294,
      meetings: 63,
      votes: 19,
      measures: 24,
      payments: 16,
      agreements: 8,
      articles: 4,
    });
  });

  test("have an id of their own, a known source, its grade, and a confidence that is not K", () => {
    const sources = new Map(record.sources.map((source) => [source.id, source]));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const wrong = rows.filter(
      ({ source, also, grade, confidence }) =>
        ![source, ...also].every((id) => sources.has(id)) ||
        sources.get(source)?.grade !== grade ||
        !["H", "M", "D"].includes(confidence),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("use every source, each with its address, terms and the day seen", () => {
    const used = new Set([
      ...rows.flatMap(({ source, also }) => [source, ...also]),
      ...record.figures.flatMap(({ change }) => (change === null ? [] : [change.source])),
    ]);
    expect(record.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    for (const { url, licence, seen } of record.sources) {
      expect(url).toMatch(/^https?:\/\/[^\s/]+\//);
      expect(licence.length).toBeGreaterThan(0);
      expect(seen).toMatch(/^2026-\d\d-\d\d$/);
    }
    expect(new Set(record.sources.map(({ url }) => url)).size).toBe(record.sources.length);
  });

  test("hold nothing that was only remembered", () => {
    expect(rows.filter(({ note }) => UNKNOWN_DAY.test(note ?? "")).map(({ id }) => id)).toEqual([]);
  });

  test("take a series no further than its source: a figure is not older than the period it is of", () => {
    const early = record.figures.filter(
      ({ vintage, period }) => vintage !== null && vintage < (period.start ?? ""),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });
});

describe("anchors", () => {
  test("trade of 2023 is 240.11 billion dollars, up 26.3 percent", () => {
    expect(figure("trade.total/CHN-RUS/2023/USD/tass-1840903")).toMatchObject({
      value: 240.11e9,
      resolution: 0.01e9,
      unit: "USD",
      bound: "exact",
      pair: ["CHN", "RUS"],
      direction: null,
      period: { start: "2023-01-01", end: "2023-12-31", precision: "year" },
      change: { value: 26.3, unit: "percent", direction: "up", versus: "year-earlier", currency: "USD" },
      basis: { reporter: "CHN", currency: "USD", statistics: "GACC" },
      grade: "state media",
      confidence: "H",
    });
  });

  test("January to April 2024 grew by 4.7 percent, to a level that the page rounds", () => {
    const told = figure("trade.total/CHN-RUS/2024-01..04/USD/world-news-146711");
    expect(told.change).toMatchObject({ value: 4.7, direction: "up", currency: "USD" });
    expect(told).toMatchObject({ value: 75e9, bound: "moreThan" });
    expect(told.period).toMatchObject({ start: "2024-01-01", end: "2024-04-30", precision: "range" });
    expect(figure("trade.total/CHN-RUS/2024-01..04/USD/world-news-146711+derived")).toMatchObject({
      value: 76.59e9,
      change: null,
      confidence: "D",
      arithmetic: "73.148e9 * 1.047",
    });
  });

  test("Power of Siberia in 2023: Gazprom and the Energy Institute differ, and both stand", () => {
    const gazprom = figure("gas.flow/RUS-to-CHN/gas/power-of-siberia/2023/m3/tass-2054559");
    const institute = figure("gas.flow/RUS-to-CHN/gas/2023/m3/energy-institute-2026@2026");
    expect(gazprom).toMatchObject({ value: 22.73e9, via: "Power of Siberia", confidence: "H" });
    expect(gazprom.basis).toMatchObject({ statistics: "Gazprom", standard: "20C" });
    expect(institute).toMatchObject({ value: 21.5e9, confidence: "M", vintage: "2026" });
    expect(institute.basis.standard).toBeUndefined();
    expect((gazprom.value ?? 0) / (institute.value ?? 1)).toBeCloseTo(1.057, 3);
  });

  test("2025: dollars and yuan are kept apart", () => {
    const dollars = figure("trade.total/CHN-RUS/2025/USD/tass-2071285");
    const yuan = figure("trade.total/CHN-RUS/2025/CNY/liga-china-russia-trade");
    expect(dollars.change).toMatchObject({ value: 6.9, direction: "down", currency: "USD" });
    expect(yuan.change).toMatchObject({ value: 6.5, direction: "down", currency: "CNY" });
    for (const [from, to, value] of [
      ["trade.exports/CHN", "RUS", 9.9],
      ["trade.imports/RUS", "CHN", 3.4],
    ] as const) {
      const part = figure(`${from}-to-${to}/2025/CNY/liga-china-russia-trade`);
      expect(part).toMatchObject({
        value: null,
        unit: null,
        change: { value, direction: "down", currency: "CNY" },
      });
    }
  });

  test("a rate whose currency the page does not name has none", () => {
    const half = record.figures.filter(({ period, unit }) => period.text === "2025-H1" && unit === "USD");
    expect(half.map(({ change }) => [change?.value, change?.currency])).toEqual([
      [9.1, null],
      [8.4, null],
      [9.6, null],
    ]);
  });

  test("the first quarter of 2022 grew by 28.7 percent in dollars and 27.8 in yuan", () => {
    const growth = record.figures
      .filter(({ measure, period }) => measure === "trade.total" && period.text === "2022-Q1")
      .map(({ change }) => [change?.currency, change?.value]);
    expect(growth.sort()).toEqual([
      ["CNY", 27.8],
      ["USD", 28.7],
    ]);
  });

  test("exports are counted FOB from China, imports CIF from Russia", () => {
    const customs = record.figures.filter(
      ({ basis, measure }) => basis.statistics === "GACC" && /ports$/.test(measure),
    );
    expect(customs.length).toBeGreaterThan(150);
    for (const { measure, direction, basis } of customs) {
      if (measure === "trade.exports") expect([direction?.from, basis.valuation]).toEqual(["CHN", "FOB"]);
      else expect([direction?.to, basis.valuation]).toEqual(["CHN", "CIF"]);
    }
  });
});

describe("derived figures", () => {
  const derived = record.figures.filter(({ confidence }) => confidence === "D");

  test("name their arithmetic, and it gives the value", () => {
    expect(derived.every(({ arithmetic }) => arithmetic !== null)).toBe(true);
    const sums = derived.filter(({ arithmetic }) => /^[\d.e\s+*/()-]+$/.test(arithmetic ?? ""));
    expect(sums.length).toBeGreaterThan(7);
    for (const { arithmetic, value, resolution } of sums) {
      const result = runInNewContext(arithmetic ?? "") as number;
      expect(Math.abs(result - (value ?? 0))).toBeLessThanOrEqual(resolution ?? 0);
    }
  });

  test("carry no growth but what a source has published", () => {
    const grown = derived.filter(({ change }) => change !== null);
    expect(grown.map(({ period, measure }) => `${measure} ${period.text}`).sort()).toEqual([
      "trade.exports 2023-06",
      "trade.imports 2023-06",
      "trade.total 2023-01/07",
    ]);
  });
});

describe("sums", () => {
  test("exports and imports of one page make its total within rounding, everywhere", () => {
    expect(reportParts(record.figures)).toEqual([]);
    const bent = record.figures.map((one) =>
      one.id === "trade.imports/RUS-to-CHN/2025-H1/USD/themoscowtimes-20250714"
        ? { ...one, value: 61.32e9 }
        : one,
    );
    expect(reportParts(bent)).toEqual([
      "trade.total/CHN-RUS/2025-H1/USD/themoscowtimes-20250714: 47160000000 (2025-H1) + 61320000000 (2025-H1) = 108480000000, not 106480000000",
    ]);
  });

  test("earlier months and a month miss the longer span 24 times, by what customs revised, always under one percent", () => {
    const reports = reportSpans(record.figures) as string[];
    expect(reports.length).toBe(24);
    for (const report of reports) {
      const [, sum = "", whole = ""] = / = (\d+), not (\d+)$/.exec(report) ?? [];
      expect(Math.abs(Number(sum) / Number(whole) - 1)).toBeLessThan(0.01);
    }
  });

  test("where the record has the rest of a year beside its end, they make the year", () => {
    const eleven = figure("trade.total/CHN-RUS/2025-01..11/USD/1prime-20251223").value ?? 0;
    const december = figure("trade.total/CHN-RUS/2025-12/USD/tass-2071285+derived").value ?? 0;
    expect(eleven + december).toBeCloseTo(228.105e9, -7);
    const early = figure("trade.total/CHN-RUS/2020-Q1/USD/oreanda-1312944").value ?? 0;
    expect(early).toBeLessThan(figure("trade.total/CHN-RUS/2020/USD/irsteel-61223").value ?? 0);
  });
});

describe("meetings", () => {
  const leaders = record.meetings.filter(
    ({ people }) => people.includes("Xi Jinping") && people.includes("Vladimir Putin"),
  );

  test("tell calls from meetings in person, and reported ones from announced ones", () => {
    expect(leaders.length).toBe(52);
    expect(leaders.filter(({ inPerson }) => !inPerson).length).toBe(9);
    expect(leaders.filter(({ evidence }) => evidence === "held").length).toBe(46);
  });

  test("a visit runs from the visitor to the host; a call, and a summit elsewhere, has no direction", () => {
    const at = (start: string) => record.meetings.find(({ period }) => period.start === start);
    expect(at("2024-05-16")?.direction).toEqual({ from: "RUS", to: "CHN" });
    expect(at("2025-05-07")?.direction).toEqual({ from: "CHN", to: "RUS" });
    expect(at("2024-07-03")?.direction).toBeNull();
    expect(at("2022-12-30")).toMatchObject({ inPerson: false, direction: null, country: null, places: [] });
  });

  test("a day that no page prints is not given", () => {
    const parade = record.meetings.find(({ occasion }) => occasion?.startsWith("parade for 70 years"));
    expect(parade?.period).toMatchObject({ start: "2015-09-01", end: "2015-09-30", precision: "month" });
  });
});

describe("votes", () => {
  test("China abstained and Russia voted no on 2 March 2022", () => {
    const vote = record.votes.find(({ symbol }) => symbol === "A/RES/ES-11/1");
    expect(vote?.tally).toEqual({ yes: 141, no: 5, abstain: 35 });
    expect(vote?.votes).toEqual([
      { country: "CHN", vote: "abstain" },
      { country: "RUS", vote: "no" },
    ]);
  });

  test("a vote and a tally that no page settles stay open, with the reason", () => {
    const open = record.votes.filter(({ tally }) => tally === null);
    expect(open.map(({ symbol }) => symbol)).toEqual(["A/RES/ES-11/8"]);
    expect(open[0]?.votes[0]).toEqual({ country: "CHN", vote: null });
    expect(open[0]?.note).toContain("differs between pages");
  });

  test("a veto is a vote against in the Security Council, and nothing vetoed was adopted", () => {
    for (const { body, votes, adopted, tally } of record.votes.filter(({ votes }) =>
      votes.some(({ vote }) => vote === "veto"),
    )) {
      expect([body, adopted]).toEqual(["Security Council", false]);
      expect(tally?.no).toBe(votes.filter(({ vote }) => vote === "veto").length);
    }
  });
});
