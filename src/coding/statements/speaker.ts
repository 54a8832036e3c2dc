// Who speaks: the party or person of a phrase, with its words as far as they tell who it is.
import type { Actor } from "../../model/index.js";
import type { Element, NounPhrase } from "../../text/index.js";
import { plainActor } from "../claim_parts.js";
import { isPeople } from "../people.js";
import {
  type ResolvedActor,
  retold,
  retoldWithoutPerson,
  type SentenceReading,
  wordsOf,
} from "../reading.js";

export interface Speaker {
  readonly actor: Actor;
  /** One past the words that tell it, as a token number. */
  readonly to: number;
  /** How the speaker was told, for `why`. */
  readonly how: string;
  /** A report, a survey, a letter: what "it" in the next sentence means. */
  readonly isPaper: boolean;
  /** Is it a person, by name or by a word for people ("a senior official")? */
  readonly isPerson: boolean;
  /** Are they several ("two officials", "residents")? */
  readonly isMany: boolean;
  /** Is the country only likely, or the person told by a pronoun? */
  readonly isLikely: boolean;
}

/** The speaker that a subject, or the phrase after "according to", stands for; null where nobody can speak. */
export function speakerOf(reading: SentenceReading, phrase: NounPhrase): Speaker {
  const to = endOf(reading, phrase);
  const text = wordsOf(reading, phrase.from, to);
  const lemma = reading.tokens[phrase.head]?.lemma ?? "";
  const isPaper = PAPERS.has(lemma);
  const head = reading.tokens[phrase.head];
  const isMany =
    head !== undefined &&
    ((head.pos === "NOUN" && head.lower !== lemma && head.lower.endsWith("s")) ||
      /^(?:people|police|both|others|some|many|they|sources)$/u.test(head.lower));
  const isPerson =
    !isPaper &&
    ((head?.pos === "NOUN" && isPeople(lemma)) ||
      /^(?:official|aide|source|person|chief|head|leader|spokesperson|he|she|one)$/u.test(lemma));
  if (isPaper) {
    const author = authorOf(reading, phrase);
    const by = author === null ? undefined : (reading.voiceOf(author) ?? undefined);
    if (by !== undefined)
      return {
        actor: { ...plainActor(by), text },
        to,
        how: `who wrote it: ${by.by}`,
        isPaper,
        isPerson: false,
        isMany: false,
        isLikely: false,
      };
  }
  const owner = isPaper ? reading.ownersOf(phrase)[0] : undefined; // "according to his own statements"
  const named = NAMED_BESIDE.test(lemma) ? namedBeside(reading, phrase) : null;
  if (named !== null)
    return {
      actor: { text: named, person: named, country: null, sector: null },
      to,
      how: "the name beside it",
      isPaper,
      isPerson: true,
      isMany: false,
      isLikely: false,
    };
  const found = reading.voiceOf(phrase) ?? owner ?? null;
  const name = isPerson && !isMany && found?.person === undefined ? fullNameBehind(reading, to) : null;
  if (name !== null) {
    const country = found?.country ?? countryIn(reading, phrase);
    const party = found === null ? { country, sector: null } : plainActor(found);
    return {
      actor: { ...party, text: name, person: name },
      to,
      how: "the name beside it",
      isPaper,
      isPerson,
      isMany,
      isLikely: true,
    };
  }
  if (found === null)
    return {
      actor: { text, country: countryIn(reading, phrase), sector: null },
      to,
      how: "its words; country not told",
      isPaper,
      isPerson,
      isMany,
      isLikely: true,
    };
  return {
    actor: plainActor(
      found === owner && !OWN_WORDS.test(lemma)
        ? retoldWithoutPerson(found, { text })
        : retold(found, { text: textOf(found, text) }),
    ),
    to,
    how: found.by,
    isPaper,
    isPerson: isPerson || found.person !== undefined,
    isMany,
    isLikely: found.by === "description" || found.by === "pronoun",
  };
}

/** "according to his own statements": it is he who says so, not a paper of his. */
const OWN_WORDS =
  /^(?:statement|word|remark|account|admission|testimony|description|version|telling|reckoning|estimate|comment)$/u;

/** "Oman's oil exporter", "a Kenyan broker": the one country that the phrase names, whoever speaks. */
function countryIn(reading: SentenceReading, phrase: NounPhrase): string | null {
  const [first, other] = reading.partiesIn(phrase.from, phrase.to);
  return first === undefined || other !== undefined ? null : first.country;
}

/** The person's name stands in its own field; a pronoun or "the force" is told in the words used before. */
function textOf(found: ResolvedActor, text: string): string {
  if (found.person !== undefined) return found.text;
  if (found.by === "pronoun") return found.standsFor ?? found.text;
  return found.by === "description" ? (found.standsFor ?? text) : text;
}

