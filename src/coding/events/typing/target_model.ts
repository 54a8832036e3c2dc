// Which phrase of the sentence an act is on, as the learned model ranks them.
import { type LinearModel, rowsTold } from "../../../lexicon/index.js";
import type { EventType } from "../../../model/index.js";
import type { Clause, NounPhrase } from "../../../text/index.js";
import type { SentenceReading } from "../../reading.js";
import { type Candidate, targetCandidates, targetFeatures } from "./target_features.js";

/** Below this score (log odds) no phrase is likely enough. */
const LEAST = -3;

/** How much likelier another phrase must be than the one in the pattern's place. */
const MARGIN = 2;

/** The likeliest phrase, or null where none is likely. `told` are phrases that another one must beat by far. */
export type LikeliestTarget = (told: readonly NounPhrase[]) => Candidate | null;

/** Scores the phrases of the sentence once, when first asked. */
export function likeliestTarget(reading: SentenceReading, clause: Clause, type: EventType): LikeliestTarget {
  let scored: readonly Scored[] | null = null;
  return (told) => {
    scored ??= scores(reading, clause, type);
    let best: Candidate | null = null;
    let most = LEAST;
    for (const { candidate, score } of scored) {
      const own = told.includes(candidate.phrase) ? score + MARGIN : score;
      if (own <= most) continue;
      most = own;
      best = candidate;
    }
    return best;
  };
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

function scores(reading: SentenceReading, clause: Clause, type: EventType): readonly Scored[] {
  const model = reading.lexicon.eventTargets;
  const candidates = targetCandidates(reading, clause);
  const known = candidates.map((candidate) => ({ candidate, ...rowsTold(model) }));
  targetFeatures(reading, clause, type, candidates, (i) => known[i]?.note ?? (() => {}));
  return known.map(({ candidate, rows }) => ({ candidate, score: scoreOf(model, rows) }));
}

/** Log odds of the second class ("target") over the first. */
function scoreOf({ weights, scale, bias }: LinearModel, rows: readonly number[]): number {
  let sum = 0;
  for (const row of rows) sum += (weights[row * 2 + 1] ?? 0) - (weights[row * 2] ?? 0);
  return sum * scale + (bias[1] ?? 0) - (bias[0] ?? 0);
}
