// Does a clause go on about the figure before? "That was 11 percent more", "It did not exceed 25 million", "raise the volume to 5 million".
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

/** "while those from China fell", "That was 11 percent more", "raise the volume to 5 million": the same is measured as before. */
export function isPointedBack(reading: SentenceReading, clause: Clause | null): boolean {
  const [first] = clause?.subject ?? [];
  if (first !== undefined && /^(?:those|that|this)$/u.test(reading.tokens[first.head]?.lower ?? ""))
    return true;
  const isIt = first !== undefined && /^(?:it|they)$/u.test(reading.tokens[first.head]?.lower ?? "");
  if (isIt && clause !== null && isOfLevel(reading, clause)) return true;
  return [...(clause?.subject ?? []), ...(clause?.object ?? [])].some((phrase) => isAmount(reading, phrase));
}

const LEVELS = new Set("be stand come amount total reach exceed average remain hit make equal".split(" "));

/** "It did not exceed 25 million", "they had amounted to 44 billion": a level is told, not what a party does. */
function isOfLevel(reading: SentenceReading, { verb, object }: Clause): boolean {
  if (LEVELS.has(verb.lemma)) return true;
  if (/^(?:lose|raise|cut|lift|reduce|boost|slash|trim)$/u.test(verb.lemma)) return false; // "It lost 40 billion on shares"
  const isNumber = object.every(({ from, to }) =>
    reading.tokens.slice(from, to).some(({ pos }) => pos === "NUM"),
  ); // not "It also halved the tax to 10 percent"
  return reading.lexicon.quantities.changes.has(verb.lemma) && !verb.isPassive && isNumber;
}

/** "the volume", "this figure", "the total": an amount told before, not one that is named ("the volume of trade"). */
function isAmount({ tokens }: SentenceReading, phrase: NounPhrase): boolean {
  if (phrase.to - phrase.from !== 2 || !/^(?:the|this|that|these)$/u.test(tokens[phrase.from]?.lower ?? ""))
    return false;
  if (tokens[phrase.to]?.lower === "of" || tokens[phrase.to]?.lower === "in") return false;
  return /^(?:volume|amount|figure|total|sum|quantity|level|value|number)$/u.test(
    tokens[phrase.head]?.lemma ?? "",
  );
}
