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
  /** Does a main clause tell it, so that it stands beside another main clause's? */
  readonly isMain: boolean;
  /** Does it only hang on another act of the sentence: a condition, a purpose, what is refused, "ahead of his meeting with"? */
  readonly isAside: boolean;
}

/** A sentence tells its act in its main clause, or in what is said; what hangs on it tells the rest. */
const PLACE: Readonly<Partial<Record<ClauseKind, number>>> = {
  main: 0.3,
  that: 0.25,
  adverbial: 0.05,
  gerund: -0.1,
  infinitive: -0.1,
  participle: -0.2,
  relative: -0.2,
};

/** An act told by a verb. */
export function toldByVerb(draft: EventDraft, match: VerbMatch): Told {
  const isLearned = match.isLearned === true;
  const rule = isLearned ? 0.45 * match.likelihood : 0.4 + 0.4 * match.likelihood;
  const sides = (draft.source.length > 0 ? 0.2 : 0) + (draft.target.length > 0 ? 0.15 : 0);
  return {
    draft,
    weight: rule + sides + (PLACE[match.clause.kind] ?? 0),
    isLearned,
    isMain: match.clause.kind === "main",
    isAside: match.clause.kind !== "main" && (draft.status === "possible" || draft.status === "negated"),
  };
}

/** The acts that stand, in the order of the sentence. */
export function tellingOf(told: readonly Told[]): EventDraft[] {
  const patterned = new Set(told.filter((one) => !one.isLearned).map(({ draft }) => sidesKey(draft)));
  const left = told.filter((one) => !one.isLearned || !patterned.has(sidesKey(one.draft))); // "Xi's visit to Peru will take place"
  const most = Math.max(...left.map(({ weight }) => weight));
  const main = left.find(({ weight }) => weight === most);
  return left
    .filter(
      (one, i) =>
        (one === main || (!one.isLearned && stands(one))) &&
        !left.some((other, k) => k !== i && stands(other) && repeats(one, other, k < i)),
    )
    .map(({ draft }) => draft);
}

/**
 * One type between the same two is one act: "backed down and dropped its plan" by the weightier, "agreed to lend 1 billion to Ghana" by what is
 * agreed. "Visited Hanoi and held talks" are two, for their modes are.
 */
function repeats({ draft, weight }: Told, other: Told, isEarlier: boolean): boolean {
  if (draft.type !== other.draft.type || sidesKey(draft) !== sidesKey(other.draft)) return false;
  if (draft.status !== other.draft.status) return other.draft.status === "planned";
  if (draft.mode !== other.draft.mode) return false;
  return other.weight > weight || (isEarlier && other.weight === weight);
}

/** Beside the main act: one between two known parties, and one of a known party in a main clause of its own. */
function stands({ draft, isMain, isAside }: Told): boolean {
  if (isAside) return false;
  const sources = partiesOf(draft.source);
  const isBetween = partiesOf(draft.target).some((party) => sources.some((other) => other !== party));
  return draft.pairs.length > 0 || isBetween || (isMain && sources.length > 0);
}

function partiesOf(actors: EventDraft["source"]): string[] {
  return actors.flatMap((actor) => actor.organisation ?? actor.country ?? []);
}

function sidesKey({ source, target }: EventDraft): string {
  return [...source, ...target]
    .map((actor) => actor.organisation ?? actor.country ?? actor.text)
    .sort()
    .join();
}
