// Equivalents: an amount said again in another currency, by the mean rate of its time, or in another unit of the same quantity.
import type { Finding } from "../../model/index.js";
import type { Check, Checked, CheckParts, TextFigure } from "../checked.js";
import { figureInterval, isApart, widened } from "../interval.js";
import { isMoney } from "../money.js";
import { periodOf } from "../periods.js";
import { figuresInText, finding } from "../told.js";
import { showPlain } from "../wording.js";

/** A rate of a single day differs from the mean of its months by less, but in a crash. */
const RATE_ROOM = 0.08;
/** Writers round a conversion of weights and measures. */
const UNIT_ROOM = 0.03;

export const checkConversions: Check = (checked, parts) =>
  checked.figures.flatMap((figure, i) => {
    const original = checked.figures.find(({ id }) => id === figure.equivalentOf) ?? bracketed(checked, i);
    if (original === undefined || original.value === null || figure.value === null) return [];
    if (isMoney(original.unit) && isMoney(figure.unit)) return moneyFinding(checked, parts, original, figure);
    return original.unit === figure.unit ? unitFinding(checked, original, figure) : [];
  });

/** "1,420 kilometres (882 miles)": the figure before an opening bracket, where both have one base unit. */
function bracketed({ figures, text }: Checked, index: number): TextFigure | undefined {
  const [before, figure] = [figures[index - 1], figures[index]];
  if (before === undefined || figure === undefined || before.unit !== figure.unit || isMoney(figure.unit))
    return undefined;
  const isCounted = figure.measure === "count" || figure.unit === "percent" || figure.counted !== undefined;
  return !isCounted && /^ ?\((?:about |some |around )?$/u.test(text.slice(before.at.end, figure.at.start))
    ? before
    : undefined;
}

function unitFinding(checked: Checked, original: TextFigure, figure: TextFigure): Finding[] {
  const [a, b] = [figureInterval(original, checked.text), figureInterval(figure, checked.text)];
  if (a === null || b === null) return [];
  const isWrong = isApart(widened(a, (original.value ?? 0) * UNIT_ROOM), b);
  const told = `${showPlain(original.value ?? 0)} ${original.unit}`;
  const words = checked.text.slice(figure.at.start, figure.at.end);
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "conversion",
      at: figure.at,
      claim: figure.id,
      because: isWrong
        ? `"${words}" is ${showPlain(figure.value ?? 0)} ${figure.unit}, but the text says it for ${told}.`
        : `"${words}" is ${told}, as the text says.`,
      sources: figuresInText(checked, [original]),
    }),
  ];
}

/** By the mean of the figure's period; of a figure without one, by that of the month of publication. */
function moneyFinding(
  checked: Checked,
  { meanRate }: CheckParts,
  original: TextFigure,
  figure: TextFigure,
): Finding[] {
  const days = rateDays(checked, original);
  if (days === null || original.unit === null || figure.unit === null) return [];
  const [from, to] = [
    meanRate(original.unit, days.start, days.end),
    meanRate(figure.unit, days.start, days.end),
  ];
  if (from === null || to === null) return [];
  const rate = to.perDollar / from.perDollar;
  const [a, b] = [figureInterval(original, checked.text), figureInterval(figure, checked.text)];
  if (a === null || b === null) return [];
  const computed = { low: a.low * rate, high: a.high * rate };
  const isWrong = isApart(widened(computed, (original.value ?? 0) * rate * RATE_ROOM), b);
  const value = (original.value ?? 0) * rate;
  const sum = `${showPlain(original.value ?? 0)} ${original.unit} at ${showRate(rate)} ${figure.unit} (${rateWords(from, to)}) is ${showPlain(value)} ${figure.unit}`;
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "conversion",
      at: figure.at,
      claim: figure.id,
      because: isWrong
        ? `${sum}, not ${showPlain(figure.value ?? 0)}.`
        : `${sum}; the text says ${showPlain(figure.value ?? 0)}.`,
      ...(isWrong ? { expected: `${showPlain(value)} ${figure.unit}` } : {}),
      sources: [
        ...figuresInText(checked, [original]),
        {
          words: `rates of exchange, ${rateWords(from, to)}`,
          claim: null,
          document: null,
          url: null,
          span: null,
        },
      ],
    }),
  ];
}

/** "mean of 2023": of the currency that is not the dollar, or of both. */
function rateWords(from: Rate, to: Rate): string {
  const told = [from, to].filter(({ perDollar }) => perDollar !== 1).map(({ of }) => of);
  return [...new Set(told)].join(", ");
}

type Rate = NonNullable<ReturnType<CheckParts["meanRate"]>>;

const showRate = (rate: number): string => rate.toLocaleString("en-US", { maximumSignificantDigits: 4 });

function rateDays(checked: Checked, figure: TextFigure): { start: string; end: string } | null {
  const period = periodOf(figure);
  const { published } = checked;
  if (
    period !== null &&
    period.start !== null &&
    period.end !== null &&
    (published === null || period.end <= published)
  )
    return { start: period.start, end: period.end };
  return published === null ? null : { start: published, end: published };
}
