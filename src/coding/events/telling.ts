// Which of a sentence's acts are told: every act between two countries that a pattern tells, and one act besides, its main one.
import type { ClauseKind } from "../../text/index.js";
import type { EventDraft } from "../claim_parts.js";
import type { VerbMatch } from "./match_verb.js";

/** An act with how much speaks for its being what the sentence tells. */
export interface Told {
  readonly draft: EventDraft;
  readonly weight: number;
  /** Does only the learned model tell its type? */
  readonly isLearned: boolean;
}

/** A sentence tells its act in its main clause, or in what is said; what hangs on it tells the rest. */
const PLACE: Readonly<Partial<Record<ClauseKind, number>>> = { main: 0.3, that: 0.25, adverbial: 0.05 };

/** An act told by a verb. */
export function toldByVerb(draft: EventDraft, match: VerbMatch): Told {
  const isLearned = match.rule.slots.length === 0 && match.guess !== undefined;
  const rule = isLearned ? 0.45 * match.likelihood : 0.4 + 0.4 * match.likelihood;
  const sides = (draft.source.length > 0 ? 0.2 : 0) + (draft.target.length > 0 ? 0.15 : 0);
  return { draft, weight: rule + sides + (PLACE[match.clause.kind] ?? 0), isLearned };
}

/** The acts that stand, in the order of the sentence. */
export function tellingOf(told: readonly Told[]): EventDraft[] {
  const most = Math.max(...told.map(({ weight }) => weight));
  const main = told.find(({ weight }) => weight === most);
  return told
    .filter((one) => one === main || (one.draft.pairs.length > 0 && !one.isLearned))
    .map(({ draft }) => draft);
}
