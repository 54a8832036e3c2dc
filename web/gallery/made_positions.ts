// A made register of positions for the gallery: every stance, held and not, a change, votes and words beside. All of it is invented.
import { POSITION_STANCES, type PositionStance, STATUSES, type Status } from "../../src/model/index.js";
import type { CellOf, PositionsAnswer, ToldPositionLine } from "../ask/answers.js";

function told(claim: string, stance: PositionStance, status: Status, day: string | null): ToldPositionLine {
  return {
    ...{ claim, claims: [claim], stance, status, day, isDated: day !== null },
    ...{ document: "d-made", title: "A made report", publisher: "Example News", url: null, published: null },
    period: day === null ? { missing: "not stated" } : { start: day, end: day, precision: "day", text: day },
    ...{ person: null, issue: "made issue", quote: "Words that tell it.", reports: 1, stories: 1 },
  };
}

function cell(holder: string, all: readonly ToldPositionLine[], more: Partial<CellOf> = {}): CellOf {
  const last = all.findLast(({ status }) => status === "actual");
  return {
    ...{ holder, told: all, changes: [], votes: [], statements: [], isDisputed: false },
    ...{ stance: last?.stance ?? null, day: last?.day ?? null, isDated: last?.isDated ?? false },
    ...more,
  };
}

const row = (issue: string, cells: readonly CellOf[]) => ({
  ...{ key: issue, issue, told: [issue], last: "2024-05-31", isVotesAlone: false, cells },
});

export const POSITIONS: PositionsAnswer = {
  pair: ["CHN", "RUS"],
  holders: [
    { key: "CHN", country: "CHN", organisation: null, sector: null, text: "China" },
    { key: "RUS", country: "RUS", organisation: null, sector: null, text: "Russia" },
    { key: "EUU", country: null, organisation: "EUU", sector: null, text: "the EU" },
  ],
  issues: [
    ...POSITION_STANCES.map((stance) =>
      row(`an issue that is told as ${stance}`, [
        cell("CHN", [told(`g-${stance}`, stance, "actual", "2024-05-16")]),
        cell("RUS", [told(`h-${stance}`, stance, "actual", null)]),
      ]),
    ),
    row("an issue that nobody holds yet", [
      cell(
        "CHN",
        STATUSES.filter((status) => status !== "actual").map((status) =>
          told(`n-${status}`, "supports", status, "2024-05-16"),
        ),
      ),
    ]),
    row("an issue on which the stance has changed", [
      cell(
        "RUS",
        [told("k-1", "undecided", "actual", "2024-03-01"), told("k-2", "opposes", "actual", "2024-05-31")],
        {
          changes: [
            {
              from: "undecided",
              to: "opposes",
              on: "2024-05-31",
              before: "k-1",
              after: "k-2",
              isDated: true,
            },
          ],
        },
      ),
      cell("EUU", [], {
        votes: [
          {
            ...{ claim: "v-1", document: "d-made", title: null, publisher: null, url: null, published: null },
            ...{ day: "2022-03-02", cast: "yes", text: "General Assembly resolution: a made text" },
          },
        ],
      }),
    ]),
  ],
  ...{ statements: [], rules: ["Made for the gallery."], isCut: false },
};
