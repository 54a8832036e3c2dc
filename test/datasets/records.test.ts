// Small CSV files are read whole: quotes, lines, comments, and rows that do not fit.
import { expect, test } from "vitest";
import { readColt } from "../../src/datasets/index.js";

const HEAD = "TripID,LeaderCountryISO,LeaderFullName,CountryVisitedISO,TripStartDate,CityVisited,SourceLink1";

test("a quoted cell may hold commas, quotes and lines, and the next row keeps its line", () => {
  const text = `\uFEFF# a comment\r\n${HEAD}\r\n1,RUS,"A ""B"" C",CHN,2014-02-03,"Beijing,\nHarbin",https://example.org\r\n\r\n2,RUS,D,CHN,nodate,,\r\n`;
  const read = readColt(text);
  expect(read).toMatchObject({
    trips: [{ line: 3, leader: 'A "B" C', cities: ["Beijing", "Harbin"], end: "2014-02-03" }],
    dropped: [{ line: 6, problem: 'The trip 2 has no days: "nodate" to "".' }],
  });
});

test("a quote that never closes, or a megabyte of them, ends in time", () => {
  const text = `${HEAD}\n${'1,RUS,"'.repeat(150_000)}`;
  const start = performance.now();
  readColt(text);
  expect(performance.now() - start).toBeLessThan(6000);
});
