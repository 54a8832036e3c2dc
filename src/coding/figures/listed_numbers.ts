// Numbers of a list that have their unit at its end: "3 and 2 million tonnes", "400 million and 250 million euros",
// "40,000, 30,000 and 20,000 tonnes".
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { scaleFor } from "./bare_numbers.js";
import { boundBefore } from "./bounds.js";
import { parseNumber } from "./numbers.js";
import type { Quantity } from "./quantity.js";

/** The number at token `i` with the unit of the quantity that follows it in the list, or null. */
export function listedAt(
  tokens: readonly Token[],
  i: number,
  told: readonly Quantity[],
  words: QuantityWords,
): Quantity | null {
  if (/^[-–/.]$/u.test(tokens[i - 1]?.text ?? "")) return null;
  const number = parseNumber(tokens, i, words.magnitudes);
  if (number === null || number.high !== null || number.sign !== null) return null;
  const next = nextOf(tokens, number.to, told);
  if (next === null || next.role === "before" || next.bound === "range") return null;
  if (next.counted !== null && !isRespective(tokens)) return null; // "articles 5 and 12 signatures"
  const scale = scaleFor(number, next);
  if (scale === null) return null;
  const { bound, from: lead } = boundBefore(tokens, i, words.bounds);
  return {
    ...next,
    from: i,
    to: number.to,
    value: Number((number.value * scale).toPrecision(12)),
    bound,
    lead,
  };
}

/** Does the sentence tell that two lists go side by side? */
export function isRespective(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => lower === "respectively");
}

/** The quantity right after "and", or after a comma where the list goes on behind it. */
function nextOf(tokens: readonly Token[], to: number, told: readonly Quantity[]): Quantity | null {
  const link = tokens[to]?.lower;
  if (link !== "and" && link !== ",") return null;
  const hasBoth = link === "," && tokens[to + 1]?.lower === "and";
  const at = hasBoth ? to + 2 : to + 1;
  const next = told.find((one) => one.lead === at || one.from === at) ?? null;
  if (next === null || link === "and" || hasBoth) return next;
  const after = tokens[next.to]?.lower;
  const goesOn = after === "and" || (after === "," && tokens[next.to + 1]?.lower === "and");
  const isNext = told.some((one) => one.from > next.to && one.lead - next.to <= 2 && one.unit === next.unit);
  return goesOn && isNext ? next : null;
}
