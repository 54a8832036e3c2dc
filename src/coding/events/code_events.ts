// A sentence's clauses and nouns -> events. One event a clause; a list of actors stays one event with lists.
// Sources: PLOVER manual 2.0 (types, modality, compound actors), docs/decisions/0004-codebook-traps.md.
import { type EventType, isMissing } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { type EventDraft, pairsOf } from "../claim_parts.js";
import { leavesOpen } from "../modality.js";
import type { SentenceReading } from "../reading.js";
import type { ActMemory } from "./act_memory.js";
import { causesOther } from "./caused_by.js";
import { chargesOf, isAlleged, isCharge } from "./charges.js";
import { toReceiver } from "./dative.js";
import { matchNouns, type NounMatch } from "./match_noun.js";
import { matchVerb, type VerbMatch } from "./match_verb.js";
import { isNotTold } from "./not_told.js";
import { nounEvent } from "./noun_event.js";
import { isNature } from "./side.js";
import { type Told, tellingOf, toldByVerb } from "./telling.js";
import { tripTakes } from "./trip_takes.js";
import { fieldOf, typedMatch } from "./typing/typed_match.js";
import { agentsOf } from "./units.js";
import { isUnlikely } from "./unlikely.js";
import { unrestOf } from "./unrest.js";
import { verbEvent } from "./verb_event.js";
import { isOrdered } from "./wishes.js";

/** The events of one sentence. `acts` remembers who did what in the document and is changed. */
export function codeEvents(reading: SentenceReading, acts: ActMemory): EventDraft[] {
  if (isQuestion(reading)) return [];
  const told: Told[] = [];
  const taken = new Set<number>();
  const used = new Set<NounPhrase>();
  const field = fieldOf(reading);
  const drafts = () => told.map(({ draft }) => draft);
  for (const clause of reading.parse.clauses) {
    if (taken.has(clause.index) || isOrdered(reading, clause) || leavesOpen(reading, clause)) continue;
    if (isCharge(reading, clause) || isAlleged(reading, clause) || isNotTold(reading, clause)) continue;
    if (causesOther(reading, clause)) continue;
    const trip = tripTakes(reading, clause);
    if (trip !== null) {
      for (const phrase of clause.subject) used.add(phrase);
      for (const draft of eachHost(trip))
        told.push({ draft, weight: 1.2, isLearned: false, place: "main", isAside: false });
      continue;
    }
    const unrest = unrestOf(reading, clause);
    if (unrest !== null) {
      for (const phrase of clause.subject) used.add(phrase);
      told.push({ draft: unrest, weight: 1.3, isLearned: false, place: clause.kind, isAside: false });
      continue;
    }
    if (isOfAmounts(reading, clause) || isNature(reading, agentsOf(clause))) continue;
    const typed = typedMatch(reading, clause, matchVerb(reading, clause), field);
    if (typed === null) continue;
    const match = toReceiver(reading, typed);
    const read = verbEvent(reading, match, acts);
    const isUntold = read === null && clause.verb.isPassive; // "the agreement between A and B was signed": the noun tells it
    if (!isUntold) for (const phrase of wordsTaken(reading, match)) used.add(phrase);
    const draft = read === null || isUnlikely(read, match) ? null : read;
    takeInner(reading, match, draft !== null, taken, used);
    if (draft === null) continue;
    if (clause.kind === "gerund" && drafts().some((other) => isSameAct(other, draft))) continue; // "struck …, killing three"
    for (const one of eachHost(draft)) told.push(toldByVerb(reading, one, match));
  }
  for (const draft of chargesOf(reading, drafts()))
    told.push({ draft, weight: 1.2, isLearned: false, place: "main", isAside: false });
  for (const match of matchNouns(reading, used)) {
    const draft = dated(reading, match, nounEvent(reading, match, acts), acts);
    if (draft !== null && !drafts().some((other) => other.act === draft.act && sameParties(other, draft)))
      told.push({
        draft,
        weight: 0.8,
        isLearned: false,
        place: "noun",
        isAside: isAside(reading, match.phrase),
      });
  }
  const telling = tellingOf(told);
  acts.notePeriod(
    reading,
    telling.map(({ period }) => period),
  );
  return telling;
}

