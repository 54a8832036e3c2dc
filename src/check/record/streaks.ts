// "fell for the third year in a row", "the first rise since 2020", "the first fall in three years": the way of a flow against that of the
// years before it.
import type { Finding, Span } from "../../model/index.js";
import type { Checked, KnownFigure, TextFigure } from "../checked.js";
import { ordinalNumber, ordinals, SEVERAL, smallNumber } from "../number_words.js";
import { finding } from "../told.js";
import { knownSource } from "./against_series.js";
import { placesBetween } from "./alike.js";
import { isBeside } from "./beside.js";
import {
  calendarYear,
  fitsWay,
  growthOfYear,
  isNotWay,
  type Way,
  wentSurely,
  type YearGrowth,
} from "./growth_signs.js";
import { type Flows, flowKey } from "./match.js";

/** The groups: an ordinal, or a number of years. */
const STREAK = new RegExp(
  String.raw`\b(?:(?:for )?(?:the|a|its|their) (${ordinals(2, 10)}) (?:(?:straight|consecutive|successive) year\b|year (?:in a row|running|in succession)\b)|${SEVERAL} (?:(?:straight|consecutive|successive) years|years (?:in a row|running|in succession))\b)`,
  "giu",
);
const UP = "rise|increase|growth|gain|expansion|upturn";
const DOWN = "fall|decline|drop|decrease|contraction|dip|downturn|slump";
/** The groups: what comes first, then a year, or a number of years. */
const FIRST = new RegExp(
  String.raw`\b(?:the|its|their|a) first (?:annual |yearly |full-year |such )?(${UP}|${DOWN})\b[^.;,]{0,30}?\b(?:since ((?:19|20)\d\d)\b(?!-)|in (?:the (?:past|last) |more than |over |at least )?${SEVERAL} years\b)`,
  "giu",
);
const OTHER =
  /\b(?:could|may|might|would|will|hopes?|aims?|plans?|expect\w{0,3}|forecast\w{0,2}|month|quarter|half|volume|real terms|adjusted|per (?:head|capita))\b/u;
/** "It was the first annual fall since 2020": of what the sentence before tells. */
const POINTS_BACK = /^\W{0,3}(?:It|That|This) (?:was|is|marks|marked|has been|would be)\b/u;

interface ToldRun {
  readonly at: Span;
  readonly isFirst: boolean;
  /** Of a first: the way of what is told first; of a run: null, the figure tells it. */
  readonly way: Way | null;
  /** Of a run: its years, with the last. Of a first: years that it looks back, or null. */
  readonly count: number | null;
  readonly since: number | null;
}

/** Every run and every first of a yearly change that the record has the series of. */
export function againstStreaks(checked: Checked, flows: Flows): Finding[] {
  return checked.sentences.flatMap((sentence, index) => {
    const words = checked.text.slice(sentence.start, sentence.end);
    const runs = OTHER.test(words) ? [] : runsIn(words, sentence.start);
    const [run] = runs;
    if (run === undefined || runs.length > 1) return [];
    const own =
      changeOf(checked, index, flows) ??
      (POINTS_BACK.test(words) ? changeOf(checked, index - 1, flows) : null);
    if (own === null) return [];
    if (!END.test(checked.text.slice(run.at.end, Math.min(run.at.end + 40, sentence.end)))) return [];
    const isOwn = own.figure.citation.sentence !== index || isBeside(checked.text, own.figure.at, run.at);
    return isOwn ? runFinding(checked, run, own) : [];
  });
}

function runsIn(words: string, offset: number): ToldRun[] {
  const span = (found: RegExpExecArray): Span => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
  });
  const streaks = [...words.matchAll(STREAK)].map((found): ToldRun => {
    const [, ordinal, count = ""] = found;
    const years = ordinal === undefined ? smallNumber(count) : ordinalNumber(ordinal);
    return { at: span(found), isFirst: false, way: null, count: years, since: null };
  });
  const firsts = [...words.matchAll(FIRST)].map((found): ToldRun => {
    const [, noun = "", since, count] = found;
    return {
      at: span(found),
      isFirst: true,
      way: UP.split("|").includes(noun.toLowerCase()) ? "up" : "down",
      count: count === undefined ? null : smallNumber(count),
      since: since === undefined ? null : Number(since),
    };
  });
  return [...streaks, ...firsts];
}

