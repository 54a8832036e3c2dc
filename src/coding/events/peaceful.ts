// Acts that are none by who does them: refugees invade nobody, lobbyists are no troops, shells pay no visit, soldiers who board a ship seize none.
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { isState } from "./targets.js";

/** "Refugees crossed into Turkey" invade nobody, "mobilised lobbyists" moves no troops, and "shells landed in Poland" pay no visit. */
export function isPeaceful(reading: SentenceReading, { rule, clause }: VerbMatch): boolean {
  const { type, mode } = rule.entry;
  if (type === "ASSAULT" && clause.verb.lemma === "cross")
    return !clause.subject.some((phrase) => isArmed(reading, phrase));
  if (type === "MOBILIZE" && /^(?:buzz|fly)$/u.test(clause.verb.lemma) && clause.object.length === 0)
    return !clause.subject.some(({ head }) => AIRCRAFT.test(reading.tokens[head]?.lemma ?? "")); // "the president flew low over the flooded plain"
  if (clause.verb.lemma === "board" && mode === "seize")
    return (
      !clause.object.some((phrase) => reading.partiesIn(phrase.from, phrase.to).length > 0) &&
      !isLaw(reading, clause)
    ); // "soldiers boarded a ship for home"
  if (type === "THREATEN" && isIdle({ clause })) return !clause.verb.isNegated;
  if (type === "MOBILIZE" && clause.verb.lemma === "mobilize" && rule.slots.length === 0)
    return clause.object.length > 0 && !clause.object.some((phrase) => isArmed(reading, phrase));
  const isTrip = mode === "visit" || (type === "CONSULT" && /^(?:fly|land)$/u.test(clause.verb.lemma));
  return isTrip && clause.subject.some(({ head }) => THROWN.has(reading.tokens[head]?.lemma ?? ""));
}
const AIRCRAFT = /^(?:aircraft|bomber|drone|fighter|gunship|helicopter|jet|plane|warplane)$/u;
const THROWN = new Set("bomb drone missile mortar projectile rocket shell warhead".split(" "));

/** Whoever boards ships to search or to rob them. */
function isLaw({ tokens }: SentenceReading, { subject }: Clause): boolean {
  return subject.some(({ head }) =>
    /^(?:coastguard|commando|customs|guard|inspector|marine|navy|officer|pirate|police|warship)$/u.test(
      tokens[head]?.lemma ?? "",
    ),
  );
}

/** Soldiers, rebels, tanks, or a country by its name. */
function isArmed(reading: SentenceReading, phrase: NounPhrase): boolean {
  const head = reading.tokens[phrase.head]?.lemma ?? "";
  if (/^(?:army|bomber|column|force|jet|man|navy|tank|troop|warplane)$/u.test(head)) return true;
  return reading
    .actorsOf(phrase)
    .some(
      (actor) => isState(actor) || (actor.sector !== null && /^(?:MIL|REB|UAF|SPY)$/u.test(actor.sector)),
    );
}

/** "Will not stand idly by" threatens; "stood idly by" does not. */
export function isIdle({ clause }: Pick<VerbMatch, "clause">): boolean {
  return /^(?:sit|stand)$/u.test(clause.verb.lemma);
}
