// Sentences without a fault that were once contradicted, or said to agree for a wrong reason.
import { describe, expect, it } from "vitest";
import { check, expectFindings, expectNoFault } from "./checked.js";

describe("a text without a fault", () => {
  it.each([
    ["Output grew from 40,000 to 1.2 million units.", "2024-05-16"],
    ["The fund reached $1.2 million, up from $40,000.", "2024-05-16"],
    ["Pay rose from 900 dollars to 1 million dollars.", "2024-05-16"],
    ["Membership grew from 200 to 1 million.", "2024-05-16"],
    ["Each truck carries 20 or 40 tonnes of grain.", "2024-05-16"],
    ["The village lies 2 or 3 miles from the border.", "2024-05-16"],
    [
      "Two hundred people killed in flood\n\nMore than a week of rain killed 200 people in Peru.",
      "2024-05-16",
    ],
    ["Of the two hundred jobs in Turin, 50 go to Slovakia and 60 to Poland, Italy said.", "2024-05-16"],
    [
      "Ruling party won 200 seats\n\nThe party, which won 12 votes more than in May, governs Latvia.",
      "2024-05-16",
    ],
    ["They met on Tuesday, 14 May 2024, Wednesday, 15 May 2024 and again in June.", "2024-05-20"],
    ["Russia charged 31 Novaya Gazeta journalists.", "2024-05-16"],
    ["Germany promoted 31 Junior officers.", "2024-05-16"],
    ["He will visit two countries: Bosnia and Herzegovina and Serbia.", "2024-05-16"],
    ["All three states, Trinidad and Tobago, Jamaica and Guyana, signed.", "2024-05-16"],
    ["Germany bought its gas from Russia under Chancellor Angela Merkel.", "2024-05-16"],
    ["The deal was negotiated by Chancellor Angela Merkel.", "2024-05-16"],
    [
      "A team of six men walked; two men from the coast, three men from the hills and two from Benin.",
      "2024-05-16",
    ],
    [
      "A team of twelve observers flew to Lusaka: five from Ghana, three from Senegal and four from Benin.",
      "2024-05-16",
    ],
    ["Two delegations arrived: three ministers, four envoys and a clerk.", "2024-05-16"],
    ["The price rose from 3 to 12 dollars, three times more than it was.", "2024-05-16"],
    ["They met in South Africa's capital, Cape Town.", "2024-05-16"],
  ])("%s", (text, published) => expectNoFault(text, published));

  it("says three times more of what is three times as much, too", () =>
    expect(
      check("The price rose from 4 to 12 dollars, three times more than it was.", "2024-05-16").map(
        ({ verdict }) => verdict,
      ),
    ).not.toContain("contradicts"));
});

describe("a weekday without its year", () => {
  it("is of the day next to publication, not of any year that fits", () =>
    expectFindings("They met on Wednesday, 14 May.", "2024-05-16", [
      ["contradicts calendar", "Wednesday, 14 May", "14 May 2024 was a Tuesday"],
    ]));

  it("is of the year that was told before it", () =>
    expectNoFault("The war of 1967 was short. On Monday, 5 June, Israel struck Egypt.", "2024-05-16"));

  it("may be of two years, where both are as near", () =>
    expectNoFault("They will meet on Thursday, 14 November.", "2024-05-16"));
});

describe("a choice between two numbers", () => {
  it("is no conversion", () =>
    expect(check("The dam lies 3 or 4 kilometres away.", "2024-05-16")).toEqual([]));
});
