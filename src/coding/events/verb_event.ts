// A clause whose verb tells an act -> the event, with who does it and whom it is on.
import type { EventType, Sector, Status } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { trailingSpeech } from "../attribution.js";
import type { EventDraft } from "../claim_parts.js";
import { fittedPattern } from "../fitted_pattern.js";
import { isSilence, modalityOf, PURPOSE } from "../modality.js";
import { type Modality, type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import type { ActMemory } from "./act_memory.js";
import { buildEvent, reason } from "./build_event.js";
import type { VerbMatch } from "./match_verb.js";
import { isSide } from "./side.js";
import { isSupportAgainst } from "./support_against.js";
import { targetOf } from "./target_of.js";
import { type Found, NOBODY, ownersOf, partyKey, placesIn, sourceOf, unique } from "./targets.js";
import { becauseOf } from "./typing/type_model.js";
import { agentsOf } from "./units.js";
import { speakerOf, unnamedSource } from "./unnamed_sides.js";

/** The event of a clause whose verb fits; null where nobody does it, or nothing is done. Notes who did what in `acts`. */
export function verbEvent(reading: SentenceReading, match: VerbMatch, acts: ActMemory): EventDraft | null {
  const { rule, clause } = match;
  const { entry } = rule;
  const modality = statusOf(reading, match);
  if (isFlow(match) || isCrowd(reading, match) || isHabit(reading, clause)) return null;
  if (entry.type === "REJECT" && isSilence(match.inner)) return null;
  if (modality.because === PURPOSE) return null; // an aim is no act: "in order to protect themselves"
  let source = bySpeaker(reading, match) ?? sourceOf(reading, clause, entry.type, match.isAdjective === true);
  if (source.actors.length === 0 && clause.kind === "participle" && entry.symmetric)
    source = underPact(reading, clause);
  if (source.actors.length === 0) source = sharedAgent(reading, match);
  source = withOthers(reading, match, source);
  let target = targetOf(reading, match, source.actors, acts, endOfClause(reading, match));
  if (entry.type === "SUPPORT" && isSupportAgainst(reading, clause)) target = NOBODY;
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
        match.likelihood >= SURE,
      ),
    );
  if (source.actors.length === 0 && clause.verb.isPassive && agentsOf(clause).length > 0) return null; // "was stung by bees": nobody's act
  if (source.actors.length === 0) source = whereHeld(reading, match);
  if (source.actors.length === 0) {
    source = ownersOfSubject(reading, match, target);
    const places = new Set(source.actors.map(({ from }) => from));
    target = { ...target, actors: target.actors.filter(({ from }) => !places.has(from)) }; // "the army was placed on alert": not on itself
  }
  if (source.actors.length === 0) source = summoner(reading, match);
  if (source.actors.length === 0) source = announced(reading, match, target, modality.status);
  const refusal = source.actors.length === 0 ? ruledOut(reading, match) : null;
  if (refusal !== null) ({ source, target } = refusal);
  const told = isPlaced(target) ? NOBODY : toldTo(reading, match, source);
  if (told.actors.length > 0) target = told;
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

/** "Troops were posted around Accra": they do it; "the Danish minister's visit was called off": whose it was, where nobody else is told. */
function ownersOfSubject(reading: SentenceReading, match: VerbMatch, target: Found): Found {
  const { rule, clause } = match;
  if (!clause.verb.isPassive || agentsOf(clause).length > 0) return NOBODY;
  const { type } = rule.entry;
  if (type === "MOBILIZE") {
    const own = unique(clause.subject.flatMap((phrase) => reading.actorsOf(phrase)));
    return own.length > 0
      ? { actors: own, how: "named" }
      : inWords(unnamedSource(reading, clause.subject, target.actors, clause));
  }
  if (
    type === "RETREAT" &&
    target.actors.length > 0 &&
    !clause.subject.some((phrase) => match.target?.includes(phrase) === true)
  ) {
    const hit = new Set(target.actors.map(partyKey));
    const own = unique(clause.subject.flatMap((phrase) => actorsOrOwners(reading, phrase)));
    return { actors: own.filter((actor) => !hit.has(partyKey(actor))), how: "named" }; // "American engineers were withdrawn from Honduras"
  }
  const isBare = type === "REJECT" && target.actors.length === 0; // with both sides told the noun tells it: "the visit to Oslo was called off"
  if (!isBare && type !== "SANCTION") return NOBODY;
  const hit = new Set(target.actors.map(partyKey));
  const owners = clause.subject.flatMap((phrase) =>
    reading.actorsOf(phrase).length > 0 ? [] : ownersOf(reading, phrase),
  );
  const others = unique(owners).filter((actor) => !hit.has(partyKey(actor)));
  return others.length === 0 ? NOBODY : { actors: others.slice(0, 1), how: "modifier" };
}

function actorsOrOwners(reading: SentenceReading, phrase: NounPhrase): readonly ResolvedActor[] {
  const own = reading.actorsOf(phrase);
  return own.length > 0 ? own : ownersOf(reading, phrase);
}

