// What holds for all charts: one time axis, room for every label, and text that a page can take as it is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activityChart, type ChartFrame, figuresChart, timelineStrip } from "../../src/charts/index.js";
import { BOUNDS, STATUSES } from "../../src/model/index.js";
import { all, draw, mark, num, quarter, table, texts, year } from "./rendered.js";

const HOSTILE = `</title></text><script>alert("x")</script><style>a{}</style>" onload='x' & \u0000\uD800`;

function threeCharts(frame: ChartFrame, label = "a label"): [string, string, string] {
  return [
    activityChart(frame, [
      quarter("2023-Q4"),
      quarter("2024-Q1", { quarter: label, cooperation: 7 }),
      quarter("2024-Q2"),
    ]),
    figuresChart(frame, {
      ...table(year(3, 2023, { label, source: label, claim: label }), year(5e9, 2024, { claim: "b" })),
      title: label,
      unit: label,
    }),
    timelineStrip(frame, [
      mark("2024-02-01", { label, claim: label }),
      mark("2024-05-16", { status: "planned" }),
    ]),
  ];
}

const FRAMES: readonly ChartFrame[] = [280, 320, 500, 800, 1400].flatMap((width) => [
  { width, from: "2024-01-01", to: "2024-06-30" },
  { width, from: "2023-12-28", to: "2025-01-05" },
  { width, from: "2015-01-01", to: "2026-06-30" },
  { width, from: "1950-03-01", to: "2050-12-31" },
  { width, from: "2024-02-01", to: "2024-05-20" },
  { width, from: "2024-02-01", to: "2024-02-02" },
]);
const frames = FRAMES.map((frame) => [`${frame.from} to ${frame.to} at ${frame.width} px`, frame] as const);

/** Mean width of a sign of a sans serif at 14 px; the charts reckon with a little more. */
const SIGN = 7.6;

