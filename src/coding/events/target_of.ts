// Whom a verb's act is on: a party that the words name, else the country that they point to, else the words themselves.
import type { EventType } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { modalityOf, typeAfter } from "../modality.js";
import { type ResolvedActor, retoldWithoutPerson, type SentenceReading } from "../reading.js";
import { withPassengers } from "./aboard.js";
import type { ActMemory } from "./act_memory.js";
import { isHostilePromise } from "./act_of.js";
import { withoutBystanders } from "./bystanders.js";
import { causedBy } from "./caused_by.js";
import { keeperOf } from "./keeper_of.js";
import type { VerbMatch } from "./match_verb.js";
import { claimantOf, sentAgainst } from "./moved_against.js";
import { protestedAgainst } from "./protested_against.js";
import { isSide } from "./side.js";
import { addressee, isOpen } from "./speaker_acts.js";
import { ABROAD, at, inWords, placeBehind } from "./target_in_words.js";
import { innerTarget, nearTarget } from "./target_near.js";
import {
  AT_HOME,
  actorsAt,
  apart,
  type Found,
  isAboutText,
  isPlaced,
  isPointer,
  NOBODY,
  partyKey,
  placesIn,
  placeTarget,
  unique,
  wholeEnd,
  withoutIts,
} from "./targets.js";
import { conditionTarget, homeTarget, warnedOf } from "./threat_target.js";
import type { Candidate } from "./typing/target_features.js";
import { type LikeliestTarget, likeliestTarget } from "./typing/target_model.js";
import { withoutVictims } from "./victims.js";
import { whole } from "./whole_phrase.js";
import { ofOtherSide, ofSpeaker } from "./whose_own.js";
import { wounding } from "./wounding.js";

/** The target of a verb's act; who resigns acts on nobody that his words do not name ("resigned to allow Haiti's elections"). */
export function targetOf(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  acts: ActMemory,
  to: number,
): Found {
  if (match.rule.entry.mode === "resign" && match.target === null) return NOBODY;
  if (match.receiver !== undefined) {
    const { from, to } = match.receiver;
    return { actors: reading.partiesIn(from, to).slice(0, 1), how: "named" };
  }
  const keeper = keeperOf(reading, match);
  if (keeper.actors.length > 0) return keeper;
  if (causedBy(reading, match.clause).actors.length > 0) {
    const own = new Set(source.map(partyKey));
    const done = unique(match.clause.subject.flatMap((phrase) => reading.actorsOf(phrase)));
    if (done.length > 0 && done.every((actor) => !own.has(partyKey(actor))))
      return { actors: done, how: "named" }; // "ordered two Libyan diplomats expelled"
  }
  const against = protestedAgainst(reading, match, source);
  if (against !== null) return against;
  const chosen = wounding(reading, match, anyTarget(reading, match, source, acts, to));
  const told = withPassengers(
    reading,
    match,
    isPlaced(chosen) ? chosen : (aimedAt(reading, match, source) ?? chosen),
  );
  const found = withoutBystanders(reading, match, source, told);
  const theirs = ofOtherSide(reading, match, source, withoutVictims(reading, match, source, found));
  return ofSpeaker(reading, match, source, theirs);
}

/** Whom a threat or a show of force is for where its own words name nobody: by the state it is made in, or by the aim. */
function aimedAt(reading: SentenceReading, match: VerbMatch, source: readonly ResolvedActor[]): Found | null {
  if (match.rule.entry.type === "MOBILIZE")
    return sentAgainst(reading, match, source) ?? claimantOf(reading, match, source);
  const isThreat = typeAfterModality(reading, match) === "THREATEN" || isHostilePromise(reading, match);
  const home = isThreat ? homeTarget(reading, match, source) : NOBODY;
  return home.actors.length === 0 ? null : home;
}

