// Of whom a release is demanded: whoever holds the one to be freed. "Demanded the release of a Swede held by Chad", "of two nuns jailed in Iran".
import type { NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { actorsAt, type Found, NOBODY, placesIn } from "./targets.js";
import { agentsOf } from "./units.js";

const HOLDS =
  /^(?:abduct|arrest|capture|detain|hold|imprison|intern|jail|keep|kidnap|seize|sentence|snatch|take)$/u;

/** Who holds what stands in the pattern's place, by a participle behind it; nobody where none does, or where the act demands no release. */
export function keeperOf(reading: SentenceReading, { rule, target, clause }: VerbMatch): Found {
  const { type, mode } = rule.entry;
  if (type !== "REQUEST" || mode !== "yield" || target === null) return NOBODY;
  const held = reading.parse.clauses.find(
    ({ kind, index, verb, subject }) =>
      kind === "participle" &&
      index > clause.index &&
      HOLDS.test(verb.lemma) &&
      subject.some((phrase) => target.some((one) => isWithin(phrase, one))),
  );
  if (held === undefined) return NOBODY;
  const by = actorsAt(reading, agentsOf(held), true);
  if (by.actors.length > 0) return { actors: by.actors.slice(0, 1), how: by.how };
  const inside = held.prepositions.filter(({ prep }) => prep === "in").flatMap(({ phrases }) => phrases);
  const places = inside.flatMap((phrase) => placesIn(reading, phrase.from, phrase.to));
  return places.length === 0 ? NOBODY : { actors: places.slice(0, 1), how: "nearby" };
}

function isWithin(phrase: NounPhrase, target: NounPhrase): boolean {
  return phrase.head === target.head || (phrase.from >= target.from && phrase.to <= target.to);
}
