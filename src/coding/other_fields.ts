// Sentences of sport, games, fiction and weather: "Japan attacked from the first whistle" tells nothing between states.
// They are kept and named as set aside, like the lines that a site adds.
import type { Lexicon } from "../lexicon/index.js";
import type { Dropped, OtherField } from "../model/index.js";
import type { Sentence, Token } from "../text/index.js";

/** So many sentences of sport, and so large a part of the article, make it an article on sport. */
const LEAST = 2;
const PART = 0.2;

/** The sentences that are on another field, each with its field. */
export function otherFields(sentences: readonly Sentence[], lexicon: Lexicon): readonly Dropped[] {
  const fields = sentences.map((sentence) => fieldOf(sentence, lexicon));
  const sport = fields.filter((field) => field === "sport").length;
  const isSport = sport >= LEAST && sport >= sentences.length * PART;
  return sentences.flatMap(({ start, end }, i) => {
    const reason = isSport ? "sport" : (fields[i] ?? null);
    return reason === null ? [] : [{ start, end, reason }];
  });
}

const PLAYED = new Set("beat defeat draw lose win thrash edge".split(" "));

/** "beat Portugal 2-0": a score beside a verb of winning. */
function hasScore(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ lemma, pos }) => pos === "VERB" && PLAYED.has(lemma)) &&
    tokens.some(
      ({ text }, i) =>
        /^\d{1,3}[-–]\d{1,3}$/u.test(text) ||
        (/^\d{1,3}$/u.test(text) &&
          /^[-–]$/u.test(tokens[i + 1]?.text ?? "") &&
          /^\d{1,3}$/u.test(tokens[i + 2]?.text ?? "")),
    )
  );
}

function fieldOf({ tokens, quotes }: Sentence, lexicon: Lexicon): OtherField | null {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const { lemma, lower } = token;
    const phrases =
      lexicon.otherFields.get(lemma) ?? (lower === lemma ? undefined : lexicon.otherFields.get(lower));
    for (const { words, value } of phrases ?? NONE)
      if (
        words.every((word, k) => isWord(tokens[i + k], word)) &&
        !(value === "game or fiction" && isIn(quotes, i))
      )
        return value;
  }
  return hasScore(tokens) ? "sport" : null;
}

const NONE: readonly never[] = [];

/** "home runs" is the game, "mills at home ran idle" is not. */
function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lower === word || (token.pos !== "VERB" && token.lemma === word));
}

/** '"This budget is a fairy tale," the envoy said': within somebody's words it is a figure of speech. */
function isIn(quotes: Sentence["quotes"], i: number): boolean {
  return quotes.some(({ from, to }) => from <= i && i < to);
}
