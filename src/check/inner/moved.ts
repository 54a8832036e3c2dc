// "rose from 3 to 5 billion", "5 billion, up from 3 billion": the word of change against the two levels, and the percentage beside them.
import type { Lexicon } from "../../lexicon/index.js";
import { type Finding, MONTHS, type Span } from "../../model/index.js";
import type { Check, Checked } from "../checked.js";
import { growthInterval, isApart, widened } from "../interval.js";
import { MAGNITUDE, NUMBER, type Printed, percentHalf, percentsIn, printed } from "../printed.js";
import { finding, placeInText } from "../told.js";
import { showPercent, showPlain } from "../wording.js";
import { type Way, wayOf } from "./way.js";

/** Words between a number and what follows: its unit and goods, no other clause. */
const UNIT = String.raw`((?:[\s-](?!to\b|from\b|and\b|or\b|percent\b)[A-Za-z$€£¥%³]+){0,4})`;
const MONEY = String.raw`(US\$|[$€£¥])?`;
/** The groups: sign, digits, magnitude and unit of the number told first; then sign, digits and magnitude of the other. */
const FROM_TO = new RegExp(
  String.raw`\bfrom ${MONEY}${NUMBER}${MAGNITUDE}%?${UNIT} to ${MONEY}${NUMBER}${MAGNITUDE}`,
  "giu",
);
const TO_FROM = new RegExp(
  String.raw`\bto ${MONEY}${NUMBER}${MAGNITUDE}%?${UNIT},? from ${MONEY}${NUMBER}${MAGNITUDE}`,
  "giu",
);
/** The way stands between the two: "5 billion, up from 3 billion". */
const UP_FROM = new RegExp(
  String.raw`${MONEY}${NUMBER}${MAGNITUDE}%?${UNIT},? (?:which (?:was|is) )?(?<way>up|down)(?: [\d.]{1,12} ?(?:percent|%))? from ${MONEY}${NUMBER}${MAGNITUDE}`,
  "giu",
);
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
  return [
    ...[...words.matchAll(FROM_TO)].map((found) => ({ found, isTurned: false })),
    ...[...words.matchAll(TO_FROM)].map((found) => ({ found, isTurned: true })),
    ...[...words.matchAll(UP_FROM)].map((found) => ({ found, isTurned: true })),
  ].flatMap(({ found, isTurned }) => {
    const [one, other] = levelsOf(found);
    if (!isLevelPair(one.digits, other.digits, words, found.index, found[0].length)) return [];
    const way = found.groups?.way;
    const told =
      way === undefined
        ? wayBefore(words, found.index, lexicon)
        : { way: WAYS[way.toLowerCase()] ?? "up", word: way };
    if (told === null) return [];
    const [first, last] = isTurned ? [other, one] : [one, other];
    return [
      { before: printedOf(first, last), after: printedOf(last, first), ...told, span: spanOf(found, offset) },
    ];
  });
}

const WAYS: Readonly<Record<string, Way>> = { up: "up", down: "down" };

interface ToldLevel {
  readonly digits: string;
  readonly magnitude: string | undefined;
  /** Has it a sign of money or a unit of its own? */
  readonly isWhole: boolean;
}

function levelsOf(found: RegExpExecArray): readonly [ToldLevel, ToldLevel] {
  const groups = found.slice(1).filter((_, i) => found.groups?.way === undefined || i !== 4);
  const [sign, digits = "", magnitude, unit = "", otherSign, otherDigits = "", otherMagnitude] = groups;
  return [
    { digits, magnitude, isWhole: unit !== "" || (sign !== undefined && otherSign === undefined) },
    {
      digits: otherDigits,
      magnitude: otherMagnitude,
      isWhole: otherSign !== undefined && sign === undefined,
    },
  ];
}

/** No move goes further than this many times: what would is no "from 3 to 5 billion". */
const FURTHEST = 10;

/** "from 3 to 5 billion": the 3 are billions; "from 40,000 to 1.2 million", "from 900 dollars to 1 million dollars" and "from 200 to 1 million" mean what they say. */
function printedOf({ digits, magnitude, isWhole }: ToldLevel, other: ToldLevel): Printed {
  const plain = printed(digits, magnitude);
  if (magnitude !== undefined || isWhole || digits.includes(",")) return plain;
  const inherited = printed(digits, other.magnitude);
  const ratio = inherited.value / printed(other.digits, other.magnitude).value;
  return ratio >= 1 / FURTHEST && ratio <= FURTHEST ? inherited : plain;
}

function spanOf(found: RegExpExecArray, offset: number): Span {
  return { start: offset + found.index, end: offset + found.index + found[0].length };
}

/** "The rupee fell from 83.2 to 86.6 to the dollar": the more of it, the less it is worth. */
const RATE =
  /^\s?(?:\p{L}{1,12} )?(?:to|against|per|a|for) (?:the |one )?(?:US )?(?:dollar|euro|pound|yuan|yen|greenback)\b/u;

/** "7th May" after its "7". */
const DAY_OF_MONTH = new RegExp(String.raw`^(?:st|nd|rd|th)?\s?(?:${MONTHS.join("|")})\b`, "u");

/** No years, days of a month, ages or scores: "from 2019 to 2023", "from 5 to 7 May". */
function isLevelPair(a: string, b: string, words: string, at: number, length: number): boolean {
  const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits);
  if (isYear(a) || isYear(b)) return false;
  const after = words.slice(at + length, at + length + 12);
  if (RATE.test(words.slice(at + length, at + length + 40))) return false;
  return !DAY_OF_MONTH.test(after);
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
  const told = percentsIn(words);
  const size = told[0]?.value ?? Number.NaN;
  if (!isOnly || told.length !== 1 || Number.isNaN(size) || /\bpoints?\b/iu.test(words)) return [];
  if (isOfOther(checked.text, words, told[0]?.index ?? 0, span)) return [];
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

/** "from 300 to 420 million, of which 20 percent is paid in advance", "65 billion, up 20 percent; total trade was 100 billion, up from 85". */
function isOfOther(text: string, words: string, index: number, span: Span): boolean {
  const offset = text.indexOf(words, Math.max(0, span.start - words.length));
  const at = offset + index;
  const gap = at < span.start ? text.slice(at, span.start) : text.slice(span.end, at);
  const own = words.slice(index);
  return (
    (at >= span.start && at <= span.end) || // "from 10 to 25 percent"
    /[;]|\b(?:and|with|as|while|whereas|but|annual|yearly|average|of which|of (?:this|that|it|them))\b/iu.test(
      gap,
    ) ||
    /^[\d.,]{1,12}\s?(?:percent|per\s?cent|%|pct) (?:of|is|are|was|were|goes|go|in advance|below|above|a year|per year)\b/iu.test(
      own,
    ) ||
    /\b(?:to|at|from|annual \p{L}{1,12} of|average of)\s$/iu.test(text.slice(Math.max(0, at - 30), at))
  );
}

/** A hedge right before the percentage. */
const HEDGE =
  /(?:about|around|some|roughly|nearly|almost|more than|over|close to|approximately|just under|just over|at least|up to)\s*$/iu;

const range = ({ value, half }: Printed): { low: number; high: number } => ({
  low: value - half,
  high: value + half,
});
