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
    ["Japan's exports to China are down by 3 percent.", "trade.exports null percent, down 3 percent"],
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

describe("a change in words", () => {
  it.each([
    ["Japan's exports to China nearly doubled.", "trade.exports null percent, up 100 percent", "almost"],
    ["Japan's exports to China halved.", "trade.exports null percent, down 50 percent", undefined],
    ["Japan's exports to China fell by a third.", "trade.exports null percent, down 33.33 percent", "about"],
    [
      "Japan's exports to China tripled to $9 billion.",
      "trade.exports 9000000000 USD, up 200 percent",
      undefined,
    ],
  ])("%s", (sentence, expected, bound) => {
    expect(showFigures(sentence)).toEqual([expected]);
    expect(figuresIn(sentence)[0]?.change?.bound).toBe(bound);
  });
});

describe("an amount", () => {
  it.each([
    ["Japan's exports to China rose by $5 billion.", "trade.exports null USD, up 5000000000 USD"],
    [
      "Japan's exports to China rose $5 billion to $60 billion.",
      "trade.exports 60000000000 USD, up 5000000000 USD",
    ],
    [
      "Iraq cut its oil output by 200,000 barrels a day.",
      "oil.production null barrels/day, down 200000 barrels/day",
    ],
    ["Japan's exports to China rose to $5 billion.", "trade.exports 5000000000 USD"],
    ["Japan raised $5 billion.", "money 5000000000 USD"],
    ["Japan signed a contract of $5 billion with China.", "contract 5000000000 USD"],
  ])("is a change only with its word: %s", (sentence, expected) => {
    expect(showFigures(sentence)).toEqual([expected]);
  });
});

describe("a level that was passed", () => {
  it.each([
    ["Iran's oil exports fell below 1.4 million barrels a day.", "oil.flow 1400000 barrels/day"],
    ["Japan's exports to China rose above $5 billion.", "trade.exports 5000000000 USD"],
    ["Inflation in Japan rose above 5 percent.", "inflation 5 percent"],
  ])("is no change: %s", (sentence, expected) => {
    expect(showFigures(sentence)).toEqual([expected]);
  });
});

describe("changes in a row", () => {
  it("are all changes", () => {
    expect(showFigures("Exports to three markets rose 14 percent, 15.6 percent and 56.4 percent.")).toEqual([
      "trade.exports null percent, up 14 percent",
      "trade.exports null percent, up 15.6 percent",
      "trade.exports null percent, up 56.4 percent",
    ]);
  });
  it("reach over the phrases between: “cut … by”", () => {
    expect(showFigures("Chinese banks cut their lending to Russian firms by 20 percent.")).toEqual([
      "loan null percent, down 20 percent",
    ]);
  });
});

describe("a change told twice", () => {
  it("is no level", () => {
    expect(showFigures("Japan's exports to China rose 34 percent, or $5 billion, to $20 billion.")).toEqual([
      "trade.exports 20000000000 USD, up 34 percent",
    ]);
  });
});

describe("a level beside the one before", () => {
  it.each([
    [
      "Japan's exports to China rose from 3 to 5 billion dollars.",
      ["trade.exports 3000000000 USD", "trade.exports 5000000000 USD, up null USD"],
    ],
    [
      "Japan's exports to China were $77 billion in 2023, down from 90 billion a year earlier.",
      ["trade.exports 77000000000 USD, down null USD", "trade.exports 90000000000 USD"],
    ],
    [
      "Japan's exports to China were up 4.7% to 77 billion dollars.",
      ["trade.exports 77000000000 USD, up 4.7 percent"],
    ],
    [
      "Exports rose 5 percent, while the budget deficit was $4 billion.",
      ["trade.exports null percent, up 5 percent", "budget 4000000000 USD"],
    ],
  ])("%s", (sentence, expected) => {
    expect(showFigures(sentence)).toEqual(expected);
  });
  it("has its own period, and the same parties", () => {
    const [level, before] = figuresIn(
      "Japan's exports to China were $77 billion in 2022, down from 90 billion a year earlier.",
    );
    expect([level?.period, before?.period]).toMatchObject([
      { start: "2022-01-01", end: "2022-12-31" },
      { start: "2021-01-01", end: "2021-12-31" },
    ]);
    expect(before?.direction).toEqual(level?.direction);
  });
  it("has no period where none is told", () => {
    const [before] = figuresIn("Japan's exports to China rose from 3 to 5 billion dollars in 2022.");
    expect(before?.period).toMatchObject({ missing: "not stated" });
  });
});

describe("versus", () => {
  it.each([
    ["rose 5 percent from a year earlier", "year-earlier"],
    ["rose 5 percent from a year ago", "year-earlier"],
    ["rose 5 percent year-on-year in March", "year-earlier"],
    ["rose year-on-year by 5 percent", "year-earlier"],
    ["rose 5 percent compared with the same period last year", "year-earlier"],
    ["rose 5 percent in March from the previous month", "previous-period"],
    ["rose 5 percent month-on-month", "previous-period"],
    ["rose 5 percent in 2023 from 2022", "year-earlier"],
    ["rose 5 percent in 2023 compared with 2019", "named-period"],
    ["rose 5 percent in the first half of 2023 from the same period of 2022", "year-earlier"],
    ["rose 5 percent", "not stated"],
  ])("%s", (words, versus) => {
    expect(figuresIn(`Japan's exports to China ${words}.`).map(({ change }) => change?.versus)).toEqual([
      versus,
    ]);
  });
  it("a named year stands beside it", () => {
    const [figure] = figuresIn("Japan's exports to China rose 5 percent in 2023 compared with 2019.");
    expect(figure?.change?.against).toMatchObject({ start: "2019-01-01", end: "2019-12-31" });
    expect(figure?.period).toMatchObject({ start: "2023-01-01" });
  });
});
