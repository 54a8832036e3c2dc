// "rose from 3 to 5 billion", "5 billion, up from 3 billion": the word of change against the two levels, and the percentage beside them.
import type { Lexicon } from "../../lexicon/index.js";
import type { Finding, Span } from "../../model/index.js";
import type { Check, Checked } from "../checked.js";
import { growthInterval, isApart, widened } from "../interval.js";
import { MAGNITUDE, NUMBER, type Printed, percentHalf, printed } from "../printed.js";
import { finding, placeInText } from "../told.js";
import { showPercent, showPlain } from "../wording.js";
import { type Way, wayOf } from "./way.js";

/** Words between a number and what follows: its unit and goods, no other clause. */
const UNIT = String.raw`(?:[\s-](?!to\b|from\b|and\b|or\b|percent\b)[A-Za-z$€£¥%³]+){0,4}`;
const MONEY = String.raw`(?:US\$|[$€£¥])?`;
const FROM_TO = new RegExp(
  String.raw`\bfrom ${MONEY}${NUMBER}${MAGNITUDE}%?${UNIT} to ${MONEY}${NUMBER}${MAGNITUDE}`,
  "giu",
);
const TO_FROM = new RegExp(
  String.raw`\bto ${MONEY}${NUMBER}${MAGNITUDE}%?${UNIT},? from ${MONEY}${NUMBER}${MAGNITUDE}`,
  "giu",
);
const UP_FROM = new RegExp(
  String.raw`${MONEY}${NUMBER}${MAGNITUDE}%?${UNIT},? (?:which (?:was|is) )?(up|down)(?: [\d.]+ ?(?:percent|%))? from ${MONEY}${NUMBER}${MAGNITUDE}`,
  "giu",
);
/** A change in percent as it is printed, with the sign left to its word. */
const PERCENT = /(\d+(?:\.\d+)?)\s?(?:percent|per\s?cent|%)/giu;
/** So far before the numbers a word of change may stand. */
const REACH = 90;

interface Move {
  readonly before: Printed;
  readonly after: Printed;
  readonly way: Way;
  readonly word: string;
  readonly span: Span;
}

/** Every move between two printed levels whose word is one of change. */
export const checkMoves: Check = (checked, { lexicon }) =>
  checked.sentences.flatMap((sentence) => {
    const words = checked.text.slice(sentence.start, sentence.end);
    const moves = movesIn(words, sentence.start, lexicon);
    return moves.flatMap((move) => moveFindings(checked, words, move, moves.length === 1));
  });

function movesIn(words: string, offset: number, lexicon: Lexicon): Move[] {
  const moves: Move[] = [];
  for (const found of words.matchAll(FROM_TO)) {
    const [, a = "", aScale, b = "", bScale] = found;
    if (!isLevelPair(a, b, words, found.index, found[0].length)) continue;
    const told = wayBefore(words, found.index, lexicon);
    if (told !== null)
      moves.push({
        before: printed(a, aScale, bScale),
        after: printed(b, bScale),
        ...told,
        span: spanOf(found, offset),
      });
  }
  for (const found of words.matchAll(TO_FROM)) {
    const [, a = "", aScale, b = "", bScale] = found;
    if (!isLevelPair(a, b, words, found.index, found[0].length)) continue;
    const told = wayBefore(words, found.index, lexicon);
    if (told !== null)
      moves.push({
        before: printed(b, bScale, aScale),
        after: printed(a, aScale, bScale),
        ...told,
        span: spanOf(found, offset),
      });
  }
  for (const found of words.matchAll(UP_FROM)) {
    const [, a = "", aScale, way = "", b = "", bScale] = found;
    if (!isLevelPair(a, b, words, found.index, found[0].length)) continue;
    moves.push({
      before: printed(b, bScale, aScale),
      after: printed(a, aScale, bScale),
      way: way.toLowerCase() === "up" ? "up" : "down",
      word: way,
      span: spanOf(found, offset),
    });
  }
  return moves;
}

function spanOf(found: RegExpExecArray, offset: number): Span {
  return { start: offset + found.index, end: offset + found.index + found[0].length };
}

/** No years, days of a month, ages or scores: "from 2019 to 2023", "from 5 to 7 May". */
function isLevelPair(a: string, b: string, words: string, at: number, length: number): boolean {
  const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits);
  if (isYear(a) || isYear(b)) return false;
  const after = words.slice(at + length, at + length + 12);
  return !/^(?:st|nd|rd|th)?\s?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u.test(
    after,
  );
}

/** The nearest word of change before the numbers, in the same clause. */
function wayBefore(words: string, at: number, lexicon: Lexicon): { way: Way; word: string } | null {
  const before = words.slice(Math.max(0, at - REACH), at);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
  for (const word of clause.match(/[A-Za-z]+/gu)?.reverse() ?? []) {
    const way = wayOf(word.toLowerCase(), lexicon);
    if (way !== null) return { way, word };
  }
  return null;
}

function moveFindings(checked: Checked, words: string, move: Move, isOnly: boolean): Finding[] {
  const { before, after, way, word, span } = move;
  if (before.value <= 0 || after.value <= 0) return [];
  const percent = (after.value / before.value - 1) * 100;
  const sum = `from ${showPlain(before.value)} to ${showPlain(after.value)} is ${showPercent(percent)} percent`;
  if (percent !== 0 && percent > 0 !== (way === "up")) {
    const because = `The text says "${word}", but ${sum}: a ${percent > 0 ? "rise" : "fall"}.`;
    const expected = percent > 0 ? "a rise" : "a fall";
    return [finding(checked, { verdict: "contradicts", rule: "direction", at: span, because, expected })];
  }
  const told = [...words.matchAll(PERCENT)];
  const size = Number(told[0]?.[1]);
  if (!isOnly || told.length !== 1 || Number.isNaN(size) || /\bpoints?\b/iu.test(words)) return [];
  const levels = growthInterval(range(after), range(before));
  const half = percentHalf(size, words) + (HEDGE.test(words.slice(0, told[0]?.index)) ? size * 0.1 : 0);
  const signed = way === "up" ? size : -size;
  const isWrong = isApart(widened({ low: signed, high: signed }, half), widened(levels, 0.1));
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "growth",
      at: span,
      because: isWrong ? `${sum}, not ${showPercent(signed)}.` : `${sum}, as the text says.`,
      ...(isWrong ? { expected: `${showPercent(percent)} percent` } : {}),
      sources: [placeInText(checked, span)],
    }),
  ];
}

/** A hedge right before the percentage. */
const HEDGE =
  /(?:about|around|some|roughly|nearly|almost|more than|over|close to|approximately|just under|just over|at least|up to)\s*$/iu;

const range = ({ value, half }: Printed): { low: number; high: number } => ({
  low: value - half,
  high: value + half,
});
