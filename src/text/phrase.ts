// What a sentence is made of once its tokens are grouped. Numbers are token numbers in the sentence, ends exclusive.

/** A noun phrase without what follows its head: "the Russian attack" in "the Russian attack on Ukraine". */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Whose: "China" in "China's exports", "his" in "his visit". Token range, the mark left out. */
  readonly possessor: { readonly from: number; readonly to: number } | null;
  /** The preposition before it ("on"), lower case; null for a subject or object. */
  readonly prep: string | null;
  /** Is it a time ("last year", "on Thursday", "today")? Never a subject or object. */
  readonly isTime: boolean;
}

/** A verb with its auxiliaries: "has not yet committed", "will be sent", "to resolve". */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly modal: string | null;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isPast: boolean;
}

export type Element =
  | { readonly kind: "np"; readonly np: NounPhrase; readonly at: number }
  | { readonly kind: "vg"; readonly vg: VerbGroup; readonly at: number }
  | {
      readonly kind:
        | "prep"
        | "conj"
        | "sconj"
        | "that"
        | "rel"
        | "comma"
        | "stop"
        | "open"
        | "close"
        | "adj"
        | "adv";
      readonly word: string;
      readonly at: number;
    };

/** A prepositional phrase of a clause or of a noun: its preposition and the phrases that it governs. */
export interface Prepositional {
  readonly prep: string;
  readonly phrases: readonly NounPhrase[];
}

export type ClauseKind = "main" | "that" | "relative" | "infinitive" | "gerund" | "participle" | "adverbial";

/** One verb with what belongs to it. Lists hold coordinated phrases ("Russia and China"). */
export interface Clause {
  readonly index: number;
  readonly verb: VerbGroup;
  readonly kind: ClauseKind;
  /** "if", "while", "because", …: the word that opens an adverbial clause. */
  readonly marker: string | null;
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly prepositions: readonly Prepositional[];
  /** The predicate adjective or adverb after the verb ("neutral", "ready"), as a token number. */
  readonly predicate: number | null;
  /** The clause that governs it: "said" for what was said, "wants" for "to end"; null for a main clause. */
  readonly parent: number | null;
  /** The noun, adjective, preposition or verb right before it that governs it ("attempts to", "likely to", "by …"): a token number. */
  readonly governor: number | null;
  /** Token range of the clause's own words. */
  readonly from: number;
  readonly to: number;
}
