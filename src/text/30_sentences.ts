// Pass 30: the tokens of a block -> sentences. Abbreviations, initials and quotations do not break one.
import { findQuotes } from "./31_quotes.js";
import type { Sentence, Token } from "./token.js";

/** Tokens with a dot that never end a sentence before a name: "Mr. Xi", "Gen. Avril", "St. Petersburg", "Jan. 5". */
const BEFORE_NAMES = new Set(
  "mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. sgt. adm. sen. rep. gov. rev. st. hon. pres. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. no. vs. art. fig. mt. ft. messrs.".split(
    " ",
  ),
);
const SPEECH_AFTER_QUOTE = new Set(
  "said says asked asks wrote writes told tells added adds tweeted posted shouted shouts replied replies exclaimed cried cries yelled quipped joked chanted retorted snapped scoffed demanded wondered thundered declared insisted insists remarked responded answered recalled recalls grumbled complained argued concluded mused roared".split(
    " ",
  ),
);
/** Verbs of saying that have nothing but a place, a time or listeners behind them. */
const AFTER_SPEECH = /^(?:ADP|PUNCT|ADV|PROPN|SCONJ|CCONJ)$/u;
/** A sentence longer than this is cut: nothing that English news prints, only hostile text. */
const TOKEN_LIMIT = 400;

/** Splits one block's tokens; `firstIndex` is the number its first sentence gets. */
export function splitSentences(tokens: readonly Token[], block: number, firstIndex: number): Sentence[] {
  const sentences: Sentence[] = [];
  const inside = findQuotes(tokens);
  let from = 0;
  const close = (to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined || to <= from) return;
    sentences.push({
      index: firstIndex + sentences.length,
      block,
      start: first.start,
      end: last.end,
      tokens: tokens.slice(from, to),
      quotes: inside
        .filter((quote) => quote.from < to && quote.to > from)
        .map((quote) => ({
          from: Math.max(quote.from, from) - from,
          to: Math.min(quote.to, to) - from,
          opens: quote.from >= from,
          closes: quote.to <= to && quote.isClosed,
        })),
    });
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const end = sentenceEnd(tokens, i, from);
    if (end > 0) {
      close(end);
      i = end - 1;
    } else if (i - from >= TOKEN_LIMIT) close(i + 1);
  }
  close(tokens.length);
  return sentences;
}

/** One past the last token of the sentence when token `i` ends one (closing marks taken along), else 0. */
function sentenceEnd(tokens: readonly Token[], i: number, from: number): number {
  const token = tokens[i];
  if (token === undefined) return 0;
  const next = tokens[i + 1];
  if (next === undefined) return 0;
  const { text } = token;
  const isStop =
    token.pos === "PUNCT" &&
    (text === "." || text === "!" || text === "?" || text === "…" || /^(?:\.{3,4}|[!?]{2,5})$/u.test(text));
  if (!isStop) return endsWithAbbreviation(token, next) ? i + 1 : 0;
  let to = i + 1;
  while (to < tokens.length && isClosingMark(tokens, to)) to += 1;
  const after = tokens[to];
  if (after === undefined) return 0;
  const isQuoted = to > i + 1;
  if (
    text === "." &&
    tokens[i - 1]?.text.length === 1 &&
    /\p{Lu}/u.test(tokens[i - 1]?.text ?? "") &&
    i - 1 > from
  ) {
    return 0; // "J. Smith", "Ph. D."
  }
  if (/^\p{Ll}/u.test(after.text))
    return isQuoted || text === "…" || text.startsWith("..") ? 0 : after.start > token.end ? to : 0;
  if (isQuoted && text !== "." && leadsToSpeech(tokens, to)) return 0; // "Is it?" Modi asked.
  if (after.start === token.end && !isQuoted && /[\p{L}\p{N}]/u.test(after.text))
    return text === "." && /\p{Lu}/u.test(after.text) ? to : 0;
  return to;
}

/** 'Is it?" Modi asked.', '"Never!" shipowner Jane Roe, a critic of the pact, shouted at a rally.': who said it, not a new sentence. */
function leadsToSpeech(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 14); i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.pos === "PUNCT" && !/^[,'’.-]$/u.test(token.text))) return false;
    if (/^(?:\.)$/u.test(token.text) && token.pos === "PUNCT") return false;
    if (!SPEECH_AFTER_QUOTE.has(token.lower)) continue;
    const next = tokens[i + 1];
    return i < from + 5 || next === undefined || AFTER_SPEECH.test(next.pos);
  }
  return false;
}

/** A closing quotation mark or bracket that stands without a blank behind the stop. */
function isClosingMark(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  if (!/^[”’»)\]"']$/u.test(token.text)) return false;
  return token.start === before.end;
}

/** "… with the U.S. The talks": an abbreviation ends a sentence before a word that begins one. */
function endsWithAbbreviation(token: Token, next: Token): boolean {
  if (token.text.length < 3 || !token.text.endsWith(".") || BEFORE_NAMES.has(token.lower)) return false;
  if (!/^\p{Lu}/u.test(next.text)) return false;
  return ["DET", "PRON", "ADP", "SCONJ", "CCONJ", "ADV"].includes(next.pos);
}