/**
 * "Curbs on travel to Cuba have been eased, the U.S. Treasury announced": where nobody is told who does it, whoever governs and says so; not
 * of what befalls somebody ("were killed, the army said"), nor of what is done to himself.
 */
function announced(
  reading: SentenceReading,
  { rule, clause }: VerbMatch,
  target: Found,
  status: Status,
): Found {
  const mayBe = ANNOUNCED.has(rule.entry.type) || (status !== "actual" && rule.entry.type === "ASSAULT"); // "will be shot on sight, the army chief said"
  if (!clause.verb.isPassive || agentsOf(clause).length > 0 || !mayBe) return NOBODY;
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  const isSaid =
    clause.kind === "that" && parent !== undefined && reading.lexicon.speech.has(parent.verb.lemma);
  const trailing = clause.kind === "main" ? trailingSpeech(reading) : null;
  const speech = isSaid ? parent : trailing !== null && trailing.index > clause.index ? trailing : undefined;
  const hit = new Set(target.how === "words" ? [] : target.actors.map(({ country }) => country));
  const speakers = unique(speech?.subject.flatMap((phrase) => reading.actorsOf(phrase)) ?? []).filter(
    ({ country, organisation, sector }) =>
      (organisation !== undefined || (country !== null && !hit.has(country))) &&
      (sector === null || GOVERNS.has(sector)),
  );
  return speakers.length === 0 ? NOBODY : { actors: speakers.slice(0, 1), how: "modifier" };
}

/** "Were suffocated with masks and burned with cigarettes by interrogators": the doer told behind the second passive did both. */
function sharedAgent(reading: SentenceReading, { rule, clause }: VerbMatch): Found {
  if (!clause.verb.isPassive || agentsOf(clause).length > 0) return NOBODY;
  const next = reading.parse.clauses[clause.index + 1];
  const isTwin = next?.verb.isPassive && next.kind === clause.kind && next.subject === clause.subject;
  return isTwin ? sourceOf(reading, next, rule.entry.type, false) : NOBODY;
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

function isPlaced({ actors }: Found): boolean {
  return actors.some(({ country, organisation }) => country !== null || organisation !== undefined);
}

/** "The ministry said that lifting the curbs on Peru is out of the question": who says so refuses it to whom it is about; null without either. */
function ruledOut(
  reading: SentenceReading,
  { rule, clause }: VerbMatch,
): { source: Found; target: Found } | null {
  if (rule.entry.type !== "REJECT" || clause.verb.lemma !== "be") return null;
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  const isSaid = parent !== undefined && reading.lexicon.speech.has(parent.verb.lemma);
  const speech = isSaid ? parent : trailingSpeech(reading);
  const speakers = unique(speech?.subject.flatMap((phrase) => reading.actorsOf(phrase)) ?? []);
  const own = new Set(speakers.map(partyKey));
  const about = reading
    .partiesIn(isSaid ? parent.verb.to : 0, clause.verb.from)
    .filter((one) => !own.has(partyKey(one)));
  if (speakers.length === 0 || about.length === 0) return null;
  return {
    source: { actors: speakers, how: "modifier" },
    target: { actors: about.slice(0, 1), how: "modifier" },
  };
}

/** "The envoy was summoned to the Dutch foreign ministry": who is at home there summons. */
function summoner(reading: SentenceReading, { clause }: VerbMatch): Found {
  const isSummons = clause.verb.isPassive && /^(?:summon|call)$/u.test(clause.verb.lemma);
  if (!isSummons) return NOBODY;
  const places = clause.prepositions
    .filter(({ prep }) => /^(?:to|into)$/u.test(prep))
    .flatMap(({ phrases }) => phrases);
  return {
    actors: unique(places.flatMap((phrase) => reading.partiesIn(phrase.from, phrase.to))).slice(0, 1),
    how: "modifier",
  };
}

/** "Hungary told the IMF that it would go along": what one tells somebody that one will do is toward him. */
function toldTo(reading: SentenceReading, { clause }: VerbMatch, source: Found): Found {
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (
    clause.kind !== "that" ||
    parent === undefined ||
    !/^(?:assure|tell|inform|notify|warn)$/u.test(parent.verb.lemma)
  )
    return NOBODY;
  if (clause.verb.modal === null) return NOBODY;
  const own = new Set(source.actors.map(partyKey));
  const speakers = parent.subject.flatMap((phrase) => reading.actorsOf(phrase));
  if (!speakers.some((one) => own.has(partyKey(one)))) return NOBODY;
  const others = unique(parent.object.flatMap((phrase) => reading.actorsOf(phrase))).filter(
    (one) => !own.has(partyKey(one)) && one.sector !== "JRN",
  );
  return { actors: others.slice(0, 1), how: "named" };
}

const ANNOUNCED: ReadonlySet<EventType> = new Set([
  "AID",
  "COERCE",
  "CONCEDE",
  "REJECT",
  "RETREAT",
  "SANCTION",
]);
const GOVERNS: ReadonlySet<Sector> = new Set(["GOV", "MIL", "COP", "JUD", "LEG", "IGO"]);

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
