// A pattern of data/words as a reader wants to see it: of "impose|slap sanction|embargo on|against T" the words that fitted.
import type { ActRule } from "../lexicon/index.js";
import type { SentenceReading } from "./reading.js";

/** The pattern with each list of alternatives cut to the one that stands in the token range; a list without any stays whole. */
export function fittedPattern(
  { tokens }: Pick<SentenceReading, "tokens">,
  { steps }: Pick<ActRule, "steps">,
  from: number,
  to: number,
): string {
  let out = "";
  for (const { words, isOptional } of steps) {
    const [only = ""] = words;
    const isPlain = words.length === 1 && (!isOptional || only === "T" || only === "P" || only === "S");
    const word = isPlain ? only : words.find((one) => stands(tokens, one, from, to));
    if (word === undefined && isOptional) continue;
    out += `${out === "" ? "" : " "}${word ?? words.join("|")}`;
  }
  return out;
}

function stands(tokens: SentenceReading["tokens"], word: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token !== undefined && (token.lemma === word || token.lower === word)) return true;
  }
  return false;
}
