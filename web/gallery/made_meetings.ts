// A made register of meetings for the gallery: invented, each outcome and each place once.
import { COUNT_RULES, type CountRule, MEETING_STATUSES, type MeetingStatus } from "../../src/model/index.js";
import type { MeetingRow, MeetingsAnswer } from "../ask/answers.js";

function row(day: string, more: Partial<MeetingRow> & { readonly status: MeetingStatus }): MeetingRow {
  const id = `made-meeting-${day}`;
  const period = { start: day, end: day, precision: "day", text: day } as const;
  return {
    ...{
      id,
      period,
      kind: "visit",
      inPerson: true,
      level: "leaders",
      countries: ["CHN", "RUS"],
      host: "CHN",
    },
    people: [
      { name: "A. Guest", country: "RUS", office: null, role: null },
      { name: "A. Host", country: "CHN", office: null, role: null },
    ],
    ...{ guests: ["RUS"], places: ["Beijing"], occasion: null, hosts: [], agreements: [], note: null },
    ...{ review: "entered", counted: more.status === "held", daysSince: null, ordinals: [] },
    reports: [
      {
        ...{
          claim: id,
          document: "d-made",
          title: "A made readout",
          url: null,
          publisher: null,
          published: null,
        },
        ...{
          review: "entered",
          grade: "official",
          also: [],
          status: more.status,
          period,
          places: ["Beijing"],
        },
        words: "Made for the gallery.",
      },
    ],
    ...more,
  };
}

const ROWS: readonly MeetingRow[] = [
  row("2022-05-10", {
    status: "held",
    kind: "state visit",
    agreements: ["A made treaty"],
    hosts: ["A. Host"],
  }),
  row("2022-11-15", {
    status: "held",
    kind: "sidelines",
    host: "IDN",
    places: ["Bali"],
    occasion: "A made summit",
  }),
  row("2023-03-20", { status: "held", host: "RUS", places: ["Moscow"], guests: ["CHN"], daysSince: 125 }),
  row("2023-07-04", { status: "present", kind: "sidelines", host: null, places: [] }),
  row("2024-02-08", {
    status: "held",
    kind: "phone",
    inPerson: false,
    host: null,
    places: [],
    review: "machine",
  }),
  row("2024-05-16", { status: "announced" }),
  row("2024-06-01", { status: "called off" }),
];

const COUNTS: Readonly<Record<CountRule, number>> = {
  ...{ dedicated: 2, "in-person": 3, "with-calls": 4 },
  ...{ "leaders-dedicated": 2, "leaders-in-person": 3, "leaders-with-calls": 4 },
};

export const MEETINGS: MeetingsAnswer = {
  ...{ pair: ["CHN", "RUS"], rule: COUNT_RULES[1], counts: COUNTS, rows: ROWS, byRuleAlone: 0 },
  outcomes: Object.fromEntries(
    MEETING_STATUSES.map((status) => [status, ROWS.filter((one) => one.status === status).length]),
  ) as Record<MeetingStatus, number>,
  ...{ first: "made-meeting-2022-05-10", last: "made-meeting-2023-03-20" },
  longestGap: {
    ...{ after: "made-meeting-2022-05-10", before: "made-meeting-2022-11-15" },
    ...{ from: "2022-05-10", to: "2022-11-15", days: 189 },
  },
  travel: [
    {
      year: 2022,
      toFirst: 1,
      toSecond: 0,
      elsewhere: 1,
      rows: ["made-meeting-2022-05-10", "made-meeting-2022-11-15"],
    },
    { year: 2023, toFirst: 0, toSecond: 1, elsewhere: 0, rows: ["made-meeting-2023-03-20"] },
  ],
  elsewhere: [
    row("2024-05-06", {
      status: "held",
      countries: ["CHN", "FRA"],
      host: "FRA",
      places: ["Paris"],
      counted: false,
    }),
  ],
  ...{ unnamed: 2, undated: 1, cut: false },
};
