// Rows of meetings.tsv, votes.tsv, measures.tsv and payments.tsv to the entries of src/ledger/starter/starter_record.ts.
import { INSTRUMENT_KINDS, STAGES, STATUSES } from "../compile_data/enums.mjs";
import {
  readChoice,
  readCount,
  readList,
  readNumber,
  readPair,
  readText,
  readYesNo,
  slugOf,
} from "./cells.mjs";
import * as is from "./enums.mjs";
import { periodKey, readPeriod } from "./period.mjs";
import { at, readWord } from "./word.mjs";

const CALLS = ["video", "phone"];

export function readMeeting(raw, known) {
  const period = at("period", () => readPeriod(raw.period));
  const kind = at("kind", () => readChoice(raw.kind, is.MEETING_KINDS));
  const inPerson = at("inPerson", () => readYesNo(raw.inPerson));
  if (inPerson === CALLS.includes(kind))
    throw new Error(`inPerson is "${raw.inPerson}", but kind is "${kind}"`);
  const people = at("people", () => readList(raw.people));
  if (people.length === 0) throw new Error("people is empty");
  const pair = at("pair", () => readPair(raw.pair));
  const places = at("place", () => readList(raw.place));
  const where = places[0] ?? (inPerson ? (raw.country ?? "") : kind);
  return {
    id: ["meeting", periodKey(raw.period), people.map(slugOf).join("+"), slugOf(where)].join("/"),
    period,
    kind,
    inPerson,
    evidence: at("evidence", () => readChoice(raw.evidence, is.EVIDENCES)),
    people,
    country: raw.country,
    places: places.map((name) => ({ name, country: raw.country })),
    pair,
    direction: journey(pair, inPerson ? raw.country : null),
    occasion: raw.occasion,
    ...readWord(raw, known),
  };
}

/** From the visitor to the host; null for a call, and for a meeting in a third country. */
function journey(pair, host) {
  if (host === null || !pair.includes(host)) return null;
  return { from: pair.find((country) => country !== host), to: host };
}

export function readVote(raw, known) {
  const period = at("period", () => readPeriod(raw.period));
  const body = at("body", () => readChoice(raw.body, is.BODIES));
  const title = at("title", () => readText(raw.title));
  const counts = ["yes", "no", "abstain"];
  const isTold = counts.filter((name) => raw[name] !== null).length;
  if (isTold !== 0 && isTold !== counts.length)
    throw new Error("yes, no and abstain must be all there, or none");
  return {
    id: ["vote", periodKey(raw.period), slugOf(body), slugOf(title)].join("/"),
    period,
    body,
    symbol: raw.symbol,
    title,
    tally:
      isTold === 0
        ? null
        : Object.fromEntries(counts.map((name) => [name, at(name, () => readNumber(raw[name])).value])),
    adopted: at("adopted", () => readYesNo(raw.adopted)),
    pair: ["CHN", "RUS"],
    votes: ["CHN", "RUS"].map((country) => ({
      country,
      vote: raw[country] === null ? null : at(country, () => readChoice(raw[country], is.VOTES_CAST)),
    })),
    ...readWord(raw, known),
  };
}

export function readAgreement(raw, known) {
  const stage = at("stage", () => readChoice(raw.stage, STAGES));
  const parties = at("parties", () => readList(raw.parties));
  if (parties.length < 2) throw new Error(`parties is "${raw.parties}", but must name two`);
  const title = at("title", () => readText(raw.title));
  return {
    id: ["agreement", periodKey(raw.period), slugOf(title), slugOf(stage)].join("/"),
    period: at("period", () => readPeriod(raw.period)),
    kind: at("kind", () => readChoice(raw.kind, INSTRUMENT_KINDS)),
    title,
    aliases: at("aliases", () => readList(raw.aliases)),
    stage,
    text: raw.text,
    parties,
    status: at("status", () => readChoice(raw.status ?? "actual", ["actual", "planned"])),
    ...readWord(raw, known),
  };
}

export function readMeasure(raw, known) {
  const authorities = at("authority", () => readList(raw.authority));
  if (authorities.length === 0) throw new Error("authority is empty");
  const kind = at("kind", () => readChoice(raw.kind, is.RESTRICTION_KINDS));
  return {
    id: ["measure", periodKey(raw.period ?? ""), authorities.join("+"), slugOf(kind)].join("/"),
    period: at("period", () => readPeriod(raw.period)),
    authorities,
    agency: raw.agency,
    kind,
    status: at("status", () => readChoice(raw.status, STATUSES)),
    summary: at("summary", () => readText(raw.summary)),
    against: at("against", () => readList(raw.against)),
    reaches: at("reaches", () => readList(raw.reaches)),
    listed: at("listed", () => readCount(raw.listed)),
    listedChina: at("listedChina", () => readCount(raw.listedChina)),
    ...readWord(raw, known),
  };
}

export function readPayment(raw, known) {
  const act = at("act", () => readChoice(raw.act, is.PAYMENT_ACTS));
  return {
    id: ["payment", periodKey(raw.period ?? ""), slugOf(act)].join("/"),
    period: at("period", () => readPeriod(raw.period)),
    pair: ["CHN", "RUS"],
    banks: at("banks", () => readList(raw.banks)),
    act,
    summary: at("summary", () => readText(raw.summary)),
    witness: at("witness", () => readChoice(raw.witness, is.WITNESSES)),
    teller: raw.teller,
    share: at("share", () => readCount(raw.share)),
    ...readWord(raw, known),
  };
}
