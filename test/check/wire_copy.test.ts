// Sentences as wires write them: growth on two bases, parts that are not all of it, balances of another year, percentages of others.
// Each of the first kind was once contradicted; each of the second must be.
import { describe, expect, it } from "vitest";
import { check, expectNoFault } from "./checked.js";

describe("no fault", () => {
  it.each([
    [
      "The economy grew 3.1 percent in real terms in 2024, to 512 billion dollars from 470 billion in 2023; in nominal terms growth was 8.9 percent.",
      "2025-03-04",
    ],
    [
      "Seasonally adjusted exports rose 1.2 percent to 9.4 billion euros in March. Unadjusted they came to 10.1 billion euros, against 9.8 billion euros a year before.",
      "2025-03-04",
    ],
    [
      "Gross borrowing rose to 41 billion euros; net of repayments of 29 billion euros it was 12 billion euros, 8 percent more than a year earlier.",
      "2025-03-04",
    ],
    [
      "The fund has paid out 60 percent of its 2 billion euros, 40 percent of that in grants and 60 percent in loans, and the remaining 10 percent is blocked.",
      "2025-03-04",
    ],
    [
      "The group earned 3.4 billion euros: 2.1 billion in Europe, 1.1 billion in Asia and a loss of 0.2 billion in America, before one-off gains of 0.4 billion.",
      "2025-03-04",
    ],
    [
      "Germany took 410,000 refugees and Poland 950,000, together 1.36 million, out of a total of 6.2 million in Europe.",
      "2025-03-04",
    ],
    [
      "The contract was raised from 300 million to 420 million dollars, of which 20 percent is paid in advance.",
      "2025-03-04",
    ],
    [
      "Exports have tripled since 2010 and stood at 12 billion dollars last year, after 10 billion in 2023.",
      "2025-03-04",
    ],
    [
      "Trade is now twice the 4 billion dollars of 2015 and is to reach 12 billion dollars in 2030.",
      "2025-03-04",
    ],
    ["Defence takes 9 billion of a budget of 120 billion, four times as much as culture.", "2025-03-04"],
    [
      "China takes 31 billion of the 62 billion cubic metres, or half, and Turkey 21 billion, or a third.",
      "2025-03-04",
    ],
    [
      "Non-oil trade between the UAE and India was 65 billion dollars in 2024, up 20 percent; total trade, oil included, was 100 billion dollars, up from 85 billion dollars.",
      "2025-03-04",
    ],
    [
      "Loans to farmers were up 30 percent in number and 12 percent in value, at 2.8 billion rupees against 2.5 billion rupees.",
      "2025-03-04",
    ],
    ["Rents rose 4 percent in Lisbon and 6 percent in Porto, to 1,200 and 900 euros.", "2025-03-04"],
    [
      "Kazakhstan pumped 87.7 million tonnes in 2024, 2.4 percent less than in 2023, and exported 68.6 million tonnes, 2.7 percent less than the 70.5 million of 2023.",
      "2025-03-04",
    ],
    [
      "Kenya sent 40,000 tonnes of tea to Egypt, 25,000 tonnes to Pakistan and 12,000 tonnes to Britain, a total of 90,000 tonnes with smaller buyers.",
      "2025-03-04",
    ],
    [
      "Turkey earned 61 billion dollars from tourists, spent 8 billion on travel abroad and had a current account deficit of 10 billion dollars.",
      "2025-03-04",
    ],
    [
      "Mobile money users rose to 35 million from 28 million in 2020, an annual increase of 5.7 percent.",
      "2025-03-04",
    ],
    ["Duties will be raised from 10 to 25 percent on steel worth 31 billion dollars.", "2025-03-04"],
    ["Deliveries fell from 40 to 15 billion cubic metres, and Russia's share to 18 percent.", "2025-03-04"],
    [
      "Sales climbed to 2.4 million cars, up from 2.1 million, and electric cars rose by 40 percent.",
      "2025-03-04",
    ],
    [
      "Ghana's gold exports rose 53 percent to 11.6 billion dollars in 2024 from 7.6 billion dollars a year earlier; cocoa fell by 23 percent to 1.7 billion dollars.",
      "2025-03-04",
    ],
    [
      "Poland's budget has a deficit of 289 billion zloty, with revenue of 633 billion and spending of 922 billion, or 7.3 percent of output.",
      "2025-03-04",
    ],
    [
      "Trade between Kenya and Uganda came to 1,240 million dollars in 2024. Kenya's exports to Uganda were 910 million dollars; by Uganda's count its exports to Kenya came to 290 million dollars.",
      "2025-03-04",
    ],
    [
      "Vietnam's trade surplus with Japan was 3.4 billion dollars in 2024, as exports rose to 24.6 billion dollars and imports, including those of firms in free zones, to 21.6 billion dollars.",
      "2025-03-04",
    ],
    [
      "Brazil's exports to China were worth 94 billion dollars and its imports 63 billion dollars; the surplus of 41 billion dollars of 2023 will not come back.",
      "2025-03-04",
    ],
    [
      "China's imports from Russia were 129.3 billion dollars in 2024, its exports 115.5 billion, and its total trade surplus 992 billion dollars.",
      "2025-03-04",
    ],
    [
      "All 193 members may vote: 143 were in favour, 9 against and 25 abstained, while the others stayed away.",
      "2025-03-04",
    ],
    [
      "A mission of 12 observers is in Tbilisi: four from Poland, three from Romania and two from Greece have arrived so far.",
      "2025-03-04",
    ],
    ["A group of nine, three from Kenya and two from Ghana and others, went to Rome.", "2025-03-04"],
    [
      "The programme consists of 50 billion euros, namely 33 billion in loans and 17 billion in grants, and 4 billion has been paid out.",
      "2025-03-04",
    ],
    [
      "The budget of 64 billion euros is divided between defence with 9 billion, schools with 12 billion and many smaller items.",
      "2025-03-04",
    ],
    [
      "The deal is worth 12 billion dollars: it covers 40 aircraft at 250 million dollars each and spare parts for 900 million dollars, and options worth another 1.1 billion dollars.",
      "2025-03-04",
    ],
    [
      "Japan lends 2.1 billion dollars: the rate is fixed for the first 500 million dollars and floats for the next 900 million dollars.",
      "2025-03-04",
    ],
    [
      "Kazakhstan's exports came to 81 billion dollars: oil brought 43 billion dollars, and the neighbours China and Russia alone took goods worth 15 billion and 9 billion dollars.",
      "2025-03-04",
    ],
    [
      "The tax on profits rises in three steps, 20 percent, 22 percent and 25 percent, and the remaining 5 percent are dropped.",
      "2025-03-04",
    ],
    [
      "Output of 5.1 million barrels and demand of 4.3 million barrels leave a surplus of 0.6 million barrels for export after own use.",
      "2025-03-04",
    ],
    [
      "China exported goods worth 115.49 billion dollars to Russia in 2024 and imported goods worth 129.32 billion, a deficit that had been 18.3 billion dollars in 2023.",
      "2025-02-10",
    ],
  ])("%s", (text, published) => expectNoFault(text, published));
});