/** The target of a verb's act. `to` is one past the clause with the clauses below it. Nobody where the words tell none. */
function anyTarget(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  acts: ActMemory,
  to: number,
): Found {
  const told = toldTarget(reading, match, source, acts);
  const likeliest = likeliestTarget(reading, match.clause, typeAfterModality(reading, match));
  const likelier = likelierTarget(reading, match, source, to, likeliest);
  const isThreat = typeAfterModality(reading, match) === "THREATEN" && (told === null || !isPlaced(told));
  const conditional = isThreat ? conditionTarget(reading, source) : NOBODY;
  if (conditional.actors.length > 0) return conditional;
  if (likelier !== null && (isPlaced(likelier) || told === null || !isPlaced(told))) {
    const own = told === null && !isPlaced(likelier) ? inItsPlace(reading, match, source, to) : NOBODY;
    return isPlaced(own) ? own : likelier; // "dispatched inspectors to a plant in central Iran"
  }
  if (told !== null) return told;
  const [first] = match.target ?? [];
  if (
    first !== undefined &&
    HANDED_OVER.has(match.rule.entry.type) &&
    first.prep === null &&
    !isSide(reading, first)
  ) {
    const receiver = nearTarget(reading, match, source);
    if (receiver.actors.length > 0) return receiver; // "gave 60 million to help people in Chad"
  }
  if (!match.rule.entry.symmetric) {
    const named = inItsPlace(reading, match, source, to);
    if (named.actors.length > 0) return named;
  }
  const wished = innerTarget(reading, match, source);
  if (wished.actors.length > 0) return wished;
  const likely =
    source.length > 1 && (match.rule.entry.symmetric || isFailure(match))
      ? null // "China and Fiji signed a pact, which alarmed Canberra": the list has both sides
      : likeliest([]);
  const isOpen = match.isLearned === true && source.length === 1; // "dropped in on the German leader": no pattern has a place for the other side
  if (
    likely !== null &&
    !isInRelative(reading, match, likely.phrase) &&
    (!match.rule.entry.symmetric ||
      (isOpen && !/(?:^|>)(?:in|at|near)$/u.test(likely.way)) ||
      TOWARD.test(likely.way))
  ) {
    const chosen = resolved(reading, match, likely, source, to);
    const [only] = chosen.actors;
    if (chosen.how === "words" && only !== undefined && only.sector === null && chosen.actors.length === 1) {
      const [party] = nearTarget(reading, match, source).actors;
      if (party !== undefined && only.country !== party.country)
        return {
          actors: [retoldWithoutPerson(party, { text: only.text, from: only.from, to: only.to })],
          how: "nearby",
        };
    }
    const isThing = match.rule.entry.type === "CONSULT" && source.length > 1 && !isPlaced(chosen); // "agreed to resume shuttle diplomacy"
    if (chosen.actors.length > 0 && !isThing) return chosen;
  }
  return nearTarget(reading, match, source);
}

/** "Released a Syrian ship that Ukraine had chased": who acts in the clause on the object. */
function isInRelative(
  { parse, tokens }: SentenceReading,
  { clause }: VerbMatch,
  phrase: NounPhrase,
): boolean {
  const isActing = /^(?:that|which|whom)$/u.test(tokens[phrase.from - 1]?.lower ?? "");
  return parse.clauses.some(
    ({ kind, parent, subject, verb, prepositions }) =>
      kind === "relative" &&
      parent === clause.index &&
      ((isActing && subject.some(({ head }) => head === phrase.head)) ||
        (DRAWS.test(verb.lemma) && prepositions.some(({ phrases }) => phrases.includes(phrase)))),
  );
}
/** "A test that brought an angry response from New Zealand": who answers an act. */
const DRAWS = /^(?:bring|cause|draw|elicit|evoke|prompt|provoke|raise|spark|trigger)$/u;

/** What stands in the pattern's place for the target, by its words and where it is. */
function inItsPlace(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  to: number,
): Found {
  const { target } = match;
  if (target === null) return NOBODY;
  return resolved(reading, match, { phrase: target[0] ?? NOTHING, list: target, way: "pattern" }, source, to);
}

/** "Deployed commandos to Batken after Tajik guards fired": the phrase that is by far likelier than the one in the pattern's place, or null. */
function likelierTarget(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  to: number,
  likeliest: LikeliestTarget,
): Found | null {
  if (match.target === null || match.rule.entry.symmetric) return null;
  const own = new Set(source.map(partyKey));
  const objects = match.units.filter(({ prep }) => prep === null).flatMap(({ phrases }) => phrases);
  const isComplaint = match.clause.verb.lemma === "complain"; // "complained to the UN about British missile tests"
  const offered = OFFERED.has(match.rule.entry.type) || isComplaint ? [...match.target, ...objects] : [];
  const told = [
    ...match.target.flatMap((phrase) => reading.actorsOf(phrase)),
    ...offered.flatMap((phrase) => reading.partiesIn(phrase.from, phrase.to)),
  ];
  if (match.rule.entry.type === "THREATEN" && match.target.some((phrase) => isSide(reading, phrase)))
    return null; // "warned protesters that police would shoot"
  if (told.some((actor) => isPointer(actor) || !own.has(partyKey(actor)))) return null; // "accusing it of arming the rebels"
  const likely = likeliest(match.target);
  if (likely === null || match.target.includes(likely.phrase)) return null;
  if (actsElsewhere(reading, match, likely.phrase)) return null;
  const found = resolved(reading, match, likely, source, to);
  const isOther = found.how === "words" || found.actors.some((actor) => !own.has(partyKey(actor)));
  return isOther && found.actors.length > 0 ? found : null;
}