/** The run ends here, or names the change again: "for the third year in a row above 200 billion" is of no change. */
const END =
  /^(?: of (?:annual )?(?:decline|growth|expansion|contraction|increase|decrease|falls?|rises?|losses|gains))?(?:\s{0,2}[.,;:)–—]|\s{0,2}$| in (?:19|20)\d\d| to [\d$€£]| by \d)/u;

interface OwnChange {
  readonly figure: TextFigure;
  readonly rows: readonly KnownFigure[];
  readonly year: number;
  readonly way: Way;
}

/** The only flow of the sentence that changed over a calendar year. */
function changeOf(checked: Checked, sentence: number, flows: Flows): OwnChange | null {
  const changes = checked.figures.flatMap((figure): OwnChange[] => {
    const way = figure.change?.direction;
    const year = calendarYear(figure);
    const key = flowKey(figure);
    const rows = key === null ? undefined : flows.proof.get(key);
    if (figure.citation.sentence !== sentence || figure.status !== "actual" || rows === undefined) return [];
    return (way === "up" || way === "down") && year !== null ? [{ figure, rows, year, way }] : [];
  });
  const [own] = changes;
  const isOne = changes.every(
    ({ figure, year, way }) =>
      own !== undefined && flowKey(figure) === flowKey(own.figure) && year === own.year && way === own.way,
  );
  return own !== undefined && isOne ? own : null;
}

function runFinding(checked: Checked, run: ToldRun, { figure, rows, year, way }: OwnChange): Finding[] {
  if (run.way !== null && run.way !== way) return [];
  const first = run.since !== null ? run.since + 1 : year - (run.count ?? 1) + 1;
  if (year - first > 30 || first > year) return [];
  const between = placesBetween(first, year - 1).map((one) => growthOfYear(rows, figure, one));
  const wrongWay: Way = run.isFirst ? way : way === "up" ? "down" : "up";
  const say = (verdict: Finding["verdict"], because: string, from: readonly YearGrowth[]): Finding[] => [
    finding(checked, {
      verdict,
      rule: "record",
      at: run.at,
      claim: figure.id,
      because,
      sources: from
        .flatMap(({ growths }) => growths.slice(0, 1).map(({ row }) => knownSource(row)))
        .slice(0, 5),
    }),
  ];
  const wrong = between.find((one) => wentSurely(one, wrongWay) !== null);
  const proof = wrong === undefined ? null : wentSurely(wrong, wrongWay);
  if (wrong !== undefined && proof !== null)
    return say(
      "contradicts",
      `The record has ${proof.words}: ${wrongWay === "up" ? "a rise" : "a fall"} in between.`,
      [wrong],
    );
  const told = between.filter(({ growths }) => growths.length > 0);
  if (told.length === 0) return [];
  const fits = (one: YearGrowth): boolean => (run.isFirst ? isNotWay(one, way) : fitsWay(one, way));
  const last = run.since === null ? null : growthOfYear(rows, figure, run.since);
  const isWhole = told.length === between.length && (last === null || last.growths.length > 0);
  const odd = told.find((one) => !fits(one));
  if (odd !== undefined)
    return say(
      "unknown",
      `The record has ${odd.growths[0]?.words}; counted in another currency it may be otherwise.`,
      [odd],
    );
  if (!isWhole)
    return say(
      "unknown",
      `What the record has of the years before fits, but it has the growth of ${told.length} of ${between.length} alone.`,
      told,
    );
  if (last !== null && !fitsWay(last, way)) return [];
  const words = [...(last === null ? [] : [last]), ...between].flatMap(({ growths }) =>
    growths.slice(0, 1).map((one) => one.words),
  );
  return say("agrees", `The record has ${words.join(", ")}.`, between);
}
