// Which figures of the record tell of the same thing as a figure of the text: measure, ends, goods and route.
import { type FigureClaim, isMissing } from "../../model/index.js";
import type { KnownEvent, KnownFigure, TextFigure } from "../checked.js";

/** What flows which way, whoever counts it: exports of A to B are imports of B from A. Null where the ends are not told. */
export function flowKey({ measure, direction, pair, commodity, via }: FigureClaim): string | null {
  const goods = commodity === "goods" ? "" : (commodity ?? "");
  const isFlow = measure === "trade.exports" || measure === "trade.imports";
  if (isFlow && direction !== null) {
    if (direction.from === null || direction.to === null) return null;
    return ["trade", `${direction.from}>${direction.to}`, goods, via ?? ""].join("|");
  }
  if (isFlow || pair === null) return null;
  const ends =
    measure.startsWith("trade.") || direction === null ? pair.join("=") : `${direction.from}>${direction.to}`;
  return [measure, ends, measure.startsWith("gas.") ? "" : goods, via ?? ""].join("|");
}

/** The key of the same flow the other way round, or null. */
export function turnedKey(figure: FigureClaim): string | null {
  const { direction } = figure;
  return direction === null
    ? null
    : flowKey({ ...figure, direction: { from: direction.to, to: direction.from } });
}

/** Is this row good enough to prove something wrong? What was read from prose by rule alone is not. */
export function isProof({ claim }: KnownFigure | KnownEvent): boolean {
  return claim.review !== "machine" && claim.status === "actual";
}

/** First and last day, as a key. */
export function daysKey({ period }: Pick<FigureClaim, "period">): string | null {
  return isMissing(period) || period.start === null || period.end === null
    ? null
    : `${period.start}/${period.end}`;
}

/** The record's figures by their flow. */
export interface Flows {
  readonly all: FlowIndex;
  /** Those that are good enough to prove something wrong. */
  readonly proof: FlowIndex;
}
type FlowIndex = ReadonlyMap<string, readonly KnownFigure[]>;

/** Made once for a text. */
export function flowsOf(known: readonly KnownFigure[]): Flows {
  return { all: byFlow(known), proof: byFlow(known.filter(isProof)) };
}

function byFlow(known: readonly KnownFigure[]): FlowIndex {
  const groups = new Map<string, KnownFigure[]>();
  for (const figure of known) {
    const key = flowKey(figure.claim);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}

/** Does the text say whose count it is, and is it another's than the record's? `words` is its sentence. */
export function hasOtherReporter(
  figure: TextFigure,
  { claim }: KnownFigure,
  isOtherSide: (code: string) => boolean,
): boolean {
  const { reporter, statistics } = figure.basis;
  if (statistics !== undefined && claim.basis.statistics !== undefined)
    return statistics !== claim.basis.statistics;
  const own = claim.basis.reporter;
  if (own === undefined) return false;
  const others = (figure.pair ?? []).filter((code) => code !== own);
  if (others.some(isOtherSide)) return true;
  return (
    figure.attribution.some(({ country }) => country !== null && country !== own) ||
    (reporter !== undefined && reporter !== own && figure.attribution.length > 0)
  );
}

/** "Russian customs", "the ministry in Moscow": a side that counts, in the words of the sentence. */
export function namesCounter(
  words: string,
  country: { readonly adjectives: readonly string[]; readonly name: string; readonly capital: string | null },
): boolean {
  const names = [...country.adjectives, `${country.name}'s`, `${country.name}’s`].map(escaped).join("|");
  const counters =
    "(?:[a-z]+ )?(?:customs|statistics|statistical|data|figures|count|ministry|central bank|officials)";
  return new RegExp(
    `\\b(?:${names}) ${counters}\\b|\\b(?:ministry|customs|office) in ${escaped(country.capital ?? "-")}\\b`,
    "u",
  ).test(words);
}

/** "Washington, D.C." in a pattern: its dots are dots. */
const escaped = (name: string): string => name.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&");
