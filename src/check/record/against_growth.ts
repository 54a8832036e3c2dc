// Each told change against the record: the published growth of that flow and period, else what its levels make. Growth in yuan and in
// dollars differ, and customs publish growth on a base that they revise: both are explained, not wrong.
import { type Change, type Finding, isMissing, type Period, showPeriod } from "../../model/index.js";
import { changeInterval, fitsLevels } from "../change.js";
import type { Checked, KnownFigure, TextFigure } from "../checked.js";
import { figureInterval, growthInterval, type Interval, isApart, widened } from "../interval.js";
import { isMoney } from "../money.js";
import { isYearBefore, periodOf } from "../periods.js";
import { finding, type Told } from "../told.js";
import { showPercent, showSubject, showTold, whoSays } from "../wording.js";
import { growthWords, knownSource } from "./against_series.js";
import { isNamedNear } from "./doubt.js";
import { daysKey, type Flows, flowKey } from "./match.js";

/** Points between published and computed growth that revision and rounding account for. */
const REVISED = 0.6;
/** Points by which growth in dollars and in another currency may differ within a year. */
const OTHER_CURRENCY = 8;
/** Points between two bases or two vintages that a told growth may differ by and still be one of them. */
const ROUNDED = 0.06;

export function againstGrowth(checked: Checked, flows: Flows, name: (code: string) => string): Finding[] {
  return checked.figures.flatMap((figure) => {
    const { change } = figure;
    if (change === null || change.value === null || figure.status !== "actual") return [];
    const key = flowKey(figure);
    const group = key === null ? undefined : flows.proof.get(key);
    if (change.unit !== "percent")
      return group === undefined ? [] : levelForChange(checked, figure, change, group);
    if (group === undefined || isMissing(figure.period) || !isOnYear(change, figure.period)) return [];
    return growthFinding({ checked, figure, change, group, name });
  });
}

/** Growth on the year before, told so or left open for a stretch that is compared so. */
function isOnYear({ versus, against }: Change, { start }: Period): boolean {
  if (versus === "year-earlier" || versus === "not stated") return true;
  return (
    versus === "named-period" &&
    against?.start != null &&
    start !== null &&
    Number(against.start.slice(0, 4)) === Number(start.slice(0, 4)) - 1 &&
    against.start.slice(4) === start.slice(4)
  );
}

/** "grew by 240.1 billion dollars": the amount of the change is the record's level of that period. */
function levelForChange(
  checked: Checked,
  figure: TextFigure,
  { value, unit }: Change,
  group: readonly KnownFigure[],
): Finding[] {
  const row = group.find(
    ({ claim }) =>
      daysKey(claim) === daysKey(figure) &&
      claim.unit === unit &&
      claim.value !== null &&
      value !== null &&
      Math.abs(claim.value / value - 1) < 0.01,
  );
  if (row === undefined) return [];
  return [
    finding(checked, {
      verdict: "contradicts",
      rule: "record",
      at: figure.at,
      claim: figure.id,
      because: `${whoSays(row)} has ${showTold(row.claim)}: that is the level, not the change.`,
      sources: [knownSource(row)],
      confidence: 0.85,
    }),
  ];
}

interface Compared {
  readonly checked: Checked;
  readonly figure: TextFigure;
  readonly change: Change;
  readonly group: readonly KnownFigure[];
  readonly name: (code: string) => string;
}

function growthFinding(compared: Compared): Finding[] {
  const { checked, figure, change, group, name } = compared;
  const told = changeInterval(change, figure.citation.text);
  const say = (rest: Omit<Told, "at" | "claim">): Finding[] => [
    finding(checked, { at: figure.at, claim: figure.id, ...rest }),
  ];
  const published = group.filter(
    ({ claim }) =>
      daysKey(claim) === daysKey(figure) &&
      claim.change?.value != null &&
      claim.change.unit === "percent" &&
      claim.change.versus === "year-earlier",
  );
  const fits = published
    .filter((row) => !isApart(told, widened(publishedRange(row), ROUNDED)))
    .sort((a, b) => gapOf(a, change) - gapOf(b, change));
  const [fit] = fits;
  if (fit !== undefined) return say(fitting(compared, fit, published));
  const computed = computedGrowth(compared);
  if (computed !== null && !isApart(told, widened(computed.range, REVISED)))
    return say({
      verdict: published.length === 0 ? "agrees" : "explained",
      rule: "growth",
      because: `${computed.words}${published[0] === undefined ? "" : `; published: ${growthWords(published[0])}`}.`,
      sources: computed.rows.map(knownSource),
    });
  const comparable = published.filter((one) => isComparable(one, compared));
  const [row] = comparable;
  const other = otherPeriodOf(figure, told, group);
  const isOther =
    other !== null && other.claim.value !== null && hasValue(checked, figure, other.claim.value);
  if (other !== null && isNamedNear(checked, figure, other.claim)) return [];
  if (!isOther && isDoubted(compared)) return [];
  if (row === undefined && computed === null) {
    const [only] = published;
    return only === undefined
      ? []
      : say({
          verdict: "unknown",
          rule: "basis",
          because: `${whoSays(only)} published ${growthWords(only)}; the text does not say in which currency it counts.`,
          sources: [knownSource(only)],
        });
  }
  const near = comparable.find((one) => !isApart(told, widened(publishedRange(one), REVISED)));
  if (near !== undefined)
    return say({
      verdict: "explained",
      rule: "basis",
      because: `${whoSays(near)} published ${growthWords(near)}; a later base or another currency makes up the difference.`,
      sources: [knownSource(near)],
    });
  if (row !== undefined && isVague(comparable))
    return say({
      verdict: "unknown",
      rule: "conflict",
      because: `The record's sources differ: ${comparable.map(growthWords).join(", ")}.`,
      sources: comparable.map(knownSource),
    });
  return say(contradicting(compared, row, computed, other, showSubject(figure, name)));
}

