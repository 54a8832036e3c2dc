// The counted meetings in person as bars of the chart: of each year and place the claims that speak for them.
import type { TravelBar } from "../../src/charts/index.js";
import type { MeetingsAnswer } from "../ask/answers.js";

/** `pair` is in the order of the page, which its colours follow. */
export function barsOf(
  { travel, rows }: MeetingsAnswer,
  [a, b]: readonly [string, string],
): readonly TravelBar[] {
  const hosts = new Map(rows.map(({ id, host }) => [id, host]));
  return travel.map(({ year, rows: ids }) => ({
    year,
    inFirst: ids.filter((id) => hosts.get(id) === a),
    inSecond: ids.filter((id) => hosts.get(id) === b),
    elsewhere: ids.filter((id) => hosts.get(id) !== a && hosts.get(id) !== b),
  }));
}
