// A noun that tells an act ("the visit of") -> the event.
import type { EventType } from "../../model/index.js";
import type { EventDraft } from "../claim_parts.js";
import { fittedPattern } from "../fitted_pattern.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";
import type { ActMemory } from "./act_memory.js";
import { buildEvent, reason } from "./build_event.js";
import { type NounMatch, nounWords } from "./match_noun.js";
import { datesAct, isEnding, nounModality, plannedBehind } from "./noun_modality.js";
import type { Found } from "./targets.js";

/** The event that a noun tells; null where a side is missing that the act needs. Notes who did what in `acts`. */
export function nounEvent(reading: SentenceReading, match: NounMatch, acts: ActMemory): EventDraft | null {
  const entry = isBrokenOff(reading, match) ? { ...match.rule.entry, ...HALTED } : match.rule.entry;
  const modality = nounModality(reading, match.phrase, match.clause, match.rule);
  let { source, target } = match;
  if (entry.swap) [source, target] = [target, source];
  if (entry.mode === "visit" && source.length > 0 && target.length === 0) target = acts.hostOf(source);
  acts.note(entry.type, entry.mode, source, target);
  const needsBoth = entry.type !== "ASSAULT" || source.length === 0;
  if (needsBoth && target.length === 0 && !(entry.symmetric && source.length > 1)) return null;
  if (source.length === 0) return null;
  if (ENDS.has(match.rule.entry.type) && isEnding(reading, match.clause, match.phrase)) return null;
  const isSubject = match.clause?.subject.includes(match.phrase) === true;
  const from = Math.min(match.phrase.from, isSubject ? match.clause.from : match.phrase.from);
  const ahead = plannedBehind(reading, match.phrase);
  const own = Math.max(match.to, ahead?.to ?? 0);
  const to = isSubject ? Math.max(own, match.clause.to) : own;
  const found = (actors: readonly ResolvedActor[]): Found => ({ actors, how: "named" });
  const why = reason(
    `noun "${fittedPattern(reading, match.rule, match.phrase.from, match.to)}"`,
    nounWords(reading, match),
    modality,
    found(source),
    found(target),
  );
  return buildEvent(reading, {
    entry,
    act: entry.type,
    modality,
    source: found(source),
    target: found(target),
    from,
    to,
    why,
    likelihood: 0,
    attribution: match.clause,
    noun: match.phrase,
    periodTo: datesAct(match.clause, match.phrase) ? to : own,
  });
}

/** "Kuwaiti talks with Iraq broke down": talks of two that come to nothing are no talks that they held. */
function isBrokenOff({ tokens }: SentenceReading, { rule, phrase, clause }: NounMatch): boolean {
  if (rule.entry.type !== "CONSULT" || clause?.subject.includes(phrase) !== true) return false;
  if (clause.verb.isPassive || clause.verb.isNegated || clause.verb.modal !== null) return false;
  const isTalk = /^(?:dialogue?|discussion|negotiation|talk)$/u.test(tokens[phrase.head]?.lemma ?? "");
  const behind = tokens[clause.verb.to]?.lower;
  const { lemma } = clause.verb;
  return (
    isTalk &&
    (/^(?:collapse|founder)$/u.test(lemma) ||
      (/^(?:break|fall)$/u.test(lemma) && /^(?:apart|down|off|through|up)$/u.test(behind ?? "")))
  );
}
/** CAMEO 164, halt negotiations. */
const HALTED = { type: "SANCTION", mode: "withdraw", cameo: "164" } as const;

/** What is over when it ends: a pact, a truce, a ban. */
const ENDS: ReadonlySet<EventType> = new Set([
  "AGREE",
  "COERCE",
  "CONCEDE",
  "RETREAT",
  "SANCTION",
  "SUPPORT",
]);
