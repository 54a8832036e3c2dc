// Stances whose holder stands last: "Among the loudest critics of the tunnel is Malta", "Abstaining were India and Brazil".
import type { Clause } from "../../text/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { holdersIn } from "./holder.js";
import { matchAfter, matchStance, type StanceMatch } from "./match_stance.js";

export interface InvertedStance {
  readonly clause: Clause;
  readonly match: StanceMatch;
  readonly holders: readonly ResolvedActor[];
}

export function invertedStances(reading: SentenceReading): readonly InvertedStance[] {
  return reading.parse.clauses.flatMap((clause): InvertedStance[] => {
    const { verb, subject, object } = clause;
    if (verb.lemma !== "be" || verb.isNegated || object.length === 0) return [];
    const opens = reading.tokens[0]?.lower ?? "";
    const isOne = opens === "one" && subject[0]?.from === 0;
    if (subject.length > 0 && !isOne) return [];
    const holders = object.flatMap((phrase) => holdersIn(reading, phrase, false));
    if (holders.length === 0) return [];
    const doing = reading.parse.clauses[clause.index - 1];
    const match =
      opens === "among" || isOne
        ? matchAfter(reading, clause, 0)
        : doing?.kind === "gerund" && doing.verb.from === 0
          ? matchStance(reading, doing)
          : null;
    return match === null ? [] : [{ clause, match, holders }];
  });
}

/** "of the tunnel", told right behind the words of stance; "" where nothing is. */
export function invertedIssue(reading: SentenceReading, from: number): string {
  const phrase = reading.parse.elements.find(
    (one) => one.kind === "np" && one.np.from >= from && one.np.from <= from + 1 && one.np.prep !== null,
  );
  return phrase?.kind === "np"
    ? wordsOf(reading, phrase.np.from, phrase.np.to).replace(/^(?:the|a|an) /iu, "")
    : "";
}
