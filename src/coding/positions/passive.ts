// Stances told in the passive: "The dams are opposed by Nepal", "a text rejected by Peru and Chile". The holder stands behind "by".
import type { Clause } from "../../text/index.js";
import { isNegated } from "../modality.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { holdersIn } from "./holder.js";
import type { StanceMatch } from "./match_stance.js";

export interface PassiveStance {
  readonly clause: Clause;
  readonly match: StanceMatch;
  readonly holders: readonly ResolvedActor[];
  readonly issue: string;
}

export function passiveStances(reading: SentenceReading): readonly PassiveStance[] {
  return reading.parse.clauses.flatMap((clause): PassiveStance[] => {
    const { verb } = clause;
    const isFronted = clause.subject.length === 0 && verb.from === 0 && verb.isPast; // "Backed by Chad, the motion was carried"
    const subject = isFronted ? (reading.parse.clauses[clause.index + 1]?.subject ?? []) : clause.subject;
    const isBare =
      verb.isPast &&
      (clause.kind === "participle" ||
        isFronted ||
        (clause.object.length === 0 && reading.tokens[verb.to]?.lower === "by") || // "a demand backed by Mali"
        isSecondPassive(reading, clause));
    if ((!verb.isPassive && !isBare) || verb.modal !== null || isNegated(reading, clause)) return [];
    const rule = reading.lexicon.stances.get(verb.lemma)?.find((one) => one.rule.steps.length === 1);
    const by = clause.prepositions.find(({ prep }) => prep === "by")?.phrases ?? [];
    const [thing] = subject;
    if (rule === undefined || thing === undefined || UNSURE.test(verb.lemma)) return [];
    const isActor =
      reading.actorsOf(thing).length > 0 || SOLDIERS.test(reading.tokens[thing.head]?.lemma ?? "");
    if (isActor) return []; // "rebels backed by Iran", "Roe was welcomed by the king"
    const holders = by.flatMap((phrase) => holdersIn(reading, phrase, true));
    if (holders.length === 0) return [];
    const issue = wordsOf(reading, thing.from, thing.to).replace(/^(?:the|a|an) /iu, "");
    return [{ clause, match: { stance: rule.stance, rule: rule.rule, from: verb.to }, holders, issue }];
  });
}

const SOLDIERS =
  /^(?:rebel|militia|force|fighter|group|troop|insurgent|militant|government|regime|army|candidate|firm|company|team)$/u;

/** "is backed by Peru and opposed by Bolivia": the second verb has no "is" of its own. */
function isSecondPassive(reading: SentenceReading, clause: Clause): boolean {
  const before = reading.parse.clauses[clause.index - 1];
  if (before === undefined || clause.object.length > 0 || before.subject !== clause.subject) return false;
  const hasBy = before.prepositions.some(({ prep }) => prep === "by");
  return before.verb.isPassive || before.kind === "participle" || (before.verb.isPast && hasBy);
}

/** What is done to a thing rather than thought of it: "was blocked by", "is sought by", "wanted by". */
const UNSURE = /^(?:block|seek|want|propose|urge|defend|promote|respect|challenge|refuse|approve|sponsor)$/u;
