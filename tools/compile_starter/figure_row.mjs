// A row of trade.tsv, energy.tsv or figures.tsv to a StarterFigure (src/ledger/starter/starter_record.ts).
import { BOUNDS } from "../compile_data/enums.mjs";
import { readChoice, readNumber, readPair, readText, slugOf } from "./cells.mjs";
import { periodKey, readPeriod } from "./period.mjs";
import { at, readWord } from "./word.mjs";

const VERSUS = ["year-earlier", "previous-period"];
const VALUATIONS = ["FOB", "CIF"];
const GROWTH = /^(-?)(\d+(?:\.\d+)?)$/;

/** Throws a sentence that begins with the column. `known` tells currencies and words of counted things from units. */
export function readFigure(raw, known) {
  const measure = at("measure", () => readText(raw.measure));
  const period = at("period", () => readPeriod(raw.period));
  const unit = at("unit", () => readText(raw.unit));
  const number = raw.value === null ? null : at("value", () => readNumber(raw.value));
  const change = readChange(raw);
  if (number === null && change === null) throw new Error("value and growth are both empty");
  const word = readWord(raw, known);
  if ((raw.arithmetic !== null) !== (word.confidence === "D"))
    throw new Error(
      `confidence is ${word.confidence} and arithmetic "${raw.arithmetic ?? ""}": a derived row (D) names its arithmetic, and no other does`,
    );
  const direction = raw.from === null && raw.to === null ? null : { from: raw.from, to: raw.to };
  const pair = raw.pair === null ? null : at("pair", () => readPair(raw.pair));
  checkEnds(pair, direction);
  return {
    id: idOf(raw, direction, word),
    measure,
    value: number?.value ?? null,
    resolution: number?.resolution ?? null,
    unit: number === null ? null : unit,
    bound: raw.bound === null ? "exact" : at("bound", () => readChoice(raw.bound, BOUNDS)),
    pair,
    direction,
    commodity: raw.commodity,
    via: raw.via,
    whole: raw.whole,
    ...(known.counted.has(unit) ? { counted: unit } : {}),
    period,
    change,
    basis: readBasis(raw, unit, known),
    arithmetic: raw.arithmetic,
    ...word,
  };
}

function readChange(raw) {
  if (raw.growth === null) return null;
  const parts = GROWTH.exec(raw.growth);
  if (parts === null && raw.growth !== "flat")
    throw new Error(`growth is "${raw.growth}", but must be a percentage like -6.9, or flat`);
  const basis = at("growthBasis", () => readText(raw.growthBasis));
  return {
    value: parts === null ? null : Number(parts[2]),
    unit: "percent",
    direction: parts === null || Number(parts[2]) === 0 ? "flat" : parts[1] === "-" ? "down" : "up",
    versus: at("growthVersus", () => readChoice(raw.growthVersus, VERSUS)),
    ...(raw.growthBound === null
      ? {}
      : { bound: at("growthBound", () => readChoice(raw.growthBound, BOUNDS)) }),
    currency: basis === "not named" ? null : basis,
    source: raw.growthSource ?? raw.source,
  };
}

function readBasis(raw, unit, known) {
  const valuation =
    raw.valuation === null ? null : at("valuation", () => readChoice(raw.valuation, VALUATIONS));
  const basis = {
    reporter: raw.reporter,
    currency: known.currencies.has(unit) ? unit : null,
    statistics: raw.statistics,
    valuation,
    standard: raw.standard,
  };
  return Object.fromEntries(Object.entries(basis).filter(([, value]) => value !== null));
}

function checkEnds(pair, direction) {
  if (direction === null || direction.from === null || direction.to === null) return;
  const ends = [direction.from, direction.to].sort();
  if (pair === null || ends[0] !== pair[0] || ends[1] !== pair[1])
    throw new Error(
      `pair is "${pair?.join("-") ?? ""}", but from ${direction.from} to ${direction.to} is ${ends.join("-")}`,
    );
}

/** What the figure is of, between whom, of when, in which unit, whose word: readable, and the same for ever. */
function idOf(raw, direction, { source, confidence }) {
  const between = direction === null ? raw.pair : `${direction.from ?? "all"}-to-${direction.to ?? "all"}`;
  const parts = [raw.measure, between, raw.commodity, raw.via, raw.whole].filter((part) => part !== null);
  const [measure, ...rest] = parts;
  return [
    measure,
    ...rest.map((part) => (part === between ? part : slugOf(part))),
    periodKey(raw.period),
    raw.unit,
    `${source}${raw.vintage === null ? "" : `@${raw.vintage}`}${confidence === "D" ? "+derived" : ""}`,
  ].join("/");
}
