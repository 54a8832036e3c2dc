// Whom forces are moved against where their words name nobody: whom they are sent to stop, who else claims the place.
import type { ResolvedActor, SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { actorsAt, type Found, partyKey } from "./targets.js";

/** "Sent two frigates to the Aegean to shadow a Turkish ship": whom forces are moved against, by the aim. */
export function sentAgainst(
  reading: SentenceReading,
  { clause }: VerbMatch,
  source: readonly ResolvedActor[],
): Found | null {
  const own = new Set(source.map(partyKey));
  const aims = reading.parse.clauses.filter(
    ({ kind, parent, verb }) => kind === "infinitive" && parent === clause.index && AGAINST.test(verb.lemma),
  );
  const found = actorsAt(
    reading,
    aims.flatMap(({ object }) => object),
    false,
  );
  const others = found.actors.filter((actor) => !own.has(partyKey(actor)));
  return others.length === 0 ? null : { actors: others.slice(0, 1), how: found.how };
}
/** "Reinforced its garrison on the peninsula, which Cameroon claims": who else claims the place. */
export function claimantOf(
  reading: SentenceReading,
  { clause }: VerbMatch,
  source: readonly ResolvedActor[],
): Found | null {
  const own = new Set(source.map(partyKey));
  const claim = reading.parse.clauses.find(
    ({ kind, index, verb }) => kind === "relative" && index > clause.index && verb.lemma === "claim",
  );
  const others = claim?.subject
    .flatMap((phrase) => reading.actorsOf(phrase))
    .filter((actor) => !own.has(partyKey(actor)));
  return others === undefined || others.length === 0 ? null : { actors: others.slice(0, 1), how: "modifier" };
}
const AGAINST =
  /^(?:block|challenge|chase|confront|counter|deter|disperse|fight|intercept|monitor|repel|shadow|stop|track|watch)$/u;