describe("every chart", () => {
  test.each(frames)("%s: the time axis is the same in all three, with at least one label", (_name, frame) => {
    const axes = threeCharts(frame)
      .map(draw)
      .filter((svg) => svg.querySelector(".time-axis") !== null)
      .map((svg) => all(svg, ".time-label").map((label) => [label.textContent, num(label, "x")]));
    expect(axes.length).toBeGreaterThan(1);
    expect(axes[0]?.length).toBeGreaterThan(0);
    for (const axis of axes) expect(axis).toEqual(axes[0]);
  });

  test.each(frames)("%s: labels of the time axis do not touch, and none is cut off", (_name, frame) => {
    const [svg = ""] = threeCharts(frame).slice(1);
    const labels = all(draw(svg), ".time-label").map((label) => {
      const half = (label.textContent.length * SIGN) / 2;
      return { left: num(label, "x") - half, right: num(label, "x") + half };
    });
    for (const [index, { left, right }] of labels.entries()) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(frame.width);
      expect((labels[index + 1]?.left ?? Number.POSITIVE_INFINITY) - right).toBeGreaterThan(4);
    }
  });

  test("labels of values cover neither each other nor the axis at 320 px", () => {
    const points = Array.from({ length: 11 }, (_, index) => [
      year(100e9 + index * 12e9, 2015 + index, { label: `${100 + index * 12} bn USD` }),
      year(98e9 + index * 12e9, 2015 + index, {
        label: `${98 + index * 12} bn USD`,
        source: "customs of Russia",
      }),
    ]).flat();
    const svg = draw(figuresChart({ width: 320, from: "2015-01-01", to: "2025-12-31" }, table(...points)));
    const boxes = all(svg, ".figure-label").map((label) => ({
      x: num(label, "x"),
      y: num(label, "y"),
      half: (label.textContent.length * SIGN) / 2,
    }));
    expect(boxes.length).toBeGreaterThan(1);
    for (const [index, a] of boxes.entries()) {
      expect(a.x - a.half).toBeGreaterThan(60);
      for (const b of boxes.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= a.half + b.half || Math.abs(a.y - b.y) >= 14).toBe(true);
    }
  });

  test("there is no style, no script, no handler and no id, and text is 14 px", () => {
    for (const svg of threeCharts(FRAMES[0] as ChartFrame)) {
      expect(svg).not.toMatch(/<style|<script|\sstyle=|\son\w+=|\sid=|url\(/);
      expect([...svg.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => size)).toEqual(["14"]);
    }
  });

  test("hostile text stays text", () => {
    for (const svg of threeCharts({ width: 800, from: "2023-01-01", to: "2024-12-31" }, HOSTILE)) {
      const root = draw(svg);
      expect(all(root, "script, style, [onload]")).toEqual([]);
      expect(svg).toContain("&lt;script&gt;alert(&quot;x&quot;)");
      expect(svg).not.toContain("<script");
      expect(svg).not.toContain("\u0000");
      expect(svg).not.toMatch(/\p{Surrogate}/u);
      expect(texts(root, "title").join(" ") + root.getAttribute("aria-label")).toContain("<script>alert");
    }
  });

  test("the same input gives the same bytes", () => {
    for (const [, frame] of frames) expect(threeCharts(frame)).toEqual(threeCharts({ ...frame }));
  });

  test("a screen reader gets the sentence, and the marks where there are any", () => {
    const roles = threeCharts(FRAMES[0] as ChartFrame).map((svg) => draw(svg).getAttribute("role"));
    expect(roles).toEqual(["img", "group", "group"]);
    for (const svg of threeCharts(FRAMES[0] as ChartFrame)) {
      const root = draw(svg);
      expect(root.getAttribute("aria-label")).toMatch(/\d/);
      const links = all(root, "[data-claim]");
      expect(
        links.every((link) => link.tagName.toLowerCase() === "a" && link.getAttribute("aria-label")),
      ).toBe(true);
    }
  });

  test("days that are none, or end before they begin, give a sentence", () => {
    for (const days of [
      ["2024-13-01", "2024-12-31"],
      ["", ""],
      ["2024-06-01", "2024-05-01"],
      ["2023-02-30", "2024-01-01"],
    ]) {
      const frame = { width: 300, from: days[0] ?? "", to: days[1] ?? "" };
      for (const svg of threeCharts(frame))
        expect(draw(svg).textContent).toBe("No stretch of time is chosen.");
    }
  });

  test("any finite values give a well-formed chart without NaN", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const figure = fc.record({
      claim: fc.string({ unit: "binary" }),
      start: fc.option(day),
      end: fc.option(day),
      value: finite,
      high: finite,
      bound: fc.constantFrom(...BOUNDS),
      status: fc.constantFrom(...STATUSES),
      source: fc.string({ unit: "binary" }),
      label: fc.string({ unit: "binary" }),
    });
    const one = fc.record({
      claim: fc.string(),
      start: day,
      end: fc.option(day),
      status: fc.constantFrom(...STATUSES),
      kind: fc.constantFrom("event", "statement", "figure", "position"),
      label: fc.string({ unit: "binary" }),
    });
    const count = fc.nat({ max: 10_000 });
    const some = fc.record({ cooperation: count, conflict: count, documents: count });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        day,
        day,
        fc.array(figure, { maxLength: 12 }),
        fc.array(one, { maxLength: 30 }),
        fc.array(some, { maxLength: 8 }),
        (width, from, to, points, marks, counts) => {
          const frame = { width, from, to };
          const quarters = counts.map((part, index) => quarter(`${2010 + index}-Q2`, part));
          for (const svg of [
            figuresChart(frame, table(...points)),
            timelineStrip(frame, marks),
            activityChart(frame, quarters),
          ]) {
            expectWellFormed(svg);
            for (const [, text = ""] of svg.matchAll(/ (?:d|x|y|cx|cy|r|width|height)="([^"]*)"/g))
              expect(text).not.toMatch(/NaN|Infinity|undefined/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Every element is closed in order, and nothing stands outside of elements or quotes. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>/g,
    (_all, close, name, _attributes, empty) => {
      if (close !== "") expect(open.pop()).toBe(name);
      else if (empty === "") open.push(String(name));
      return "";
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
}