/** The value beside the growth is not the record's of that period, or two levels of the text make the growth: the reading may be wrong. */
function isDoubted({ checked, figure, group, change }: Compared): boolean {
  const told = figureInterval(figure, checked.text);
  const own = group.filter(
    (row) =>
      daysKey(row.claim) === daysKey(figure) && row.claim.value !== null && row.claim.unit === figure.unit,
  );
  if (
    told !== null &&
    own.length > 0 &&
    own.every((row) => isApart(told, widened(pointOf(row), (row.claim.value ?? 0) * 0.03)))
  )
    return true;
  return figure.confidence < 0.6 || fitsLevels(checked, figure, changeInterval(change, figure.citation.text));
}

/** A growth that the record has: agrees, but explained where the passage counts in another currency than the growth does. */
function fitting(
  compared: Compared,
  fit: KnownFigure,
  published: readonly KnownFigure[],
): Omit<Told, "at" | "claim"> {
  const { checked, figure } = compared;
  const currency = currencyOf(fit);
  const passage = checked.figures.find(
    (other) =>
      other.value !== null &&
      isMoney(other.unit) &&
      Math.abs(other.citation.sentence - figure.citation.sentence) <= 1 &&
      other.measure.startsWith("trade."),
  );
  const unit = figure.value === null ? (passage?.unit ?? null) : figure.unit;
  const hasUnit = published.some(
    (row) => row !== fit && currencyOf(row) === unit && growthValue(row) === growthValue(fit),
  );
  if (currency !== null && unit !== null && currency !== unit && !hasUnit)
    return {
      verdict: "explained",
      rule: "basis",
      because: `${whoSays(fit)} published ${growthWords(fit)}; the amount beside it is in ${unit}, so the two do not compute from each other.`,
      sources: [knownSource(fit)],
    };
  const computed = computedGrowth(compared);
  const gap =
    computed === null
      ? 0
      : Math.max(computed.range.low - growthValue(fit), growthValue(fit) - computed.range.high);
  if (computed !== null && gap > REVISED)
    return {
      verdict: "explained",
      rule: "growth",
      because: `${whoSays(fit)} published ${growthWords(fit)}, as the text says; ${computed.words}: the base was revised.`,
      sources: [fit, ...computed.rows].map(knownSource),
    };
  return {
    verdict: "agrees",
    rule: "growth",
    because: `${whoSays(fit)} published ${growthWords(fit)}.`,
    sources: [knownSource(fit)],
  };
}

const gapOf = (row: KnownFigure, { value }: Change): number =>
  Math.abs(Math.abs(growthValue(row)) - (value ?? 0));

/** null: the source names no currency. */
const currencyOf = ({ claim }: KnownFigure): string | null =>
  claim.change?.currency ?? claim.basis.currency ?? null;

function growthValue({ claim: { change } }: KnownFigure): number {
  return change?.value == null ? Number.NaN : change.direction === "down" ? -change.value : change.value;
}

function publishedRange(row: KnownFigure): Interval {
  const value = growthValue(row);
  const bound = row.claim.change?.bound ?? "exact";
  const size = Math.abs(value);
  if (bound === "moreThan" || bound === "atLeast")
    return value < 0 ? { low: value * 1.3, high: value } : { low: value, high: value * 1.3 };
  return bound === "exact" ? { low: value, high: value } : widened({ low: value, high: value }, size * 0.2);
}

