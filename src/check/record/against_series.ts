// Each figure of a text against the series of the record: agrees, contradicts with its cause, explained, or unknown.
import type { CountryEntry } from "../../lexicon/index.js";
import { type Finding, type FindingSource, isMissing, showPeriod } from "../../model/index.js";
import { type Checked, type KnownFigure, sentenceAt, type TextFigure } from "../checked.js";
import { GAS_STANDARD, isGasStandard } from "../gas_standard.js";
import { figureInterval, type Interval, isApart, widened } from "../interval.js";
import { finding } from "../told.js";
import { showPlain, showSubject, showTold, whoSays } from "../wording.js";
import { type Cause, causeOf } from "./causes.js";
import { doubtOf } from "./doubt.js";
import { daysKey, type Flows, flowKey, hasOtherReporter, isProof, namesCounter } from "./match.js";

/** Authorities revise a published value by less than this share of it. */
const REVISED = 0.006;
/** From here on a value is another one, whatever was revised. */
const WRONG = 0.03;
/** Without a cause, a value that is larger or smaller by so much is more likely one of another thing. */
const FAR = 1.7;
/** Two rows of the record that differ by more than this disagree. */
const DISAGREE = 0.015;
/** A told value that close to another's count of the same flow may be its own count: FOB and CIF, freight, time of crossing. */
const MIRROR = 0.15;

/** Every figure with a value whose flow the record knows. `name` gives the words of a code. */
export function againstSeries(
  checked: Checked,
  flows: Flows,
  name: (code: string) => string,
  country: (code: string) => CountryEntry | undefined,
): Finding[] {
  return checked.figures.flatMap((figure) => {
    const key = flowKey(figure);
    const told = figureInterval(figure, checked.text);
    if (key === null || told === null || figure.status !== "actual" || figure.unit === "percent") return [];
    if (figure.equivalentOf !== null || isBefore(figure, checked)) return [];
    const group = flows.all.get(key);
    if (group === undefined) return [];
    return valueFinding({ checked, figure, told, group, flows: flows.all, name, country });
  });
}

/** A value that a hedge of time leaves open is not compared: a part of a period that has not ended at publication. */
function isBefore(figure: TextFigure, { published }: Checked): boolean {
  return (
    published !== null &&
    !isMissing(figure.period) &&
    figure.period.end !== null &&
    figure.period.start !== null &&
    figure.period.start > published
  );
}

interface Compared {
  readonly checked: Checked;
  readonly figure: TextFigure;
  readonly told: Interval;
  readonly group: readonly KnownFigure[];
  readonly flows: ReadonlyMap<string, readonly KnownFigure[]>;
  readonly name: (code: string) => string;
  readonly country: (code: string) => CountryEntry | undefined;
}

function valueFinding(compared: Compared): Finding[] {
  const { checked, figure, told, group } = compared;
  const rows = group.filter(
    ({ claim }) => daysKey(claim) === daysKey(figure) && claim.value !== null && claim.status === "actual",
  );
  const own = rows.filter(({ claim }) => claim.unit === figure.unit);
  const say = (
    verdict: Finding["verdict"],
    rule: Finding["rule"],
    because: string,
    from: readonly KnownFigure[],
    expected?: string,
  ): Finding[] => [
    finding(checked, {
      verdict,
      rule,
      at: figure.at,
      claim: figure.id,
      because,
      sources: from.slice(0, 4).map(knownSource),
      ...(expected === undefined ? {} : { expected }),
      confidence: verdict === "contradicts" ? 0.85 : 0.8,
    }),
  ];
  if (own.length === 0) return noRow(compared, rows, say);
  const fits = own.filter((row) => !isApart(told, rangeOf(row)));
  const best = fits.find(isProof);
  const [same] = fits;
  if (best !== undefined) return say("agrees", "record", `${whoSays(best)}: ${showTold(best.claim)}.`, fits);
  const proof = own.filter(isProof);
  const [row] = proof;
  if (same !== undefined)
    return say(
      "unknown",
      "conflict",
      `Another text says the same (${whoSays(same)}); ${row === undefined ? "no checked source is in the record" : `${whoSays(row)} has ${showTold(row.claim)}`}.`,
      [...proof, ...fits],
    );
  const standard = own.find(
    ({ claim }) => figure.measure.startsWith("gas.") && isGasStandard(figure.value ?? 0, claim.value ?? 1),
  );
  if (standard !== undefined)
    return say(
      "explained",
      "basis",
      `${whoSays(standard)} has ${showTold(standard.claim)}: the same gas counted at another standard (a steady factor of ${GAS_STANDARD}).`,
      [standard],
    );
  if (row === undefined)
    return say(
      "unknown",
      "conflict",
      `Another text says ${showTold(own[0]?.claim ?? figure)}; no checked source is in the record.`,
      own,
    );
  return differing(compared, row, proof, rows.filter(isProof), say);
}

function isCounter({ checked, figure, country }: Compared, code: string): boolean {
  const side = country(code);
  return side !== undefined && namesCounter(sentenceAt(checked, figure.at.start).text, side);
}

