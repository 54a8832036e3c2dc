// Made data for the gallery: invented, of two countries that exist, in every form that a part has to show.

import { STATUSES, type Status } from "../../src/model/index.js";
import type {
  ActivityQuarter,
  Correction,
  RecordLine,
  SeriesLine,
  ToldClaim,
  ToldEvent,
  ToldFigure,
} from "../ask/answers.js";

const base = {
  places: [],
  attribution: [],
  pairs: [["CHN", "RUS"]] as const,
  pair: ["CHN", "RUS"] as const,
  confidence: 0.9,
  coder: "made for the gallery",
  review: "machine" as const,
};

const day = (date: string) => ({ start: date, end: date, precision: "day" as const, text: date });
const year = (number: number) => ({
  start: `${number}-01-01`,
  end: `${number}-12-31`,
  precision: "year" as const,
  text: String(number),
});
const cited = (text: string) => ({ start: 0, end: text.length, sentence: 0, text });

function event(id: string, status: Status, date: string, text: string): ToldEvent {
  return {
    ...base,
    id,
    kind: "event",
    status,
    period: day(date),
    citation: cited(text),
    why: "made: no rule",
    type: "CONSULT",
    act: "CONSULT",
    mode: "visit",
    contexts: [],
    cameo: "042",
    intensity: 4,
    symmetric: false,
    source: [{ text: "the minister", country: "RUS", sector: "GOV", person: "Sergei Lavrov" }],
    target: [{ text: "Beijing", country: "CHN", sector: "GOV" }],
  };
}

export const EVENTS: readonly ToldEvent[] = STATUSES.map((status, index) =>
  event(
    `made-${status}`,
    status,
    `2024-0${index + 1}-14`,
    `The minister's journey to Beijing, told as ${status}`,
  ),
);

export const OTHERS: readonly ToldClaim[] = [
  {
    ...base,
    id: "made-statement",
    kind: "statement",
    status: "actual",
    period: day("2024-03-02"),
    citation: cited("The spokeswoman said that the talks “were long and to the point”."),
    why: "made: no rule",
    speaker: { text: "the spokeswoman", country: "CHN", sector: "GOV", person: "Mao Ning" },
    verb: "say",
    addressee: null,
    quote: "were long and to the point",
    direct: true,
    topics: ["talks"],
    about: ["RUS"],
    stance: null,
    review: "human",
  },
  {
    ...base,
    id: "made-position",
    kind: "position",
    status: "actual",
    period: day("2024-04-02"),
    citation: cited("China is neutral on the conference."),
    why: "made: no rule",
    holder: { text: "China", country: "CHN", sector: null },
    issue: "the conference",
    stance: "neutral",
  },
];

function figure(
  id: string,
  number: number,
  value: number,
  statistics: string,
  change: number | null,
): ToldFigure {
  return {
    ...base,
    id,
    kind: "figure",
    status: "actual",
    period: year(number),
    citation: cited(`Trade came to ${value} in ${number}.`),
    why: "made: no rule",
    measure: "trade.total",
    value,
    unit: "USD",
    bound: "exact",
    direction: null,
    commodity: null,
    via: null,
    change:
      change === null
        ? null
        : {
            value: Math.abs(change),
            unit: "percent",
            direction: change < 0 ? "down" : "up",
            versus: "year-earlier",
          },
    equivalentOf: null,
    basis: { statistics },
  };
}

export const SERIES: readonly SeriesLine[] = [
  figure("made-f1", 2021, 146.9e9, "First office", 35.8),
  figure("made-f2", 2022, 190.3e9, "First office", 29.3),
  figure("made-f3", 2022, 187.1e9, "Second office", null),
  figure("made-f4", 2023, 240.1e9, "First office", 26.3),
  figure("made-f5", 2024, 228.1e9, "First office", -6.9),
].map((claim) => ({
  series: "trade.total",
  document: "made",
  title: "Made for the gallery",
  url: null,
  publisher: "Example News",
  published: "2025-01-20",
  addedAt: "2025-01-21T09:00:00.000Z",
  copyOf: null,
  claim,
}));

export const RECORDS: readonly RecordLine[] = [...EVENTS, ...OTHERS, ...SERIES.map(({ claim }) => claim)].map(
  (claim, index) => ({
    record: `r-${claim.id}`,
    reports: index % 3 === 0 ? 4 : 1,
    stories: index % 3 === 0 ? (index % 2 === 0 ? 4 : 2) : 1,
    document: "made",
    title: "Made for the gallery",
    url: null,
    publisher: "Example News",
    published: "2024-05-01",
    addedAt: "2024-05-02T09:00:00.000Z",
    copyOf: null,
    claim,
    claims: [claim.id],
  }),
);

export const QUARTERS: readonly ActivityQuarter[] = Array.from({ length: 10 }, (_, index) => {
  const number = index % 4;
  const of = 2022 + Math.floor(index / 4);
  const month = (part: number) => String(number * 3 + part).padStart(2, "0");
  const isRead = index !== 4;
  return {
    quarter: `${of}-Q${number + 1}`,
    start: `${of}-${month(1)}-01`,
    end: `${of}-${month(3)}-${number === 0 || number === 3 ? 31 : 30}`,
    cooperation: isRead ? ([4, 7, 3, 9, 0, 12, 8, 10, 15, 11][index] ?? 0) : 0,
    conflict: isRead ? ([1, 0, 2, 5, 0, 3, 1, 0, 2, 4][index] ?? 0) : 0,
    documents: isRead ? 6 + index : 0,
  };
});

export const CORRECTIONS: readonly Correction[] = [
  {
    id: "made-correction",
    claim: "made-actual",
    verdict: { kind: "changed", fields: { status: "planned" } },
    because: "The sentence tells of next week.",
    by: "A reader",
    recordedAt: "2024-05-03T09:00:00.000Z",
    validFrom: null,
    supersedes: null,
    carriedFrom: null,
    source: null,
  },
];
