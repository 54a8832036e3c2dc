// Documents with 20 events each between ten countries, for the bench of the ledger: the same number gives the same document.

const COUNTRIES = ["CHN", "DEU", "FRA", "IND", "JPN", "KEN", "NOR", "RUS", "USA", "ZAF"];
const CLAIMS_EACH = 20;
const DAYS = 9000;
const SENTENCE =
  "The foreign minister of one country visited the capital of another one for talks on trade and on fish.";

/** An entry as the ledger takes it (src/ledger/entry.ts); its text has about 2 kB. */
export function ledgerEntry(number) {
  const text = Array.from({ length: CLAIMS_EACH }, (_, i) => `${SENTENCE} (${number}.${i})`).join(" ");
  return {
    id: `d-${String(number).padStart(20, "0")}`,
    sha256: String(number).padStart(64, "0"),
    document: {
      text,
      isPage: false,
      title: `Made ${number}`,
      url: `https://example.org/${number}`,
      publisher: null,
      origin: null,
      author: null,
      published: "2026-03-12",
      language: "en",
    },
    title: `Made ${number}`,
    origin: null,
    claims: Array.from({ length: CLAIMS_EACH }, (_, i) => event(number, i)),
    sentences: [],
    dropped: [],
    notCoded: null,
    coder: "bench",
  };
}

function event(number, i) {
  const a = COUNTRIES[(number + i) % 10];
  const b = COUNTRIES[(number + i + 1 + (number % 7)) % 10];
  const pair = a < b ? [a, b] : [b, a];
  const day = new Date(Date.UTC(2000, 0, 1 + ((number * CLAIMS_EACH + i) % DAYS))).toISOString().slice(0, 10);
  const start = i * (SENTENCE.length + 10);
  return {
    id: `c-${String(number).padStart(12, "0")}${String(i).padStart(8, "0")}`,
    kind: "event",
    type: "CONSULT",
    act: "CONSULT",
    mode: "visit",
    contexts: ["diplomatic"],
    cameo: "042",
    intensity: 4,
    symmetric: false,
    source: [{ text: "The foreign minister", country: a, sector: "GOV" }],
    target: [{ text: "another one", country: b, sector: "GOV" }],
    status: "actual",
    period: { start: day, end: day, precision: "day", text: day },
    places: [],
    attribution: [],
    pairs: [pair],
    pair,
    citation: { start, end: start + SENTENCE.length, sentence: i, text: SENTENCE },
    confidence: 0.9,
    why: 'rule "visit T": "visited"; actual',
    coder: "bench",
    review: "machine",
  };
}
