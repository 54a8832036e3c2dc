// Fighting and riots that nobody is named for: "fighting raged around Kuito", "rioting erupted in Kathmandu". Those who live where it takes
// place do it to one another (PLOVER manual 2.0: acts inside of a country have it on both sides).
import type { Clause } from "../../text/index.js";
import type { EventDraft } from "../claim_parts.js";
import { modalityOf } from "../modality.js";
import type { SentenceReading } from "../reading.js";
import { buildEvent, reason } from "./build_event.js";
import { type Found, placesIn } from "./targets.js";

/** Verbs that tell of such things that they are. */
const IS_THERE =
  /^(?:break|burst|continue|engulf|erupt|escalate|flare|go|grip|hit|intensify|persist|rage|rock|resume|shake|spread|sweep)$/u;
/** The nouns, as `lexicon.nouns` has them. */
const UNREST = /^(?:clash|fighting|gunbattle|protest|riot|rioting|unrest)$/u;

/** The event of a clause whose subject is such a noun; null where sides are named, or the place is not one country's. */
export function unrestOf(reading: SentenceReading, clause: Clause): EventDraft | null {
  const [phrase] = clause.subject;
  if (phrase === undefined || clause.subject.length > 1 || !IS_THERE.test(clause.verb.lemma)) return null;
  const noun = reading.tokens[phrase.head];
  if (noun === undefined || !UNREST.test(noun.lemma) || phrase.possessor !== null) return null;
  if (reading.partiesIn(phrase.from, phrase.to).length > 0) return null;
  if (clause.prepositions.some(({ prep }) => /^(?:between|with|by|among)$/u.test(prep))) return null;
  const entry = reading.lexicon.nouns.get(noun.lemma)?.[0]?.entry;
  const places = placesIn(reading, clause.from, clause.to);
  const place = places.at(-1);
  if (entry === undefined || place === undefined || place.country === null) return null;
  if (places.some(({ country }) => country !== place.country)) return null;
  if (entry.type === "ASSAULT" && reading.recall.other(new Set([place.country])) !== null) return null; // in a report on two states it may be war
  const modality = modalityOf(reading, clause);
  if (modality.status !== "actual") return null; // "fighting could erupt in Chad": nobody threatens
  const there: Found = { actors: [place], how: "words" };
  return buildEvent(reading, {
    entry: { ...entry, symmetric: false },
    act: entry.type,
    modality,
    source: there,
    target: there,
    from: clause.from,
    to: clause.to,
    why: reason(`noun "${noun.lower}" with "${clause.verb.lemma}"`, noun.text, modality, there, there),
    likelihood: 1,
    attribution: clause,
  });
}
