// The status of an act told by a noun: "a planned visit", "possible talks", "no attack", "the visit will take place".

import type { ActRule } from "../../lexicon/index.js";
import type { Status } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { modalityOf } from "../modality.js";
import { type Modality, type SentenceReading, wordsBefore } from "../reading.js";

const CARRIES = /^(?:be|take|begin|start|continue|end|come|happen|go|resume|restart|reopen|reconvene|open)$/u;
const MAKES = /^(?:sign|hold|reach|conclude|make|launch|carry|plan|schedule|agree)$/u;
const ENDS = /^(?:expire|lapse|end|collapse|unravel|fail|terminate|die|fall|break|run)$/u;

const LIFTED = /^(?:drop|ease|end|lift|relax|remove|repeal|scrap|suspend|waive|withdraw)$/u;

const BROKEN = /^(?:abandon|abort|break|halt|scrap|suspend)$/u;

const ENDED =
  /^(?:end|reverse|drop|halt|terminate|scrap|annul|revoke|abandon|leave|quit|freeze|denounce|break|cancel|exit)$/u;

/** Does the clause tell the act itself of which its subject is the name ("the visit took place in May")? */
function tellsOf(clause: Clause | null, phrase: NounPhrase): boolean {
  return clause?.subject.includes(phrase) === true && CARRIES.test(clause.verb.lemma);
}

/** May the clause's times date the act? "The visit angered Tokyo on Monday" dates the anger. */
export function datesAct(clause: Clause | null, phrase: NounPhrase): boolean {
  if (clause?.subject.includes(phrase) !== true) return false;
  return tellsOf(clause, phrase) || (clause.verb.isPassive && MAKES.test(clause.verb.lemma));
}

const OVER =
  /^(?:abolition|breach|cancellation|collapse|easing|end|ending|halt|lifting|relaxation|removal|repeal|scrapping|suspension|termination|violation)$/u;

/** "the agreement between Russia and Turkey expired": that it ends is no agreement. */
export function isEnding({ tokens }: SentenceReading, clause: Clause | null, phrase: NounPhrase): boolean {
  const over = tokens[phrase.from - 1]?.lower;
  if ((over === "of" || over === "to") && OVER.test(tokens[phrase.from - 2]?.lower ?? "")) return true; // "an end to the embargo", "the relaxation of curbs"
  if (clause === null) return false;
  if (clause.verb.isPassive && clause.subject.includes(phrase) && LIFTED.test(clause.verb.lemma)) return true; // "a ban on cigars was lifted"
  return (
    (clause.subject.includes(phrase) && ENDS.test(clause.verb.lemma)) ||
    (clause.object.includes(phrase) && ENDED.test(clause.verb.lemma))
  );
}

/** "supports talks between Russia and Ukraine": who backs talks does not say that there are any. */
const WISHED = new Set(
  "support back favour favor advocate propose suggest seek urge demand want encourage".split(" "),
);

const PLANS = /^(?:plan|schedule|expect|set|due|slate|postpone|cancel|delay)$/u;

/** "the visit to Moscow, which is planned for June", "a summit scheduled for May": the clause right behind the noun and its places. */
export function plannedBehind({ parse, tokens }: SentenceReading, phrase: NounPhrase): Clause | null {
  const behind = parse.clauses.find(
    ({ kind, verb, subject }) =>
      verb.main >= phrase.to &&
      (/^(?:relative|participle)$/u.test(kind) ||
        (subject.includes(phrase) && !verb.isPassive && tokens[verb.from - 1]?.text === ",")), // "the visit, scheduled for May, was discussed"
  );
  if (behind === undefined || !PLANS.test(behind.verb.lemma)) return null;
  if (behind.kind === "relative" && !behind.verb.isPassive) return null;
  const isApart = tokens
    .slice(phrase.to, behind.verb.from)
    .some(({ pos, lower }) => pos === "VERB" && lower !== "due");
  return isApart ? null : behind;
}

/** "was planned", "had been scheduled": what came of it is not told; "postponed", "cancelled": it did not take place. */
function planStatus(reading: SentenceReading, { verb }: Clause): Status {
  return reading.lexicon.governors.get(verb.lemma) ?? "planned";
}

/** Reads the words before the noun, then the verb that it is the subject of; `fixed` is what the pattern says by itself. */
export function nounModality(
  reading: SentenceReading,
  phrase: NounPhrase,
  clause: Clause | null,
  { entry }: ActRule,
): Modality {
  if (entry.status !== null) return { status: entry.status, because: "the noun" };
  for (let i = phrase.from; i < phrase.head; i += 1) {
    const word = reading.tokens[i]?.lower ?? "";
    if (word === "no") return { status: "negated", because: "no" };
    const status = reading.lexicon.governors.get(word);
    if (status !== undefined) return { status, because: word };
  }
  const opening = wordsBefore(reading, phrase.from, 4).join(" ");
  if (/\bno (?:\w+ )?(?:chance|hope|need|plans?|prospects?|sign)s? (?:for|of)\b/u.test(`${opening} `))
    return { status: "negated", because: "no" }; // "there are no plans for a meeting between the two"
  const isSubject = clause?.subject.includes(phrase) === true;
  if (isSubject && clause.verb.modal !== null && /^(?:could|may|might|would)$/u.test(clause.verb.modal))
    return { status: "possible", because: clause.verb.modal }; // "a war between the two could kill millions"
  const told = reading.parse.clauses.find((other) => tellsOf(other, phrase));
  if (told !== undefined) return modalityOf(reading, told); // "the visit, planned since May, has begun"
  const ahead = plannedBehind(reading, phrase);
  if (ahead !== null) return { status: planStatus(reading, ahead), because: ahead.verb.lemma };
  if (clause?.subject.includes(phrase) === true && clause.verb.isPassive) {
    const governs = reading.lexicon.governors.get(clause.verb.lemma); // "the visit was cancelled"
    const above = modalityOf(reading, clause);
    if (governs !== undefined && above.status !== "negated")
      return { status: governs, because: clause.verb.lemma };
    const isOff =
      /^(?:call|put)$/u.test(clause.verb.lemma) && reading.tokens[clause.verb.to]?.lower === "off";
    if ((isOff || BROKEN.test(clause.verb.lemma)) && above.status === "actual")
      return { status: "negated", because: clause.verb.lemma }; // "talks between the two were broken off"
    if (MAKES.test(clause.verb.lemma)) return above; // "the deal could be signed in May"
  }
  if (clause?.object.includes(phrase) === true) {
    if (/^(?:commemorate|condemn|denounce|investigate|mourn|probe)$/u.test(clause.verb.lemma))
      return { status: "actual", because: null }; // "will investigate the shooting": that has happened
    const above = modalityOf(reading, clause);
    const governs = reading.lexicon.governors.get(clause.verb.lemma); // "cancelled a visit", "plans a summit"
    if (governs !== undefined && above.status === "actual")
      return { status: governs, because: clause.verb.lemma };
    if (above.status === "actual" && WISHED.has(clause.verb.lemma) && entry.type === "CONSULT")
      return { status: "possible", because: clause.verb.lemma };
    return above;
  }
  if (clause === null && reading.tokens[phrase.from - 1]?.text === ",") {
    const before = reading.parse.clauses.findLast((other) => other.verb.main < phrase.from);
    const above = before === undefined ? null : modalityOf(reading, before);
    if (above !== null && above.status !== "actual") return above; // "are due to meet, their first meeting in a year"
  }
  return { status: "actual", because: null };
}
