// The rule of sameness: which claims of different papers are one record.
import { describe, expect, it } from "vitest";
import { samenessKey, seriesKey } from "../../src/ledger/index.js";
import type { Claim, FigureClaim } from "../../src/model/index.js";
import { claimsOf } from "../coding/coder.js";

const DAY = "2026-03-12";

/** The keys of the claims of one kind in a text. */
function keys(kind: Claim["kind"], text: string, published: string | null = DAY): (string | null)[] {
  return claimsOf(text, published)
    .filter((claim) => claim.kind === kind)
    .map(samenessKey);
}

function one(kind: Claim["kind"], text: string, published: string | null = DAY): string | null {
  const found = keys(kind, text, published);
  expect(found, text).toHaveLength(1);
  return found[0] ?? null;
}

describe("a visit of several days", () => {
  const [visit] = claimsOf("Norway's prime minister visited Japan on Tuesday.", DAY);
  const on = (start: string, end: string, precision: "day" | "range" | "week" = "range") => {
    if (visit === undefined) throw new Error("no visit");
    return samenessKey({ ...visit, period: { start, end, precision, text: "" } });
  };
  it("is known by its first day, as long as it takes a week at most", () => {
    expect(on("2026-03-10", "2026-03-11")).toBe(on("2026-03-10", "2026-03-10", "day"));
    expect(on("2026-03-10", "2026-03-16")).toBe(on("2026-03-10", "2026-03-10", "day"));
    expect(on("2026-03-10", "2026-03-17")).not.toBe(on("2026-03-10", "2026-03-10", "day"));
    expect(on("2026-03-10", "2026-03-11")).not.toBe(on("2026-03-11", "2026-03-11", "day"));
  });
  it("is not the same as one of an unknown day of that week", () => {
    expect(on("2026-03-09", "2026-03-15", "week")).not.toBe(on("2026-03-09", "2026-03-09", "day"));
  });
});

describe("two events are one record", () => {
  it.each([
    [
      "Norwegian officials visited Tokyo on Tuesday.",
      "Norway's prime minister travelled to Japan on Tuesday.",
    ],
    ["Norway and Japan signed an agreement on Tuesday.", "Japan and Norway signed an agreement on Tuesday."],
    ["Norway imposed sanctions on Japan in May 2025.", "In May 2025 Norway imposed sanctions on Japan."],
  ])("%s / %s", (a, b) => {
    expect(one("event", a)).not.toBeNull();
    expect(one("event", a)).toBe(one("event", b));
  });
  it.each([
    [
      "another day",
      "Norway's prime minister visited Japan on Tuesday.",
      "Norway's prime minister visited Japan on Monday.",
    ],
    [
      "the other way",
      "Norway's prime minister visited Japan on Tuesday.",
      "Japan's prime minister visited Norway on Tuesday.",
    ],
    ["another act", "Norway imposed sanctions on Japan on Tuesday.", "Norway criticized Japan on Tuesday."],
    [
      "not done",
      "Norway imposed sanctions on Japan on Tuesday.",
      "Norway did not impose sanctions on Japan on Tuesday.",
    ],
    [
      "a month for a day",
      "Norway imposed sanctions on Japan in May 2025.",
      "Norway imposed sanctions on Japan on May 1, 2025.",
    ],
  ])("but not with %s", (_what, a, b) => {
    expect(one("event", a)).not.toBe(one("event", b));
  });
  it("but an event without a day stands for itself", () => {
    expect(one("event", "Norway imposed sanctions on Japan on Tuesday.", null)).toBeNull();
  });
});

describe("two figures", () => {
  const text = (value: string, year = "2025") =>
    `Trade between Norway and Japan reached ${value} billion dollars in ${year}.`;
  const series = (words: string) => {
    const figure = claimsOf(words, DAY).find((claim): claim is FigureClaim => claim.kind === "figure");
    return figure === undefined ? null : seriesKey(figure);
  };

  it("are one record when they tell the same value of the same period", () => {
    expect(one("figure", text("3"))).toBe(
      one("figure", `In 2025, trade between Japan and Norway reached 3 billion dollars.`),
    );
    expect(one("figure", text("3"))).not.toBe(one("figure", text("4")));
    expect(one("figure", text("3"))).not.toBe(one("figure", text("3", "2024")));
  });
  it("are of one series whatever their period and value", () => {
    expect(series(text("3"))).not.toBeNull();
    expect(series(text("3"))).toBe(series(text("4", "2024")));
    expect(series(text("3"))).not.toBe(
      series("Norway exported goods worth 3 billion dollars to Japan in 2025."),
    );
  });
});

describe("two statements", () => {
  it("are one record when the same person says the same words", () => {
    const quote = "“We trust each other,” Japanese Prime Minister Ken Mori told reporters.";
    expect(one("statement", quote)).not.toBeNull();
    expect(one("statement", quote)).toBe(one("statement", `${quote.slice(0, -11)} a newspaper.`));
    expect(one("statement", quote)).not.toBe(one("statement", quote.replace("trust", "fear")));
  });
});
