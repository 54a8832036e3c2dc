// "the highest since 2021", "the lowest in two years", "a five-year high": a value of the text against the periods of its series in between.
import { type Finding, isMissing, MONTHS, type Span, showPeriod } from "../../model/index.js";
import type { Checked, KnownFigure, TextFigure } from "../checked.js";
import { figureInterval } from "../interval.js";
import { HIGHEST, isLowest, LOWEST, SEVERAL, smallNumber } from "../number_words.js";
import { finding } from "../told.js";
import { showTold, whoSays } from "../wording.js";
import { knownSource } from "./against_series.js";
import { type KnownLevel, levelsAlike, placeOf, placesBetween } from "./alike.js";
import { isBeside } from "./beside.js";
import { type Flows, flowKey } from "./match.js";
import { hasTwin } from "./twin.js";

const HIGH = `${HIGHEST}|strongest`;
/** No growth is ranked, and no other thing: "the biggest rise since 2021", "the highest level of talks in five years". */
const LEVEL =
  "(?: (?:level|value|volume|amount|figure|total|annual|yearly|monthly|sum|result|reading|recorded|seen|reached)){0,3}";
/** The groups: rank, then month and year, or a number of years or months. */
const SINCE = new RegExp(
  String.raw`\bthe (${HIGH}|${LOWEST})${LEVEL} (?:since (?:(${MONTHS.join("|")}) )?((?:19|20)\d\d)\b(?!-)|in (?:the (?:past|last) |more than |over |at least )?${SEVERAL} (years|months)\b)`,
  "giu",
);
const YEAR_HIGH = new RegExp(String.raw`\ba ${SEVERAL}-year (high|low)\b`, "giu");
/** What somebody hopes for, or says of another thing. */
const OTHER =
  /\b(?:could|may|might|would|will|hopes?|aims?|plans?|expect\w{0,3}|forecast\w{0,2}|second[- ]|third[- ]|one of|among|share|per (?:head|capita)|excluding|without)\b/u;
/** So much larger a value must be to beat another one: revisions are smaller. */
const LARGER = 1.005;

/** "the lowest since 2022 for the month" is of fewer periods. */
const END = /^\s{0,2}(?:[.,;:)–—]|$|and\b|but\b|according\b|customs\b)/u;

interface ToldRank {
  readonly isLow: boolean;
  readonly at: Span;
  readonly month: string | null;
  readonly year: number | null;
  readonly count: number | null;
  readonly isMonths: boolean;
}

/** Every value of a series that is called the highest or lowest since a time. */
export function againstHighestSince(checked: Checked, flows: Flows): Finding[] {
  return checked.figures.flatMap((figure) => {
    const { value, status, confidence, equivalentOf } = figure;
    if (value === null || status !== "actual" || confidence < 0.7 || equivalentOf !== null) return [];
    const key = flowKey(figure);
    const rows = key === null ? undefined : flows.proof.get(key);
    const sentence = checked.sentences[figure.citation.sentence];
    if (rows === undefined || sentence === undefined || hasTwin(checked, figure)) return [];
    const words = checked.text.slice(sentence.start, sentence.end);
    const ranks = OTHER.test(words) ? [] : ranksIn(words, sentence.start);
    const [rank] = ranks;
    if (rank === undefined || !END.test(words.slice(rank.at.end - sentence.start))) return [];
    if (rank === undefined || ranks.length > 1 || !isBeside(checked.text, figure.at, rank.at)) return [];
    return rankFinding(checked, figure, rank, rows);
  });
}

