// Agreement by year, as a reader sees it.
import { describe, expect, test } from "vitest";
import { agreementChart, hasAgreement } from "../../src/charts/index.js";
import { all, draw, num, texts } from "./rendered.js";

const frame = { width: 800, from: "2012-01-01", to: "2019-12-31" };
const years = [
  { year: 2013, agreement: 73.7, n: 64 },
  { year: 2014, agreement: 69.7, n: 76 },
  { year: 2016, agreement: 67.6, n: 108 },
  { year: 2025, agreement: 50, n: 3 },
];

describe("agreementChart", () => {
  test("each year is a link to its votes, and says its share and of how many", () => {
    const svg = draw(agreementChart(frame, years));
    expect(all(svg, "a.year").map((mark) => mark.getAttribute("data-claim"))).toEqual([
      "2013",
      "2014",
      "2016",
    ]);
    expect(texts(svg, "a.year > title")[1]).toBe("2014: 69.7 percent of 76 votes");
    expect(svg.getAttribute("aria-label")).toContain("lowest 2016: 67.6 percent of 108 votes");
  });

  test("a year without votes is a gap that no line crosses", () => {
    const svg = draw(agreementChart(frame, years));
    expect(all(svg, "path.line")).toHaveLength(1);
    expect(all(svg, "path.hatch")).toHaveLength(3);
  });

  test("the scale goes from 0 to 100: more agreement stands higher", () => {
    const svg = draw(
      agreementChart(frame, [
        { year: 2014, agreement: 100, n: 1 },
        { year: 2015, agreement: 0, n: 1 },
      ]),
    );
    const [high, low] = all(svg, "circle").map((circle) => num(circle, "cy"));
    expect(low).toBeGreaterThan((high ?? 0) + 100);
  });

  test("says that there is nothing", () => {
    expect(hasAgreement(frame, [{ year: 1999, agreement: 50, n: 2 }])).toBe(false);
    expect(draw(agreementChart(frame, [])).textContent).toContain("No common vote");
  });
});
