// Numbers with their unit: "240 billion dollars", "$77 billion", "22.7 billion cubic meters", "4.7 percent", "10,000 containers".
// Left alone: dates, ages, hyphened compounds ("two-day"), ordinals, small bare numbers ("the two countries").
import type { QuantityWords, UnitWord } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { TimeMention } from "../reading.js";
import { bareAt, type UnitSource } from "./bare_numbers.js";
import { boundAfter, boundBefore } from "./bounds.js";
import { countedBefore } from "./counted_before.js";
import { countAt, isCounted } from "./counts.js";
import { currencyAt } from "./currencies.js";
import { rateAt } from "./exchange_rates.js";
import { fractionAt } from "./fractions.js";
import { listedAt } from "./listed_numbers.js";
import { multipleAt } from "./multiples.js";
import { type ParsedNumber, parseNumber } from "./numbers.js";
import type { CountedNumber, Quantity } from "./quantity.js";
import { assignRoles } from "./roles.js";
import { isHyphened, unitAt } from "./units.js";
import { vagueNumber } from "./vague_numbers.js";
import { voteAt } from "./votes.js";
import type { MoneyOf } from "./whose_money.js";

/** Finds quantities left to right, none overlapping a time. `before` is what was measured last before this sentence. */
export function findQuantities(
  tokens: readonly Token[],
  times: readonly TimeMention[],
  words: QuantityWords,
  before: UnitSource | null = null,
  money: MoneyOf = () => null,
): Quantity[] {
  const found: Quantity[] = [];
  const bare: number[] = [];
  const inTime = (at: number) => times.some((time) => time.from <= at && at < time.to);
  for (let i = 0; i < tokens.length; i += 1) {
    if (!mayBegin(tokens, i) || inTime(i)) continue;
    const quantity = quantityAt(tokens, i, words, money);
    if (quantity === null && (tokens[i]?.pos === "NUM" || /^(?:half|a)$/u.test(tokens[i]?.lower ?? "")))
      bare.push(i);
    if (quantity === null || inTime(quantity.to - 1)) continue;
    found.push(quantity);
    i = quantity.to - 1;
  }
  const amounts = found.filter((quantity, i) => !isPriced(tokens, found[i - 1], quantity));
  const all = bare.length === 0 ? amounts : withBare(tokens, amounts, bare, before, words, money);
  return all.length === 0 ? all : assignRoles(tokens, all, words);
}

/** The quantities with those of the numbers at `bare` that have no unit of their own. */
function withBare(
  tokens: readonly Token[],
  amounts: readonly Quantity[],
  bare: readonly number[],
  before: UnitSource | null,
  words: QuantityWords,
  money: MoneyOf,
): Quantity[] {
  const all = [...amounts];
  const left: number[] = [];
  const add = (i: number): boolean => {
    if (all.some((one) => one.from <= i && i < one.to)) return true;
    const quantity =
      voteAt(tokens, i, words) ??
      rateAt(tokens, i, words, money) ??
      listedAt(tokens, i, all, words) ??
      bareAt(tokens, i, all, before, words) ??
      countedBefore(tokens, i, before, words);
    if (quantity === null || all.some((one) => one.from < quantity.to && quantity.from < one.to))
      return false;
    const at = all.findIndex((one) => one.from > quantity.from);
    all.splice(at < 0 ? all.length : at, 0, quantity);
    return true;
  };
  for (const i of bare) if (!add(i)) left.push(i);
  if (left.length < bare.length) left.forEach(add); // "from 24,000 to 19,000" takes its unit from the number after it
  return all;
}

/** "$275 per 1,000 cubic metres": the volume belongs to the price. */
function isPriced(tokens: readonly Token[], before: Quantity | undefined, quantity: Quantity): boolean {
  return before?.kind === "currency" && before.to === quantity.from - 1 && tokens[before.to]?.lower === "per";
}

const OPENERS = new Set(
  "one half double triple treble quadruple halve tens dozens scores hundreds thousands millions billions trillions".split(
    " ",
  ),
);

/** "a million", "a third of", "a quarter of a million". */
const AFTER_A = new Set(
  "dozen hundred thousand million billion trillion half third quarter fourth fifth sixth seventh eighth tenth".split(
    " ",
  ),
);

