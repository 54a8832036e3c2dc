// Money of goods that change hands is trade, told by the verb: "China bought $5 billion of gas", "took goods worth 1 billion".
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { goodsBefore } from "./goods_moved.js";
import type { Measured } from "./measure.js";
import type { Quantity } from "./quantity.js";

/** After these an amount is no trade, though the text spoke of trade before. */
export const SPENDS = new Set(
  "offer give spend pay invest cost lend grant donate earn lose owe promise pledge contribute receive need provide commit withdraw hold save".split(
    " ",
  ),
);

const BUYS = new Set(["import", "buy", "purchase", "take"]);

const NO_GOODS = new Set("asset stake share bond company business subsidiary property land debt".split(" "));

const SELLS = new Set(["export", "sell"]);

/** "China bought $5 billion of gas": money of goods that change hands, unless a narrower word stands nearer ("contract"). */
export function tradeByVerb(
  reading: SentenceReading,
  quantity: Quantity,
  clause: Clause | null,
  near: Measured | null,
): Measured | null {
  if (clause === null || quantity.kind !== "currency") return null;
  const { lemma, main } = clause.verb;
  if (!BUYS.has(lemma) && !SELLS.has(lemma) && lemma !== "trade") return null;
  for (let k = main + 1; k < quantity.from; k += 1)
    if (NO_GOODS.has(reading.tokens[k]?.lemma ?? "")) return null; // "sell assets worth 22 billion"
  const isOwn = /^(?:'|’|'s)$/u.test(reading.tokens[quantity.to]?.text ?? ""); // "45 million dinars' worth of phosphate"
  const after = reading.tokens[isOwn ? quantity.to + 1 : quantity.to]?.lower;
  const isWorth = reading.tokens[quantity.lead - 1]?.lower === "worth"; // "exported goods worth 8 billion euros"
  if (lemma === "take" && !isWorth) return null; // "took goods worth 1.13 billion dollars"
  const isToIt = SELLS.has(lemma) && /^(?:it|them)$/u.test(reading.tokens[main + 1]?.lower ?? ""); // "and sold it 13.8 billion"
  if (isToIt) return { measure: "trade.exports", cue: main };
  const isFor = reading.tokens[quantity.lead - 1]?.lower === "for" && goodsBefore(reading, quantity) !== null; // "sold goods for 7.4 billion"
  const isPaid =
    !isFor && reading.tokens[quantity.lead - 1]?.lower === "for" && isOfAmount(reading, main, quantity.lead);
  if (!isWorth && !isFor && !isPaid && after !== "of" && after !== "worth" && after !== "in") return null;
  if (
    near !== null &&
    !near.measure.startsWith("trade") &&
    near.cue !== null &&
    reading.tokens[near.cue]?.lower !== "worth" &&
    Math.abs(near.cue - quantity.from) < 3
  )
    return null;
  if (lemma === "trade") return { measure: "trade.total", cue: main }; // "traded goods worth 68 billion"
  return { measure: BUYS.has(lemma) ? "trade.imports" : "trade.exports", cue: main };
}

/** "sold 206 million kilos to Pakistan for 68.6 billion shillings": goods by their weight stand between. */
function isOfAmount({ tokens, lexicon }: SentenceReading, from: number, to: number): boolean {
  for (let k = from + 1; k < to - 1; k += 1) {
    if (tokens[k]?.text === "," || tokens[k]?.text === ";") return false;
    const unit = lexicon.quantities.units.get(tokens[k]?.lower ?? "")?.[0]?.value.kind;
    if (unit === "mass" || unit === "volume" || unit === "energy") return true;
  }
  return false;
}
