// Amounts as they are printed: numbers with their unit, whatever they measure. Sums, shares and multiples need no more than that.
import { fold, type Lexicon } from "../lexicon/index.js";
import { MONTHS, type Span } from "../model/index.js";
import { MAGNITUDE_FACTORS, MAGNITUDES } from "./number_words.js";

/** One printed amount. `half` is half of what its last digit stands for. */
export interface Amount extends Span {
  readonly value: number;
  readonly half: number;
  /** Base unit ("USD", "m3", "percent"), the counted noun in small letters ("jobs"), or null where none is printed. */
  readonly unit: string | null;
  /** Is the unit taken from a number beside it? */
  readonly isInherited?: true;
  /** As it is printed. */
  readonly text: string;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const WORDS = `(?:${TENS.join("|")})(?:-(?:${SMALL.slice(1, 10).join("|")}))?|${SMALL.slice(1).join("|")}`;
/** "two million and three million": the second number is none of the words after the first. */
const NO_NUMBER = String.raw`(?!(?:${WORDS})\b)`;
/** Sign of money or code before it, digits or words, magnitude, and up to four words after it. */
const AMOUNT = new RegExp(
  String.raw`(?:(US\$|[$€£¥]|\b[A-Z]{3}\b)\s?)?(?<![\p{L}\d.,])(${DIGITS}|\b(?:${WORDS})\b)(?:[\s-]?(${MAGNITUDES})\b)?((?:[\s-]?%|[\s-]${NO_NUMBER}[\p{L}³$€£²/.-]+)(?:\s${NO_NUMBER}[\p{L}³²/-]+){0,3})?`,
  "giu",
);
const MONTH = new RegExp(
  String.raw`^(?:${MONTHS.join("|")}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b`,
  "u",
);
const AFTER_MONTH = new RegExp(String.raw`\b(?:${MONTHS.join("|")})\s$`, "u");
/**
 * The amounts of a stretch of text in their order, with offsets in it. Years, days of a month, ordinals and clock times are left out.
 * A number without a unit takes that of the one before it, or after it ("3 and 5 million tonnes").
 */
export function amountsIn(text: string, lexicon: Pick<Lexicon, "quantities">): Amount[] {
  const found = [...text.matchAll(AMOUNT)].flatMap((match) => amountOf(text, match, lexicon) ?? []);
  return withUnits(found);
}

function amountOf(text: string, match: RegExpExecArray, lexicon: Pick<Lexicon, "quantities">): Amount | null {
  const [, sign, number = "", magnitude, after = ""] = match;
  const start =
    match.index + (sign === undefined || moneyOf(sign, lexicon) !== null ? 0 : match[0].indexOf(number));
  const head = match[0].slice(0, match[0].length - after.length);
  const digitsEnd = match.index + head.length;
  if (
    isDate(text, number, magnitude, digitsEnd, match.index) ||
    isPartOfWords(text, match.index, digitsEnd, number, magnitude) ||
    /^(?:st|nd|rd|th)\b|^:\d/u.test(text.slice(digitsEnd))
  )
    return null;
  const unit = (sign === undefined ? null : moneyOf(sign, lexicon)) ?? unitAfter(after, lexicon);
  const factor = MAGNITUDE_FACTORS[magnitude?.toLowerCase() ?? ""] ?? 1;
  const value = numberOf(number) * factor * (unit?.factor ?? 1);
  const isCount = unit?.isCount === true && magnitude === undefined; // "310 jobs" are counted, not rounded
  const decimals = /\d/u.test(number) ? (number.split(".")[1]?.length ?? 0) : 0;
  const unitText = after.slice(0, unit?.length ?? 0).replace(/[.,]$/u, "");
  const end = digitsEnd + unitText.length;
  return {
    start,
    end,
    value,
    half: isCount ? 0 : (factor * (unit?.factor ?? 1) * 10 ** -decimals) / 2,
    unit: unit?.unit ?? null,
    text: text.slice(start, end),
  };
}

/** "two hundred", "three dozen", "one hundred and fifty": numbers in several words are not read; "2 million and 3 million" are two. */
function isPartOfWords(
  text: string,
  start: number,
  end: number,
  number: string,
  magnitude: string | undefined,
): boolean {
  if (/^[\s-](?:hundreds?|dozens?|score)\b/iu.test(text.slice(end, end + 12))) return true;
  if (/\d/u.test(number)) return false;
  const before = text.slice(Math.max(0, start - 32), start);
  const [, above] = /\b\p{L}+[ -](hundred|thousand|million)(?: and|-)? $/iu.exec(before) ?? [];
  return above !== undefined && (magnitude === undefined || above.toLowerCase() === "hundred");
}

/** "2024", "16 May", "May 16", "of 2014". */
function isDate(
  text: string,
  number: string,
  magnitude: string | undefined,
  end: number,
  start: number,
): boolean {
  if (magnitude !== undefined) return false;
  if (/^(?:19|20)\d\d$/u.test(number)) return true;
  const before = text.slice(Math.max(0, start - 10), start);
  return MONTH.test(text.slice(end).trimStart()) || AFTER_MONTH.test(before);
}

function numberOf(word: string): number {
  if (/\d/u.test(word)) return Number(word.replace(/,/gu, ""));
  const [tens = "", ones] = word.toLowerCase().split("-");
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return 20 + 10 * ten + (ones === undefined ? 0 : SMALL.indexOf(ones));
  return SMALL.indexOf(word.toLowerCase());
}

interface Unit {
  readonly unit: string;
  readonly factor: number;
  /** Characters after the number that belong to it. */
  readonly length: number;
  readonly isCount?: true;
}

function moneyOf(sign: string, { quantities }: Pick<Lexicon, "quantities">): Unit | null {
  if (/^[A-Za-z]{3}$/u.test(sign) && sign !== sign.toUpperCase()) return null; // "the party won 200 seats" is told in no won
  const lower = sign.toLowerCase();
  const unit =
    quantities.symbols.get(lower) ??
    quantities.units.get(lower)?.find(({ words }) => words.length === 1)?.value;
  return unit === undefined || unit.kind !== "currency"
    ? null
    : { unit: unit.unit, factor: unit.factor, length: 0 };
}

/** The unit that the words after the number begin with, else the noun that is counted: the last plural of the first three words. */
function unitAfter(after: string, { quantities }: Pick<Lexicon, "quantities">): Unit | null {
  if (/^[\s-]?%/u.test(after)) return { unit: "percent", factor: 1, length: after.indexOf("%") + 1 };
  const words = [...after.matchAll(/[^\s-]+/gu)].map(({ index, 0: word }) => ({
    word,
    end: index + word.length,
  }));
  const lower = words.map(({ word }) => word.replace(/[.,]$/u, "").toLowerCase());
  const named = quantities.units
    .get(lower[0] ?? "")
    ?.find((phrase) => phrase.words.every((word, i) => lower[i] === word));
  if (named !== undefined && (named.words.length > 1 || (named.words[0]?.length ?? 0) > 1)) {
    const { unit, factor } = named.value;
    return { unit, factor, length: words[named.words.length - 1]?.end ?? 0 };
  }
  const noun = words
    .slice(0, 3)
    .findIndex(({ word }) => !/^[\p{Ll}-]+$/u.test(word) || /s$|^(?:people|men|women|children)$/u.test(word));
  const found = words[noun];
  return found === undefined || !/^[\p{Ll}-]+(?:s|people|men|women|children)$|^people$/u.test(found.word)
    ? null
    : { unit: fold(found.word), factor: 1, length: found.end, isCount: true };
}

/** What has no unit takes that of the nearest number before it that gives one, else of the first one. */
function withUnits(amounts: readonly Amount[]): Amount[] {
  let near = amounts.find(isGiving)?.unit ?? null;
  return amounts.map((amount) => {
    if (isGiving(amount)) near = amount.unit;
    return amount.unit === null ? { ...amount, unit: near, isInherited: true } : amount;
  });
}

/** Lengths of time and multiples give nobody their unit. */
function isGiving({ unit }: Amount): boolean {
  return (
    unit !== null &&
    !/^(?:percent|points|times|decades?|years?|quarters?|months?|weeks?|days?|hours?|minutes?)$/u.test(unit)
  );
}
