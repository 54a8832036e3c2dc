// A count and the list that it promises.
import { describe, it } from "vitest";
import { expectFindings, type Told } from "./checked.js";

describe("a count", () => {
  it.each<[string, Told[]]>([
    [
      "He will visit three countries: France, Hungary, Serbia and Romania.",
      [
        [
          "contradicts count",
          "three countries: France, Hungary, Serbia and Romania",
          "says three and names 4: France, Hungary, Serbia, Romania",
        ],
      ],
    ],
    [
      "He will visit four countries: France, Hungary, Serbia and Romania.",
      [["agrees count", "four countries: France, Hungary, Serbia and Romania", "names as many"]],
    ],
    [
      "All five states, Kenya, Uganda, Rwanda and Burundi, sent ministers.",
      [["contradicts count", "All five states, Kenya, Uganda, Rwanda and Burundi", "says five and names 4"]],
    ],
    [
      "They signed four accords: one on customs, one on air traffic and one on extradition.",
      [
        [
          "contradicts count",
          "four accords: one on customs, one on air traffic and one on extradition",
          "says four and names 3",
        ],
      ],
    ],
    ["He will visit three countries, including France, Hungary, Serbia and Romania.", []],
    ["He will visit at least three countries: France, Hungary, Serbia and Romania.", []],
    ["He will visit three countries: they are poor, small, dry and far.", []],
    ["Two ministers signed three accords: on customs, fish and air traffic.", []],
  ])("%s", (text, told) => expectFindings(text, "2024-03-05", told));
});
