// A clause whose verb tells an act -> the event, with who does it and whom it is on.
import type { EventType } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import type { EventDraft } from "../claim_parts.js";
import { fittedPattern } from "../fitted_pattern.js";
import { isSilence, modalityOf, PURPOSE } from "../modality.js";
import { type Modality, type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import type { ActMemory } from "./act_memory.js";
import { actOf } from "./act_of.js";
import { buildEvent, reason } from "./build_event.js";
import { causedBy } from "./caused_by.js";
import { firedBy, isWithArms } from "./fired_by.js";
import { isForeseen } from "./foreseen.js";
import { matchVerb, type VerbMatch } from "./match_verb.js";
import { isIdle, isPeaceful } from "./peaceful.js";
import { isSide } from "./side.js";
import { ruledOut, toldTo } from "./speaker_acts.js";
import { SUPPLIES, suppliedBy } from "./supplied.js";
import { isSupportAgainst } from "./support_against.js";
import { targetOf } from "./target_of.js";
import { byWords, type Found, isPlaced, isState, NOBODY, partyKey, sourceOf, unique } from "./targets.js";
import { actAsSubject } from "./told_by_act.js";
import { becauseOf } from "./typing/type_model.js";
import { agentsOf } from "./units.js";
import { isSentAway, sharedAgent, unnamedDoer } from "./unnamed_doer.js";
import { speakerOf, unnamedSource } from "./unnamed_sides.js";

/** The event of a clause whose verb fits; null where nobody does it, or nothing is done. Notes who did what in `acts`. */
export function verbEvent(reading: SentenceReading, match: VerbMatch, acts: ActMemory): EventDraft | null {
  const { rule, clause } = match;
  const modality = statusOf(reading, match);
  const entry = actOf(reading, match, modality);
  if (isFlow(match) || isCrowd(reading, match) || isHabit(reading, clause)) return null;
  if (isPeaceful(reading, match)) return null;
  if (isForeseen(reading, match)) return null;
  if (clause.verb.lemma === "let" && match.inner !== null && isIt(reading, match.inner)) return null; // "let it be known that Peru would not pay"
  if (entry.type === "REJECT" && isSilence(reading, match.inner)) return null;
  if (entry.type === "SUPPORT" && isWithArms(reading, clause)) return null;
  if (modality.because === PURPOSE) return null; // an aim is no act: "in order to protect themselves"
  const told = entry.type === "ASSAULT" ? actAsSubject(reading, clause) : null;
  let source: Found =
    told !== null
      ? { actors: told.source, how: "named" }
      : (bySpeaker(reading, match) ?? sourceOf(reading, clause, entry.type, match.isAdjective === true));
  if (source.actors.length === 0 && clause.kind === "participle" && entry.symmetric)
    source = underPact(reading, clause);
  if (source.actors.length === 0) source = causedBy(reading, clause);
  if (source.actors.length === 0) source = firedBy(reading, clause);
  if (source.actors.length === 0 && entry.cameo === SUPPLIES.cameo) source = suppliedBy(reading, clause);
  if (source.actors.length === 0) source = sharedAgent(reading, match);
  source = withOthers(reading, match, source);
  const open = withoutGuess(source);
  let target = targetOf(reading, match, open.actors, acts, endOfClause(reading, match));
  if (target.actors.some((other) => isTheirOwn(other, source, match))) source = open;
  else if (open !== source)
    target = targetOf(reading, match, source.actors, acts, endOfClause(reading, match));
  if (told !== null && told.target.length > 0 && !isPlaced(target))
    target = { actors: told.target, how: "named" };
  if (entry.type === "SUPPORT" && isSupportAgainst(reading, clause)) target = NOBODY;
  if (entry.type === "REJECT" && spares(reading, match)) target = NOBODY;
  if (
    source.actors.length === 0 &&
    isIt(reading, clause) &&
    speakerOf(reading, agentsOf(clause), clause).length === 0
  )
    return null; // "It killed 14 people in Cuba": the storm
  if (source.actors.length === 0)
    source = byWords(
      unnamedSource(
        reading,
        match.isAdjective === true ? clause.subject : agentsOf(clause),
        target.actors,
        clause,
        match.likelihood >= SURE,
      ),
    );
  if (source.actors.length === 0 && clause.verb.isPassive && agentsOf(clause).length > 0) return null; // "was stung by bees": nobody's act
  if (source.actors.length === 0) {
    source = unnamedDoer(reading, match, target, modality.status);
    const places = new Set(source.actors.map(({ from }) => from));
    const others = target.actors.filter(({ from }) => !places.has(from)); // "the army was placed on alert": not on itself
    target =
      others.length === 0 && target.actors.length > 0 && isSentAway(match)
        ? { actors: unique(clause.subject.flatMap((phrase) => reading.actorsOf(phrase))), how: "named" } // "envoys were expelled from Benin"
        : { ...target, actors: others };
  }
  const refusal = source.actors.length === 0 ? ruledOut(reading, match) : null;
  if (refusal !== null) ({ source, target } = refusal);
  const addressed = isPlaced(target) && target.how !== "nearby" ? NOBODY : toldTo(reading, match, source);
  if (addressed.actors.length > 0) target = addressed;
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
    likelihood: told === null ? match.likelihood : 1,
    attribution: clause,
    ...(entry.type === "ACCUSE" ? { periodTo: beforeCharge(reading, clause, last) } : {}),
  });
}

