// Who travels to whom: every meeting is in a bar of its year and place, and each part leads to its claims.
import { expect, test } from "vitest";
import { type TravelBar, travelChart } from "../../src/charts/index.js";
import { all, draw } from "./rendered.js";

const FRAME = { width: 800, from: "2020-01-01", to: "2024-12-31" };
const NAMES = ["China", "Russia"] as const;
const bar = (year: number, inFirst: number, inSecond: number, elsewhere: number): TravelBar => {
  const ids = (what: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${year}-${what}-${i}`);
  return { year, inFirst: ids("a", inFirst), inSecond: ids("b", inSecond), elsewhere: ids("c", elsewhere) };
};

test("tells the sums, and keeps each meeting as a claim that can be opened", () => {
  const svg = draw(
    travelChart(FRAME, ["China", "Russia"], [bar(2021, 2, 1, 0), bar(2023, 0, 0, 3), bar(1999, 9, 9, 9)]),
  );
  expect(svg.getAttribute("aria-label")).toBe(
    "Meetings in person by year, 2021 to 2023: 2 in China, 1 in Russia, 3 elsewhere",
  );
  const links = all(svg, "a[data-claim]");
  expect(links.map((link) => link.getAttribute("aria-label"))).toEqual([
    "2021: 2 in China",
    "2021: 1 in Russia",
    "2023: 3 elsewhere",
  ]);
  expect(links.flatMap((link) => link.getAttribute("data-claim")?.split(" ") ?? [])).toHaveLength(6);
});

test("is a sentence where nothing is counted, and takes any name as text", () => {
  expect(travelChart(FRAME, ["China", "Russia"], [bar(2021, 0, 0, 0)])).toContain(
    "No meeting in person is counted",
  );
  const hostile = travelChart(FRAME, ["<script>", '"&'], [bar(2021, 1, 1, 1)]);
  expect(hostile).not.toContain("<script>");
  for (const width of [280, 1400])
    expect(travelChart({ ...FRAME, width }, [...NAMES], [bar(2021, 1, 0, 0)])).toContain("<rect");
});
