// Pass 22: verbs right before a number that the tagger takes for nouns, each with the phrase that made the rule exist.
import type { Token } from "./token.js";

const PASTS = new Map([
  ["rose", "rise"],
  ["grew", "grow"],
  ["fell", "fall"],
  ["shrank", "shrink"],
]);

/** Nouns that are verbs between a name and a number. */
const TRADES = new Set(
  "pumps exports imports ships supplies sends buys sells owes pays produces spends needs uses trains hosts employs".split(
    " ",
  ),
);

/** The lemma of the verb that token `i` is, or null where it is none. */
export function numberVerbAt(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i];
  if (token === undefined || token.pos !== "NOUN") return null;
  const next = tokens[i + 1];
  const isAmount = next?.pos === "NUM" || next?.pos === "SYM" || next?.lower === "by";
  const past = PASTS.get(token.lower);
  if (past !== undefined && (isAmount || next?.lower === "to" || next?.lower === "from")) return past; // "trade between the two rose 4 percent"
  const isPart =
    next?.lower === "a" && /^(?:third|quarter|half|fifth|tenth)$/u.test(tokens[i + 2]?.lower ?? ""); // "Turkey trains a third of"
  const isTrade = TRADES.has(token.lower) && tokens[i - 1]?.pos === "PROPN" && (isAmount || isPart);
  return isTrade ? token.lower.replace(/s$/u, "").replace(/^supplie$/u, "supply") : null; // "Iraq pumps 100,000 barrels"
}
