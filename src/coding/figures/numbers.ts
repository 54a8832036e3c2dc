// A number in digits or words with its magnitude: "4,500", "22.7 billion", "two dozen", "65.7bn", "half a million".
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

export interface ParsedNumber {
  readonly value: number;
  readonly magnitude: number;
  readonly hasMagnitude: boolean;
  readonly isDigits: boolean;
  readonly to: number;
}

/** The number that begins at token `i`, or null. A decimal point is ".", commas group thousands. */
export function parseNumber(
  tokens: readonly Token[],
  i: number,
  magnitudes: ReadonlyMap<string, number>,
): ParsedNumber | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const glued = /^(\d[\d,]*(?:\.\d+)?)(bn|mn|tn|m|b|k|mln|bln|trn)$/u.exec(token.lower);
  const magnitudeOf = (word: string | undefined) => (word === undefined ? undefined : magnitudes.get(word));
  if (glued !== null) {
    const magnitude = magnitudeOf(glued[2]) ?? 1;
    return {
      value: digits(glued[1] ?? "") * magnitude,
      magnitude,
      hasMagnitude: true,
      isDigits: true,
      to: i + 1,
    };
  }
  const base = baseNumber(tokens, i);
  if (base === null) return null;
  let { to } = base;
  let magnitude = 1;
  for (
    let next = magnitudeOf(tokens[to]?.lower);
    next !== undefined && isMagnitudeWord(tokens, to, base.isDigits);
    next = magnitudeOf(tokens[to]?.lower)
  ) {
    magnitude *= next;
    to += 1;
  }
  return {
    value: base.value * magnitude,
    magnitude,
    hasMagnitude: magnitude > 1,
    isDigits: base.isDigits,
    to,
  };
}

/** "5 m" is five million or five metres; only next to a number in digits, and "a million" only after "a". */
function isMagnitudeWord(tokens: readonly Token[], at: number, isDigits: boolean): boolean {
  const word = tokens[at]?.lower ?? "";
  return word.length > 1 || isDigits;
}

function baseNumber(
  tokens: readonly Token[],
  i: number,
): { value: number; isDigits: boolean; to: number } | null {
  const word = tokens[i]?.lower ?? "";
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u.test(word))
    return { value: digits(word), isDigits: true, to: i + 1 };
  const small = WORDS.get(word);
  const ten = TENS.get(word);
  if (ten !== undefined) {
    const unit = tokens[i + 1]?.text === "-" ? WORDS.get(tokens[i + 2]?.lower ?? "") : undefined;
    return unit !== undefined && unit < 10
      ? { value: ten + unit, isDigits: false, to: i + 3 }
      : { value: ten, isDigits: false, to: i + 1 };
  }
  if (small !== undefined) return { value: small, isDigits: false, to: i + 1 };
  const next = tokens[i + 1]?.lower ?? "";
  if ((word === "a" || word === "one") && /^(?:hundred|thousand|million|billion|trillion|dozen)$/u.test(next))
    return { value: 1, isDigits: false, to: i + 1 };
  return null;
}

function digits(text: string): number {
  return Number(text.replaceAll(",", ""));
}
