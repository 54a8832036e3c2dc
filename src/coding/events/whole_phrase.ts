// A party with all the words of the phrase that names it.
import type { NounPhrase } from "../../text/index.js";
import {
  type ResolvedActor,
  retold,
  retoldWithoutPerson,
  type SentenceReading,
  wordsOf,
} from "../reading.js";
import { wholeEnd } from "./targets.js";

/** What the phrase says whole, where only a word in it names the party: "the Russian raid", not "Russian". */
export function whole(
  reading: SentenceReading,
  actors: readonly ResolvedActor[],
  phrases: readonly NounPhrase[],
): readonly ResolvedActor[] {
  const [actor] = actors;
  const [phrase] = phrases;
  if (actor === undefined || phrase === undefined || actors.length > 1 || phrases.length > 1) return actors;
  if (actor.person !== undefined && actor.to === phrase.to) return actors;
  if (actor.from < phrase.from || actor.from > phrase.to + 14) return actors;
  if (actor.by === "pronoun" && actor.to >= phrase.to) return actors;
  const owned = actor.to < phrase.to ? retoldWithoutPerson : retold; // "his rival" is not he
  return [
    owned(actor, {
      text: wordsOf(reading, phrase.from, wholeEnd(reading, Math.max(phrase.to, actor.to))),
      from: phrase.from,
      to: Math.max(phrase.to, actor.to),
    }),
  ];
}
