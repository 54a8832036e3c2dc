// A pattern of data/words as a reader wants to see it: of "impose|slap sanction|embargo on|against T" the words that fitted.
import type { SentenceReading } from "./reading.js";

/** The pattern with each list of alternatives cut to those that stand in the token range; a list without any stays whole. */
export function fittedPattern(
  reading: Pick<SentenceReading, "tokens">,
  pattern: string,
  from: number,
  to: number,
): string {
  const words = new Set<string>();
  for (const token of reading.tokens.slice(from, to)) words.add(token.lower).add(token.lemma);
  return pattern
    .split(" ")
    .filter((part) => !part.endsWith("?") || part.length < 3 || fits(part.slice(0, -1), words))
    .map((part) => fitted(part, words))
    .join(" ");
}

function fits(part: string, words: ReadonlySet<string>): boolean {
  return part === "T" || part === "P" || part.split("|").some((word) => words.has(word));
}

function fitted(part: string, words: ReadonlySet<string>): string {
  const bare = part.endsWith("?") ? part.slice(0, -1) : part;
  return bare.split("|").find((word) => words.has(word)) ?? bare;
}