/** What is written by somebody and says something itself: "a survey by the institute found". */
export const PAPERS: ReadonlySet<string> = new Set(
  "statement report readout study brief survey paper letter note poll communique communiqué text data figure release document estimate analysis article memo tweet post message bulletin briefing forecast index account calculation statistic record filing".split(
    " ",
  ),
);

/** "a survey published this week by the institute", "estimates by the chambers": the phrase behind "by", "of" or "from". */
function authorOf(reading: SentenceReading, phrase: NounPhrase): NounPhrase | null {
  const { elements } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === phrase);
  for (let k = at + 1; k < elements.length && k < at + 8; k += 1) {
    const element = elements[k];
    if (element?.kind === "np" && (element.np.prep === "by" || element.np.prep === "from")) return element.np;
    const isBetween =
      element?.kind === "prep" ||
      element?.kind === "np" ||
      (element?.kind === "vg" && element.vg.isPast && element.vg.from === element.vg.main);
    if (!isBetween) return null;
  }
  return null;
}

/** "the head of their council, Jane Roe, predicted": two capitalised words and more between commas right behind `to`. */
function fullNameBehind({ tokens, mentions }: SentenceReading, to: number): string | null {
  if (tokens[to]?.text !== ",") return null;
  let end = to + 1;
  while (end < to + 7 && NAME_PART.test(tokens[end]?.text ?? "")) end += 1;
  const isClosed = /^(?:,|\.)$/u.test(tokens[end]?.text ?? ".");
  const isKnown = mentions.some(
    ({ from, to: until, meaning }) => from > to && until <= end && meaning.kind !== "person",
  );
  const capitals = tokens.slice(to + 1, end).filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return isClosed && !isKnown && capitals >= 2 ? textOfTokens(tokens, to + 1, end) : null;
}

const NAME_PART = /^(?:\p{Lu}[\p{L}.'’]*|-|al|bin|ibn|de|da|van|von|el|ul)$/u;

function textOfTokens(tokens: SentenceReading["tokens"], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, start }, i) => (i > 0 && start > (tokens[from + i - 1]?.end ?? 0) ? ` ${text}` : text))
    .join("");
}

/** "one of them, Jane Roe,", "another, Jane Roe,": words that tell nothing of the person named behind the comma. */
const NAMED_BESIDE = /^(?:one|another|other)$/u;

function namedBeside(reading: SentenceReading, phrase: NounPhrase): string | null {
  const { elements } = reading.parse;
  let at = elements.findIndex((element) => element.kind === "np" && element.np === phrase) + 1;
  while (elements[at]?.kind === "prep" && elements[at + 1]?.kind === "np") at += 2;
  const name = elements[at + 1];
  if (elements[at]?.kind !== "comma" || name?.kind !== "np" || elements[at + 2]?.kind !== "comma")
    return null;
  const words = reading.tokens.slice(name.np.from, name.np.to);
  return words.length > 0 && words.every(({ pos }) => pos === "PROPN")
    ? wordsOf(reading, name.np.from, name.np.to)
    : null;
}

/** One past the words of the phrase with what belongs to it: "a diplomat with knowledge of the talks", "people close to the firm". */
function endOf(reading: SentenceReading, phrase: NounPhrase): number {
  const { elements } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === phrase);
  let to = phrase.to;
  for (let k = at + 1; k < elements.length && k < at + 9; k += 1) {
    const element = elements[k];
    if (element?.kind === "np" && !element.np.isTime) to = element.np.to;
    const isPart =
      element?.kind === "prep" ||
      element?.kind === "np" ||
      element?.kind === "adj" ||
      (element?.kind === "vg" &&
        element.vg.isPast &&
        !element.vg.isPassive &&
        element.vg.from === element.vg.main &&
        isBoundPast(elements[k + 1]) &&
        !reading.lexicon.speech.has(element.vg.lemma));
    if (!isPart) break;
    if (element?.kind === "np" && element.np.prep === null && !element.np.isTime) break;
  }
  return shortNameBeside(reading, to) ?? to;
}

/** "their federation, ORAU, announced": the short name beside the body. */
function shortNameBeside({ tokens }: SentenceReading, to: number): number | null {
  const isThere =
    tokens[to]?.text === "," &&
    /^\p{Lu}{3,}$/u.test(tokens[to + 1]?.text ?? "") &&
    tokens[to + 2]?.text === ",";
  return isThere ? to + 2 : null;
}

/** "published by", "published this week by": what a participle of the noun has behind it. */
function isBoundPast(next: Element | undefined): boolean {
  return next?.kind === "prep" || (next?.kind === "np" && next.np.isTime);
}
