// Numbers as words and as magnitudes.

/** "zero" to "twelve", each at its number. */
export const SMALL_NUMBERS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "seven" and "7": a small whole number in words or digits; NaN where it is none. */
export function smallNumber(word: string): number {
  const small = SMALL_NUMBERS.indexOf(word.toLowerCase());
  return small >= 0 ? small : Number(word);
}

/** "billion", "bn" and "b" to 1e9. */
export const MAGNITUDE_FACTORS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** Their names as the choice of a pattern. */
export const MAGNITUDES = Object.keys(MAGNITUDE_FACTORS).join("|");