describe("a fault", () => {
  it.each([
    [
      "Turkey's exports to Germany grew by 15.2 percent to 22.1 billion euros in 2024, from 21.0 billion euros in 2023.",
      "2025-03-04",
    ],
    [
      "Peru's exports to Spain rose by 30 percent to 96 million dollars in 2024. In 2023 Peru's exports to Spain had been 80 million dollars.",
      "2025-03-04",
    ],
    ["Ghana's cocoa output fell to 530,000 tonnes from 680,000 tonnes, a drop of 12 percent.", "2025-03-04"],
    [
      "Kenya spent 900 million dollars on roads: 400 million for the coast, 300 million for the north and 100 million for Nairobi.",
      "2025-03-04",
    ],
    [
      "Exports of 12.2 billion dollars and imports of 16.8 billion dollars left a deficit of 3.6 billion dollars.",
      "2025-03-04",
    ],
    ["Exports tripled from 4 million dollars in 2019 to 8 million dollars in 2024.", "2025-03-04"],
    ["The 8 billion dollars are three times the 4 billion dollars of 2015.", "2025-03-04"],
    ["Of the 90 ships, 30, or half, are Greek.", "2025-03-04"],
    [
      "Gas deliveries rose from 22 billion cubic metres in 2023 to 31 billion in 2024, an increase of 61 percent.",
      "2025-03-04",
    ],
    ["Germany sold 120 tanks to Poland and 80 tanks to Chad, that makes 220 tanks.", "2025-03-04"],
    [
      "Shipyards in Korea built 44 percent, those in China 37 percent and those of Japan the remaining 29 percent.",
      "2025-03-04",
    ],
    ["Investment rose from 4 billion dollars to 3 billion dollars.", "2025-03-04"],
    [
      "Ethiopia exported coffee worth 1.4 billion dollars in 2024, 20 percent more than the 1.0 billion dollars of 2023.",
      "2025-03-04",
    ],
    [
      "Poland pays 40 percent of the 200 million euros, 120 million euros, and Germany the rest.",
      "2025-03-04",
    ],
    ["The budget was cut by 25 percent, from 40 million euros to 20 million euros.", "2025-03-04"],
    [
      "Mali and Niger trade goods for 50 million dollars: Mali sells for 30 million dollars, Niger for 30 million dollars.",
      "2025-03-04",
    ],
    ["Of the 500 jobs, 300 go to Poland, 150 to Romania and 100 to Serbia.", "2025-03-04"],
    ["In 2024 the mine yielded 50 tonnes of gold, 10 percent less than the 40 tonnes of 2023.", "2025-03-04"],
    ["Norway pumped 4.1 million barrels a day, up from 4.4 million barrels a day.", "2025-03-04"],
    [
      "The aid will be split into three parts: 20 million euros for food, 30 million euros for water and 40 million euros for tents, making 110 million euros.",
      "2025-03-04",
    ],
    [
      "Exports rose 10 percent to 1,500 million dollars last year, after 1,200 million dollars in 2023.",
      "2025-03-04",
    ],
    [
      "In the first half Turkey bought 12 billion cubic metres; that was 50 percent more than the 10 billion cubic metres of a year before.",
      "2025-03-04",
    ],
    ["The wall is 250 miles, or 156 kilometres, long.", "2025-03-04"],
    [
      "Serbia bought 60 percent of the gas, Hungary 30 percent and Bosnia the remaining 20 percent.",
      "2025-03-04",
    ],
    ["Ottawa raises its duty on steel pipe from 10 to 15 percent, that is by five percent.", "2025-03-04"],
  ])("%s", (text, published) =>
    expect(check(text, published).map(({ verdict }) => verdict)).toContain("contradicts"),
  );
});

describe("the difference of two percentages", () => {
  it("is points: by five points is right, by five percent is not", () =>
    expectNoFault(
      "Ottawa raises its duty on steel pipe from 10 to 15 percent, that is by five percentage points.",
      "2025-03-04",
    ));
  it("may be told as growth", () =>
    expectNoFault(
      "Ottawa raises its duty on steel pipe from 10 to 15 percent, by 50 percent.",
      "2025-03-04",
    ));
});
