// Shares: "8.3 of 76.7, or 21 percent", "half of it, 6.4 billion". The part, the whole and the share stand in one sentence.

import type { Finding, Span } from "../../model/index.js";
import type { Check, Checked, TextFigure } from "../checked.js";
import { FRACTIONS } from "../fractions.js";
import { figureInterval, type Interval, intervalOf, isApart, widened } from "../interval.js";
import { pairOfLevels } from "../levels.js";
import { percentHalf } from "../printed.js";
import { between } from "../printed_text.js";
import { figuresInText, finding } from "../told.js";
import { showPlain } from "../wording.js";

/** "or 21 percent", "21 percent of", "(21 percent)": the percentage is of a whole in the sentence, and no change. */
const SHARE =
  /(?:(?:\bor|,|\(|–|—|\bis|\bwas|\bmaking up|\baccounting for|\brepresenting|\bequal to)\s+(?:about |around |some |roughly |nearly |almost |more than |over )?)?(\d+(?:\.\d+)?)\s?(?:percent|per\s?cent|%)(?!\s+(?:more|less|higher|lower|up|down|rise|fall|increase|decrease|growth|on|from|points?|tariff|duty|duties|interest))(\s+of\b)?/giu;
/** "a third of it", "half of the total" */
const OF_IT = FRACTIONS.map(([words, percent]): readonly [RegExp, number] => [
  new RegExp(String.raw`\b(?:${words}) of (?:it|them|that|this|the total|which)\b`, "iu"),
  percent,
]);
/** Words that make a percentage a change or a rate. */
const CHANGE =
  /\b(?:rose|fell|grew|up|down|increase|decrease|rise|fall|growth|drop|jump|surge|higher|lower|more than a year|year on year|year-on-year|compared|tariff|interest|inflation)\w*\b/iu;
/** Hedges leave so much room, in points of the share itself. */
const HEDGED = 0.12;

/** A share against the two levels of its sentence, or of it and the one before, where there are exactly two of one unit. */
export const checkShares: Check = (checked) =>
  checked.sentences.flatMap((sentence, index) => {
    const levels = pairOfLevels(checked, index);
    if (levels === null) return [];
    const words = checked.text.slice(sentence.start, sentence.end);
    const told = claimedShare(checked, index) ?? shareIn(words, sentence.start);
    return told === null || !isLinked(checked, levels, told.span) ? [] : shareFinding(checked, levels, told);
  });

/** The only share that the reading made of the sentence: "made up more than four fifths of it". */
function claimedShare(checked: Checked, sentence: number): ToldShare | null {
  const shares = checked.figures.filter(
    ({ citation, unit, change }) => citation.sentence === sentence && (unit === "percent" || change !== null),
  );
  const [share] = shares;
  if (share === undefined || shares.length > 1 || share.measure !== "share" || share.value === null)
    return null;
  const words = checked.text.slice(share.at.start, share.at.end);
  const half = /\d/u.test(words) ? percentHalf(share.value, words) : share.value * 0.06;
  const { low, high } = intervalOf(share.value, share.bound, half);
  return { percent: share.value, low, high: Math.min(high, 100), span: share.at };
}

const JOIN = String.raw`[\s,(–—]*(?:or|of it|is|was|were|made up|makes up|make up|accounted for|accounts for|accounting for|represents?|represented|representing|equal to|that is|which is|which was|just|only)?[\s,]*(?:about|around|some|roughly|nearly|almost|more than|over|only|just|a|an)?\s*`;
const JOINED = new RegExp(`^${JOIN}$`, "u");
/** "8.3 of 76.7, or 21 percent": part and whole joined by "of", the share after them. */
const OF = /^[^.;]{0,40}?\b(?:of|out of|from)\b[^.;]{0,60}$/u;

/** The share is told of these two: it stands right beside the part, right before "of" and the whole after a comma, or after "part of whole". */
function isLinked({ text }: Checked, levels: readonly [TextFigure, TextFigure], share: Span): boolean {
  const [part, whole] = [...levels].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (part === undefined || whole === undefined) return false;
  if (JOINED.test(between(text, part.at, share))) return true;
  const isApposed =
    /(?:[,(–—]|\bor|\bis|\bwas)\s*(?:about|around|some|roughly|nearly|almost|more than|over)?\s*$/u.test(
      text.slice(Math.max(0, share.start - 24), share.start),
    ) || /^[,(–—]|^or\b/u.test(text.slice(share.start, share.end));
  if (
    isApposed &&
    share.end <= whole.at.start &&
    /^\s*(?:of )?(?:the |its |all |their )?$/u.test(text.slice(share.end, whole.at.start))
  )
    return true;
  const isPartOfWhole = part.at.end < whole.at.start && OF.test(text.slice(part.at.end, whole.at.start));
  return (
    isPartOfWhole && JOINED.test(between(text, whole.at, share).replace(/^[^,(–—]{0,40}(?=[,(–—])/u, ""))
  );
}

interface ToldShare {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly span: Span;
}

function shareIn(words: string, offset: number): ToldShare | null {
  const all = [...words.matchAll(/\d\s?(?:percent|per\s?cent|%)/giu)];
  for (const [pattern, percent] of OF_IT) {
    const found = pattern.exec(words);
    if (found !== null && all.length === 0) return toldIn(found, offset, percent, percent * 0.06);
  }
  if (all.length !== 1 || CHANGE.test(words)) return null;
  const found = [...words.matchAll(SHARE)][0];
  if (found === undefined || !isOfWhole(words, found)) return null;
  const percent = Number(found[1]);
  const hedge = /about|around|some|roughly|nearly|almost|more than|over/iu.test(found[0])
    ? percent * HEDGED
    : 0;
  return toldIn(found, offset, percent, percentHalf(percent, words) + hedge);
}

function toldIn(found: RegExpExecArray, offset: number, percent: number, half: number): ToldShare {
  const start = offset + found.index;
  const span = { start, end: start + found[0].length };
  return { percent, low: percent - half, high: percent + half, span };
}

/** The sentence says "of" a whole somewhere, or the share is joined by "or". */
const isOfWhole = (words: string, found: RegExpExecArray): boolean =>
  /\bor\b/iu.test(found[0]) ||
  found[2] !== undefined ||
  /\bof\b/u.test(words.slice(0, found.index)) ||
  found[0].startsWith("(");

function shareFinding(
  checked: Checked,
  levels: readonly [TextFigure, TextFigure],
  { percent, low, high, span }: ToldShare,
): Finding[] {
  const [part, whole] = [...levels].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (part === undefined || whole === undefined || part.value === whole.value) return [];
  const [small, large] = [figureInterval(part, checked.text), figureInterval(whole, checked.text)];
  if (small === null || large === null || !isClosed(small) || !isClosed(large)) return [];
  const share = ((part.value ?? 0) / (whole.value ?? 1)) * 100;
  const computed = { low: (small.low / large.high) * 100, high: (small.high / large.low) * 100 };
  const isWrong = isApart({ low, high }, widened(computed, 0.05));
  const sum = `${showPlain(part.value ?? 0)} of ${showPlain(whole.value ?? 0)} is ${share.toFixed(1)} percent`;
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

const isClosed = ({ low, high }: Interval): boolean => Number.isFinite(low) && Number.isFinite(high);
