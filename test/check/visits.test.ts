// Firsts since an event and counts of a year, against the register of visits and meetings.
import { describe, it } from "vitest";
import { expectFindings, expectNoFault, type Told } from "./checked.js";

describe("the first since an event", () => {
  it.each<[string, string, Told[]]>([
    [
      "Xi Jinping's stay in Moscow from 7 to 10 May 2025 is his first visit to Russia since the invasion of Ukraine in February 2022.",
      "2025-05-09",
      [
        [
          "contradicts record",
          "first visit to Russia since the invasion of Ukraine in February 2022",
          "one after that: 22 October 2024, Kazan",
        ],
      ],
    ],
    [
      "It is Xi Jinping's first visit to Russia since taking office.",
      "2015-05-09",
      [
        [
          "contradicts record",
          "first visit to Russia since taking office",
          "one after that: 5 September 2013",
        ],
      ],
    ],
    [
      "Vladimir Putin is in China on his first foreign trip since the election of March 2018.",
      "2019-04-26",
      [
        [
          "contradicts record",
          "first foreign trip since the election of March 2018",
          "one after that: 26 July 2018, Johannesburg",
        ],
      ],
    ],
  ])("%s", (text, published, told) => expectFindings(text, published, told));

  it.each([
    [
      "an event without a date",
      "Xi Jinping's stay in Moscow from 7 to 10 May 2025 is his first visit to Russia since the invasion of Ukraine began.",
      "2025-05-09",
    ],
    [
      "none in between",
      "Xi Jinping's visit to Russia is his first visit to Russia since the invasion of Ukraine in February 2022.",
      "2023-03-20",
    ],
    [
      "told later of a visit then",
      "Xi Jinping's visit of 20 March 2023 was his first visit to Russia since 2019.",
      "2024-03-20",
    ],
    [
      "told later, in the next sentence",
      "Xi Jinping came to Moscow in March 2023. It was Xi Jinping's first visit to Russia since 2019.",
      "2024-03-20",
    ],
    [
      "told later of a month",
      "Xi Jinping's visit in March was his first visit to Russia since 2019.",
      "2023-11-20",
    ],
    ["just in office", "It is Xi Jinping's first visit to Russia since taking office.", "2013-03-23"],
    [
      "a new term",
      "It is Vladimir Putin's first visit to China since taking office for a fifth term.",
      "2024-05-17",
    ],
    ["long in office", "It is Vladimir Putin's first visit to China since taking office.", "2024-05-17"],
  ])("no fault: %s", (_what, text, published) => expectNoFault(text, published));
});

describe("the count of a year", () => {
  const KAZAN = "Xi Jinping and Vladimir Putin met in Kazan";
  it.each<[string, string, Told[]]>([
    [
      `${KAZAN}, their third meeting this year.`,
      "2024-10-23",
      [["agrees count", "third meeting this year", "has 3 of that year in person"]],
    ],
    [
      `${KAZAN}, their second meeting this year.`,
      "2024-10-23",
      [["contradicts count", "second meeting this year", "16–17 May 2024; 3 July 2024; 22 October 2024"]],
    ],
    [
      `${KAZAN}, their fifth meeting this year.`,
      "2024-10-23",
      [["unknown count", "fifth meeting this year", "does not claim to hold every one"]],
    ],
    [
      "Xi Jinping and Vladimir Putin met in Bali, their third meeting this year.",
      "2013-10-08",
      [["agrees count", "third meeting this year", "22–24 March 2013; 27 March 2013"]],
    ],
    [
      "It is Vladimir Putin's first visit to China this year.",
      "2016-09-04",
      [["contradicts count", "first visit to China this year", "25 June 2016; 4 September 2016"]],
    ],
    [
      "It is Vladimir Putin's second visit to China this year.",
      "2016-09-04",
      [["agrees count", "second visit to China this year", "25 June 2016"]],
    ],
  ])("%s", (text, published, told) => expectFindings(text, published, told));

  it.each([
    [
      "of ministers",
      "Xi Jinping told Vladimir Putin that the first meeting of ministers this year went well.",
      "2024-10-23",
    ],
    ["of others", "Vladimir Putin praised the first visit to China by a Serb this year.", "2016-09-04"],
    ["summits", `${KAZAN}, their first summit this year.`, "2024-10-23"],
    ["since", "It is Vladimir Putin's first visit to China since the elections of this year.", "2016-09-04"],
  ])("no fault: %s", (_what, text, published) => expectNoFault(text, published));
});
