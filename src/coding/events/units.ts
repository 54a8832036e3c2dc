// What stands after a verb, in order, for the patterns of data/words: object, prepositional phrases, predicate word.
import type { Clause, NounPhrase, Prepositional } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

/** One unit after the verb. `prep` null is the object (the subject of a passive); `word` a predicate or particle alone. */
export interface Unit {
  readonly prep: string | null;
  readonly phrases: readonly NounPhrase[];
  readonly word: string | null;
  /** Lemmas of the heads of its phrases. */
  readonly heads: readonly string[];
  /** Is it what a quantity is of ("tons of aid", "a series of bombs")? Then its nouns count as the object's. */
  readonly isMeasured: boolean;
}

const QUANTITIES = new Set(
  "ton tonne kilogram million billion dollar euro number series group package round wave batch dozen hundred thousand lot piece shipment consignment set total amount supply kind type state".split(
    " ",
  ),
);

/** Prepositions that the patterns know by a shorter one. */
const SAME_AS = new Map([
  ["in front of", "outside"],
  ["outside of", "outside"],
]);

/** "Under pressure from Washington, India cut its imports": what opens a clause belongs to no verb, but for where and with whom. */
function isOpening({ tokens }: SentenceReading, clause: Clause, { prep, phrases }: Prepositional): boolean {
  const [first] = phrases;
  if (first === undefined || first.from >= clause.verb.from) return false;
  return !/^(?:in|at|with|during)$/u.test(prep) || IDIOM.test(tokens[first.head]?.lower ?? "");
}

/** "In addition, Nepali troops serve in Haiti": words that name no place. */
const IDIOM = /^(?:addition|all|fact|particular|practice|response|return|sum|total|turn)$/u;

/** What an act finds or makes somebody to be. */
const STATES = /^(?:captive|guilty|hostage|liable|responsible)$/u;

/** The units of a clause. The subject of a passive stands first, as its object. */
export function unitsOf(reading: SentenceReading, clause: Clause): Unit[] {
  const units: Unit[] = [];
  const { tokens } = reading;
  const particle = tokens[clause.verb.to];
  if (
    particle !== undefined &&
    (particle.pos === "ADV" || particle.pos === "ADP") &&
    !isUnitPrep(clause, particle.lower)
  ) {
    units.push({ prep: null, phrases: [], word: particle.lower, heads: [], isMeasured: false });
  }
  const object = isPassive(clause) ? clause.subject : clause.object;
  if (object.length > 0) units.push(unit(reading, null, object));
  const state = isPassive(clause) ? undefined : tokens[clause.object.at(-1)?.to ?? -1];
  if (state !== undefined && STATES.test(state.lower))
    units.push({ prep: null, phrases: [], word: state.lower, heads: [], isMeasured: false }); // "found the pilot guilty"
  if (isPassive(clause) && clause.object.length > 0) units.push(unit(reading, null, clause.object));
  if (clause.predicate !== null)
    units.push({
      prep: null,
      phrases: [],
      word: tokens[clause.predicate]?.lower ?? "",
      heads: [],
      isMeasured: false,
    });
  for (const place of clause.prepositions) {
    if (place.phrases[0]?.isTime === true || isOpening(reading, clause, place)) continue;
    const before = units.at(-1);
    const isMeasured =
      place.prep === "of" &&
      before !== undefined &&
      before.prep === null &&
      before.heads.some((head) => QUANTITIES.has(head));
    units.push({ ...unit(reading, SAME_AS.get(place.prep) ?? place.prep, place.phrases), isMeasured });
  }
  return units;
}

/** A passive, or a participle after its noun ("a memorandum signed in Baku", "officials accused of …"). */
function isPassive(clause: Clause): boolean {
  return clause.verb.isPassive || (clause.kind === "participle" && clause.object.length === 0);
}

/** Who does it: the subject, or in a passive the phrase with "by". */
export function agentsOf(clause: Clause): readonly NounPhrase[] {
  if (!isPassive(clause)) return clause.subject;
  return clause.prepositions.find((place) => place.prep === "by")?.phrases ?? [];
}

function unit(reading: SentenceReading, prep: string | null, phrases: readonly NounPhrase[]): Unit {
  return {
    prep,
    phrases,
    word: null,
    heads: phrases.map((phrase) => reading.tokens[phrase.head]?.lemma ?? ""),
    isMeasured: false,
  };
}

function isUnitPrep(clause: Clause, word: string): boolean {
  return clause.prepositions.some((place) => place.prep === word);
}
