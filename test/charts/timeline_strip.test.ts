// The strip over the timeline, as a reader sees it.
import { performance } from "node:perf_hooks";
import { describe, expect, test } from "vitest";
import { hasMarks, timelineStrip } from "../../src/charts/index.js";
import { STATUSES } from "../../src/model/index.js";
import { all, draw, mark, num } from "./rendered.js";

const frame = { width: 800, from: "2023-01-01", to: "2024-12-31" };
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2023, 0, 1 + ((index * 7) % 731))).toISOString().slice(0, 10);
    const kind = (["event", "statement", "figure", "position"] as const)[index % 4] ?? "event";
    const status = STATUSES[index % 5] ?? "actual";
    return mark(day, { claim: `m-${index}`, kind, status });
  });
const claimsOf = (svg: string) =>
  all(draw(svg), "[data-claim]").flatMap((link) => link.getAttribute("data-claim")?.split(" ") ?? []);

describe("timelineStrip", () => {
  test("marks of one day stand over each other", () => {
    const svg = draw(timelineStrip(frame, [mark("2024-05-16"), mark("2024-05-16", { claim: "m-2" })]));
    const [a, b] = all(svg, ".glyph > path").map((path) => path.getAttribute("d")?.split(" "));
    expect(a?.[1]).toBe(b?.[1]);
    expect(Math.abs(Number(a?.[2]) - Number(b?.[2]))).toBeGreaterThanOrEqual(9);
  });

  test("kinds differ in hue and in outline", () => {
    const kinds = ["event", "statement", "figure", "position"] as const;
    const glyphs = kinds.map((kind) =>
      draw(timelineStrip(frame, [mark("2024-01-01", { kind })])).querySelector(".glyph"),
    );
    expect(new Set(glyphs.map((glyph) => glyph?.getAttribute("stroke"))).size).toBe(4);
    expect(new Set(glyphs.map((glyph) => glyph?.querySelector("path")?.getAttribute("d"))).size).toBe(4);
  });

  test("a mark that is not done says so", () => {
    const svg = draw(timelineStrip(frame, [mark("2024-05-16", { status: "planned" })]));
    expect(svg.querySelector("a")?.getAttribute("aria-label")).toBe("16 May 2024: Visit to Beijing; planned");
  });

  test("crowded places become columns, higher where there is more, and no claim is lost", () => {
    const svg = timelineStrip(frame, [
      ...many(2000),
      ...many(40).map((one, index) => ({
        ...one,
        claim: `x-${index}`,
        start: "2023-07-01",
        end: "2023-07-01",
      })),
    ]);
    expect(new Set(claimsOf(svg)).size).toBe(2040);
    expect(all(draw(svg), "[data-claim]").length).toBeLessThan(200);
    const columns = all(draw(svg), ".crowded").map((one) => ({
      claims: one.getAttribute("data-claim")?.split(" ").length ?? 0,
      height: all(one, "rect").reduce((sum, part) => sum + num(part, "height"), 0),
    }));
    const crowd = columns.toSorted((a, b) => b.claims - a.claims);
    expect(crowd[0]?.height).toBeGreaterThan(crowd.at(-1)?.height ?? Number.NaN);
  });

  test("single marks never cover each other or a column", () => {
    const svg = draw(
      timelineStrip(
        frame,
        many(150).map((one) => ({ ...one, kind: "event" as const })),
      ),
    );
    const places = all(svg, ".event .glyph > path:first-child").map(
      (path) => path.getAttribute("d")?.split(" ").slice(1, 3).map(Number) ?? [],
    );
    const columns = all(svg, ".crowded rect").map((rect) => num(rect, "x"));
    expect(places.length).toBeGreaterThan(20);
    for (const [index, [x = 0, y = 0]] of places.entries()) {
      for (const [otherX = 0, otherY = 0] of places.slice(index + 1))
        expect(Math.abs(x - otherX) >= 9 || Math.abs(y - otherY) >= 9).toBe(true);
      for (const left of columns) expect(x + 9 <= left + 0.6 || x >= left + 10.4).toBe(true);
    }
  });

  test("2,000 marks are drawn in no time that grows with their square", () => {
    const marks = many(2000);
    const times = [1, 2, 3].map(() => {
      const began = performance.now();
      timelineStrip(frame, marks);
      return performance.now() - began;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  test("without a mark in the frame there is a sentence", () => {
    expect(hasMarks(frame, [mark("2019-01-01")])).toBe(false);
    expect(hasMarks(frame, [mark("2024-01-01")])).toBe(true);
    expect(draw(timelineStrip(frame, [])).textContent).toBe(
      "Nothing is told of 1 January 2023 to 31 December 2024.",
    );
  });
});