/** What one takes or refuses is of whoever offers it: "agreed to US mediation in its talks with the Palestinians". */
const OFFERED: ReadonlySet<EventType> = new Set(["AGREE", "REJECT", "SUPPORT"]);

/** "Imposed a curfew in Lhasa, where tourists were confined", "a day after envoys visited her": the subject of another clause is not acted on here. */
function actsElsewhere(
  { parse, tokens }: SentenceReading,
  { clause }: VerbMatch,
  phrase: NounPhrase,
): boolean {
  const isSetOff = tokens.slice(clause.verb.to, phrase.from).some(({ text }) => text === ",");
  return (
    isSetOff &&
    parse.clauses.some(
      ({ index, kind, marker, subject }) =>
        index > clause.index &&
        (kind === "relative" || kind === "adverbial") &&
        !/^(?:if|unless)$/u.test(marker ?? "") &&
        subject.includes(phrase),
    )
  );
}

const NOTHING: NounPhrase = { from: 0, to: 0, head: 0, possessor: null, prep: null, isTime: false };

/** Who the chosen phrase stands for: a party it names, whose it is, whom it is about; else the phrase in its words, at its place. */
function resolved(
  reading: SentenceReading,
  match: VerbMatch,
  { phrase, list }: Candidate,
  source: readonly ResolvedActor[],
  to: number,
): Found {
  const own = new Set(source.map(partyKey));
  const { type, mode } = match.rule.entry;
  const named = unique(withoutIts(reading, list).flatMap((one) => reading.actorsOf(one))).filter(
    (actor) => AT_HOME.has(type) || !own.has(partyKey(actor)) || isPointer(actor),
  );
  if (named.length > 0) return { actors: apart(reading, named, source), how: "named" };
  const found = actorsAt(reading, [phrase], mode === "visit" || type === "ASSAULT");
  const others = found.actors.filter((actor) => !own.has(partyKey(actor)));
  if (others.length > 0) return { actors: whole(reading, others.slice(0, 1), [phrase]), how: "modifier" };
  const words = inWords(reading, type, list, source);
  const [place] = placeTarget(reading, type, phrase.to, Math.max(to, match.inner?.to ?? 0), source).actors;
  const [town] = placesIn(reading, phrase.from, phrase.to).filter((one) => !own.has(partyKey(one))); // "Hai Phong"
  const isAbroad = ABROAD.has(type) || type === "AGREE"; // nobody agrees with itself: "promised China's cooperation"
  const placed = words.actors.map((one) => {
    const actor = isAbroad && own.has(partyKey(one)) ? { ...one, country: null } : one;
    const [inside] = type === "AGREE" ? placesIn(reading, actor.from, wholeEnd(reading, phrase.to)) : [];
    if (inside !== undefined && actor.country === null && !own.has(partyKey(inside)))
      return { ...actor, country: inside.country }; // "agreed to extend the mission of its soldiers in Mali"
    if (OWN_PEOPLE.test(actor.text)) return actor;
    const where = place ?? (isAbroad ? undefined : placeBehind(reading, actor));
    if (where === undefined && town !== undefined && actor.country === null)
      return { ...actor, country: town.country };
    return where === undefined ? actor : at(reading, actor, where);
  });
  const [mine] = isAbroad ? [] : found.actors;
  return {
    actors:
      mine === undefined
        ? placed
        : placed.map((actor) => ({ ...actor, country: actor.country ?? mine.country })),
    how: "words",
  };
}

/** "Condemned an attack on its peacekeepers in Congo": one's own people, wherever they are. */
const OWN_PEOPLE = /\b(?:its|their|his|her) (?:citizen|diplomat|national|peacekeeper|soldier|troop)s?\b/u;

/** "Oslo and Reykjavik failed to agree": both sides are in the list. */
function isFailure({ rule, inner }: VerbMatch): boolean {
  return (
    rule.entry.type === "REJECT" &&
    inner !== null &&
    /^(?:agree|reach|settle|resolve|overcome)$/u.test(inner.verb.lemma)
  );
}

/** How the other side of a mutual act stands toward the verb; where it takes place is none ("met in Lima"). */
const TOWARD = /(?:^|>)(?:object|subject|with|to|between|from|by|of|for|against)$/u;

/** Acts that hand something over: its receiver is the target, not what is handed over. */
const HANDED_OVER: ReadonlySet<EventType> = new Set(["AID", "COOPERATE", "RETREAT", "CONCEDE"]);

