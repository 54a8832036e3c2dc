// Shares: "8.3 of 76.7, or 21 percent", "half of it, 6.4 billion". The part, the whole and the share stand in one sentence.

import type { Finding } from "../../model/index.js";
import type { Check, Checked, TextFigure } from "../checked.js";
import { figureInterval, type Interval, isApart, widened } from "../interval.js";
import { figuresInText, finding } from "../told.js";
import { showPlain } from "../wording.js";
import { percentHalf } from "./printed.js";

/** "or 21 percent", "21 percent of", "(21 percent)": the percentage is of a whole in the sentence, and no change. */
const SHARE =
  /(?:(?:\bor|,|\(|–|—|\bis|\bwas|\bmaking up|\baccounting for|\brepresenting|\bequal to)\s+(?:about |around |some |roughly |nearly |almost |more than |over )?)?(\d+(?:\.\d+)?)\s?(?:percent|per\s?cent|%)(?!\s+(?:more|less|higher|lower|up|down|rise|fall|increase|decrease|growth|on|from|points?|tariff|duty|duties|interest))(\s+of\b)?/giu;
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:half|one half) of (?:it|them|that|this|the total|which)\b/iu, 50],
  [/\b(?:a|one) third of (?:it|them|that|this|the total|which)\b/iu, 100 / 3],
  [/\btwo thirds of (?:it|them|that|this|the total|which)\b/iu, 200 / 3],
  [/\b(?:a|one) quarter of (?:it|them|that|this|the total|which)\b/iu, 25],
  [/\bthree quarters of (?:it|them|that|this|the total|which)\b/iu, 75],
];
/** Words that make a percentage a change or a rate. */
const CHANGE =
  /\b(?:rose|fell|grew|up|down|increase|decrease|rise|fall|growth|drop|jump|surge|higher|lower|more than a year|year on year|year-on-year|compared|tariff|interest|inflation)\w*\b/iu;
/** Hedges leave so much room, in points of the share itself. */
const HEDGED = 0.12;

/** A share against the two levels of its sentence, where there are exactly two of one unit. */
export const checkShares: Check = (checked) =>
  checked.sentences.flatMap((sentence, index) => {
    const words = checked.text.slice(sentence.start, sentence.end);
    const levels = checked.figures.filter(
      ({ citation, value, unit, equivalentOf }) =>
        citation.sentence === index &&
        value !== null &&
        value > 0 &&
        unit !== "percent" &&
        unit !== "points" &&
        equivalentOf === null,
    );
    const [first, second] = levels;
    if (levels.length !== 2 || first === undefined || second === undefined || first.unit !== second.unit)
      return [];
    const told = shareIn(words);
    return told === null ? [] : shareFinding(checked, words, [first, second], told);
  });

interface ToldShare {
  readonly percent: number;
  readonly half: number;
  readonly at: number;
  readonly length: number;
}

function shareIn(words: string): ToldShare | null {
  const all = [...words.matchAll(/\d\s?(?:percent|per\s?cent|%)/giu)];
  for (const [pattern, percent] of FRACTIONS) {
    const found = pattern.exec(words);
    if (found !== null && all.length === 0)
      return { percent, half: percent * 0.06, at: found.index, length: found[0].length };
  }
  if (all.length !== 1 || CHANGE.test(words)) return null;
  const found = [...words.matchAll(SHARE)][0];
  if (found === undefined || !isOfWhole(words, found)) return null;
  const percent = Number(found[1]);
  const hedge = /about|around|some|roughly|nearly|almost|more than|over/iu.test(found[0])
    ? percent * HEDGED
    : 0;
  return { percent, half: percentHalf(percent, words) + hedge, at: found.index, length: found[0].length };
}

/** The sentence says "of" a whole somewhere, or the share is joined by "or". */
const isOfWhole = (words: string, found: RegExpExecArray): boolean =>
  /\bor\b/iu.test(found[0]) ||
  found[2] !== undefined ||
  /\bof\b/u.test(words.slice(0, found.index)) ||
  found[0].startsWith("(");

function shareFinding(
  checked: Checked,
  words: string,
  levels: readonly [TextFigure, TextFigure],
  { percent, half, at, length }: ToldShare,
): Finding[] {
  const [part, whole] = [...levels].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (part === undefined || whole === undefined || part.value === whole.value) return [];
  const [small, large] = [figureInterval(part, checked.text), figureInterval(whole, checked.text)];
  if (small === null || large === null || !isOpenAtNone(small) || !isOpenAtNone(large)) return [];
  const share = ((part.value ?? 0) / (whole.value ?? 1)) * 100;
  const computed = { low: (small.low / large.high) * 100, high: (small.high / large.low) * 100 };
  const isWrong = isApart(widened({ low: percent, high: percent }, half), widened(computed, 0.05));
  const start = checked.sentences[part.citation.sentence]?.start ?? 0;
  const sum = `${showPlain(part.value ?? 0)} of ${showPlain(whole.value ?? 0)} is ${share.toFixed(1)} percent`;
  const span = { start: start + at, end: start + at + Math.min(length, words.length - at) };
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "share",
      at: span,
      because: isWrong ? `${sum}, not ${showPlain(percent)}.` : `${sum}, as the text says.`,
      ...(isWrong ? { expected: `${share.toFixed(1)} percent` } : {}),
      sources: figuresInText(checked, [part, whole]),
    }),
  ];
}

const isOpenAtNone = ({ low, high }: Interval): boolean => Number.isFinite(low) && Number.isFinite(high);
