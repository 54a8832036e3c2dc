// What the four coders share: one sentence read as far as tokens, clauses, mentions and times go.
import type { Lexicon, NameMeaning, PersonEntry } from "../lexicon/index.js";
import type { Attribution, Document, Missing, Period, Status } from "../model/index.js";
import type { Clause, NounPhrase, Parse, Sentence, Token } from "../text/index.js";
import type { Recall } from "./actors/memory.js";
import type { ResolvedActor } from "./resolved_actor.js";

/** A name of the lexicon found in the sentence; token numbers, end exclusive. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly meaning: NameMeaning;
  /** Set for a person or a surname that could be told. */
  readonly person: PersonEntry | null;
}

/** A time found in the sentence; token numbers, end exclusive. */
export interface TimeMention {
  readonly from: number;
  readonly to: number;
  readonly period: Period | Missing;
  /** The other reading when the act is still to come: "on Friday" next Friday, "in April" next April. */
  readonly ahead: Period | null;
  /** A time to compare with ("from a year earlier"), never when the act happened. */
  readonly isComparison: boolean;
  /** Token number of the noun that the time belongs to ("the 2022 invasion", "the summit in May"), or null when it is free. */
  readonly owner: number | null;
}

export { type ResolvedActor, retold, retoldWithoutPerson } from "./resolved_actor.js";

export interface SentenceReading {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly parse: Parse;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  /** Actors that a noun phrase stands for: none for a thing, several for "both countries". */
  readonly actorsOf: (phrase: NounPhrase) => readonly ResolvedActor[];
  /** Who speaks or holds a view in a phrase without a party of its own: a bare name, "the force", "the interior ministry". */
  readonly voiceOf: (phrase: NounPhrase) => ResolvedActor | null;
  /** Whose the phrase is: "Putin" in "Putin's visit", and who "his", "its", "their" means there. */
  readonly ownersOf: (phrase: NounPhrase) => readonly ResolvedActor[];
  /** Parties named anywhere in a token range, in order, once each: nationality adjectives and possessors too. */
  readonly partiesIn: (from: number, to: number) => readonly ResolvedActor[];
  /** What the document had said up to here. */
  readonly recall: Recall;
  /** The lemma of each token, or a mark for a name or a number (`masksOf`), worked out once when first asked for. */
  readonly masks: () => readonly string[];
  /** PLOVER's contexts of the sentence, read once when first asked for. */
  readonly contexts: () => readonly string[];
  /** Who is said to say what clause `index` says, outermost first; filled by the statements coder's rules. */
  readonly attributionOf: (clause: Clause) => readonly Attribution[];
}

/** How far an act is, with the words that decided; `modality.ts` reads it. */
export interface Modality {
  readonly status: Status;
  readonly because: string | null;
  /** What is possible is said to have been done, and is not to come: "is believed to have expelled", "may have bombed". */
  readonly isHearsay?: true;
  /** Whoever does it has decided it, which is as good as done where his word does it: "decided to recall its ambassador". */
  readonly isDecided?: true;
}
export type ModalityOf = (reading: SentenceReading, clause: Clause) => Modality;

/** The words of a token range as they stand in the text. */
export function wordsOf(
  reading: Pick<SentenceReading, "document" | "tokens">,
  from: number,
  to: number,
): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first === undefined || last === undefined ? "" : reading.document.text.slice(first.start, last.end);
}

/** The words before a token in lower case, up to so many of them. */
export function wordsBefore({ tokens }: Pick<SentenceReading, "tokens">, at: number, most: number): string[] {
  return tokens.slice(Math.max(0, at - most), at).map(({ lower }) => lower);
}
