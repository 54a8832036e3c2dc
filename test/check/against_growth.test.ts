// Growth that a text tells against the growth that is published, in its currency and on its base.
import { describe, it } from "vitest";
import { expectFindings, type Told } from "./checked.js";

describe("growth", () => {
  it.each<[string, string, Told[]]>([
    [
      "Trade between China and Russia grew by 26.3 percent in 2023.",
      "2024-02-01",
      [["agrees growth", "26.3 percent", "customs of China published +26.3 percent in USD"]],
    ],
    [
      "Trade between China and Russia grew by 36.3 percent in 2023.",
      "2024-02-01",
      [["contradicts growth", "36.3 percent", "on 190.271 bn USD in 2022 is +26.2 percent, not +36.3"]],
    ],
    [
      "In January to July 2024 China's exports to Russia rose by 1.1 percent.",
      "2024-08-12",
      [["contradicts growth", "1.1 percent", "is −1.4 percent, not +1.1"]],
    ],
    [
      "Trade between China and Russia grew by 41.3 percent in January to October 2023.",
      "2023-11-12",
      [["contradicts period", "41.3 percent", "the figure is of 1 January – 30 April 2023"]],
    ],
    [
      "Trade between China and Russia grew by 240.1 billion dollars in 2023.",
      "2024-02-01",
      [["contradicts record", "240.1 billion dollars", "that is the level, not the change"]],
    ],
  ])("%s", (text, published, told) => expectFindings(text, published, told));
});

describe("the currency that growth is counted in", () => {
  it("may be either where the text names none", () => {
    const text = (growth: string) => `Trade between China and Russia fell by ${growth} percent in 2025.`;
    expectFindings(text("6.9"), "2026-02-01", [["agrees growth", "6.9 percent", "−6.9 percent in USD"]]);
    expectFindings(text("6.5"), "2026-02-01", [["agrees growth", "6.5 percent", "−6.5 percent in CNY"]]);
  });
  it("explains growth in yuan beside an amount in dollars", () => {
    const text = "Trade between China and Russia fell by 6.5 percent to 228.1 billion dollars in 2025.";
    expectFindings(text, "2026-02-01", [
      ["explained basis", "228.1 billion dollars", "−6.5 percent in CNY; the amount beside it is in USD"],
      ["agrees record", "228.1 billion dollars", "228.105 bn USD in 2025"],
    ]);
  });
});

describe("a base that was revised", () => {
  const text = (growth: string) =>
    `Trade between China and Russia grew by ${growth} percent to 53.845 billion dollars in the first quarter of 2023.`;
  it("explains the growth that is published, and the growth that the first values make", () => {
    const level = ["agrees record", "53.845 billion dollars", "53.845 bn USD"] as const;
    expectFindings(text("38.7"), "2023-04-20", [
      ["explained growth", "53.845 billion dollars", "is +41.1 percent: the base was revised"],
      level,
    ]);
    expectFindings(text("41.1"), "2023-04-20", [
      ["explained growth", "53.845 billion dollars", "published: +38.7 percent in USD"],
      level,
    ]);
  });
});
