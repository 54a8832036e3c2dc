// A sentence's clauses and nouns -> events. One event a clause; a list of actors stays one event with lists.
// Sources: PLOVER manual 2.0 (types, modality, compound actors), docs/decisions/0004-codebook-traps.md.

import type { Actor, EventType, Sector } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { type EventDraft, pairsOf } from "../claim_parts.js";
import { fittedPattern } from "../fitted_pattern.js";
import { isSilence, modalityOf, PURPOSE } from "../modality.js";
import { type Modality, type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import type { ActMemory } from "./act_memory.js";
import { buildEvent, reason } from "./build_event.js";
import { chargesOf } from "./charges.js";
import { matchNouns, type NounMatch, nounWords } from "./match_noun.js";
import { matchVerb, type VerbMatch } from "./match_verb.js";
import { datesAct, isEnding, nounModality } from "./noun_modality.js";
import { isNature } from "./side.js";
import { targetOf } from "./target_of.js";
import { type Found, NOBODY, partyKey, placesIn, sourceOf, unique } from "./targets.js";
import { type Told, tellingOf, toldByVerb } from "./telling.js";
import { tripTakes } from "./trip_takes.js";
import { becauseOf } from "./typing/type_model.js";
import { fieldOf, typedMatch } from "./typing/typed_match.js";
import { agentsOf } from "./units.js";
import { speakerOf, unnamedSource, WEAPONS } from "./unnamed_sides.js";

/** The events of one sentence. `acts` remembers who did what in the document and is changed. */
export function codeEvents(reading: SentenceReading, acts: ActMemory): EventDraft[] {
  if (isQuestion(reading)) return [];
  const told: Told[] = [];
  const taken = new Set<number>();
  const used = new Set<NounPhrase>();
  const field = fieldOf(reading);
  const drafts = () => told.map(({ draft }) => draft);
  for (const clause of reading.parse.clauses) {
    if (taken.has(clause.index) || isOrdered(reading, clause)) continue;
    const trip = tripTakes(reading, clause);
    if (trip !== null) {
      for (const phrase of clause.subject) used.add(phrase);
      for (const draft of eachHost(trip)) told.push({ draft, weight: 1.2, isLearned: false, isMain: true });
      continue;
    }
    if (isOfAmounts(reading, clause) || isNature(reading, agentsOf(clause))) continue;
    const match = typedMatch(reading, clause, matchVerb(reading, clause), field);
    if (match === null) continue;
    const read = verbEvent(reading, match, acts);
    const isUntold = read === null && clause.verb.isPassive; // "the agreement between A and B was signed": the noun tells it
    if (!isUntold) for (const phrase of wordsTaken(reading, match)) used.add(phrase);
    const draft = read === null || isUnlikely(read, match) ? null : read;
    takeInner(reading, match, draft !== null, taken, used);
    if (draft === null) continue;
    if (clause.kind === "gerund" && drafts().some((other) => isSameAct(other, draft))) continue; // "struck …, killing three"
    for (const one of eachHost(draft)) told.push(toldByVerb(one, match));
  }
  for (const draft of chargesOf(reading, drafts()))
    told.push({ draft, weight: 1.2, isLearned: false, isMain: true });
  for (const match of matchNouns(reading, used)) {
    const draft = nounEvent(reading, match, acts);
    if (draft !== null && !drafts().some((other) => other.act === draft.act && sameParties(other, draft)))
      told.push({ draft, weight: 0.8, isLearned: false, isMain: false });
  }
  return tellingOf(told);
}

/** Between two countries a pattern is believed; else the model must hold it for an event, and what only the model tells needs its sides. */
function isUnlikely(draft: EventDraft, match: VerbMatch): boolean {
  const { guess } = match;
  if (match.rule.slots.length === 0 && guess !== undefined) {
    const isOneSided = draft.target.length === 0 && draft.source.length < 2;
    return (isOneSided && !ALONE.has(draft.type)) || (draft.pairs.length > 0 && guess.probability < SURE);
  }
  const least = draft.source.some(isFirm)
    ? LIKELY_OF_POWERS
    : draft.pairs.length === 0
      ? LIKELY_AT_HOME
      : LIKELY_ABROAD;
  return match.likelihood < least;
}
const ALONE: ReadonlySet<EventType> = new Set(["PROTEST", "MOBILIZE", "RETREAT", "ASSAULT"]);
/** So likely a pattern's act must be an event, within one country or of nobody known, and between two. */
const LIKELY_AT_HOME = 0.15;
const LIKELY_ABROAD = 0.08;
const LIKELY_OF_POWERS = 0.03;

/** Somebody in office, an army, rebels, a parliament, a party, "the Iranian authorities": more than a country's name, which is a team's too. */
function isFirm({ person, office, sector, text }: Actor): boolean {
  if (sector === null) return WEAPONS.has(text.split(" ").at(-1) ?? "");
  if (person !== undefined && office !== undefined) return true;
  return POWERS.has(sector) || (sector === "GOV" && /(?:^|\s)\p{Ll}{4,}/u.test(text));
}
const POWERS: ReadonlySet<Sector> = new Set(["MIL", "REB", "UAF", "LEG", "OPP", "PTY"]);
/** So sure the model must be of the type to tell an act between two countries by itself. */
const SURE = 0.5;

/** Verbs whose clause is what somebody wants, not what somebody does. */
const WANTS = new Set("demand insist urge request propose recommend suggest require want".split(" "));

/** "said that all forces must support the government", "demanding that the army free them": a wish; nobody has done it. */
function isOrdered(reading: SentenceReading, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (parent === undefined || clause.kind !== "that") return false;
  if (WANTS.has(parent.verb.lemma) && clause.verb.modal === null && !clause.verb.isPast) return true;
  return clause.verb.modal === "must" && reading.lexicon.speech.has(parent.verb.lemma);
}

/** "Exports fell to China", "trade rose to 60 billion": an amount went up or down, nobody did anything to anybody. */
function isOfAmounts(reading: SentenceReading, { verb, subject }: Clause): boolean {
  const { changes, cues } = reading.lexicon.quantities;
  if (!changes.has(verb.lemma) || verb.isPassive) return false;
  return subject.some(({ head }) => {
    const { lemma = "", lower = "" } = reading.tokens[head] ?? {};
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

/** "accused Moscow of poisoning a spy in 2018": the times after "of" are those of the charge. */
function beforeCharge({ tokens }: SentenceReading, clause: Clause, to: number): number {
  const charge = clause.prepositions.find(({ prep, phrases }) => {
    const from = phrases[0]?.from ?? 0;
    return (prep === "of" || prep === "for") && from > clause.verb.to;
  });
  const from = charge?.phrases[0]?.from ?? to;
  const isOfObject = charge?.prep === "of" && !CHARGES.has(clause.verb.lemma);
  const times = tokens.slice(from, to).filter(({ lower }) => TIMES.test(lower));
  return isOfObject && times.length === 1 && WEEKDAY.test(times[0]?.lower ?? "") ? to : from; // "condemned the launch of a missile on Tuesday"
}
const CHARGES = new Set("accuse suspect convict acquit indict".split(" "));
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:1[6-9]|20)\d\d|last|ago|century|week|month|year)$/u;

function verbEvent(reading: SentenceReading, match: VerbMatch, acts: ActMemory): EventDraft | null {
  const { rule, clause } = match;
  const { entry } = rule;
  const modality = statusOf(reading, match);
  if (isFlow(match) || isCrowd(reading, match) || isHabit(reading, clause)) return null;
  if (isSilence(match.inner)) return null;
  if (modality.because === PURPOSE) return null; // an aim is no act: "in order to protect themselves"
  let source = bySpeaker(reading, match) ?? sourceOf(reading, clause, entry.type, match.isAdjective === true);
  if (source.actors.length === 0 && clause.kind === "participle" && entry.symmetric)
    source = underPact(reading, clause);
  let target = targetOf(reading, match, source.actors, acts, endOfClause(reading, match));
  if (
    source.actors.length === 0 &&
    isIt(reading, clause) &&
    speakerOf(reading, agentsOf(clause), clause).length === 0
  )
    return null; // "It killed 14 people in Cuba": the storm
  if (source.actors.length === 0)
    source = inWords(
      unnamedSource(
        reading,
        match.isAdjective === true ? clause.subject : agentsOf(clause),
        target.actors,
        clause,
      ),
    );
  if (source.actors.length === 0) source = whereHeld(reading, match);
  if (entry.swap && target.actors.length === 0) return null; // "exports fell to 90 billion": nobody took them
  if (entry.swap) [source, target] = [target, source];
  if (
    source.actors.length === 0 &&
    entry.type !== "ASSAULT" &&
    entry.type !== "COERCE" &&
    entry.type !== "SANCTION"
  )
    return null;
  const act = entry.type;
  const last = Math.max(clause.to, match.inner?.to ?? 0);
  const words = wordsOf(reading, clause.verb.from, clause.verb.to);
  const pattern = fittedPattern(reading, rule, clause.from, endOfClause(reading, match));
  const { guess } = match;
  const rule_ =
    guess === undefined
      ? `verb "${pattern}"`
      : `learned type ${guess.type ?? ""} (${guess.probability.toFixed(2)}; ${becauseOf(reading.lexicon.eventTypes, guess).join(", ")})`;
  const why = reason(rule_, words, modality, source, target);
  acts.note(entry.type, entry.mode, source.actors, target.actors);
  return buildEvent(reading, {
    entry,
    act,
    modality,
    source,
    target,
    from: clause.from,
    to: last,
    why,
    likelihood: match.likelihood,
    attribution: clause,
    ...(entry.type === "ACCUSE" ? { periodTo: beforeCharge(reading, clause, last) } : {}),
  });
}

/** "The parties said they would boycott the vote": the speaker by name, where the pronoun means the same party or nobody known. */
function bySpeaker(reading: SentenceReading, { clause, isAdjective }: VerbMatch): Found | null {
  const agents = isAdjective === true ? clause.subject : agentsOf(clause);
  const speakers = unique(speakerOf(reading, agents, clause).flatMap((phrase) => reading.actorsOf(phrase)));
  const meant = new Set(agents.flatMap((phrase) => reading.actorsOf(phrase)).map(partyKey));
  const isSame =
    speakers.length > 0 && (meant.size === 0 || speakers.some((one) => meant.has(partyKey(one))));
  return isSame ? { actors: speakers, how: "named" } : null;
}

function inWords(actors: readonly ResolvedActor[]): Found {
  return actors.length === 0 ? NOBODY : { actors, how: "words" };
}

/** "He was arrested in Niger", "was jailed in Oslo": whoever holds or tries somebody rules there. */
function whereHeld(reading: SentenceReading, { rule, clause }: VerbMatch): Found {
  const { type, mode } = rule.entry;
  const isLaw = type === "COERCE" || (type === "SANCTION" && mode === "convict") || type === "ACCUSE";
  if (!isLaw || !clause.verb.isPassive) return NOBODY;
  const inside = clause.prepositions.filter(({ prep }) => prep === "in").flatMap(({ phrases }) => phrases);
  const places = inside.flatMap((phrase) => placesIn(reading, phrase.from, phrase.to));
  return places.length === 0 ? NOBODY : { actors: places.slice(0, 1), how: "nearby" };
}

/** "Small states often seek the protection of larger ones": what is done as a rule is no event. */
function isHabit({ tokens }: SentenceReading, { verb }: Clause): boolean {
  if (verb.isPast || verb.modal !== null || verb.form !== "finite" || verb.isPassive || verb.isPerfect)
    return false;
  return tokens.slice(Math.max(0, verb.from - 1), verb.to).some(({ lower }) => HABITS.has(lower));
}
const HABITS = new Set(
  "often usually always sometimes frequently generally typically rarely seldom regularly".split(" "),
);

/** "300,000 Thais visited China" are tourists. */
function isCrowd(reading: SentenceReading, { rule, clause }: VerbMatch): boolean {
  return (
    rule.entry.mode === "visit" &&
    clause.subject.some(
      (phrase) =>
        reading.tokens[phrase.from]?.pos === "NUM" &&
        /[\d,]{3,}|thousand|million/u.test(wordsOf(reading, phrase.from, phrase.to)),
    )
  );
}

/** "supplied 120 billion cubic metres of gas to the EU": a flow told in its own unit is a figure, no act. */
function isFlow({ rule, units }: VerbMatch): boolean {
  return (
    (rule.entry.type === "AID" || rule.entry.type === "COOPERATE") &&
    units.some(({ prep, heads }) => prep === null && heads.some((head) => VOLUMES.has(head)))
  );
}
const VOLUMES = new Set("metre meter barrel bushel litre liter gallon bcm hour".split(" "));

function isIt(reading: SentenceReading, clause: Clause): boolean {
  return clause.subject.some((phrase) =>
    /^(?:it|this|that)$/u.test(reading.tokens[phrase.head]?.lower ?? ""),
  );
}

/** One past the clause with the clauses below it that follow ("refugees fleeing the war in Liberia"). */
function endOfClause(reading: SentenceReading, match: VerbMatch): number {
  const below = reading.parse.clauses
    .filter((other) => other.parent === match.clause.index && other.kind !== "that")
    .map((other) => other.to);
  return Math.max(match.clause.to, ...below);
}

/** "Under a memorandum signed in Baku, the EU and Azerbaijan …": who acts under a pact has signed it. */
function underPact(reading: SentenceReading, clause: Clause): Found {
  const isUnder =
    clause.subject[0]?.prep === "under" || clause.prepositions.some((place) => place.prep === "under");
  const main = reading.parse.clauses.find(
    (other) => other.index > clause.index && other.subject.length > 0 && other.subject !== clause.subject,
  );
  if (!isUnder || main === undefined) return NOBODY;
  return { actors: unique(main.subject.flatMap((phrase) => reading.actorsOf(phrase))), how: "modifier" };
}

function statusOf(reading: SentenceReading, match: VerbMatch): Modality {
  const modality = modalityOf(reading, match.clause);
  const { status } = match.rule.entry;
  return status !== null && modality.status === "actual"
    ? {
        status,
        because: fittedPattern(reading, match.rule, match.clause.from, endOfClause(reading, match)),
      }
    : modality;
}

function nounEvent(reading: SentenceReading, match: NounMatch, acts: ActMemory): EventDraft | null {
  const { entry } = match.rule;
  const modality = nounModality(reading, match.phrase, match.clause, entry.status);
  let { source, target } = match;
  if (entry.swap) [source, target] = [target, source];
  if (entry.mode === "visit" && source.length > 0 && target.length === 0) target = acts.hostOf(source);
  acts.note(entry.type, entry.mode, source, target);
  const needsBoth = entry.type !== "ASSAULT" || source.length === 0;
  if (needsBoth && target.length === 0 && !(entry.symmetric && source.length > 1)) return null;
  if (source.length === 0) return null;
  if (entry.type === "AGREE" && isEnding(match.clause, match.phrase)) return null;
  const isSubject = match.clause?.subject.includes(match.phrase) === true;
  const from = Math.min(match.phrase.from, isSubject ? match.clause.from : match.phrase.from);
  const to = isSubject ? Math.max(match.to, match.clause.to) : match.to;
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
    periodTo: datesAct(match.clause, match.phrase) ? to : match.to,
  });
}