function ranksIn(words: string, offset: number): ToldRank[] {
  const span = (found: RegExpExecArray): Span => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
  });
  const since = [...words.matchAll(SINCE)].map((found): ToldRank => {
    const [, rank = "", month, year, count, unit = ""] = found;
    return {
      isLow: isLowest(rank),
      at: span(found),
      month: month ?? null,
      year: year === undefined ? null : Number(year),
      count: count === undefined ? null : smallNumber(count),
      isMonths: /^month/iu.test(unit),
    };
  });
  const highs = [...words.matchAll(YEAR_HIGH)].map((found): ToldRank => {
    const [, count = "", way = ""] = found;
    const isLow = way.toLowerCase() === "low";
    return { isLow, at: span(found), month: null, year: null, count: smallNumber(count), isMonths: false };
  });
  return [...since, ...highs];
}

interface Window {
  /** The period that was last as high or as low, where the words name it. */
  readonly last: number | null;
  /** First of the periods in between. */
  readonly first: number;
}

/** Null where the words count in another kind of period than the figure. */
function windowOf(rank: ToldRank, { period }: TextFigure, own: number): Window | null {
  const isOfMonths = !isMissing(period) && period.precision === "month";
  if (rank.year !== null && rank.month !== null) {
    if (!isOfMonths) return null;
    const month = MONTHS.findIndex((name) => name.toLowerCase() === rank.month?.toLowerCase()) + 1;
    return { last: rank.year * 12 + month, first: rank.year * 12 + month + 1 };
  }
  if (rank.year !== null)
    return isOfMonths
      ? { last: null, first: rank.year * 12 + 13 }
      : { last: rank.year, first: rank.year + 1 };
  if (rank.count === null || (rank.isMonths && !isOfMonths)) return null;
  const steps = isOfMonths && !rank.isMonths ? rank.count * 12 : rank.count;
  return { last: null, first: own - steps + 1 };
}

function rankFinding(
  checked: Checked,
  figure: TextFigure,
  rank: ToldRank,
  rows: readonly KnownFigure[],
): Finding[] {
  const own = placeOf(figure.period);
  const told = figureInterval(figure, checked.text);
  const window = own === null ? null : windowOf(rank, figure, own);
  if (own === null || told === null || window === null || figure.value === null) return [];
  const levels = levelsAlike(rows, figure, checked.published);
  const between = placesBetween(window.first, own - 1);
  const known = between.flatMap((place) => levels.get(place) ?? []);
  const say = (verdict: Finding["verdict"], because: string, from: readonly KnownLevel[]): Finding[] => [
    finding(checked, {
      verdict,
      rule: "record",
      at: rank.at,
      claim: figure.id,
      because,
      sources: from.slice(0, 4).map(({ row }) => knownSource(row)),
    }),
  ];
  const beats = (level: KnownLevel, room: number): boolean =>
    rank.isLow ? level.high * room < told.low : level.low > told.high * room;
  const better = known.find((level) => beats(level, LARGER));
  const word = rank.isLow ? "lower" : "higher";
  if (better !== undefined)
    return say("contradicts", `${whoSays(better.row)} has ${showTold(better.row.claim)}: that is ${word}.`, [
      better,
    ]);
  if (known.length === 0 || known.some((level) => beats(level, 1))) return [];
  const missing = between.filter((place) => !levels.has(place));
  if (missing.length > 0)
    return say(
      "unknown",
      `No value of the record in between is ${word}, but it has none of ${missing.length} of the ${between.length} periods.`,
      known,
    );
  const last = window.last === null ? null : levels.get(window.last);
  if (last === undefined)
    return say(
      "unknown",
      `No value of the record in between is ${word}; it has none of the one named.`,
      known,
    );
  if (last !== null && !isLast(last, figure.value, rank.isLow)) return [];
  const which = known
    .map(({ row }) => (isMissing(row.claim.period) ? "" : showPeriod(row.claim.period)))
    .join(", ");
  return say(
    "agrees",
    `The record has a value of each period in between (${which}): none is ${word}.`,
    known,
  );
}

/** Was the period named as high or as low? Else the words reach further back than they say. */
const isLast = (level: KnownLevel, value: number, isLow: boolean): boolean =>
  isLow ? level.low <= value * LARGER : level.high * LARGER >= value;
