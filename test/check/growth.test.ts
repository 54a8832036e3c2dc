// Growth against two levels of the text, and moves from one printed level to another.
import { describe, it } from "vitest";
import { expectFindings, expectNoFault, type Told } from "./checked.js";

const DAY = "2025-03-04";

describe("growth against two levels", () => {
  it.each<[string, Told[]]>([
    [
      "Kenya's exports to Egypt rose by 40 percent to 600 million dollars in 2024, from 500 million dollars in 2023.",
      [["contradicts growth", "600 million dollars", "is +20.0 percent, not +40.0"]],
    ],
    [
      "Kenya's exports to Egypt rose by 20 percent to 600 million dollars in 2024, from 500 million dollars in 2023.",
      [["agrees growth", "600 million dollars", "is +20.0 percent"]],
    ],
    [
      "Kenya's exports to Egypt rose by 20 percent to 600 million dollars in 2024. In 2023 Kenya's exports to Egypt had been 400 million dollars.",
      [["contradicts growth", "600 million dollars", "is +50.0 percent, not +20.0"]],
    ],
    [
      "In 2024 Kenya sold Egypt tea worth 600 million dollars. A year earlier it had been 500 million dollars, so that sales rose by 40 percent.",
      [["contradicts growth", "40 percent", "is +20.0 percent, not +40.0"]],
    ],
    [
      "Peruvian exports to Spain fell to 80 million dollars in 2024 from 64 million dollars in 2023.",
      [["contradicts direction", "80 million dollars", "is +25.0 percent, the text tells a fall"]],
    ],
  ])("%s", (text, told) => expectFindings(text, DAY, told));

  it.each([
    [
      "rounding",
      "Kenya's exports to Egypt rose by 20.3 percent to 600 million dollars in 2024, from 500 million dollars in 2023.",
    ],
    [
      "a hedge",
      "Kenya's exports to Egypt rose by about 22 percent to 600 million dollars in 2024, from 500 million dollars in 2023.",
    ],
    [
      "half a year beside a year",
      "Kenya's exports to Egypt rose by 40 percent to 300 million dollars in the first half of 2024; in the whole of 2023 they were 500 million dollars.",
    ],
    ["a plan", "Kenya hopes that exports to Egypt will rise by 40 percent to 600 million dollars in 2026."],
  ])("no fault: %s", (_what, text) => expectNoFault(text, DAY));
});

describe("moves between printed levels", () => {
  it.each<[string, Told[]]>([
    [
      "Peruvian exports to Spain fell from 80 to 64 million dollars, by 40 percent.",
      [["contradicts growth", "from 80 to 64 million", "−20.0 percent, not −40.0"]],
    ],
    [
      "Peruvian exports to Spain fell from 80 to 64 million dollars, by 20 percent.",
      [["agrees growth", "from 80 to 64 million", "−20.0 percent"]],
    ],
    [
      "Peruvian exports to Spain rose from 80 to 64 million dollars.",
      [["contradicts direction", "from 80 to 64 million", 'says "rose", but from 80 million to 64 million']],
    ],
    [
      "Oil output rose to 3.2 million barrels from 4.1 million barrels.",
      [["contradicts direction", "to 3.2 million barrels from 4.1 million", "a fall"]],
    ],
    [
      "Peruvian exports to Spain stood at 64 million dollars, up from 80 million dollars a year earlier.",
      [["contradicts direction", "64 million dollars, up from 80 million", 'says "up"']],
    ],
    ["Peruvian exports to Spain fell from 80 to 64 million dollars.", []],
    ["Talks were moved from Geneva to Vienna, and their days rose from 5 to 7 May.", []],
    ["From 2019 to 2023 the number of envoys rose.", []],
  ])("%s", (text, told) => expectFindings(text, DAY, told));
  it("no fault: a percentage of another thing beside two moves", () => {
    expectNoFault(
      "Wheat rose from 3 to 4 dollars and rye from 2 to 3 dollars, while rents were 90 percent higher.",
      DAY,
    );
  });
});
