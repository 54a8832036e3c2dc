// What an entry of each list of data/ looks like: the fields of src/lexicon/tables.ts, in its order, and what
// tells two entries of a list apart (`key`).
import * as is from "./enums.mjs";
import {
  anyWords,
  choice,
  choiceOrNull,
  date,
  dateOrNull,
  flag,
  isInOrder,
  no,
  number,
  numberOrNull,
  readEntry,
  rows,
  text,
  textOrNull,
  words,
} from "./fields.mjs";

/** A member is {country, from, to}, or a bare code: a founding member that never left. */
function readMember(raw) {
  const member = typeof raw === "string" ? { country: raw } : raw;
  const entry = readEntry(member, { country: text, from: dateOrNull, to: dateOrNull });
  if (!isInOrder(entry.from, entry.to))
    throw new Error(`${entry.country}: from ${entry.from} is after to ${entry.to}`);
  return entry;
}

function readMode(raw) {
  return readEntry(raw, { mode: text, score: number });
}

const act = {
  match: text,
  type: choice(is.EVENT_TYPES),
  mode: textOrNull,
  cameo: textOrNull,
  symmetric: no,
  swap: no,
  status: choiceOrNull(is.STATUSES),
  sourceBy: anyWords,
  phrase: text,
  source: text,
};

const mean = { currency: text, period: date, perDollar: number, source: text };

export const SHAPES = {
  countries: {
    code: text,
    iso2: text,
    numeric: text,
    name: text,
    names: anyWords,
    adjectives: anyWords,
    people: anyWords,
    capital: textOrNull,
    seats: anyWords,
    cities: anyWords,
    foldedInto: textOrNull,
    source: text,
  },
  organisations: {
    code: text,
    name: text,
    names: anyWords,
    adjectives: anyWords,
    kind: choice(is.ORGANISATION_KINDS),
    sector: choice(is.SECTORS, "IGO"),
    seats: anyWords,
    parent: textOrNull,
    members: rows(readMember),
    asOf: date,
    source: text,
  },
  nonState: { name: text, names: anyWords, country: textOrNull, sector: choice(is.SECTORS), source: text },
  namesakes: { name: text, names: anyWords, source: text },
  offices: {
    party: text,
    role: text,
    title: text,
    person: text,
    names: anyWords,
    from: date,
    to: dateOrNull,
    asOf: date,
    confidence: choice(is.CONFIDENCES),
    source: text,
  },
  media: {
    name: text,
    names: anyWords,
    country: text,
    state: no,
    kind: choice(is.MEDIA_KINDS),
    source: text,
  },
  thinkTanks: { name: text, names: anyWords, country: text, city: textOrNull, source: text },
  types: {
    type: choice(is.EVENT_TYPES),
    quad: choice([1, 2, 3, 4]),
    score: number,
    needsRecipient: flag,
    modes: rows(readMode),
    source: text,
  },
  contexts: { context: text, words: anyWords, source: text },
  cameo: {
    code: text,
    name: text,
    type: choiceOrNull(is.EVENT_TYPES),
    mode: textOrNull,
    goldstein: numberOrNull,
    source: text,
  },
  sectors: { code: choice(is.SECTORS), name: text, source: text },
  verbs: act,
  nouns: act,
  speech: { lemma: text, manner: choice(is.MANNERS), phrase: text, source: text },
  agents: { word: text, sector: choice(is.SECTORS), source: text },
  titles: { title: text, role: text, sector: choice(is.SECTORS), source: text },
  hedges: { phrase: text, status: choice(is.STATUSES), source: text },
  stances: { match: text, stance: choice(is.POSITION_STANCES), of: textOrNull, phrase: text, source: text },
  stanceNouns: { noun: text, stance: choice(is.POSITION_STANCES), by: words, phrase: text, source: text },
  topics: { topic: text, words, source: text },
  links: { link: choice(is.LINK_WORDS), words, source: text },
  otherFields: { field: choice(is.OTHER_FIELDS), words, source: text },
  periods: { phrase: text, precision: choice(is.PRECISIONS), source: text },
  units: { words, unit: text, factor: number, source: text },
  currencies: {
    code: text,
    words: anyWords,
    symbols: anyWords,
    country: text,
    others: anyWords,
    source: text,
  },
  sharedMoney: { words, currencies: words, factor: numberOrNull, source: text },
  fiscalYears: { country: text, month: number, named: choice(["first", "last"]), source: text },
  magnitudes: { words, factor: number, source: text },
  bounds: { phrase: text, bound: choice(is.BOUNDS), source: text },
  measures: { measure: text, unitKinds: words, cues: anyWords, source: text },
  changes: { word: text, direction: choice(is.DIRECTIONS), source: text },
  commodities: { commodity: text, words, source: text },
  routes: { name: text, names: anyWords, carries: text, from: text, to: text, source: text },
  annualMeans: mean,
  monthlyMeans: mean,
  quotedInDollars: { currency: text, source: text },
  stateCodes: {
    scheme: choice(["cow", "iso"]),
    code: text,
    state: text,
    name: text,
    from: dateOrNull,
    to: dateOrNull,
    source: text,
  },
  sources: { id: text, title: text, url: textOrNull, licence: text, seen: date },
};

/** The field that names an entry in errors; in lists of UNIQUE it may stand once only. */
export const KEYS = {
  countries: "code",
  organisations: "code",
  nonState: "name",
  offices: "person",
  media: "name",
  thinkTanks: "name",
  namesakes: "name",
  types: "type",
  contexts: "context",
  cameo: "code",
  sectors: "code",
  verbs: "match",
  nouns: "match",
  speech: "lemma",
  agents: "word",
  titles: "title",
  hedges: "phrase",
  stances: "match",
  stanceNouns: "noun",
  topics: "topic",
  links: "link",
  otherFields: "field",
  periods: "phrase",
  units: "unit",
  currencies: "code",
  sharedMoney: "words",
  fiscalYears: "country",
  magnitudes: "factor",
  bounds: "phrase",
  measures: "measure",
  changes: "word",
  commodities: "commodity",
  routes: "name",
  annualMeans: "currency",
  monthlyMeans: "currency",
  quotedInDollars: "currency",
  stateCodes: "code",
  sources: "id",
};

/** Lists where a key may come again: one unit has many words, one measure many cues, one person many offices, one currency many means. */
export const REPEATABLE = [
  "offices",
  "units",
  "magnitudes",
  "measures",
  "annualMeans",
  "monthlyMeans",
  "stateCodes",
];