/** "It was Putin's first visit to the country": what the sentence before told has its time. */
function dated(
  reading: SentenceReading,
  { clause, phrase }: NounMatch,
  draft: EventDraft | null,
  acts: ActMemory,
): EventDraft | null {
  const [subject] = clause?.subject ?? [];
  const isThat =
    clause?.verb.lemma === "be" &&
    clause.object.includes(phrase) &&
    subject !== undefined &&
    /^(?:it|this|that)$/u.test(reading.tokens[subject.head]?.lower ?? "");
  if (draft === null || !isThat || draft.status !== "actual" || !isMissing(draft.period)) return draft;
  const period = acts.periodBefore(reading);
  return period === null ? draft : { ...draft, period };
}

/** "ahead of his meeting with", "following the raid", "in response to its invasion": what an act is told with, not what is told. */
function isAside({ tokens }: SentenceReading, { from, prep, possessor }: NounPhrase): boolean {
  const isOwn = possessor !== null && /^(?:his|her|its|their)$/u.test(tokens[possessor.from]?.lower ?? "");
  return (
    isOwn ||
    (prep !== null && BESIDE.test(prep)) ||
    /^(?:following|despite|amid|after|before)$/u.test(tokens[from - 1]?.lower ?? "")
  );
}
const BESIDE =
  /^(?:after|ahead of|amid|before|despite|following|since|over|in response to|because of|prior to)$/u;

/** "Exports fell to China", "trade rose to 60 billion": an amount went up or down, nobody did anything to anybody. */
function isOfAmounts(reading: SentenceReading, { verb, subject }: Clause): boolean {
  const { changes, cues } = reading.lexicon.quantities;
  if (!changes.has(verb.lemma) || verb.isPassive) return false;
  return subject.some(({ head }) => {
    const { lemma = "", lower = "" } = reading.tokens[head] ?? {};
    if (reading.lexicon.agents.has(lemma)) return false; // "helicopters dropped bombs", "troops fell back"
    return cues.has(lemma) || cues.has(lower);
  });
}

function isSameAct(a: EventDraft, b: EventDraft): boolean {
  return a.act === b.act && a.status === b.status && sameParties(a, b);
}

/** "Did China sell weapons to Russia?": what is asked is not told. */
function isQuestion({ tokens, sentence }: SentenceReading): boolean {
  return sentence.quotes.length === 0 && tokens.at(-1)?.text === "?";
}

/** The same act of the same parties told twice in one sentence ("the visit … is visiting"). */
function sameParties(a: EventDraft, b: EventDraft): boolean {
  const key = (draft: EventDraft) =>
    [...draft.source, ...draft.target]
      .map((actor) => actor.organisation ?? actor.country)
      .sort()
      .join();
  return key(a) === key(b);
}

/** What is demanded or threatened with "that" has not happened. */
const WISHED: ReadonlySet<EventType> = new Set(["REQUEST", "THREATEN", "REJECT"]);

/** "refused to deploy": what was refused is told with the refusal. "accused Pyongyang of having shipped": a charge, no act. */
function takeInner(
  reading: SentenceReading,
  match: VerbMatch,
  isTold: boolean,
  taken: Set<number>,
  used: Set<NounPhrase>,
): void {
  const { clause, inner, rule } = match;
  for (const other of reading.parse.clauses) {
    if (other.parent !== clause.index) continue;
    const isOperator =
      inner !== null &&
      ((inner.kind === "infinitive" && other === inner) || (other === inner && WISHED.has(rule.entry.type)));
    const governor = other.governor === null ? undefined : reading.tokens[other.governor]?.lower;
    const isCharge =
      other.kind === "gerund" && (governor === "of" || governor === "for") && rule.entry.type !== "CONSULT";
    if (!(isOperator && isTold) && !isCharge) continue;
    taken.add(other.index);
    if (isOperator) for (const phrase of other.object) used.add(phrase); // "offered to host talks": no talks yet
  }
}

/** The phrases whose heads are words of the pattern: "sanctions" in "imposed sanctions" is no second event. */
function wordsTaken(reading: SentenceReading, match: VerbMatch): NounPhrase[] {
  const { slots } = match.rule;
  return match.units
    .flatMap((unit) => unit.phrases)
    .filter((phrase) => {
      const head = reading.tokens[phrase.head]?.lemma ?? "";
      return slots.some((slot) => slot.kind === "word" && slot.words.has(head));
    });
}

/** A tour of three countries and more is a visit to each; two hosts stay one event with a list. */
function eachHost(draft: EventDraft): EventDraft[] {
  if (draft.mode !== "visit" || draft.target.length < 3) return [draft];
  return draft.target.map((host) => {
    const pairs = pairsOf(draft.source, [host], false);
    return { ...draft, target: [host], pairs, pair: pairs[0] ?? null };
  });
}
