// The text part with the real tagger, and short ways to write down what it gives.
import {
  type Clause,
  createTagger,
  type NounPhrase,
  parseSentence,
  readText,
  type Sentence,
  type TextReading,
  type Token,
} from "../../src/text/index.js";

const tag = createTagger();

export function read(text: string, title: string | null = null): TextReading {
  return readText(text, title, tag);
}

/** The sentences as words of the text. */
export function sentencesOf(text: string): string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** The first sentence of a text that has one. */
export function firstSentence(text: string): Sentence {
  const [sentence] = read(text).sentences;
  if (sentence === undefined) throw new Error(`no sentence in: ${text}`);
  return sentence;
}

/** "Russia and China" as it stands between two token numbers. */
export function wordsOf(tokens: readonly Token[], range: { from: number; to: number }): string {
  let out = "";
  for (const [i, token] of tokens.slice(range.from, range.to).entries()) {
    const before = tokens[range.from + i - 1];
    out += i > 0 && before !== undefined && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return out;
}

/** One clause in a line: "main: Russia | attacked | Ukraine | on Monday". Empty parts are left out. */
function showClause(tokens: readonly Token[], clause: Clause): string {
  const list = (phrases: readonly NounPhrase[]) =>
    phrases.map((phrase) => wordsOf(tokens, phrase)).join(" + ");
  const parts = [
    list(clause.subject),
    wordsOf(tokens, clause.verb),
    list(clause.object),
    ...clause.prepositions.map(({ prep, phrases }) => `${prep} ${list(phrases)}`),
  ];
  const kind = clause.marker === null ? clause.kind : `${clause.kind} (${clause.marker})`;
  return `${kind}: ${parts.filter((part) => part !== "").join(" | ")}`;
}

/** The clauses of the first sentence, a line each. */
export function clausesOf(text: string): string[] {
  const { tokens } = firstSentence(text);
  return parseSentence(tokens).clauses.map((clause) => showClause(tokens, clause));
}
