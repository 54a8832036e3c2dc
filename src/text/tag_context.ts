// What stands around a token, for the repairs of tags: is the clause without a verb, does an object open?
import { CLAUSE_TAKING, INTRANSITIVE } from "./clause_words.js";
import type { Token } from "./token.js";

export const TO_INFINITIVE = "to";
/** Words after which another clause begins, whatever their tag. */
const CLAUSE_OPENERS = new Set(
  "once when if after before until while because that which who whose as".split(" "),
);

/** No clause reaches further to either side: a page without marks is read in linear time. */
const FAR = 80;

/** Has the clause around token `i` no verb yet, up to the next marks and joints? Verbs after `link` do not count. */
export function isVerbless(tokens: readonly Token[], i: number, link: string | null): boolean {
  for (let k = i - 1; k >= Math.max(0, i - FAR); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "SCONJ") break;
    if (token.pos === "VERB" && token.lemma === "say") break; // "said its troops shot down a drone"
    if (token.pos === "AUX" || (token.pos === "VERB" && !opensWithParticiple(tokens, k))) return false;
  }
  for (let k = i + 1; k < Math.min(tokens.length, i + FAR); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "SCONJ") break;
    if (CLAUSE_OPENERS.has(token.lower) || (k > i + 1 && /^(?:he|she|they|we)$/u.test(token.lower))) break;
    if (
      token.pos === "CCONJ" &&
      /^(?:AUX|VERB)$/u.test((tokens[k + 1]?.pos === "ADV" ? tokens[k + 2] : tokens[k + 1])?.pos ?? "")
    )
      break; // "Kyiv backs the line and has shut the border"
    if (link !== null && token.lower === link) {
      k += 1;
      continue;
    }
    if (
      token.pos === "AUX" ||
      (token.pos === "VERB" &&
        token.lower === token.text && // "Foreign Secretary Robin Cook"
        tokens[k - 1]?.lower !== "to" &&
        !token.lower.endsWith("ing") &&
        !isDone(tokens, k) &&
        !isBeforeNoun(tokens, i, k) &&
        !isNounAfterArticle(tokens, k))
    )
      return false;
  }
  return true;
}

/** "Suspected Sikh militants shot six", "Peru's jailed former premier accused": the first word of a phrase, before what it tells something of. */
function opensWithParticiple(tokens: readonly Token[], k: number): boolean {
  return (
    (k === 0 || tokens[k - 1]?.lower === "'s") &&
    /(?:ed|ing)$/u.test(tokens[k]?.lower ?? "") &&
    /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[k + 1]?.pos ?? "")
  );
}

/** "a vessel hijacked by pirates", "a hamlet held by", "with doses shipped free": a participle of the noun before it. */
function isDone(tokens: readonly Token[], k: number): boolean {
  const [before, token, next] = [tokens[k - 1], tokens[k], tokens[k + 1]];
  if (token === undefined || before?.pos !== "NOUN" || token.lower === token.lemma) return false;
  if (next?.lower === "by") return true;
  if (INTRANSITIVE.has(token.lemma) || CLAUSE_TAKING.has(token.lemma)) return false;
  return (
    /(?:[^e]ed|held|made|sent|built|put|set|won|sold|brought|told|led|paid)$/u.test(token.lower) &&
    /^(?:ADP|ADV|PUNCT)$/u.test(next?.pos ?? "PUNCT")
  );
}

/** "rescued 21 stranded farmers", "strung barbed wire": a participle of the noun behind it. */
function isBeforeNoun(tokens: readonly Token[], i: number, k: number): boolean {
  if (!/[^e]ed$/u.test(tokens[k]?.lower ?? "") || !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[k + 1]?.pos ?? ""))
    return false;
  return k === i + 1 || /^(?:NUM|DET|ADJ|ADP)$/u.test(tokens[k - 1]?.pos ?? "");
}

export function opensObject(token: Token | undefined): boolean {
  return (
    token !== undefined && ((token.pos === "PROPN" && /^\p{Lu}/u.test(token.text)) || token.pos === "DET")
  );
}

/** "a longer contract", "its final offer": a base form behind an article and a modifier. */
export function isNounAfterArticle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.pos !== "VERB" || token.lower !== token.lemma || before === undefined) return false;
  const isBefore = /^(?:NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? "") && ARTICLE.test(before.lower);
  if (isBefore) return true; // "its lead author"
  const article = tokens[i - 2]?.pos === "ADJ" ? tokens[i - 3] : tokens[i - 2];
  const isCompound =
    before.pos === "NOUN" && before.lower === before.lemma && ARTICLE.test(article?.lower ?? "");
  if (
    isCompound &&
    /^(?:drill|exercise|march|overthrow|patrol|raid|search|strike|sweep|talk|visit|watch)$/u.test(token.lower)
  )
    return true; // "a combined desert drill"
  const isModifier = before.pos === "ADJ" || (before.pos === "ADV" && /er$/u.test(before.lower));
  return isModifier && ARTICLE.test(tokens[i - 2]?.lower ?? "");
}

const ARTICLE = /^(?:a|an|the|its|their)$/u;

export function isVerbal(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}
