// Pass 20: blocks -> tokens with universal tags (wink-nlp with its English web model).
// Traps, measured: the tokeniser is not linear in the length of a word (20 kB of "http://a." took 49 s), so a word over
// WORD_LIMIT characters is handed over as a one-letter stand-in and comes back as one token "X" with its own offsets; and
// each call has a price of its own, so that short paragraphs are handed over together. "China's." is taken for one word, and
// from then on "China's" is one in every text that follows: a blank before and after the "'s" keeps the tagger without memory.
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Span } from "../model/index.js";
import type { Pos, Token } from "./token.js";

/** Longest word given to the tokeniser, in UTF-16 code units. */
const WORD_LIMIT = 80;
/** Longest stretch tagged at once; a longer block is cut at a blank, shorter blocks are joined up to it. */
const PIECE_LIMIT = 4000;
const STAND_IN = "Q";
const BLANK = 32;
/** Every blank but the common one. The tokeniser drops some of them (U+FEFF, U+1680, U+2000…) without counting them. */
const OTHER_BLANK = /[^\S ]/gu;

/** The tokens of each block, in the order of the blocks. */
export type Tagger = (text: string, blocks: readonly Span[]) => Token[][];

/** Loads the model (0.1 s) and returns the tagger. The tagger is a pure function of the text. */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ["pos"]);
  const its = nlp.its;
  // Their types ask for arguments that the library passes itself.
  const pos = its.pos as unknown as typeof its.value;
  const lemma = its.lemma as unknown as typeof its.value;
  return (text, blocks) => {
    const tokens: Token[][] = blocks.map(() => []);
    for (const batch of batches(text, blocks)) {
      const safe = safeText(text, batch);
      const collection = nlp.readDoc(safe.text).tokens();
      const words = collection.out() as string[];
      const tags = collection.out(pos) as string[];
      const lemmas = collection.out(lemma) as string[];
      let at = 0;
      let s = 0;
      for (let i = 0; i < words.length; i += 1) {
        const word = words[i] ?? "";
        while (safe.text.charCodeAt(at) === BLANK) at += 1;
        while ((safe.stretches[s + 1]?.at ?? Number.POSITIVE_INFINITY) <= at) s += 1;
        const stretch = safe.stretches[s];
        if (stretch !== undefined)
          add(
            tokens[stretch.block] ?? [],
            stretch.isLong
              ? longToken(text, stretch)
              : tokenAt(stretch.start + at - stretch.at, word, tags[i] as Pos, lemmas[i] ?? word),
          );
        at += word.length;
      }
    }
    return tokens;
  };
}

/** The tokeniser cuts a word at some letters beyond ASCII: "Stojanovi" and "ć" are one word again. */
function add(tokens: Token[], token: Token): void {
  const before = tokens.at(-1);
  const isCut =
    before !== undefined &&
    before.end === token.start &&
    LETTER_LAST.test(before.text) &&
    LETTER_FIRST.test(token.text) &&
    (BEYOND_ASCII.test(before.text.slice(-1)) || BEYOND_ASCII.test(token.text.slice(0, 1)));
  if (!isCut) {
    tokens.push(token);
    return;
  }
  const text = before.text + token.text;
  const lower = before.lower + token.lower;
  const pos = before.pos === "X" ? token.pos : before.pos;
  tokens[tokens.length - 1] = { text, lower, lemma: lower, pos, start: before.start, end: token.end };
}

const LETTER_LAST = /\p{L}$/u;
const LETTER_FIRST = /^[\p{L}\p{M}]/u;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Nouns that end in -s and are no plurals, or whose plural is the word. */
const NO_PLURALS = new Set(
  "alias arms atlas bias canvas chaos christmas corps customs diabetes ethos goods headquarters means news odds premises series species thanks".split(
    " ",
  ),
);

/** The tagger leaves plurals as they are of nouns that it does not know: "airstrikes", "ceasefires", "jihadists". */
function singularOf(lemma: string, pos: Pos): string {
  if (pos !== "NOUN" || lemma.length < 5 || !/[^siu]s$/u.test(lemma)) return lemma;
  if (NO_PLURALS.has(lemma) || lemma.endsWith("ics") || /[^a-z-]/u.test(lemma)) return lemma;
  if (lemma.endsWith("ies")) return `${lemma.slice(0, -3)}y`;
  return /(?:ch|sh|x|z|ss)es$/u.test(lemma) ? lemma.slice(0, -2) : lemma.slice(0, -1);
}

