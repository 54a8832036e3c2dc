// Which of two levels is the one that counts: "rose from 3 to 5 billion" (3 was before), "77 billion, down from 90 billion",
// "compared with 11 billion a year earlier"; "from $3 billion to $5 billion" without a word of change is a range.
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { parseNumber } from "./numbers.js";
import { peakBefore } from "./peak_before.js";
import type { Quantity } from "./quantity.js";

/** The quantities with their roles; what "from 3 to 5 billion" leaves without a unit is added or joined. */
export function assignRoles(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  words: QuantityWords,
): Quantity[] {
  const told: Quantity[] = [];
  for (const quantity of quantities) {
    const last = told.at(-1);
    const first = bareFirst(tokens, quantity, words);
    if (first !== null) {
      if (last?.from === first.from) told.pop(); // "fell by 12 million dollars, from 40 to 28 million"
      if (changeBefore(tokens, first.lead - 1, words) !== null)
        told.push({ ...first, role: "before" }, quantity);
      else told.push(joined(first, quantity));
      continue;
    }
    if (last !== undefined && isFromTo(tokens, last, quantity) && last.role === "level") {
      told[told.length - 1] = joined(last, quantity);
      continue;
    }
    told.push(isBefore(tokens, quantity, last, words) ? { ...quantity, role: "before" } : quantity);
  }
  return told;
}

/** "from 3 to 5 billion dollars": the first number takes magnitude and unit of the second. */
function bareFirst(tokens: readonly Token[], quantity: Quantity, words: QuantityWords): Quantity | null {
  if (quantity.counted !== null || tokens[quantity.from - 1]?.lower !== "to") return null;
  for (let i = quantity.from - 2; i >= Math.max(1, quantity.from - 4); i -= 1) {
    if (tokens[i - 1]?.lower !== "from") continue;
    const number = parseNumber(tokens, i, words.magnitudes);
    if (number === null || number.to !== quantity.from - 1) return null;
    const own = parseNumber(tokens, quantity.from, words.magnitudes);
    const scale = number.hasMagnitude || own === null ? 1 : own.magnitude;
    const factor = own === null || own.value === 0 ? 1 : quantity.value / own.value;
    return {
      ...quantity,
      from: i,
      lead: i,
      to: number.to,
      value: number.value * scale * factor,
      bound: "exact",
      way: null,
    };
  }
  return null;
}

function isFromTo(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  return (
    first.unit === second.unit &&
    first.to === second.lead - 1 &&
    tokens[first.to]?.lower === "to" &&
    tokens[first.lead - 1]?.lower === "from" &&
    first.value < second.value
  );
}

function joined(first: Quantity, second: Quantity): Quantity {
  return {
    ...second,
    from: first.from,
    lead: first.lead,
    value: first.value,
    high: second.value,
    bound: "range",
    role: "level",
  };
}

const COMPARING = new Set(["versus", "vs", "vs.", "against"]);

/** "from 90 billion" after a word of change, "compared with 11 billion", "versus 9 billion". */
function isBefore(
  tokens: readonly Token[],
  quantity: Quantity,
  last: Quantity | undefined,
  words: QuantityWords,
): boolean {
  const first = peakBefore(tokens, quantity.lead) - 1;
  const isThe = tokens[first]?.lower === "the" && tokens[first - 1]?.lower === "from"; // "down to 20 percent from the 35 percent announced in April"
  const at = isThe ? first - 1 : first;
  const word = tokens[at]?.lower ?? "";
  const isAfterLevel =
    last !== undefined &&
    last.to === at &&
    last.unit === quantity.unit &&
    tokens[last.lead - 1]?.lower === "to"; // "to 84 percent from 34 percent"
  if (word === "from")
    return isAfterLevel || isBackFrom(tokens, at, quantity, last) || changeBefore(tokens, at, words) !== null;
  if (
    word === "and" &&
    last?.role === "before" &&
    last.unit === quantity.unit &&
    isBackAt(tokens, quantity.to)
  )
    return true; // "against 1.5 million in 2024 and a million the year before"
  if (word === "the" && tokens[at - 1]?.lower === "of" && tokens[at - 2]?.lower === "instead") return true; // "instead of the 5.8 billion estimated in 2017"
  if (word === "of" && tokens[at - 1]?.lower === "instead") return true;
  if (word === "with" || word === "to") return tokens[at - 1]?.lower === "compared";
  return COMPARING.has(word) && tokens[at - 1]?.pos !== "VERB";
}

function isBackAt(tokens: readonly Token[], to: number): boolean {
  for (let k = to; k < to + 4; k += 1)
    if (/^(?:before|earlier|previous|in)$/u.test(tokens[k]?.lower ?? "")) return true;
  return false;
}

/** "to 31 bcm a year from 24 billion", "to 19.6 billion in the first eight months from 21.3": the level that "to" leads to stands before. */
function isBackFrom(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  last: Quantity | undefined,
): boolean {
  if (last === undefined || last.role === "before" || last.kind !== quantity.kind) return false;
  if (last.to > at || at - last.to > 12 || tokens[last.lead - 1]?.lower !== "to") return false;
  for (let k = last.to; k < at; k += 1)
    if (tokens[k]?.pos === "VERB" || tokens[k]?.text === ";") return false;
  return true;
}

/** Which way the word of change goes that leads to "from" at token `at`; null without one in the eight words before it. */
export function changeBefore(
  tokens: readonly Token[],
  at: number,
  words: QuantityWords,
): "up" | "down" | "flat" | null {
  for (let k = at - 1; k >= Math.max(0, at - 11); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.text === ";") return null;
    if (token.lower === "more" || token.lower === "less") continue;
    const way = words.changes.get(token.lemma) ?? words.changes.get(token.lower);
    if (way !== undefined) return way;
    if (/^(?:go|move|change|shift|pass)$/u.test(token.lemma) && token.pos === "VERB" && at - k <= 2)
      return "flat"; // "the rate goes from 48,000 to 49,600"
  }
  return null;
}
