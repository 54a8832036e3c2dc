// A target that stands in no place of its own: beside the verb, or in the clauses below it.
import type { Clause } from "../../text/index.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";
import { matchVerb, type VerbMatch } from "./match_verb.js";
import { actorsAt, type Found, fallbackTarget, NOBODY, partyKey } from "./targets.js";
import { whole } from "./whole_phrase.js";

/** A party beside the verb, or in the clause below it ("agreed to sell ships to Oman"). */
export function nearTarget(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
): Found {
  const own = new Set(source.map(partyKey));
  const nearby = fallbackTarget(reading, match.units, match.rule, source);
  if (nearby.actors.length > 0) return nearby;
  if (match.inner === null) return belowTarget(reading, match.clause, own);
  const inner = matchVerb(reading, match.inner);
  if (inner === null) return innerParties(reading, match.inner, own);
  const goal =
    inner.target === null ? NOBODY : actorsAt(reading, inner.target, inner.rule.entry.mode === "visit");
  const left = goal.actors.filter((actor) => !own.has(partyKey(actor)));
  return left.length > 0 ? { actors: left, how: "nearby" } : innerParties(reading, match.inner, own);
}

/** "wants to cut off Moscow", "refused to meet the envoy": the party in the target's place of the verb below. */
export function innerTarget(
  reading: SentenceReading,
  { inner }: VerbMatch,
  source: readonly ResolvedActor[],
): Found {
  if (inner === null || inner.kind !== "infinitive") return NOBODY;
  const below = matchVerb(reading, inner);
  if (below === null || below.target === null) return NOBODY;
  const own = new Set(source.map(partyKey));
  const found = actorsAt(reading, below.target, below.rule.entry.mode === "visit");
  const left = found.actors.filter((actor) => !own.has(partyKey(actor)));
  return left.length === 0 || found.how !== "named" ? NOBODY : { actors: left, how: "named" };
}

/** "sanctions imposed on India", "60 million to help people in Chad": whom the clause below the verb's own is about. */
function belowTarget(reading: SentenceReading, clause: Clause, own: ReadonlySet<string>): Found {
  for (const below of reading.parse.clauses) {
    if (below.parent !== clause.index || below.index < clause.index) continue;
    if (!/^(?:infinitive|participle|gerund)$/u.test(below.kind)) continue;
    for (const phrases of [below.object, ...below.prepositions.map((place) => place.phrases)]) {
      const left = actorsAt(reading, phrases, false).actors.filter((actor) => !own.has(partyKey(actor)));
      if (left.length > 0) return { actors: whole(reading, left, phrases), how: "nearby" };
    }
  }
  return NOBODY;
}

function innerParties(reading: SentenceReading, inner: Clause, own: ReadonlySet<string>): Found {
  const last = inner.prepositions.at(-1)?.phrases.at(-1)?.to ?? inner.to;
  const left = reading
    .partiesIn(inner.verb.to, Math.max(inner.to, last))
    .filter((actor) => !own.has(partyKey(actor)));
  const first = left[0];
  return first === undefined ? NOBODY : { actors: [first], how: "nearby" };
}