function tokenAt(start: number, text: string, pos: Pos, lemma: string): Token {
  return {
    text,
    lower: text.includes("’") ? text.toLowerCase().replace("’", "'") : text.toLowerCase(),
    lemma: singularOf(lemma.toLowerCase(), pos),
    pos,
    start,
    end: start + text.length,
  };
}

function longToken(text: string, { start, end }: Span): Token {
  return { text: text.slice(start, end), lower: "", lemma: "", pos: "X", start, end };
}

/** A run of the document's text in the safe text: where it begins there (`at`) and in the document. */
interface Stretch extends Span {
  readonly at: number;
  readonly block: number;
  readonly isLong: boolean;
}

/** The text of a batch as the tokeniser may have it, with the way back to the document's offsets. */
function safeText(
  text: string,
  batch: readonly (Span & { readonly block: number })[],
): { text: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  let out = "";
  for (const { start, end, block } of batch) {
    if (out !== "") out += " ";
    let copied = start;
    const copyTo = (to: number) => {
      if (to > copied) stretches.push({ at: out.length, start: copied, end: to, block, isLong: false });
      out += text.slice(copied, to);
      copied = to;
    };
    for (const word of [...longWords(text, start, end), ...cutsIn(text, start, end)].sort(byStart)) {
      if (word.start < copied) continue; // a cut in a long word
      copyTo(word.start);
      if (word.start === word.end) {
        out += " ";
        continue;
      }
      stretches.push({ at: out.length, start: word.start, end: word.end, block, isLong: true });
      out += STAND_IN;
      copied = word.end;
    }
    copyTo(end);
  }
  return { text: out.replace(OTHER_BLANK, " "), stretches };
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** "the surplus was China's." */
const OWNER_LAST = /(?<=[\p{L}\p{N}])['’]s(?=[^\p{L}\p{N}\s'’-])/gu;

/** "anti-U.S. slogans", whose points would end a sentence. */
const BEFORE_POINTS = /(?<=\b(?:anti|pro|non|ex|post|pre)-)(?=U\.[SKN]\.)/giu;

/** Where a blank must be put so that the word is cut there, as spans without length. */
function cutsIn(text: string, from: number, to: number): Span[] {
  const part = text.slice(from, to);
  const owners = [...part.matchAll(OWNER_LAST)].flatMap(({ index, 0: { length } }) => {
    const [start, end] = [from + index, from + index + length];
    return [
      { start, end: start },
      { start: end, end },
    ];
  });
  const points = [...part.matchAll(BEFORE_POINTS)].map(({ index }) => ({
    start: from + index,
    end: from + index,
  }));
  return points.length === 0 ? owners : [...owners, ...points].sort(byStart);
}

function longWords(text: string, from: number, to: number): Span[] {
  const words: Span[] = [];
  let start = -1;
  for (let i = from; i <= to; i += 1) {
    const isInside = i < to && !isBlank(text.charCodeAt(i));
    if (isInside && start < 0) start = i;
    if (!isInside && start >= 0) {
      if (i - start > WORD_LIMIT) words.push({ start, end: i });
      start = -1;
    }
  }
  return words;
}

/** Joins short blocks and cuts long ones, so that each batch holds about PIECE_LIMIT characters. */
function batches(text: string, blocks: readonly Span[]): (Span & { block: number })[][] {
  const all: (Span & { block: number })[][] = [];
  let batch: (Span & { block: number })[] = [];
  let size = 0;
  for (const [block, span] of blocks.entries()) {
    for (const piece of cutPieces(text, span)) {
      const length = piece.end - piece.start;
      if (size > 0 && size + length > PIECE_LIMIT) {
        all.push(batch);
        batch = [];
        size = 0;
      }
      batch.push({ start: piece.start, end: piece.end, block });
      size += length;
    }
  }
  if (batch.length > 0) all.push(batch);
  return all;
}

function cutPieces(text: string, block: Span): Span[] {
  if (block.end - block.start <= PIECE_LIMIT) return [block];
  const pieces: Span[] = [];
  let start = block.start;
  while (block.end - start > PIECE_LIMIT) {
    let end = start + PIECE_LIMIT;
    const sentence = text.lastIndexOf(". ", end);
    const blank = text.lastIndexOf(" ", end);
    if (sentence > start) end = sentence + 1;
    else if (blank > start) end = blank;
    else while (end < block.end && !isBlank(text.charCodeAt(end))) end += 1;
    pieces.push({ start, end });
    start = end;
  }
  if (start < block.end) pieces.push({ start, end: block.end });
  return pieces;
}

function isBlank(code: number): boolean {
  if (code < 0x80) return code <= 32;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
