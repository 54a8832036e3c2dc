// Cooperation and conflict per quarter, as a reader sees them.
import { describe, expect, test } from "vitest";
import { activityChart, hasActivity } from "../../src/charts/index.js";
import { all, draw, num, quarter, texts } from "./rendered.js";

const frame = { width: 800, from: "2023-01-01", to: "2023-12-31" };

describe("activityChart", () => {
  test("cooperation stands above the line and conflict below it, on one scale", () => {
    const svg = draw(activityChart(frame, [quarter("2023-Q1", { cooperation: 12, conflict: 6 })]));
    const [up, down] = [svg.querySelector("rect.cooperation"), svg.querySelector("rect.conflict")];
    expect(num(up, "y") + num(up, "height")).toBeCloseTo(num(down, "y"));
    expect(num(up, "height")).toBeCloseTo(2 * num(down, "height"), 0);
  });

  test("a quarter of which nothing was read is hatched; one without events has a stub on the line", () => {
    const none = { cooperation: 0, conflict: 0 };
    const quarters = [
      quarter("2023-Q1"),
      quarter("2023-Q2", { ...none, documents: 4 }),
      quarter("2023-Q3", { ...none, documents: 0 }),
      quarter("2023-Q4"),
    ];
    const svg = draw(activityChart(frame, quarters));
    expect(texts(svg, ".nothing-read > text")).toEqual(["nothing read"]);
    expect(all(svg, ".no-events > path")).toHaveLength(1);
    expect(texts(svg, ".no-events > title")).toEqual([
      "Q2 2023: 0 of cooperation, 0 of conflict, in 4 documents",
    ]);
    expect(svg.getAttribute("aria-label")).toContain("nothing read of 1 quarter");
  });

  test("what no quarter is given for was not read either", () => {
    const svg = draw(activityChart(frame, [quarter("2023-Q2")]));
    expect(all(svg, ".nothing-read")).toHaveLength(2);
  });

  test("the numbers below the line have no minus: they count events", () => {
    const svg = draw(activityChart(frame, [quarter("2023-Q1", { cooperation: 20, conflict: 20 })]));
    const labels = texts(svg, ".value-label");
    expect(labels.filter((label) => label === "20")).toHaveLength(2);
    expect(labels.join(" ")).not.toMatch(/[−-]/);
  });

  test.each([
    [1, 0],
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 0],
  ])("%i and %i events have whole numbers beside them", (cooperation, conflict) => {
    const svg = draw(activityChart(frame, [quarter("2023-Q1", { cooperation, conflict })]));
    const labels = texts(svg, ".value-label");
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.filter((label) => !/^\d+$/.test(label))).toEqual([]);
  });

  test("says in a sentence what is seen", () => {
    const quarters = [quarter("2023-Q1"), quarter("2023-Q2", { cooperation: 9, conflict: 0 })];
    expect(draw(activityChart(frame, quarters)).getAttribute("aria-label")).toBe(
      "Events per quarter, Q1 2023 to Q2 2023: 14 of cooperation, most in Q2 2023 (9); 2 of conflict, most in Q1 2023 (2)",
    );
  });

  test("without anything read there is a sentence and no chart", () => {
    const unread = [quarter("2023-Q1", { documents: 0, cooperation: 0, conflict: 0 })];
    for (const quarters of [[], unread, [quarter("2019-Q1")]]) {
      expect(hasActivity(frame, quarters)).toBe(false);
      const svg = draw(activityChart(frame, quarters));
      expect(svg.textContent).toBe("Nothing was read of 1 January 2023 to 31 December 2023.");
      expect(all(svg, "path, rect")).toEqual([]);
    }
    expect(hasActivity(frame, [quarter("2023-Q1")])).toBe(true);
  });
});
