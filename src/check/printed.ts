// Numbers as they are printed in a sentence, for what no claim tells: the digits of a change, the ends of "from 3 to 5 billion".
import { MAGNITUDE_FACTORS, MAGNITUDES } from "./number_words.js";

/** A number with the magnitude after it. `half` is half of what its last digit stands for, `end` where it ends in the stretch. */
export interface Printed {
  readonly value: number;
  readonly half: number;
}

/** A whole number in digits: "1,234.5"; commas stand between thousands. The groups are the digits and the magnitude. */
export const NUMBER = String.raw`(?<!\d[.,]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
export const MAGNITUDE = String.raw`(?:\s?(${MAGNITUDES})\b)?`;

/** A percentage as it is printed; the group is its digits. Bounded, so that a row of digits is read once. */
const PERCENT = String.raw`(?<![\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d{1,9})?|\d{1,12}(?:\.\d{1,9})?)\s?(?:percent|per\s?cent|%|pct)`;
const PERCENTS = new RegExp(PERCENT, "giu");

/** The percentages of a sentence, each with its digits and where it stands. */
export function percentsIn(
  sentence: string,
): readonly { readonly value: number; readonly digits: string; readonly index: number }[] {
  return [...sentence.matchAll(PERCENTS)].map(({ 1: digits = "", index }) => ({
    value: Number(digits.replace(/,/gu, "")),
    digits,
    index,
  }));
}

/** The value of digits with their magnitude. */
export function printed(digits: string, magnitude: string | undefined): Printed {
  const factor = MAGNITUDE_FACTORS[magnitude?.toLowerCase() ?? ""] ?? 1;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return {
    value: Number(digits.replace(/,/gu, "")) * factor,
    half: (factor * 10 ** -decimals) / 2,
  };
}

/** Half of the last digit of a percentage as the sentence prints it ("26 percent": 0.5, "4.7%": 0.05); null: it does not. */
export function printedHalf(value: number, sentence: string): number | null {
  const own = percentsIn(sentence).find((one) => one.value === value);
  return own === undefined ? null : 10 ** -(own.digits.split(".")[1]?.length ?? 0) / 2;
}

/** The same; of one that is not printed, what its digits say. */
export function percentHalf(value: number, sentence: string): number {
  return printedHalf(value, sentence) ?? (Number.isInteger(value) ? 0.5 : 0.05);
}
