// Numbers as words and as magnitudes.

/** "zero" to "twelve", each at its number. */
export const SMALL_NUMBERS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "seven", "7": two or more, as the one group of a pattern. */
export const SEVERAL = `(${SMALL_NUMBERS.slice(2).join("|")}|\\d{1,2})`;

/** "first" to "tenth", each at its number less one. */
const ORDINALS: readonly string[] = "first second third fourth fifth sixth seventh eighth ninth tenth".split(
  " ",
);

/** Those from one number to another, as the choice of a pattern: ordinals(2, 5) is "second|third|fourth|fifth". */
export const ordinals = (from: number, to: number): string => ORDINALS.slice(from - 1, to).join("|");

/** "third" to 3; 0 where it is none. */
export const ordinalNumber = (word: string): number => ORDINALS.indexOf(word.toLowerCase()) + 1;

/** Superlatives of a level, as the choice of a pattern. */
export const HIGHEST = "highest|largest|biggest|most|greatest|best";
const LOWEST_WORDS: readonly string[] = ["lowest", "smallest", "least", "weakest", "worst"];
export const LOWEST = LOWEST_WORDS.join("|");

export const isLowest = (word: string): boolean => LOWEST_WORDS.includes(word.toLowerCase());

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
