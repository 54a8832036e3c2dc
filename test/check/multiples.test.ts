// Multiples in words: twice, tripled, halved, four times.
import { describe, it } from "vitest";
import { expectFindings, expectNoFault, type Told } from "./checked.js";

const DAY = "2025-03-04";

describe("a multiple", () => {
  it.each<[string, Told[]]>([
    [
      "Exports quintupled, from 4 million dollars in 2019 to 12 million dollars in 2024.",
      [["contradicts growth", "quintupled", "12 million is 3.00 times 4 million, not 5 times"]],
    ],
    [
      "The 9 billion dollars are twice the 3 billion dollars of 2020.",
      [["contradicts growth", "twice", "9 billion is 3.00 times 3 billion, not 2 times"]],
    ],
    [
      "The 9 billion dollars are three times the 3 billion dollars of 2020.",
      [["agrees growth", "three times", "3.00 times"]],
    ],
    [
      "The aid was halved, from 6 million dollars to 2 million dollars.",
      [["contradicts growth", "halved", "6 million is 3.00 times 2 million, not 2 times"]],
    ],
    [
      "The aid was halved, from 6 million dollars to 3 million dollars.",
      [["agrees growth", "halved", "2.00 times"]],
    ],
    [
      "Almost three times as many: 8.6 million dollars against 3 million dollars.",
      [["agrees growth", "three times", "2.87 times"]],
    ],
    ["Exports are to double from 4 million dollars to 12 million dollars.", []],
    ["The two ministers met three times; 9 million dollars became 2 million dollars.", []],
  ])("%s", (text, told) => expectFindings(text, DAY, told));
  it("no fault: tripled is told of a level, and of the growth that it is", () => {
    expectNoFault("Exports tripled, from 4 million dollars in 2019 to 12 million dollars in 2024.", DAY);
  });
});
