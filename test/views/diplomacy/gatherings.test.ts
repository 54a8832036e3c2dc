// The register of gatherings. All texts are invented.
import { expect, it } from "vitest";
import { gatheringsOf } from "../../../src/views/index.js";
import { linesOf, NORWAY_CHILE } from "./lines_of.js";

const LINES = linesOf(
  {
    published: "2024-05-01",
    text: "Norway will host the ocean summit in Oslo on 3 and 4 June. Norway invited Chile to the summit. Chile has not yet committed to attending the summit. Sweden declined the invitation to the summit.",
  },
  { published: "2024-05-20", text: "Chile will attend the ocean summit in Oslo on 3 June, officials said." },
  { published: "2024-06-10", text: "Chile did not attend the ocean summit in Oslo on 3 June 2024." },
);
const asOf = (day: string) =>
  gatheringsOf(
    LINES.filter(({ published }) => published !== null && published <= day),
    { ...NORWAY_CHILE, day },
  );
const standings = (day: string) =>
  asOf(day).rows.map(({ title, state, attendance }) => [
    title,
    state,
    Object.fromEntries(attendance.map(({ party, standing }) => [party, standing])),
  ]);

it("who comes is what was told last of each, as it was known on a day", () => {
  expect(standings("2024-05-02")).toEqual([
    ["ocean summit", "planned", { NOR: "host", CHL: "undecided", SWE: "declined" }],
  ]);
  expect(standings("2024-05-21")).toEqual([
    ["ocean summit", "planned", { NOR: "host", CHL: "will attend", SWE: "declined" }],
  ]);
  expect(standings("2024-06-11")).toEqual([
    ["ocean summit", "held", { NOR: "host", CHL: "absent", SWE: "declined" }],
  ]);
  const [row] = asOf("2024-06-11").rows;
  expect(row).toMatchObject({
    start: "2024-06-03",
    end: "2024-06-04",
    places: [{ name: "Oslo", country: "NOR" }],
  });
  const chile = row?.attendance.find(({ party }) => party === "CHL");
  expect(chile?.before.map(({ standing }) => standing)).toEqual(["invited", "undecided", "will attend"]);
});

it("a day that has passed does not make it held, and another place or year another gathering", () => {
  const early = LINES.filter(({ published }) => published === "2024-05-01");
  expect(gatheringsOf(early, { ...NORWAY_CHILE, day: "2025-01-01" }).rows).toMatchObject([{ state: "past" }]);
  const more = linesOf(
    { published: "2024-05-01", text: "Chile will attend the ocean summit in Oslo on 3 June." },
    { published: "2025-05-01", text: "Chile will attend the ocean summit in Oslo on 5 June." },
    { published: "2024-05-01", text: "Chile will attend the ocean summit in Lima on 3 June." },
  );
  expect(gatheringsOf(more, { ...NORWAY_CHILE, day: "2025-01-01" }).rows).toHaveLength(3);
});

it("says so where none is told", () => {
  expect(gatheringsOf([], { ...NORWAY_CHILE, day: "2025-01-01" })).toMatchObject({
    rows: [],
    answer: "No conference, summit or forum is told of the two.",
  });
});