type Say = (
  verdict: Finding["verdict"],
  rule: Finding["rule"],
  because: string,
  from: readonly KnownFigure[],
  expected?: string,
) => Finding[];

/** `proof` are the rows in the figure's unit, `beside` those in every unit. */
function differing(
  compared: Compared,
  row: KnownFigure,
  proof: readonly KnownFigure[],
  beside: readonly KnownFigure[],
  say: Say,
): Finding[] {
  const { checked, figure, told, flows, name } = compared;
  const known = row.claim.value ?? 0;
  const values = proof.map(({ claim }) => claim.value ?? 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const has = proof
    .map((one) => `${whoSays(one)}: ${showTold(one.claim)}`)
    .slice(0, 2)
    .join("; ");
  if (most / least - 1 > DISAGREE)
    return say("unknown", "conflict", `The record's sources disagree (${has}).`, proof);
  const gap = Math.max(told.low - most, least - told.high) / known;
  const isMirror = proof.every((one) => hasOtherReporter(figure, one, (code) => isCounter(compared, code)));
  if (isMirror && gap < MIRROR)
    return say(
      "explained",
      "basis",
      `${has}; the text gives another side's count, which differs by valuation and time.`,
      proof,
    );
  if (gap < WRONG)
    return say(
      "explained",
      "record",
      `${has}; the text differs by ${(gap * 100).toFixed(1)} percent, as revised values do.`,
      proof,
    );
  const cause = causeOf({ figure, told, rows: proof, beside, flows });
  const doubt = doubtOf(checked, figure, cause);
  if (doubt !== null) return say("unknown", "record", `${has}; ${doubt}.`, proof);
  if (cause === null && (known > (figure.value ?? 0) * FAR || (figure.value ?? 0) > known * FAR))
    return say(
      "unknown",
      "record",
      `${has}; the text's value is so far from it that it may be of something else.`,
      proof,
    );
  if (isMirror && cause === null)
    return say("unknown", "conflict", `${has}; the text gives another side's count.`, proof);
  return contradiction(compared, { cause, has, row, subject: showSubject(figure, name) }, say);
}

function contradiction(
  { figure }: Compared,
  { cause, has, row, subject }: { cause: Cause | null; has: string; row: KnownFigure; subject: string },
  say: Say,
): Finding[] {
  const why =
    cause === null
      ? ""
      : `; ${cause.words}${cause.row === null || cause.row === row ? "" : ` (${showTold(cause.row.claim)})`}`;
  const from = cause?.row == null || cause.row === row ? [row] : [row, cause.row];
  return say(
    "contradicts",
    cause?.rule ?? "record",
    `${capital(subject)}, ${has}, not ${showPlain(figure.value ?? 0)}${why}.`,
    from,
    showTold(row.claim),
  );
}

/** No row of the period in the unit: a value that is exactly another period's is told; else it is unknown. */
function noRow({ figure, told, group, flows }: Compared, rows: readonly KnownFigure[], say: Say): Finding[] {
  const [other] = rows;
  if (other !== undefined)
    return say(
      "unknown",
      "basis",
      `The record has this in another unit only (${showTold(other.claim)}).`,
      rows,
    );
  const when = isMissing(figure.period) ? null : showPeriod(figure.period);
  if (when === null) return [];
  const cause = causeOf({ figure, told, rows: [], beside: rows, flows });
  const isExactly =
    cause?.rule === "period" && cause.row !== null && digits(figure) >= 3 && isProof(cause.row);
  const known = `The record has no value of ${when}`;
  if (isExactly && cause.row !== null)
    return say("unknown", "period", `${known}; ${showTold(cause.row.claim)} is the same number.`, [
      cause.row,
    ]);
  return say("unknown", "record", `${known}.`, group.slice(0, 1));
}

const digits = ({ value }: TextFigure): number => String(value ?? 0).replace(/0+$/u, "").length;

function rangeOf({ claim }: KnownFigure): Interval {
  const value = claim.value ?? 0;
  const half = (claim.entered?.resolution ?? 0) / 2;
  const room = Math.max(half, value * REVISED);
  if (claim.bound === "moreThan" || claim.bound === "atLeast")
    return { low: value - room, high: value * 1.15 };
  if (claim.bound === "about" || claim.bound === "almost")
    return widened({ low: value, high: value }, value * 0.07);
  return widened({ low: value, high: claim.high ?? value }, room);
}

/** A row of the record as a source. */
export function knownSource(row: KnownFigure): FindingSource {
  const { claim, document, url } = row;
  return {
    words: `${whoSays(row)}: ${showTold(claim)}${claim.change === null ? "" : `, ${growthWords(row)}`}`,
    claim: claim.id,
    document,
    url,
    span: null,
  };
}

export function growthWords({ claim }: KnownFigure): string {
  const { change } = claim;
  if (change === null || change.value === null) return "";
  const sign = change.direction === "down" ? "−" : "+";
  const currency =
    change.currency ?? (claim.unit === "percent" ? undefined : (claim.basis.currency ?? undefined));
  return `${sign}${change.value} percent${currency === undefined ? "" : ` in ${currency}`}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