/** The same without the countries that are only guessed. */
function withoutGuess(source: Found): Found {
  if (source.actors.every(({ isGuess }) => isGuess !== true)) return source;
  const actors = source.actors.map((actor) => (actor.isGuess === true ? { ...actor, country: null } : actor));
  return { ...source, actors };
}

/** "President Jane Roe criticised Mongolia", "flew to Lima": whoever is only guessed to be of a country is not of the one that is the other side. */
function isTheirOwn(other: ResolvedActor, source: Found, { rule }: VerbMatch): boolean {
  const isTrip = rule.entry.type === "CONSULT" && other.by !== "group";
  return source.actors.some(({ isGuess, country }) => {
    const isSame = country === other.country || (isTrip && other.country === null);
    return isGuess === true && isSame && (isTrip || isState(other));
  });
}

/** So likely an act must be that whoever stands before its verb did it. */
const SURE = 0.8;

/** "The parties said they would boycott the vote": the speaker by name, where the pronoun means the same party or nobody known. */
function bySpeaker(reading: SentenceReading, { clause, isAdjective }: VerbMatch): Found | null {
  const agents = isAdjective === true ? clause.subject : agentsOf(clause);
  const speakers = unique(speakerOf(reading, agents, clause).flatMap((phrase) => reading.actorsOf(phrase)));
  const meant = new Set(agents.flatMap((phrase) => reading.actorsOf(phrase)).map(partyKey));
  const isSame =
    speakers.length > 0 && (meant.size === 0 || speakers.some((one) => meant.has(partyKey(one))));
  return isSame ? { actors: speakers, how: "named" } : null;
}

/** "Chadian ministers and rebel delegates met": of those who act alike also the ones whom no name places. */
function withOthers(reading: SentenceReading, { rule, clause }: VerbMatch, source: Found): Found {
  const agents = agentsOf(clause);
  if (!rule.entry.symmetric || source.how !== "named" || agents.length < 2) return source;
  const all = agents.flatMap((phrase) => {
    const named = reading.actorsOf(phrase);
    return named.length > 0
      ? named
      : reading.tokens[phrase.head]?.pos === "NOUN" && isSide(reading, phrase)
        ? unnamedSource(reading, [phrase], [], clause)
        : [];
  });
  return { ...source, actors: all };
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

/** "Oman refused to cut ties with Iran", "denied arming the rebels": who is spared is not refused. */
function spares(reading: SentenceReading, { clause, inner, target }: VerbMatch): boolean {
  if (clause.verb.lemma === "deny") {
    const first = reading.tokens[target?.[0]?.from ?? -1]?.lower ?? "";
    return (
      /.ing$/u.test(first) ||
      reading.parse.clauses.some(
        ({ parent, kind, subject, verb }) =>
          parent === clause.index &&
          ((kind === "that" && (subject[0]?.from ?? verb.from) <= clause.verb.to + 2) ||
            (kind === "gerund" && verb.from <= clause.verb.to)),
      )
    );
  }
  if (inner === null || !/^(?:decline|refuse)$/u.test(clause.verb.lemma)) return false;
  const what = matchVerb(reading, inner)?.rule.entry.type;
  return what !== undefined && SPARED.has(what);
}
const SPARED: ReadonlySet<EventType> = new Set(["ACCUSE", "ASSAULT", "COERCE", "SANCTION", "THREATEN"]);

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
  const { status, type } = match.rule.entry;
  if (type === "THREATEN" && isIdle(match)) return { status: "actual", because: null };
  return status !== null && modality.status === "actual"
    ? {
        status,
        because: fittedPattern(reading, match.rule, match.clause.from, endOfClause(reading, match)),
      }
    : modality;
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
