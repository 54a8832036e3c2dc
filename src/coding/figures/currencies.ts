// A currency before its number: "$", "US$", "CN¥", "HK$", "USD 5bn", "RMB3.2 trillion".
import type { QuantityWords, UnitWord } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { digits, multiplied, type ParsedNumber, parseNumber } from "./numbers.js";

interface Currency {
  readonly unit: UnitWord;
  readonly to: number;
  /** Set where code and number are one word ("RMB3.2"). */
  readonly number: (ParsedNumber & { readonly isVague: boolean }) | null;
}

/** The currency that begins at token `i`; "unknown" for a sign with letters before it that no currency has; else null. */
export function currencyAt(
  tokens: readonly Token[],
  i: number,
  words: QuantityWords,
): Currency | "unknown" | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return null;
  if (
    next?.pos === "SYM" &&
    /^\p{Lu}/u.test(token.text) &&
    (next.start === token.end || token.text.length > 1)
  ) {
    const double = words.symbols.get(`${token.lower}${next.text}`);
    if (double !== undefined) return { unit: double, to: i + 2, number: null };
  }
  const single = isLoneLetter(token) ? undefined : words.symbols.get(token.lower);
  if (single !== undefined) {
    const before = tokens[i - 1];
    const isGlued = before !== undefined && before.end === token.start && /\p{L}$/u.test(before.text);
    return isGlued && token.pos === "SYM" ? "unknown" : { unit: single, to: i + 1, number: null };
  }
  return signedAt(tokens, i, words) ?? codeAt(tokens, i, words);
}

/** "the N 20 road": a sign of one letter stands right at its number. */
function isLoneLetter({ text }: Token): boolean {
  return /^\p{L}$/u.test(text);
}

/** "RM1.5 billion", "Rs450 crore", "R2.4 billion": a sign in letters with its number in one word; of one letter only a large one. */
function signedAt(tokens: readonly Token[], i: number, words: QuantityWords): Currency | null {
  const match = /^(\p{Lu}\p{L}{0,4})\d/u.exec(tokens[i]?.text ?? "");
  const sign = match?.[1];
  const unit = sign === undefined ? undefined : words.symbols.get(sign.toLowerCase());
  if (sign === undefined || unit === undefined) return null;
  const number = gluedNumber(tokens, i, words, sign.length);
  if (number === null || number.value < (sign.length === 1 ? 1e6 : 100)) return null;
  return { unit, to: i + 1, number: { ...number, isVague: false } };
}

/** Codes that are said with any number; the others are names too ("COP27"), and need a large one. */
const COMMON = new Set(["USD", "EUR", "GBP", "JPY", "CNY", "RMB", "CHF"]);

/** An ISO code or "RMB" in capitals before the number, apart or as one word with it. */
function codeAt(tokens: readonly Token[], i: number, words: QuantityWords): Currency | null {
  const token = tokens[i];
  if (token === undefined || token.text.length < 3 || token.text.toUpperCase() !== token.text) return null;
  const letters = /^[A-Z]{3}(?=\d|$)/u.exec(token.text)?.[0];
  if (letters === undefined) return null;
  const entry = words.units.get(letters.toLowerCase())?.find((unit) => unit.words.length === 1);
  if (entry === undefined || entry.value.kind !== "currency") return null;
  const number =
    letters === token.text ? parseNumber(tokens, i + 1, words.magnitudes) : gluedNumber(tokens, i, words, 3);
  if (number === null || (!COMMON.has(letters) && number.value < 1000)) return null;
  return {
    unit: entry.value,
    to: i + 1,
    number: letters === token.text ? null : { ...number, isVague: false },
  };
}

/** "RMB3.2 trillion": the tokeniser leaves code and digits as one word and cuts at the point. */
function gluedNumber(
  tokens: readonly Token[],
  i: number,
  words: QuantityWords,
  letters: number,
): ParsedNumber | null {
  const rest = tokens[i]?.text.slice(letters) ?? "";
  const [point, decimals] = [tokens[i + 1], tokens[i + 2]];
  const isDecimal =
    point?.text === "." &&
    point.start === tokens[i]?.end &&
    decimals?.start === point.end &&
    /^\d+$/u.test(decimals.text);
  const value = isDecimal ? digits(`${rest}.${decimals.text}`) : digits(rest);
  if (Number.isNaN(value)) return null;
  return multiplied(tokens, { value, isDigits: true, to: isDecimal ? i + 3 : i + 1 }, words.magnitudes);
}
