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
export function likeliestTarget(
  reading: SentenceReading,
  clause: Clause,
  type: EventType,
  told: readonly NounPhrase[] = [],
): Candidate | null {
  const candidates = targetCandidates(reading, clause);
  const model = reading.lexicon.eventTargets;
  const known = candidates.map(() => rowsTold(model));
  targetFeatures(reading, clause, type, candidates, (i) => known[i]?.note ?? (() => {}));
  let best: Candidate | null = null;
  let most = LEAST;
  for (const [i, candidate] of candidates.entries()) {
    const lead = told.includes(candidate.phrase) ? MARGIN : 0;
    const score = scoreOf(model, known[i]?.rows ?? NONE) + lead;
    if (score <= most) continue;
    most = score;
    best = candidate;
  }
  return best;
}

const NONE: readonly number[] = [];

/** Log odds of the second class ("target") over the first. */
function scoreOf({ weights, scale, bias }: LinearModel, rows: readonly number[]): number {
  let sum = 0;
  for (const row of rows) sum += (weights[row * 2 + 1] ?? 0) - (weights[row * 2] ?? 0);
  return sum * scale + (bias[1] ?? 0) - (bias[0] ?? 0);
}
