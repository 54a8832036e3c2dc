// What is called the first or the last visit, against the register.
import { describe, it } from "vitest";
import { expectFindings, type Told } from "./checked.js";

describe("the first since, the last", () => {
  it.each<[string, string, Told[]]>([
    [
      "It was Xi Jinping's first visit to Russia since 2013.",
      "2023-03-25",
      [["contradicts record", "first visit to Russia since 2013", "11–12 September 2018, Vladivostok"]],
    ],
    [
      "It was Xi Jinping's first visit to Russia since 2019.",
      "2023-03-25",
      [["agrees record", "first visit to Russia since 2019", "5–7 June 2019, Moscow"]],
    ],
    [
      "It was Vladimir Putin's first visit to China since 2019.",
      "2024-05-16",
      [["contradicts record", "first visit to China since 2019", "17–18 October 2023, Beijing"]],
    ],
    [
      "Xi Jinping's last state visit to Russia was in 2019.",
      "2026-02-12",
      [["contradicts record", "last state visit to Russia was in 2019", "7–10 May 2025, Moscow"]],
    ],
    [
      "Xi Jinping's last state visit to Russia was in 2023.",
      "2025-05-12",
      [["agrees record", "last state visit to Russia was in 2023", "20–22 March 2023"]],
    ],
    ["It was Emmanuel Macron's first visit to Chad since 2019.", "2023-03-25", []],
  ])("%s", (text, published, told) => expectFindings(text, published, told));
});
