// A number in digits or words with its magnitude: "4,500", "22.7 billion", "two dozen", "65.7bn", "half a million", "3-5".
import type { Token } from "../../text/index.js";

const WORDS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i) => [word, i] as const),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, i) => [word, 20 + 10 * i] as const),
);
const MULTIPLIED = /^(?:hundred|thousand|million|billion|trillion|dozen)$/u;

export interface ParsedNumber {
  readonly value: number;
  /** The upper end of "3-5"; else null. */
  readonly high: number | null;
  readonly magnitude: number;
  readonly hasMagnitude: boolean;
  readonly isDigits: boolean;
  /** "+3" and "-4" tell a direction. */
  readonly sign: "up" | "down" | null;
  readonly to: number;
}

interface Base {
  readonly value: number;
  readonly high?: number;
  readonly isDigits: boolean;
  readonly sign?: "up" | "down";
  readonly to: number;
}

/** The number that begins at token `i`, or null. A decimal point is ".", commas group thousands. */
export function parseNumber(
  tokens: readonly Token[],
  i: number,
  magnitudes: ReadonlyMap<string, number>,
): ParsedNumber | null {
  const base = gluedNumber(tokens, i, magnitudes) ?? baseNumber(tokens, i, magnitudes);
  return base === null ? null : multiplied(tokens, base, magnitudes);
}

/** A number that is read so far, times the magnitudes that follow it ("3.2" + "trillion", "two" + "and a half million"). */
export function multiplied(
  tokens: readonly Token[],
  base: Base & { readonly magnitude?: number },
  magnitudes: ReadonlyMap<string, number>,
): ParsedNumber {
  const half = isHalfMore(tokens, base.to, magnitudes) ? 0.5 : 0;
  let to = half > 0 ? base.to + 3 : base.to;
  if (tokens[to]?.text === "-" && MULTIPLIED.test(tokens[to + 1]?.lower ?? "")) to += 1; // "a $2.5-billion loan"
  let magnitude = base.magnitude ?? 1;
  for (
    let next = magnitudes.get(bareWord(tokens[to]));
    next !== undefined && isMagnitudeWord(tokens, to, base.isDigits);
    next = magnitudes.get(bareWord(tokens[to]))
  ) {
    magnitude *= next;
    to += 1;
  }
  if (magnitude > 1 && half === 0 && isAndHalf(tokens, to)) {
    return parsed(base, 0.5, magnitude, to + 3); // "a billion and a half"
  }
  return parsed(base, half, magnitude, to);
}

function parsed(base: Base, half: number, magnitude: number, to: number): ParsedNumber {
  return {
    value: (base.value + half) * magnitude,
    high: base.high === undefined ? null : base.high * magnitude,
    magnitude,
    hasMagnitude: magnitude > 1,
    isDigits: base.isDigits,
    sign: base.sign ?? null,
    to,
  };
}

function isAndHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "half";
}

/** The word without the point that ends a sentence: "€1.5m." */
function bareWord(token: Token | undefined): string {
  const word = token?.lower ?? "";
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** "one and a half million": only before a magnitude. */
function isHalfMore(tokens: readonly Token[], at: number, magnitudes: ReadonlyMap<string, number>): boolean {
  return isAndHalf(tokens, at) && magnitudes.has(tokens[at + 3]?.lower ?? "");
}

/** "5 m" is five million or five metres; only next to a number in digits, and "a million" only after "a". */
function isMagnitudeWord(tokens: readonly Token[], at: number, isDigits: boolean): boolean {
  if (tokens[at + 1]?.text === "/") return false; // "190,000 b/d" are barrels
  return bareWord(tokens[at]).length > 1 || isDigits;
}

/** "65.7bn" where the tokeniser leaves it whole. */
function gluedNumber(
  tokens: readonly Token[],
  i: number,
  magnitudes: ReadonlyMap<string, number>,
): (Base & { magnitude: number }) | null {
  const word = tokens[i]?.lower ?? "";
  if (!isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(word.length - 1))) return null;
  const match = /^(\d[\d,]*(?:\.\d+)?)(bn|mn|tn|m|b|k|mln|bln|trn)$/u.exec(word);
  if (match === null) return null;
  return {
    value: digits(match[1] ?? ""),
    magnitude: magnitudes.get(match[2] ?? "") ?? 1,
    isDigits: true,
    to: i + 1,
  };
}

function baseNumber(
  tokens: readonly Token[],
  i: number,
  magnitudes: ReadonlyMap<string, number>,
): Base | null {
  const word = tokens[i]?.lower ?? "";
  const first = word.charCodeAt(0);
  if (isDigit(first) || first === 0x2b || first === 0x2d || first === 0x2212) return digitNumber(word, i);
  const ten = TENS.get(word);
  if (ten !== undefined) {
    const unit = tokens[i + 1]?.text === "-" ? WORDS.get(tokens[i + 2]?.lower ?? "") : undefined;
    return unit !== undefined && unit < 10
      ? { value: ten + unit, isDigits: false, to: i + 3 }
      : { value: ten, isDigits: false, to: i + 1 };
  }
  const small = WORDS.get(word);
  if (small !== undefined) return { value: small, isDigits: false, to: i + 1 };
  const next = tokens[i + 1]?.lower ?? "";
  if (word === "half") return half(tokens, i, magnitudes);
  if (word === "a" && next === "quarter" && tokens[i + 2]?.lower === "of" && tokens[i + 3]?.lower === "a")
    return MULTIPLIED.test(tokens[i + 4]?.lower ?? "") ? { value: 0.25, isDigits: false, to: i + 4 } : null;
  if (word === "a" && MULTIPLIED.test(next)) return { value: 1, isDigits: false, to: i + 1 };
  return null;
}

/** "half a million", "half-a-dozen", "half-million". */
function half(tokens: readonly Token[], i: number, magnitudes: ReadonlyMap<string, number>): Base | null {
  let at = i + 1;
  if (tokens[at]?.text === "-") at += 1;
  if (tokens[at]?.lower === "a") at += 1;
  if (tokens[at]?.text === "-") at += 1;
  return at > i + 1 && magnitudes.has(tokens[at]?.lower ?? "")
    ? { value: 0.5, isDigits: false, to: at }
    : null;
}

/** "1,234.5", "+3", "-4", "3-5": anything else in digits ("1.2.3", "2,5") could be two numbers and is none. */
function digitNumber(word: string, i: number): Base | null {
  const sign = word[0] === "+" ? "up" : word[0] === "-" || word[0] === "−" ? "down" : null;
  const bare = sign === null ? word : word.slice(1);
  if (NUMBER.test(bare))
    return { value: digits(bare), isDigits: true, to: i + 1, ...(sign === null ? {} : { sign }) };
  const dash = sign === null ? Math.max(word.indexOf("-"), word.indexOf("–")) : -1;
  if (dash < 1) return null;
  const [low, high] = [word.slice(0, dash), word.slice(dash + 1)];
  if (!NUMBER.test(low) || !NUMBER.test(high) || digits(low) >= digits(high)) return null;
  return { value: digits(low), high: digits(high), isDigits: true, to: i + 1 };
}

const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function digits(text: string): number {
  return Number(text.replaceAll(",", ""));
}
