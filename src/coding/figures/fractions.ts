// Parts of a whole in words: "a third of Germany's gas", "two-thirds of exports", "half of all imports".
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { boundBefore } from "./bounds.js";
import type { Quantity } from "./quantity.js";

const PARTS = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["tenth", 10],
]);
const COUNTS = new Map([
  ["a", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);
/** "half of the year", "a quarter of an hour" are lengths of time. */
const TIMES = new Set("year month week day hour century decade session term match season".split(" "));

/** The share in words that begins at token `i` and has its whole after "of", or null. Thirds are rounded to 33.33, and "about". */
export function fractionAt(tokens: readonly Token[], i: number, words: QuantityWords): Quantity | null {
  const fraction = outOf(tokens, i) ?? fractionOf(tokens, i);
  if (fraction === null) return null;
  if (isStake(tokens, i)) return shareOfWhole(tokens, i, fraction, words);
  if (tokens[fraction.to]?.lower !== "of" && fraction.isCounted !== true) return null;
  for (
    let k = fraction.isCounted === true ? fraction.to : fraction.to + 1;
    k < Math.min(tokens.length, fraction.to + 4);
    k += 1
  ) {
    const token = tokens[k];
    if (token === undefined || TIMES.has(token.lemma) || token.pos === "NUM") return null;
    if (token.pos === "NOUN") break;
  }
  return shareOfWhole(tokens, i, fraction, words);
}

/** "a stake of a third": the whole is left unsaid. */
function isStake(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === "of" && /^(?:stake|share)$/u.test(tokens[i - 2]?.lower ?? "");
}

function shareOfWhole(
  tokens: readonly Token[],
  i: number,
  fraction: Fraction,
  words: QuantityWords,
): Quantity {
  const { bound, from: lead } = boundBefore(tokens, i, words.bounds);
  return {
    from: i,
    to: fraction.to,
    value: fraction.percent,
    high: null,
    unit: "percent",
    kind: "percent",
    bound: bound === "exact" && !fraction.isExact ? "about" : bound,
    lead,
    counted: null,
    way: null,
    role: "level",
  };
}

const NUMBERS = new Map(
  "one two three four five six seven eight nine ten".split(" ").map((word, k) => [word, k + 1] as const),
);
function smallNumber(word: string): number | null {
  return NUMBERS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : null);
}

/** "nine out of ten tonnes", "one in five cars", "9 of every 10 lorries": a part of the whole that is named behind it. */
function outOf(tokens: readonly Token[], i: number): Fraction | null {
  const part = smallNumber(tokens[i]?.lower ?? "");
  if (part === null) return null;
  const [a, b] = [tokens[i + 1]?.lower ?? "", tokens[i + 2]?.lower ?? ""];
  const isEvery = b === "every";
  const at =
    a === "out" && b === "of"
      ? i + 3
      : (a === "in" || a === "of") && isEvery
        ? i + 3
        : a === "in"
          ? i + 2
          : -1;
  if (at < 0) return null;
  const all = smallNumber(tokens[tokens[at]?.lower === "every" ? at + 1 : at]?.lower ?? "");
  const to = tokens[at]?.lower === "every" ? at + 2 : at + 1;
  if (all === null || part >= all || all > 100 || (tokens[to]?.pos !== "NOUN" && tokens[to]?.lower !== "of"))
    return null;
  const percent = Math.round((part / all) * 1e4) / 100;
  return { percent, isExact: percent * all === part * 100, to, isCounted: tokens[to]?.lower !== "of" };
}

interface Fraction {
  readonly percent: number;
  readonly isExact: boolean;
  readonly to: number;
  /** The whole stands right behind it, without "of". */
  readonly isCounted?: boolean;
}

/** "a third", "two-thirds", "half" as percent (two decimals), or null. */
export function fractionOf(tokens: readonly Token[], i: number): Fraction | null {
  const word = tokens[i]?.lower ?? "";
  if (word === "half") return { percent: 50, isExact: true, to: i + 1 };
  const count = COUNTS.get(word);
  if (count === undefined) return null;
  const at = tokens[i + 1]?.text === "-" ? i + 2 : i + 1;
  const name = tokens[at]?.lower ?? "";
  const part = PARTS.get(name.endsWith("s") ? name.slice(0, -1) : name);
  if (part === undefined || count >= part) return null;
  const percent = Math.round((count / part) * 1e4) / 100;
  return { percent, isExact: percent * part === count * 100, to: at + 1 };
}