/** The type that the choice of the target goes by. */
function typeAfterModality(reading: SentenceReading, { rule, clause }: VerbMatch): EventType {
  return typeAfter(rule.entry.type, modalityOf(reading, clause));
}

/** The party named in the target's place, or whom an act told before or a demanded clause points to; null where none of them is. */
function toldTarget(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  acts: ActMemory,
): Found | null {
  const own = new Set(source.map(partyKey));
  const { type, mode } = match.rule.entry;
  if (match.target !== null) {
    const isPlaceAllowed = mode === "visit" || type === "ASSAULT"; // "shelled Kharkiv"
    const found = actorsAt(reading, match.target, isPlaceAllowed);
    if (match.target.some((phrase) => /sel(?:f|ves)$/u.test(reading.tokens[phrase.head]?.lower ?? "")))
      return NOBODY; // "protect themselves"
    if (found.how !== "named") {
      const owned = ownersOfObject(reading, match, own);
      if (owned !== null) return owned;
    }
    const isHome = found.how === "named" && AT_HOME.has(type); // "Turkish police arrested Turkish students"
    const others = found.actors.filter((actor) => isHome || !own.has(partyKey(actor)) || isPointer(actor));
    if (others.length > 0 && (found.how === "named" || type !== "CONSULT"))
      return { actors: whole(reading, apart(reading, others, source), match.target), how: found.how };
    const inside = match.target
      .flatMap((phrase) => reading.partiesIn(phrase.from, phrase.to))
      .filter((actor) => !own.has(partyKey(actor)));
    if (inside.length > 0 && type !== "CONSULT")
      return { actors: whole(reading, inside.slice(0, 1), match.target), how: "modifier" }; // "promised Putin China's cooperation"
    const told = acts.meant(reading, match.target, own);
    if (told.length > 0) return { actors: told, how: "modifier" };
    const isOwn = found.actors.length > 0 && source.length === 1;
    const isFreed = mode === "release" && found.actors.every(({ by }) => by === "group"); // "an Istanbul court freed a Turkish clerk ahead of a visit by Putin"
    if (isOwn && !isFreed && HANDED_OVER.has(type)) {
      const receiver = nearTarget(reading, match, source);
      if (receiver.actors.length > 0) return receiver; // "returned its islands to Mauritius"
    }
    if (isOwn && type !== "CONSULT" && type !== "AGREE")
      return { actors: whole(reading, found.actors.slice(0, 1), match.target), how: "words" }; // "blamed his predecessor's policies"
    if (isAboutText(reading, match.target)) return inWords(reading, type, match.target, source); // "voted against a resolution on children"
  }
  const warned = type === "THREATEN" ? warnedOf(reading, match, source) : null;
  if (warned !== null) return warned;
  if (match.inner !== null && match.inner.kind === "that") {
    const asked = match.inner.subject
      .flatMap((phrase) => reading.actorsOf(phrase))
      .filter((actor) => !own.has(partyKey(actor)) || (AT_HOME.has(type) && !isPointer(actor))); // "Magistrates in Milan requested that the Italian senate"
    if (asked.length > 0) return { actors: unique(asked), how: "named" }; // "demanded that Hamas renounce"
    const inside = match.inner.subject
      .flatMap((phrase) => reading.partiesIn(phrase.from, phrase.to))
      .filter((actor) => !own.has(partyKey(actor)));
    if (inside.length > 0)
      return { actors: whole(reading, inside.slice(0, 1), match.inner.subject), how: "modifier" };
    const isPointing = match.inner.subject.every((phrase) => isOpen(reading, phrase));
    const addressed = isPointing ? addressee(reading, match, source) : NOBODY;
    if (addressed.actors.length > 0) return addressed;
    const words = isPointing ? NOBODY : inWords(reading, type, match.inner.subject, source);
    if (words.actors.length > 0) return words; // "demanded that the mayor step down"
  }
  return null;
}

/** "seized an Iranian tanker in waters off Gibraltar", "rejected a Greek proposal on the talks": whose the object is goes first. */
function ownersOfObject(reading: SentenceReading, match: VerbMatch, own: ReadonlySet<string>): Found | null {
  if (match.rule.entry.mode === "visit") return null;
  for (const unit of match.units) {
    if (unit.prep !== null) continue;
    for (const phrase of unit.phrases) {
      if (match.target?.includes(phrase) === true) continue;
      const owners = reading.partiesIn(phrase.from, phrase.to).filter((actor) => !own.has(partyKey(actor)));
      if (owners.length > 0) return { actors: whole(reading, owners.slice(0, 1), [phrase]), how: "modifier" };
    }
  }
  return null;
}