/** Growth in yuan and in dollars differ by the move of the rate: only what is counted in the text's currency can prove it wrong. */
function isComparable(row: KnownFigure, { figure, change }: Compared): boolean {
  const currency = currencyOf(row);
  const own = change.currency ?? (isMoney(figure.unit) ? figure.unit : null);
  return (
    currency === null ||
    currency === own ||
    (own === null &&
      currency === "USD" &&
      Math.abs(Math.abs(growthValue(row)) - (change.value ?? 0)) > OTHER_CURRENCY)
  );
}

/** Does the figure of the text have this value? */
function hasValue(checked: Checked, figure: TextFigure, value: number): boolean {
  const told = figureInterval(figure, checked.text);
  return told !== null && !isApart(told, { low: value * 0.99, high: value * 1.01 });
}

/** Published rates of one period that are further apart than two bases make them. */
function isVague(published: readonly KnownFigure[]): boolean {
  const values = published.map(growthValue);
  return Math.max(...values) - Math.min(...values) > 2;
}

interface Computed {
  readonly range: Interval;
  readonly percent: number;
  readonly words: string;
  readonly rows: readonly KnownFigure[];
}

/** From the record's level of the year before and the level told in the text, or the record's own where the text tells none. */
function computedGrowth({ checked, figure, group }: Compared): Computed | null {
  if (isMissing(figure.period) || figure.period.start === null || figure.period.end === null) return null;
  const { period } = figure;
  const isLevel = (row: KnownFigure): boolean =>
    row.claim.value !== null &&
    row.claim.bound === "exact" &&
    row.claim.unit === (figure.unit === "percent" ? "USD" : figure.unit);
  const earlier = group.find((row) => isYearBefore(periodOf(row.claim), period) && isLevel(row));
  if (earlier === undefined || earlier.claim.value === null) return null;
  const own =
    figure.value === null
      ? group.find((row) => daysKey(row.claim) === daysKey(figure) && isLevel(row))
      : undefined;
  const value = own?.claim.value ?? figure.value;
  const level = own === undefined ? figureInterval(figure, checked.text) : pointOf(own);
  if (value === null || level === null) return null;
  const percent = (value / earlier.claim.value - 1) * 100;
  const words = `${own === undefined ? showTold(figure) : showTold(own.claim)} on ${showTold(earlier.claim)} is ${showPercent(percent)} percent`;
  return {
    range: growthInterval(level, pointOf(earlier)),
    percent,
    words,
    rows: own === undefined ? [earlier] : [own, earlier],
  };
}

function pointOf({ claim }: KnownFigure): Interval {
  const half = (claim.entered?.resolution ?? 0) / 2;
  return { low: (claim.value ?? 0) - half, high: (claim.value ?? 0) + half };
}

function contradicting(
  compared: Compared,
  row: KnownFigure | undefined,
  computed: Computed | null,
  other: KnownFigure | null,
  subject: string,
): Omit<Told, "at" | "claim"> {
  const { change } = compared;
  const said = showPercent(change.direction === "down" ? -(change.value ?? 0) : (change.value ?? 0));
  const known = row === undefined ? "" : `${whoSays(row)} published ${growthWords(row)} for ${subject}`;
  const arithmetic = [known, computed?.words].filter((part) => part !== undefined && part !== "").join("; ");
  const isTurned =
    row !== undefined &&
    growthValue(row) === (change.direction === "down" ? (change.value ?? 0) : -(change.value ?? 0));
  const cause = isTurned
    ? "; the sign is the other way round"
    : other === null
      ? ""
      : `; ${showTold(other.claim)}, ${growthWords(other)}: the figure is of ${periodWords(other)}`;
  return {
    verdict: "contradicts",
    rule: isTurned ? "direction" : other === null ? "growth" : "period",
    because: `${arithmetic}, not ${said}${cause}.`,
    ...(other === null ? {} : { expected: periodWords(other) }),
    sources: [
      ...(row === undefined ? [] : [row]),
      ...(computed?.rows ?? []),
      ...(other === null ? [] : [other]),
    ].map(knownSource),
    confidence: 0.85,
  };
}

/** Another stretch of the same year that has this growth, and this value where one is told. */
function otherPeriodOf(
  figure: TextFigure,
  told: Interval,
  group: readonly KnownFigure[],
): KnownFigure | null {
  const year = isMissing(figure.period) ? null : (figure.period.start?.slice(0, 4) ?? null);
  const candidates = group.filter(
    (row) =>
      daysKey(row.claim) !== daysKey(figure) &&
      !isMissing(row.claim.period) &&
      row.claim.period.start?.slice(0, 4) === year &&
      row.claim.change?.value != null &&
      !isApart(told, publishedRange(row)),
  );
  return candidates.find(({ claim }) => claim.value !== null) ?? candidates[0] ?? null;
}

function periodWords({ claim }: KnownFigure): string {
  return isMissing(claim.period) ? "another period" : showPeriod(claim.period);
}
