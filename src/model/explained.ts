// How a sentence was read, for who asks why a claim is made or is not: its clauses, whom it names, its times, and what came of it.
// Words stand as they do in the text.

import type { Missing } from "./missing.js";
import type { Period } from "./period.js";
import type { Status } from "./status.js";

/** One verb with what belongs to it. */
export interface ExplainedClause {
  /** main, that, relative, infinitive, gerund, participle, adverbial. */
  readonly kind: string;
  /** The verb with its auxiliaries ("will not visit"), and its dictionary form. */
  readonly verb: string;
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** "to Moscow", "with his counterpart". */
  readonly complements: readonly string[];
  /** Number of the clause that governs it in this list, or null. */
  readonly under: number | null;
  /** How far the act is, and the word that decided. */
  readonly status: Status;
  readonly because: string | null;
  /** Who is said to say it, the outermost first. */
  readonly saidBy: readonly string[];
}

/** A phrase that stands for somebody. */
export interface ExplainedActor {
  readonly text: string;
  readonly country: string | null;
  readonly organisation?: string;
  readonly person?: string;
  readonly office?: string;
  readonly sector: string | null;
  /** How it was told: name, office, group, pronoun, description, metonym. */
  readonly by: string;
}

export interface ExplainedTime {
  readonly text: string;
  readonly period: Period | Missing;
  /** What it means for an act that is still to come, where that is another day. */
  readonly ahead: Period | null;
}

export interface ExplainedSentence {
  /** Its number, as in citations. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly ExplainedClause[];
  readonly actors: readonly ExplainedActor[];
  readonly times: readonly ExplainedTime[];
  /** Ids of the claims that it makes. */
  readonly claims: readonly string[];
  /** Why it was not looked at further, where it was not. */
  readonly passedOver: string | null;
}
