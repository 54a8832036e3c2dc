// Documents with claims for the tests of the ledger: read by the real coder, or made in numbers.
import type { LedgerEntry } from "../../src/ledger/index.js";
import type { EventClaim } from "../../src/model/index.js";
import { coder, documentOf } from "../coding/coder.js";

export function entryOf(text: string, published: string | null, url: string | null = null): LedgerEntry {
  const document = { ...documentOf(text, published), url };
  const coded = coder.code(document);
  return {
    id: coded.document,
    sha256: coded.sha256,
    document,
    title: coded.title,
    origin: coded.origin,
    claims: coded.claims,
    sentences: coded.sentences,
    dropped: coded.dropped,
    notCoded: coded.notCoded,
    coder: coder.version,
  };
}

/** Document `number` with so many events between changing pairs, one a day. */
export function madeEntry(number: number, claims = 20): LedgerEntry {
  const id = `d-${String(number).padStart(20, "0")}`;
  const text = `Made document ${number}.`;
  return {
    id,
    sha256: String(number).padStart(64, "0"),
    document: { ...documentOf(text, "2026-03-12"), title: `Made ${number}` },
    title: `Made ${number}`,
    origin: null,
    claims: Array.from({ length: claims }, (_, i) => madeEvent(number, i, text)),
    sentences: [{ start: 0, end: text.length }],
    dropped: [],
    notCoded: null,
    coder: coder.version,
  };
}

const COUNTRIES = ["CHN", "DEU", "FRA", "IND", "JPN", "KEN", "NOR", "RUS", "USA", "ZAF"];

function madeEvent(number: number, i: number, text: string): EventClaim {
  const a = COUNTRIES[(number + i) % 10] ?? "CHN";
  const b = COUNTRIES[(number + i + 1 + (number % 7)) % 10] ?? "USA";
  const [first, second] = a < b ? [a, b] : [b, a];
  const day = new Date(Date.UTC(2000, 0, 1 + ((number * 20 + i) % 9000))).toISOString().slice(0, 10);
  return {
    id: `c-${String(number).padStart(12, "0")}${String(i).padStart(8, "0")}`,
    kind: "event",
    type: "CONSULT",
    act: "CONSULT",
    mode: "visit",
    contexts: [],
    cameo: "042",
    intensity: 4,
    symmetric: false,
    source: [{ text: a, country: a, sector: "GOV" }],
    target: [{ text: b, country: b, sector: "GOV" }],
    status: "actual",
    period: { start: day, end: day, precision: "day", text: day },
    places: [],
    attribution: [],
    pairs: [[first, second]],
    pair: [first, second],
    citation: { start: 0, end: text.length, sentence: 0, text },
    confidence: 0.9,
    why: "made for a test",
    coder: coder.version,
    review: "machine",
  };
}
