// Names of the lexicon in a text, with their offsets: the longest name that begins at a capital wins.
import { firstWord, fold, type Lexicon, type Name, type NameMeaning } from "../lexicon/index.js";
import { MONTHS, type Span } from "../model/index.js";

export interface NamedSpan extends Span {
  readonly text: string;
  readonly meaning: NameMeaning;
}

const WORD = /[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*/gu;

/** In the order of the text, none overlapping; namesakes ("South China Sea") are left out. */
export function namesIn(text: string, { names }: Pick<Lexicon, "names">): NamedSpan[] {
  const spans: NamedSpan[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (index < end) continue;
    const group =
      names.get(firstWord(fold(word))) ?? names.get(firstWord(fold(word).replace(/[.'’-].*$/u, "")));
    const name = group?.all.find((one) => standsAt(text, index, one));
    if (name === undefined || (name.meaning.kind === "surname" && MONTHS.includes(word))) continue; // "16 May" is no Theresa May
    end = index + name.folded.length;
    if (name.meaning.kind !== "namesake")
      spans.push({ start: index, end, text: text.slice(index, end), meaning: name.meaning });
  }
  return spans;
}

function standsAt(text: string, at: number, { folded, surface, isAcronym }: Name): boolean {
  const written = text.slice(at, at + folded.length);
  if (isAcronym ? written !== surface : fold(written) !== folded) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at + folded.length));
}

/** The names inside of a stretch of the text. */
export function namesWithin(named: readonly NamedSpan[], { start, end }: Span): NamedSpan[] {
  return named.filter((name) => name.start >= start && name.end <= end);
}

/** The people named inside of a stretch of the text, each once. */
export function peopleWithin(named: readonly NamedSpan[], span: Span): string[] {
  return [...new Set(namesWithin(named, span).flatMap(personIn))];
}

/** The person that a name stands for, where it stands for one alone. */
export function personIn({ meaning }: NamedSpan): string[] {
  if (meaning.kind === "person") return [meaning.person.person];
  const [person, other] = meaning.kind === "surname" ? meaning.persons : [];
  return person === undefined || other !== undefined ? [] : [person.person];
}
