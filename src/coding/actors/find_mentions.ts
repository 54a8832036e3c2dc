// Names of the lexicon in a sentence: the longest name that begins at a word wins; "US" is not "us", "Turkey" not "turkey".
// Source of the preference order: PLOVER manual 2.0 (actors: named person before organisation before country).
import { firstWord, fold, type Lexicon, type Name, type PersonEntry } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { Mention } from "../reading.js";

/** Which person a surname means, or null when it cannot be told (then the surname is no mention). */
export type TellPerson = (surname: string, persons: readonly PersonEntry[]) => PersonEntry | null;

/** Finds mentions left to right, none overlapping. `text` is the document's text. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  tell: TellPerson,
): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !mayBeginName(token, tokens[i + 1])) continue;
    const mention = mentionAt(text, tokens, i, lexicon, tell);
    if (mention === null) continue;
    if (mention.meaning.kind !== "namesake") mentions.push(mention); // "the South China Sea" is no China
    i = mention.to - 1;
  }
  return mentions;
}

/** A capital, a digit, or one of the small words that open a name: "al-Shabaab", "von der Leyen", "the Emirates". */
function mayBeginName(token: Token, next: Token | undefined): boolean {
  const first = token.text.charCodeAt(0);
  if (first >= 97 && first <= 122)
    return (
      token.lower === "al" ||
      token.lower === "el" ||
      token.lower === "von" ||
      token.lower === "van" ||
      (token.lower === "the" && next?.lower === "emirates")
    );
  return first >= 48 && token.pos !== "PUNCT";
}

function mentionAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  tell: TellPerson,
): Mention | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const { names: index } = lexicon;
  let word = token.lower;
  let names = index.get(word);
  if (names === undefined && !/^[a-z0-9.]*$/u.test(word)) {
    word = fold(token.text); // "Élysée", "O'Brien", "al-Shabaab"
    names = index.get(word);
    if (names === undefined) {
      word = firstWord(word); // "N'Djamena" stands under "n"
      names = index.get(word);
    }
  }
  if (names === undefined) return null;
  const after = codeAt(text, token.start + word.length + 1);
  if (after > 127) return firstThatFits(text, tokens, i, word, names.all, tell);
  const longer = names.longer.get(after);
  const mention = longer === undefined ? null : firstThatFits(text, tokens, i, word, longer, tell);
  return mention ?? firstThatFits(text, tokens, i, word, names.alone, tell);
}

function firstThatFits(
  text: string,
  tokens: readonly Token[],
  i: number,
  word: string,
  names: readonly Name[],
  tell: TellPerson,
): Mention | null {
  const start = tokens[i]?.start ?? 0;
  for (const name of names) {
    const end = start + name.folded.length;
    const to = tokenEndingAt(tokens, i, end);
    if (to === 0 || !isWrittenSo(text, start, name)) continue;
    if (name.folded !== word && fold(text.slice(start, end)) !== name.folded) continue;
    const { meaning } = name;
    if (isGivenName(tokens, i, to) || isOtherPope(tokens, i, to)) continue;
    if (meaning.kind !== "surname")
      return { from: i, to, meaning, person: meaning.kind === "person" ? meaning.person : null };
    if (/^(?:DET|PRON|ADP|AUX|[CS]CONJ|INTJ)$/u.test(tokens[i]?.pos ?? "")) continue; // "No one left" is no Mr No
    if (
      meaning.isPlain ||
      isPartOfOtherName(tokens, i, to) ||
      tokens[i - 1]?.text === "-" ||
      isWhere(tokens, i) ||
      ROYAL.test(tokens[i - 1]?.lower ?? "")
    )
      continue;
    const person = tell(name.folded, meaning.persons);
    if (person !== null) return { from: i, to, meaning: { kind: "person", person }, person };
  }
  return null;
}

/** Places that are given names too. */
const GIVEN = new Set(
  "jordan georgia chad israel washington paris santiago milan victoria florence india sydney".split(" "),
);

/** "Jordan Okello, who heads …", "shipowner Washington Delgado shouted": a place's name before a family name, at the end of its phrase. */
function isGivenName(tokens: readonly Token[], i: number, to: number): boolean {
  const family = tokens[to];
  const after = tokens[to + 1];
  if (to - i !== 1 || !GIVEN.has(tokens[i]?.lower ?? "") || family?.pos !== "PROPN") return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(family.text) || /(?:day|ber|ary|ian|ese)$/u.test(family.lower))
    return false;
  if (/^(?:in|of|from|the|near|at|to|and|,|with)$/u.test(tokens[i - 1]?.lower ?? "")) return false;
  return (
    after?.pos === "VERB" ||
    (after?.text === "," && /^(?:who|an?|the|head)$/u.test(tokens[to + 2]?.lower ?? ""))
  );
}

/** "The Pope" is the one in Rome; "Pope Shenouda" and "the Coptic Pope" are others. */
function isOtherPope(tokens: readonly Token[], i: number, to: number): boolean {
  return (
    to - i === 1 &&
    tokens[i]?.text === "Pope" &&
    (tokens[i - 1]?.lower !== "the" || tokens[to]?.pos === "PROPN")
  );
}

/** The character there in small letters; 128 for what folding may change. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90 ? code + 32 : Math.min(code, 128);
}

/** One past the token that ends at this offset, at or after token `i`; 0 when none does. */
function tokenEndingAt(tokens: readonly Token[], i: number, end: number): number {
  for (let k = i; k < tokens.length; k += 1) {
    const at = tokens[k]?.end ?? 0;
    if (at >= end) return at === end ? k + 1 : 0;
  }
  return 0;
}

function isWrittenSo(text: string, start: number, name: Name): boolean {
  const written = text.slice(start, start + name.surface.length);
  if (name.isAcronym) return written === name.surface;
  const first = name.surface[0] ?? "";
  if (first === first.toLowerCase()) return true;
  if (!/^\p{Lu}/u.test(written)) return false;
  if (/^The \p{Lu}/u.test(name.surface) && !/^(?:The|THE|the) \p{Lu}/u.test(written)) return false; // "The diplomat" is no newspaper
  // "WEST GERMANY" and "West Germany", but "MAY" is a month or a verb
  return true;
}

/** Who is named so is told by title and name together ("King Abdullah"), never by a minister's family name. */
const ROYAL = /^(?:king|queen|prince|princess|emir|sultan|emperor|pope)$/u;

/** "A recruiting office in Toledo": a bare surname behind "in" is a place; not "confidence in Thatcher". */
function isWhere(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:in|near|outside)$/u.test(tokens[i - 1]?.lower ?? "") &&
    !/^(?:confidence|trust|faith|belief|interest|believe)$/u.test(tokens[i - 2]?.lower ?? "")
  );
}

/** "Jacob Zuma's son Li Wei": a surname right after or before another capitalised name is that name's part. */
function isPartOfOtherName(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (
    after !== undefined &&
    after.pos === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    !/^\p{Lu}\p{Ll}+day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
      after.text,
    )
  )
    return true;
  return (
    before !== undefined &&
    before.pos === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    (from > 1 || (from === 1 && after?.text === ",")) && // "Luis Pereira, Uruguay's president, …"
    !TITLE_END.test(before.lower)
  );
}

const TITLE_END =
  /^(?:president|minister|premier|chancellor|secretary|general|king|emir|mr\.|mrs\.|ms\.|dr\.|leader|pope|prince|sheikh|ambassador|spokesman|spokeswoman|chief)$/u;
