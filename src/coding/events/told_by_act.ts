// Violence whose subject is itself an act: "a raid by Israeli jets on a Lebanese village killed nine people" is done by whoever raided, to
// whoever was raided; not by the village.
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { matchNoun, type NounMatch } from "./match_noun.js";
import { agentsOf } from "./units.js";

/** The act that is the subject of the clause, with who does it; null where the subject is none, or nobody does it. */
export function actAsSubject(reading: SentenceReading, clause: Clause): NounMatch | null {
  for (const phrase of agentsOf(clause)) {
    for (const noun of [phrase, ofPhrase(reading, phrase)]) {
      if (noun === null) continue;
      const match = matchNoun(reading, noun, "ASSAULT");
      if (match !== null && match.source.length > 0) return match;
    }
  }
  return null;
}

/** "six hours of bombardment": what stands right behind a measure. */
function ofPhrase({ parse }: SentenceReading, phrase: NounPhrase): NounPhrase | null {
  const next = parse.elements.find((element) => element.kind === "np" && element.np.from > phrase.to - 1);
  return next?.kind === "np" && next.np.prep === "of" && next.np.from === phrase.to + 1 ? next.np : null;
}
