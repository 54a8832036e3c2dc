// Rates of exchange whose money stands before the number: "the won traded at about 1,390 per dollar", "the pound fell to 51 to the dollar".
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { boundBefore } from "./bounds.js";
import { parseNumber } from "./numbers.js";
import type { Quantity } from "./quantity.js";
import type { MoneyOf } from "./whose_money.js";

/** How far before the number the money may be named. */
const REACH = 10;

/** The rate at token `i`, in the money that is named before it, or null. */
export function rateAt(
  tokens: readonly Token[],
  i: number,
  words: QuantityWords,
  money: MoneyOf,
): Quantity | null {
  const number = parseNumber(tokens, i, words.magnitudes);
  if (number === null || !number.isDigits || number.hasMagnitude || number.high !== null) return null;
  if (!isPerMoney(tokens, number.to, words)) return null;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
    const word = tokens[k]?.lower ?? "";
    const options = words.sharedMoney.get(word);
    const unit =
      (options === undefined ? null : money(word, options)) ??
      words.units.get(word)?.find((entry) => entry.words.length === 1)?.value;
    if (unit?.kind !== "currency") continue;
    const { bound, from: lead } = boundBefore(tokens, i, words.bounds);
    return {
      from: i,
      to: number.to,
      value: number.value,
      high: null,
      unit: unit.unit,
      kind: "currency",
      bound,
      lead,
      counted: null,
      way: null,
      role: "level",
    };
  }
  return null;
}

/** "per dollar", "to the dollar", "a euro", "against the dollar". */
function isPerMoney(tokens: readonly Token[], to: number, words: QuantityWords): boolean {
  const first = tokens[to]?.lower ?? "";
  if (!/^(?:per|to|against|a|for)$/u.test(first)) return false;
  const at = tokens[to + 1]?.lower === "the" || tokens[to + 1]?.lower === "one" ? to + 2 : to + 1;
  const unit = words.units.get(tokens[at]?.lower ?? "")?.find((entry) => entry.words.length === 1)?.value;
  return unit?.kind === "currency";
}
