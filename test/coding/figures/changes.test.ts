// A percentage is a change, a level or a share: told by the words around it, with its level where there is one.
import { describe, expect, it } from "vitest";
import type { FigureClaim } from "../../../src/model/index.js";
import { claimsOf } from "../coder.js";

function figuresIn(sentence: string): FigureClaim[] {
  return claimsOf(sentence, "2024-05-16").flatMap((claim) => (claim.kind === "figure" ? [claim] : []));
}

function showFigures(sentence: string): string[] {
  return figuresIn(sentence).map(({ measure, value, unit, change }) => {
    const said = change === null ? "" : `, ${change.direction} ${change.value} ${change.unit}`;
    return `${measure} ${value} ${unit}${said}`;
  });
}

describe("a change", () => {
  it.each([
    ["Japan's exports to China fell by 9.9 percent.", "trade.exports null percent, down 9.9 percent"],
    ["Japan's exports to China rose 3 percent.", "trade.exports null percent, up 3 percent"],
    [
      "Trade between Japan and China rose by 8 percent to 181 billion dollars.",
      "trade.total 181000000000 USD, up 8 percent",
    ],
  ])("%s", (sentence, expected) => {
    expect(showFigures(sentence)).toEqual([expected]);
  });
  it("is compared with the year before when the text says so", () => {
    const versus = (sentence: string) => figuresIn(sentence).map(({ change }) => change?.versus);
    expect(versus("Japan's exports to China fell by 9.9 percent from a year earlier.")).toEqual([
      "year-earlier",
    ]);
    expect(versus("Japan's exports to China fell by 9.9 percent.")).toEqual(["not stated"]);
  });
});

describe("a level", () => {
  it("after “to” is no change", () => {
    expect(
      figuresIn("Inflation in Japan rose to 26 percent.").map(({ value, change }) => [value, change]),
    ).toEqual([[26, null]]);
  });
  it("of a whole is a share", () => {
    expect(showFigures("Gas from Algeria made up about 8 percent of imports.")).toEqual(["share 8 percent"]);
  });
});

describe("a figure said again in another currency", () => {
  it("points to the first", () => {
    const [dollars, euros] = figuresIn(
      "Trade between Kenya and Uganda was 1.1 billion dollars (about 1 billion euros) in 2022.",
    );
    expect(dollars?.equivalentOf).toBeNull();
    expect(euros?.equivalentOf).toBe(dollars?.id);
    expect([euros?.unit, euros?.measure, euros?.pair]).toEqual(["EUR", "trade.total", ["KEN", "UGA"]]);
  });
});

describe("a direction", () => {
  it.each([
    ["Japan's exports to China reached 5 billion dollars.", "JPN", "CHN", "JPN"],
    ["Japan's imports from China reached 5 billion dollars.", "CHN", "JPN", "JPN"],
    ["Chinese imports from Japan reached 5 billion dollars.", "JPN", "CHN", "CHN"],
  ])("%s", (sentence, from, to, reporter) => {
    const [figure] = figuresIn(sentence);
    expect(figure?.direction).toEqual({ from, to });
    expect(figure?.basis.reporter).toBe(reporter);
    expect(figure?.pair).toEqual(["CHN", "JPN"]);
  });
  it("is not told for trade both ways", () => {
    expect(figuresIn("Trade between Japan and China reached 5 billion dollars.")[0]?.direction).toBeNull();
  });
});