/** A quick look that spares most words the readers. */
function mayBegin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.lower === "a") return AFTER_A.has(tokens[i + 1]?.lower ?? "");
  if (token.pos === "NUM" || token.pos === "SYM" || OPENERS.has(token.lower) || OPENERS.has(token.lemma))
    return true;
  const first = token.text.charCodeAt(0);
  const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  if (!isLetter) return first >= 0x24 && token.pos !== "PUNCT"; // "€", "65.7bn"
  if (token.text === token.lower) return token.lower.endsWith("fold");
  return tokens[i + 1]?.pos === "NUM" || tokens[i + 1]?.pos === "SYM" || /[$¥\d]/u.test(token.text); // "USD 5bn", "HK$", "US$"
}

function quantityAt(
  tokens: readonly Token[],
  i: number,
  words: QuantityWords,
  money: MoneyOf,
): Quantity | null {
  if (isBroken(tokens, i)) return null;
  const word = multipleAt(tokens, i, words) ?? fractionAt(tokens, i, words);
  if (word !== null) return word;
  const currency = currencyAt(tokens, i, words);
  if (currency === "unknown") return null;
  const number = currency?.number ?? numberAt(tokens, currency?.to ?? i, words);
  if (number === null) return null;
  const second = secondNumber(tokens, i, number, words, money);
  const end = second?.to ?? number.to;
  const unit =
    currency === null
      ? (poundsAt(tokens, end, words) ?? sharedAt(tokens, end, words, money) ?? unitAt(tokens, end, words))
      : bySign(tokens, i, end, currency.unit, words, money);
  if (unit === null) return countAt(tokens, i, rangeOf(number, second), words);
  if (isHyphened(tokens, i, unit.to)) return null;
  const scale = number.hasMagnitude || second === null ? 1 : second.magnitude;
  const { bound: before, from: lead } = boundBefore(tokens, i, words.bounds);
  const bound = before === "exact" ? (boundAfter(tokens, unit.to) ?? before) : before;
  const high = second?.value ?? number.high;
  return {
    from: i,
    to: unit.to,
    value: rounded(number.value * scale * unit.unit.factor),
    high: high === null ? null : rounded(high * unit.unit.factor),
    unit: unit.unit.unit,
    kind: unit.unit.kind,
    bound: high !== null ? "range" : number.isVague ? "atLeast" : bound,
    lead,
    counted: null,
    way: unit.unit.kind === "percent" ? number.sign : null,
    role: "level",
    factor: unit.unit.factor,
    magnitude: number.hasMagnitude ? number.magnitude : (second?.magnitude ?? 1),
  };
}

/** "Rs 900 billion": a sign that several states share, by the state that is spoken of, else the commonest. */
function bySign(
  tokens: readonly Token[],
  i: number,
  end: number,
  common: UnitWord,
  words: QuantityWords,
  money: MoneyOf,
): { unit: UnitWord; to: number } {
  const sign = /^[^\d]+/u.exec(tokens[i]?.lower ?? "")?.[0] ?? "";
  const options = words.sharedMoney.get(sign);
  const unit = (options === undefined ? null : money(sign, options)) ?? common;
  return { unit, to: afterSymbol(tokens, end, unit, words) };
}

/** "22 million pounds of uranium": by weight. */
function poundsAt(
  tokens: readonly Token[],
  end: number,
  words: QuantityWords,
): { unit: UnitWord; to: number } | null {
  if (!/^pounds?$/u.test(tokens[end]?.lower ?? "") || tokens[end + 1]?.lower !== "of") return null;
  const isGoods = [end + 2, end + 3].some((at) => words.commodities.has(tokens[at]?.lower ?? ""));
  return isGoods ? { unit: { unit: "tonne", factor: 0.00045359237, kind: "mass" }, to: end + 1 } : null;
}

