// "Threw grenades into a restaurant in Djibouti, wounding 15 French soldiers": an attack on a place is on the people of a nation whom it hurts.
import type { SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { isSide } from "./side.js";
import { type Found, unique } from "./targets.js";

/** Whom the gerund behind an attack says that it hurt, where the attack itself is on no people; else `target`. */
export function wounding(reading: SentenceReading, match: VerbMatch, target: Found): Found {
  const { rule, clause } = match;
  if (rule.entry.type !== "ASSAULT" || match.target?.some((phrase) => isSide(reading, phrase)) === true)
    return target;
  const harm = reading.parse.clauses.find(
    ({ kind, parent, verb }) =>
      kind === "gerund" && parent === clause.index && /^(?:injure|kill|wound)$/u.test(verb.lemma),
  );
  const hurt = unique(harm?.object.flatMap((phrase) => reading.actorsOf(phrase)) ?? []).filter(
    ({ by, country }) =>
      by === "group" && country !== null && target.actors.every((other) => other.country !== country),
  );
  return hurt.length === 0 ? target : { actors: hurt, how: "named" };
}
