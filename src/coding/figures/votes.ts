// Votes without the word after their number: "121 in favour and 9 against", "voted 336 to 127", "passed by 80 votes to 12".
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { boundBefore } from "./bounds.js";
import { type ParsedNumber, parseNumber } from "./numbers.js";
import { endsPhrase } from "./phrase_end.js";
import type { Quantity } from "./quantity.js";

const SIDES = /^(?:for|against|abstained|abstaining|abstain)$/u;

/** The votes told at token `i`, or null. A lone "for" or "against" needs a vote in the sentence. */
export function voteAt(tokens: readonly Token[], i: number, words: QuantityWords): Quantity | null {
  const number = parseNumber(tokens, i, words.magnitudes) ?? tally(tokens, i);
  if (number === null || number.magnitude > 1) return null;
  const to = number.to;
  const isInFavour = tokens[to]?.lower === "in" && /^favou?r$/u.test(tokens[to + 1]?.lower ?? "");
  const isSide = isInFavour || SIDES.test(tokens[to]?.lower ?? "");
  const isPair = isSecond(tokens, i) || isFirst(tokens, to);
  if (!isSide && !isPair && number.high === null) return null;
  if (!hasVote(tokens, i)) return null;
  if (number.high !== null && !isTally(tokens, i)) return null;
  const { bound, from: lead } = boundBefore(tokens, i, words.bounds);
  return {
    from: i,
    to,
    value: number.value,
    high: null,
    unit: "votes",
    kind: "count",
    bound,
    lead,
    counted: "votes",
    way: null,
    role: "level",
  };
}

/** "336-127": the first number is the larger; the second is told with it and no figure of its own. */
function tally(tokens: readonly Token[], i: number): ParsedNumber | null {
  const match = /^(\d{1,3})[-–](\d{1,3})$/u.exec(tokens[i]?.text ?? "");
  if (match === null) return null;
  return {
    value: Number(match[1]),
    high: null,
    magnitude: 1,
    hasMagnitude: false,
    isDigits: true,
    sign: null,
    to: isTally(tokens, i) ? i + 1 : i,
  };
}

function isTally(tokens: readonly Token[], i: number): boolean {
  return endsPhrase(tokens[i + 1]);
}

/** "336 to" before another number that ends its phrase. */
function isFirst(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.text === "-" || tokens[to]?.text === "–" || tokens[to]?.lower === "to";
  return next && /^\d{1,4}$/u.test(tokens[to + 1]?.text ?? "") && isOver(tokens[to + 2]);
}

/** "to 127" after another number or after "80 votes". */
function isSecond(tokens: readonly Token[], i: number): boolean {
  const link = tokens[i - 1]?.lower ?? "";
  if (link !== "to" && link !== "-" && link !== "–" && link !== "against") return false;
  const before = tokens[i - 2];
  return (before?.pos === "NUM" || before?.lemma === "vote") && isOver(tokens[i + 1]);
}

/** "to ratify": what the vote was for. */
function isOver(token: Token | undefined): boolean {
  return endsPhrase(token) || token?.lower === "to";
}

/** A vote close by: "the vote was", "voted", "the motion passed". */
function hasVote(tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - 14); k < Math.min(tokens.length, i + 12); k += 1) {
    const lemma = tokens[k]?.lemma ?? "";
    if (lemma === "vote" || lemma === "ballot") return true;
    if (/^(?:resolution|motion|bill|amendment|ratify|approve|adopt|reject)$/u.test(lemma)) return true;
  }
  return false;
}
