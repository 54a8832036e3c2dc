// One amount in two currencies or in two units.
import { describe, it } from "vitest";
import { expectFindings, expectNoFault, type Told } from "./checked.js";

describe("currencies, by the mean rate of the time", () => {
  it.each<[string, Told[]]>([
    [
      "The loan of 70 billion yuan (23 billion dollars) was signed in 2023.",
      [["contradicts conversion", "23 billion dollars", "(mean of 2023) is 9.8857 billion USD, not 23"]],
    ],
    [
      "The loan of 70 billion yuan (9.9 billion dollars) was signed in 2023.",
      [["agrees conversion", "9.9 billion dollars", "is 9.8857 billion USD; the text says 9.9 billion"]],
    ],
  ])("%s", (text, told) => expectFindings(text, "2024-02-05", told));
  it("no fault: a rounded amount, and one whose day is not known", () => {
    expectNoFault("The loan of 70 billion yuan (about 10 billion dollars) was signed in 2023.", "2024-02-05");
    expectNoFault("The loan of 70 billion yuan (23 billion dollars) was signed.", null);
  });
});

describe("units", () => {
  it.each<[string, Told[]]>([
    [
      "The road is 250 miles, or 156 kilometres, long.",
      [["contradicts conversion", "156 kilometres", '"250 miles" is 402.34 km']],
    ],
    ["The road is 250 miles, or 402 kilometres, long.", [["agrees conversion", "402 kilometres", "402.34"]]],
    [
      "The pipeline of 1,420 kilometres (1,882 miles) ends in Turkey.",
      [["contradicts conversion", "1,882 miles", "is 3,028.8"]],
    ],
    [
      "The pipeline of 1,420 kilometres (882 miles) ends in Turkey.",
      [["agrees conversion", "882 miles", "1,420 km"]],
    ],
    [
      "The plant has 3 GW. That is 30,000 megawatts.",
      [["contradicts conversion", "30,000 megawatts", '"3 GW" is 3 million kW']],
    ],
    [
      "The plant has 3 GW. That is 3,000 megawatts.",
      [["agrees conversion", "3,000 megawatts", "3 million kW"]],
    ],
    [
      "The pipe carries 2 million barrels a day, or about 20 million tonnes a year.",
      [["contradicts conversion", "20 million tonnes a year", "is 99.591 million tonnes/year"]],
    ],
    [
      "The pipe carries 2 million barrels a day, or about 100 million tonnes a year.",
      [["agrees conversion", "100 million tonnes a year", "99.591"]],
    ],
    ["The field has 100 hectares, or 247 acres.", [["agrees conversion", "247 acres", "1 km2"]]],
    ["The road is 250 miles long; the railway has 156 kilometres.", []],
  ])("%s", (text, told) => expectFindings(text, "2025-03-04", told));
});
