// The values of one series, as a reader sees them.
import { describe, expect, test } from "vitest";
import { figuresChart, hasFigures } from "../../src/charts/index.js";
import { STATUSES } from "../../src/model/index.js";
import { all, type Drawn, draw, num, point, table, texts, year } from "./rendered.js";

const frame = { width: 800, from: "2020-01-01", to: "2024-12-31" };
const chart = (...points: Parameters<typeof table>) => draw(figuresChart(frame, table(...points)));
const pathOf = (root: Drawn, selector: string) => root.querySelector(selector)?.getAttribute("d") ?? "";
/** Px of the middle of a glyph: of its corners, or of its circle of radius 4.5. */
function middleOf(root: Drawn, claim: string): number {
  const outline = pathOf(root, `[data-claim="${claim}"] .glyph path`);
  const corners = [...outline.matchAll(/[ML] (\S+)/g)].map(([, x]) => Number(x));
  if (outline.includes("a")) return (corners[0] ?? Number.NaN) + 4.5;
  return corners.reduce((sum, x) => sum + x, 0) / corners.length;
}

describe("figuresChart", () => {
  test("two sources for one year are two marks side by side, in two colours and two shapes", () => {
    const svg = chart(
      year(240e9, 2023, { claim: "a" }),
      year(222e9, 2023, { claim: "b", source: "customs of Russia", label: "222 bn USD" }),
    );
    expect(all(svg, ".marks [data-claim]")).toHaveLength(2);
    expect(Math.abs(middleOf(svg, "a") - middleOf(svg, "b"))).toBeGreaterThan(8);
    const [a, b] = all(svg, ".marks .glyph").map((glyph) => glyph.getAttribute("stroke"));
    expect(a).not.toBe(b);
    expect(texts(svg, ".source text")).toEqual(["customs of China", "customs of Russia"]);
  });

  test("however many values one year has, their marks stay within it", () => {
    const narrow = { width: 320, from: "2015-01-01", to: "2024-12-31" };
    const many = Array.from({ length: 40 }, (_, i) =>
      year(100 + i, 2020, { claim: `c${i}`, source: `s${i % 5}` }),
    );
    const svg = draw(
      figuresChart(
        narrow,
        table(year(1, 2019, { claim: "before" }), year(1, 2021, { claim: "after" }), ...many),
      ),
    );
    const middles = many.map(({ claim }) => middleOf(svg, claim));
    expect(Math.min(...middles)).toBeGreaterThan(middleOf(svg, "before"));
    expect(Math.max(...middles)).toBeLessThan(middleOf(svg, "after"));
  });

  test("equal values of two sources hide neither", () => {
    const svg = chart(year(5, 2023, { claim: "a" }), year(5, 2023, { claim: "b", source: "other" }));
    expect(Math.abs(middleOf(svg, "a") - middleOf(svg, "b"))).toBeGreaterThan(8);
  });

  test("a done value is filled, a planned one is hollow, a possible one dotted, and no two statuses look alike", () => {
    const looks = STATUSES.map((status) => {
      const glyph = chart(year(1, 2022, { status })).querySelector(".marks .glyph");
      const outline = glyph?.querySelector("path");
      return [
        outline?.getAttribute("fill") === glyph?.getAttribute("stroke") ? "filled" : "hollow",
        outline?.getAttribute("stroke-dasharray") === null ? "" : "dotted",
        glyph === null || glyph === undefined
          ? ""
          : all(glyph, "path")
              .slice(1)
              .map((inner) => inner.getAttribute("stroke-linecap") ?? "stroke"),
      ].join(" ");
    });
    expect(looks[STATUSES.indexOf("actual")]).toContain("filled");
    expect(looks[STATUSES.indexOf("planned")]).toContain("hollow");
    expect(looks[STATUSES.indexOf("possible")]).toContain("dotted");
    expect(new Set(looks).size).toBe(STATUSES.length);
  });

  test.each([
    ["atLeast", ".upward"],
    ["moreThan", ".upward"],
    ["atMost", ".downward"],
    ["lessThan", ".downward"],
    ["about", ".soft"],
    ["almost", ".soft"],
  ] as const)("%s is seen (%s), exact is not", (bound, selector) => {
    expect(all(chart(year(1, 2022, { bound })), selector)).toHaveLength(1);
    expect(all(chart(year(1, 2022)), ".upward, .downward, .soft")).toEqual([]);
  });

  test("a range is a bar from its lower end to its upper, without a point in it", () => {
    const svg = chart(year(100, 2022, { bound: "range", high: 200, label: "100 to 200" }), year(400, 2023));
    const bar = svg.querySelector(".range-bar rect");
    const zero = num(
      all(svg, ".value-label").find(({ textContent }) => textContent === "0"),
      "y",
    );
    const top = num(
      all(svg, ".value-label").find(({ textContent }) => textContent === "200"),
      "y",
    );
    expect(num(bar, "height")).toBeCloseTo((zero - top) / 2, 0);
    expect(all(svg, '[data-claim="c-2022"] .glyph')).toEqual([]);
  });

  test("the line joins years that follow on each other, never a year and a quarter, another source, a gap or a plan", () => {
    expect(all(chart(year(1, 2021), year(2, 2022), year(3, 2023)), ".line")).toHaveLength(1);
    expect(pathOf(chart(year(1, 2021), year(2, 2022), year(3, 2023)), ".line").match(/L/g)).toHaveLength(2);
    const q1 = point({ start: "2022-01-01", end: "2022-03-31", value: 1 });
    for (const other of [
      q1,
      year(2, 2022, { source: "other" }),
      year(2, 2023),
      year(2, 2022, { status: "planned" }),
    ])
      expect(all(chart(year(1, 2021), other), ".line")).toEqual([]);
  });

  test("a point stands over the middle of its period, and its period is shown", () => {
    const svg = chart(year(1, 2022));
    const [, from, , to] = /M (\S+) (\S+) H (\S+)/.exec(pathOf(svg, ".marks .period")) ?? [];
    const label = all(svg, ".time-label").find(({ textContent }) => textContent === "2022");
    expect((Number(from) + Number(to)) / 2).toBeCloseTo(num(label, "x"), 0);
    expect(middleOf(svg, "c-2022")).toBeCloseTo(num(label, "x"), 0);
  });

  test("a point outside of the frame, or without a date, is not drawn", () => {
    const nowhere = [
      year(9e9, 2019),
      year(9e9, 2025),
      point({ start: null, end: null }),
      point({ start: "2023", end: "x" }),
    ];
    const svg = chart(year(1, 2022), ...nowhere);
    expect(all(svg, "[data-claim]")).toHaveLength(1);
    expect(texts(svg, ".value-label").join(" ")).not.toContain("bn");
    expect(hasFigures(frame, table(...nowhere))).toBe(false);
    expect(figuresChart(frame, table(...nowhere))).toContain(
      "Trade: no figure for 1 January 2020 to 31 December 2024.",
    );
  });

  test("values stand on zero, in round steps, with the unit said once and a real minus", () => {
    const svg = chart(year(190e9, 2022), year(-60e9, 2023, { label: "−60 bn USD" }));
    expect(texts(svg, ".value-label")).toEqual([
      "−100 bn",
      "−50 bn",
      "0",
      "50 bn",
      "100 bn",
      "150 bn",
      "200 bn",
    ]);
    expect(texts(svg, ".unit")).toEqual(["USD"]);
    expect(texts(svg, ".figure-label").join(" ")).toContain("−60 bn");
    expect(texts(svg, ".figure-label").join(" ")).not.toContain("USD");
  });

  test("every mark is a link to its claim, with the value, the period, the source and the status in words", () => {
    const svg = chart(year(240e9, 2024, { claim: "c-abc", status: "planned" }));
    const link = svg.querySelector("[data-claim]");
    expect(link?.getAttribute("href")).toBe("#claim-c-abc");
    expect(link?.getAttribute("aria-label")).toBe("240 bn USD, 2024, customs of China; planned");
    expect(svg.getAttribute("aria-label")).toBe(
      "Trade: 1 value of 1 source; customs of China: 240 bn USD (2024)",
    );
  });
});