/** "17 billion shillings": money of several states, by the state that is spoken of. */
function sharedAt(
  tokens: readonly Token[],
  end: number,
  words: QuantityWords,
  money: MoneyOf,
): { unit: UnitWord; to: number } | null {
  const at = tokens[end]?.text === "-" ? end + 1 : end;
  const word = tokens[at]?.lower ?? "";
  const two = `${word} ${tokens[at + 1]?.lower ?? ""}`; // "12 billion CFA francs"
  const isTwo = words.sharedMoney.has(two);
  const named = isTwo ? two : word;
  const options = words.sharedMoney.get(named);
  const unit = options === undefined ? null : money(named, options);
  return unit === null ? null : { unit, to: isTwo ? at + 2 : at + 1 };
}

/** Twelve digits: "61.3 × 1e9" must not end in …0001. */
function rounded(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

function numberAt(tokens: readonly Token[], i: number, words: QuantityWords): CountedNumber | null {
  const number = parseNumber(tokens, i, words.magnitudes);
  if (number !== null) {
    const { value, high, magnitude, hasMagnitude, isDigits, sign, to } = number;
    return { value, high, magnitude, hasMagnitude, isDigits, sign, to, isVague: false };
  }
  const vague = vagueNumber(tokens, i);
  if (vague === null) return null;
  const to = tokens[vague.to]?.lower === "of" ? vague.to + 1 : vague.to;
  return {
    value: vague.value,
    high: null,
    magnitude: 1,
    hasMagnitude: true,
    isDigits: false,
    sign: null,
    to,
    isVague: true,
  };
}

/** "20 to 30 ships" */
function rangeOf(
  number: CountedNumber,
  second: { value: number; magnitude: number; to: number } | null,
): CountedNumber {
  if (second === null) return number;
  const value = number.hasMagnitude ? number.value : number.value * second.magnitude;
  return { ...number, value, high: second.value, to: second.to };
}

/** "1.2.3": what follows a point in the middle of a word is a part of a number. */
function isBroken(tokens: readonly Token[], i: number): boolean {
  const point = tokens[i - 1];
  const before = tokens[i - 2];
  return (
    point?.text === "." &&
    point.end === tokens[i]?.start &&
    before?.end === point.start &&
    /\d$/u.test(before.text)
  );
}

/** "$77 billion US dollars" says the currency twice. */
function afterSymbol(tokens: readonly Token[], end: number, unit: UnitWord, words: QuantityWords): number {
  const again = unitAt(tokens, end, words);
  return again !== null && again.unit.unit === unit.unit ? again.to : end;
}

/** "declines by 6 to 8 percent": a range, since a level would need a unit before "to". */
function isPercentAt(tokens: readonly Token[], at: number, words: QuantityWords): boolean {
  return unitAt(tokens, at, words)?.unit.unit === "percent";
}

/** "5 to 6 billion", "between 5 and 6 billion", "$3bn-$5bn", "3%-5%"; "from 5 to 6" is for the roles to tell. */
function secondNumber(
  tokens: readonly Token[],
  from: number,
  first: ParsedNumber,
  words: QuantityWords,
  money: MoneyOf,
): { value: number; magnitude: number; to: number } | null {
  if (first.high !== null) return null;
  const at = first.to;
  const link = tokens[at]?.lower;
  if (link !== "to" && link !== "-" && link !== "–" && link !== "and") return null;
  if (link === "and" && tokens[from - 1]?.lower !== "between") return null;
  if (
    link === "to" &&
    ((tokens[from - 1]?.lower === "by" && !isPercentAt(tokens, at + 2, words)) ||
      tokens[from - 1]?.lower === "from")
  )
    return null;
  const currency = currencyAt(tokens, at + 1, words);
  if (currency === "unknown") return null;
  if (currency !== null && link === "to" && words.changes.has(tokens[from - 1]?.lemma ?? "")) return null; // "rose $5 billion to $60 billion"
  const number = currency?.number ?? parseNumber(tokens, currency?.to ?? at + 1, words.magnitudes);
  if (number === null || number.value <= first.value * (first.hasMagnitude ? 1 : number.magnitude))
    return null;
  const hasUnit =
    currency !== null ||
    unitAt(tokens, number.to, words) !== null ||
    sharedAt(tokens, number.to, words, money) !== null ||
    currencyAt(tokens, from, words) !== null ||
    isCounted(tokens, number.to);
  if (!hasUnit) return null;
  return { value: number.value, magnitude: number.magnitude, to: number.to };
}
