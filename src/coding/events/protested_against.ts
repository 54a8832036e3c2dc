// Whom a protest is against where the words for the protest name nobody: "took to the streets of Seoul to denounce a visit by the Japanese premier".
import type { ResolvedActor, SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { actorsAt, type Found, partyKey } from "./targets.js";

/** Verbs of what protesters come out for. */
const AIMS = /^(?:condemn|criticize|criticise|decry|demand|denounce|oppose|protest)$/u;

/** The first party that the aim names and that the protesters are not of; null where it names none, or the pattern has a place for one. */
export function protestedAgainst(
  reading: SentenceReading,
  { rule, clause, target }: VerbMatch,
  source: readonly ResolvedActor[],
): Found | null {
  if (rule.entry.type !== "PROTEST" || target !== null) return null;
  const own = new Set(source.map(partyKey));
  const aim = reading.parse.clauses.find(
    ({ kind, parent, verb }) => kind === "infinitive" && parent === clause.index && AIMS.test(verb.lemma),
  );
  if (aim === undefined) return null;
  const phrases = [...aim.object, ...aim.prepositions.flatMap((place) => place.phrases)];
  const found = actorsAt(
    reading,
    phrases.filter(({ isTime }) => !isTime),
    false,
  );
  const others = found.actors.filter((actor) => !own.has(partyKey(actor)));
  return others.length === 0 ? null : { actors: others.slice(0, 1), how: found.how };
}
