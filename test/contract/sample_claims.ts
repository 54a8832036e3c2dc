// One claim of each kind, made by hand, with every optional field somewhere. Used by the tests of schemas and of the page.
import type { Claim, EventClaim, FigureClaim, PositionClaim, StatementClaim } from "../../src/model/index.js";

export const TEXT =
  "Minister A of Norland flew to Beijing on Monday. \u201cWe buy less,\u201d she told Xinhua. Trade fell 3 percent to 2 billion dollars.";

const base = {
  id: "c-1",
  status: "actual",
  period: { start: "2024-05-13", end: "2024-05-13", precision: "day", text: "on Monday" },
  places: [{ name: "Beijing", country: "CHN" }],
  attribution: [{ text: "Xinhua", country: "CHN", organisation: "XIN", person: "B" }],
  pairs: [["CHN", "NOR"]],
  pair: ["CHN", "NOR"],
  citation: { start: 0, end: 37, sentence: 0, text: TEXT.slice(0, 37) },
  confidence: 0.9,
  why: 'visit: "flew to Beijing"',
  coder: "test",
  review: "machine",
} as const;

export const EVENT: EventClaim = {
  ...base,
  kind: "event",
  type: "CONSULT",
  act: "CONSULT",
  mode: "visit",
  contexts: ["diplomatic"],
  cameo: "042",
  intensity: 4,
  symmetric: false,
  source: [{ text: "Minister A", country: "NOR", sector: "GOV", person: "A", office: "minister" }],
  target: [{ text: "Beijing", country: "CHN", sector: "GOV" }],
};

export const STATEMENT: StatementClaim = {
  ...base,
  id: "c-2",
  citation: { start: 49, end: 80, sentence: 1, text: TEXT.slice(49, 80) },
  kind: "statement",
  speaker: { text: "she", country: "NOR", sector: "GOV", person: "A", affiliation: "ministry" },
  verb: "told",
  addressee: { text: "Xinhua", country: "CHN", organisation: "XIN", sector: "JRN" },
  quote: "We buy less,",
  direct: true,
  topics: ["trade"],
  about: ["NOR"],
  stance: { toward: ["CHN"], polarity: "negative" },
};

export const FIGURE: FigureClaim = {
  ...base,
  id: "c-3",
  status: "possible",
  period: { missing: "no publication date", text: "last month" },
  citation: { start: 81, end: 122, sentence: 2, text: TEXT.slice(81, 122) },
  kind: "figure",
  measure: "trade.total",
  value: 2e9,
  high: 3e9,
  unit: "USD",
  bound: "range",
  direction: { from: "NOR", to: "CHN" },
  commodity: "fish",
  via: "the north",
  change: { value: 3, unit: "percent", direction: "down", versus: "not stated" },
  equivalentOf: null,
  counted: "ships",
  basis: { reporter: "NOR", currency: "USD", statistics: "customs" },
};

export const POSITION: PositionClaim = {
  ...base,
  id: "c-4",
  status: "undecided",
  kind: "position",
  holder: { text: "Norland", country: "NOR", sector: null },
  issue: "the conference",
  stance: "undecided",
};

export const CLAIMS: readonly Claim[] = [EVENT, STATEMENT, FIGURE, POSITION];
