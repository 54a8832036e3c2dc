// The unit after a number.
import type { QuantityWords, UnitWord } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";

/** Units of time: a number of them is a length of time, no figure. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  "year month week day hour minute second decade century o'clock time quarter season round point".split(" "),
);

/** The unit right after a number, the longest wording first; a hyphen between them is passed over. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  words: QuantityWords,
): { unit: UnitWord; to: number } | null {
  const start = tokens[at]?.text === "-" ? at + 1 : at;
  const found = words.units
    .get(tokens[start]?.lower ?? "")
    ?.find(
      (unit) =>
        unit.words.every((word, k) => isWord(tokens[start + k], word)) &&
        !isTimeBack(tokens, start + unit.words.length, unit.words.at(-1)),
    );
  return found === undefined ? null : { unit: found.value, to: start + found.words.length };
}

/** "7.1 bcm a year earlier" is no amount by the year. */
function isTimeBack(tokens: readonly Token[], to: number, last: string | undefined): boolean {
  return (
    (last === "year" || last === "day") &&
    /^(?:earlier|ago|before|later|previously)$/u.test(tokens[to]?.lower ?? "")
  );
}

/** The last word of a sentence may keep its point: "1m b/d." */
function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lower === word || token.lower === `${word}.`);
}

/** "a five-year contract", "50-billion-dollar": the first is no figure, the second is; tell by the unit. */
export function isHyphened(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from + 1]?.text === "-" && TIME_UNITS.has(tokens[to - 1]?.lemma ?? "");
}
