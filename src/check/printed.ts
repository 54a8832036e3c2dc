// Numbers as they are printed in a sentence, for what no claim tells: the digits of a change, the ends of "from 3 to 5 billion".
import { MAGNITUDE_FACTORS } from "./number_words.js";

/** A number with the magnitude after it. `half` is half of what its last digit stands for, `end` where it ends in the stretch. */
export interface Printed {
  readonly value: number;
  readonly half: number;
}

/** A whole number in digits: "1,234.5"; commas stand between thousands. The groups are the digits and the magnitude. */
export const NUMBER = String.raw`(?<!\d[.,]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
export const MAGNITUDE = String.raw`(?:\s?(thousand|million|billion|trillion|mn|bn|tn|m|b)\b)?`;

/** The value of digits with their magnitude; `otherwise` is the magnitude to inherit ("from 3 to 5 billion"). */
export function printed(digits: string, magnitude: string | undefined, otherwise?: string): Printed {
  const factor = MAGNITUDE_FACTORS[magnitude ?? otherwise ?? ""] ?? 1;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return {
    value: Number(digits.replace(/,/gu, "")) * factor,
    half: (factor * 10 ** -decimals) / 2,
  };
}

/** Half of the last digit of a percentage as the sentence prints it ("26 percent": 0.5, "4.7%": 0.05); null: it does not. */
export function printedHalf(value: number, sentence: string): number | null {
  for (const [, digits = ""] of sentence.matchAll(/(\d+(?:\.\d+)?)\s?(?:percent|per\s?cent|%|pct)/giu)) {
    if (Number(digits) === value) return 10 ** -(digits.split(".")[1]?.length ?? 0) / 2;
  }
  return null;
}

/** The same; of one that is not printed, what its digits say. */
export function percentHalf(value: number, sentence: string): number {
  return printedHalf(value, sentence) ?? (Number.isInteger(value) ? 0.5 : 0.05);
}
