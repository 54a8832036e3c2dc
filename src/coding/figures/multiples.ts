// Changes told as multiples or fractions: "doubled", "nearly tripled", "halved", "fell by a third", "rose 2.5-fold".
// They are percentages by arithmetic: doubled is up 100 percent, halved down 50; a third is 33.33 percent, about.
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { boundBefore } from "./bounds.js";
import { fractionOf } from "./fractions.js";
import { parseNumber } from "./numbers.js";
import type { Quantity } from "./quantity.js";

const VERBS = new Map<string, { percent: number; way: "up" | "down" }>([
  ["double", { percent: 100, way: "up" }],
  ["triple", { percent: 200, way: "up" }],
  ["treble", { percent: 200, way: "up" }],
  ["quadruple", { percent: 300, way: "up" }],
  ["halve", { percent: 50, way: "down" }],
]);

/** The multiple that begins at token `i`, or null. */
export function multipleAt(tokens: readonly Token[], i: number, words: QuantityWords): Quantity | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const verb = VERBS.get(token.lemma);
  if (verb !== undefined)
    return token.pos === "VERB" && token.lower !== token.lemma
      ? change(tokens, i, i + 1, verb.percent, verb.way, words)
      : null;
  return foldAt(tokens, i, words) ?? fractionMore(tokens, i, words) ?? fractionLess(tokens, i, words);
}

/** "2.5-fold", "twofold", "five-fold": up by one less than that many times; of a fall it says nothing clear. */
function foldAt(tokens: readonly Token[], i: number, words: QuantityWords): Quantity | null {
  const word = tokens[i]?.lower ?? "";
  const isGlued = word.endsWith("fold") && word.length > 6;
  const isSplit = !isGlued && tokens[i + 1]?.text === "-" && tokens[i + 2]?.lower === "fold";
  if (!isGlued && !isSplit) return null;
  const stem = word.slice(0, -4).replace(/-$/u, "");
  const times = isGlued
    ? (SMALL.get(stem) ?? Number(stem))
    : (parseNumber(tokens, i, words.magnitudes)?.value ?? 0);
  if (!(times > 1) || times > 1000) return null;
  const to = isGlued ? i + 1 : i + 3;
  for (let k = Math.max(0, i - 4); k < Math.min(tokens.length, to + 3); k += 1)
    if (words.changes.get(tokens[k]?.lemma ?? "") === "up")
      return change(tokens, i, to, Math.round((times - 1) * 1e4) / 100, "up", words);
  return null;
}
const SMALL = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, k) => [word, k + 2] as const),
);

/** "a quarter more than in 2023", "a third less", "a fifth lower". */
function fractionMore(tokens: readonly Token[], i: number, words: QuantityWords): Quantity | null {
  const fraction = fractionOf(tokens, i);
  if (fraction === null) return null;
  const next = tokens[fraction.to]?.lower ?? "";
  const way = /^(?:more|higher|larger|bigger)$/u.test(next)
    ? "up"
    : /^(?:less|fewer|lower|smaller|cheaper)$/u.test(next)
      ? "down"
      : null;
  return way === null ? null : change(tokens, i, fraction.to, fraction.percent, way, words, fraction.isExact);
}

/** "by a third", "by two-thirds", "by half", after a word of change. */
function fractionLess(tokens: readonly Token[], i: number, words: QuantityWords): Quantity | null {
  const fraction = fractionOf(tokens, i);
  if (fraction === null || /^(?:point|percentage)s?$/u.test(tokens[fraction.to]?.lower ?? "")) return null; // "by a quarter point"
  const { from: lead } = boundBefore(tokens, i, words.bounds);
  if (tokens[lead - 1]?.lower !== "by") return null;
  for (let k = lead - 2; k >= Math.max(0, lead - 8); k -= 1) {
    const way = words.changes.get(tokens[k]?.lemma ?? "");
    if (way === "up" || way === "down")
      return change(tokens, i, fraction.to, fraction.percent, way, words, fraction.isExact);
  }
  return null;
}

function change(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
  way: "up" | "down",
  words: QuantityWords,
  isExact = true,
): Quantity {
  const { bound, from: lead } = boundBefore(tokens, from, words.bounds);
  return {
    from,
    to,
    value,
    high: null,
    unit: "percent",
    kind: "percent",
    bound: bound === "exact" && !isExact ? "about" : bound,
    lead,
    counted: null,
    way,
    role: "level",
  };
}
