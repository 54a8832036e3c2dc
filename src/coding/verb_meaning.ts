// The clause that tells something of a noun phrase, and what the phrase is in it.
import type { PhraseIndex } from "../lexicon/index.js";
import type { Clause, NounPhrase } from "../text/index.js";
import type { SentenceReading } from "./reading.js";

export interface Role {
  readonly clause: Clause;
  /** Done to it, or done by it; with the preposition that brings it. */
  readonly as: "subject" | "object";
  readonly prep: string | null;
}

/** The clauses in which the phrase stands, the nearest verb first. */
export function rolesOf({ parse }: SentenceReading, np: NounPhrase): readonly Role[] {
  const isIt = (phrase: NounPhrase) => phrase.head === np.head;
  const roles = parse.clauses.flatMap((clause): Role[] => {
    if (clause.object.some(isIt)) return [{ clause, as: "object", prep: null }];
    if (clause.subject.some(isIt))
      return [{ clause, as: clause.verb.isPassive ? "object" : "subject", prep: null }];
    const place = clause.prepositions.find(({ phrases }) => phrases.some(isIt));
    return place === undefined ? [] : [{ clause, as: "object", prep: place.prep }];
  });
  return roles.sort((a, b) => distance(a.clause, np) - distance(b.clause, np));
}

function distance({ verb }: Clause, np: NounPhrase): number {
  return Math.abs(verb.main - np.head);
}

/** Prepositions that bring the thing itself: "agreed on a pact", "pledged to …". */
const PLAIN = new Set([null, "on", "upon", "to"]);

/** What the verb of the role with the words behind it means in an index of verb phrases, or null; the longest phrase first. */
export function verbMeaning<T>(
  { tokens }: SentenceReading,
  { clause: { verb }, prep }: Role,
  index: PhraseIndex<T>,
  fits: (value: T) => boolean,
): T | null {
  for (const { words, value } of index.get(verb.lemma) ?? []) {
    if (!fits(value)) continue;
    const rest = words.slice(1);
    const isNext = (list: readonly string[]) => list.every((word, k) => tokens[verb.to + k]?.lower === word);
    if (
      rest.length === 0
        ? PLAIN.has(prep)
        : isNext(rest) || (prep === rest.at(-1) && isNext(rest.slice(0, -1)))
    )
      return value;
  }
  return null;
}
