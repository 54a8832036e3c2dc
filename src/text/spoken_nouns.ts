// Verbs of saying that are nouns too: '"No," remarks the mayor', "prices fall, Peruvian brokers report".
import type { Token } from "./token.js";

const SPOKEN =
  "remark|note|comment|claim|report|answer|sigh|quip|joke|counter|stress|warn|muse|reason|estimate|argue|object";
export const SPOKEN_ONE = new RegExp(`^(?:${SPOKEN})s$`, "u");
const SPOKEN_MANY = new RegExp(`^(?:${SPOKEN})$`, "u");

/** Does it stand right behind words in quotation marks, before a noun? */
export function isBehindQuote(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i - 1]?.text === "," ? tokens[i - 2] : tokens[i - 1];
  const next = tokens[i + 1];
  return /^["”]$/u.test(mark?.text ?? "") && /^(?:NOUN|PROPN|DET|ADJ)$/u.test(next?.pos ?? "");
}

/** Behind a comma and who speaks, before a stop or a comma: a verb of saying, though a noun too; no verb stands between. */
export function isSpokenAtEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== "NOUN" || !/^[.,]$/u.test(tokens[i + 1]?.text ?? ".")) return false;
  const isOne = SPOKEN_ONE.test(token.lower);
  if (!isOne && !SPOKEN_MANY.test(token.lower)) return false;
  const isAside = tokens[i - 1]?.text === ",";
  const before = tokens[i - (isAside ? 2 : 1)];
  const isSpeaker = isOne
    ? before?.pos === "PROPN"
    : !isAside && before?.pos === "NOUN" && before.lower !== before.lemma && before.lower.endsWith("s"); // "…, Peruvian brokers report."
  if (!isSpeaker) return false;
  for (let k = i - (isAside ? 2 : 1); k >= Math.max(0, i - 10); k -= 1) {
    const earlier = tokens[k];
    if (earlier?.pos === "VERB" || earlier?.pos === "AUX") return false;
    if (earlier?.text === ",")
      return tokens.slice(0, k).some(({ pos }) => pos === "VERB" || pos === "AUX") || k <= 2;
  }
  return false;
}
