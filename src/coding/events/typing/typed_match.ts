// Patterns first, then the learned model: it tells the type where no pattern fits, and overrules one that fits badly.
import { type ActRule, rowsTold } from "../../../lexicon/index.js";
import type { EventType } from "../../../model/index.js";
import type { Clause } from "../../../text/index.js";
import { inForce, isNegated, modalityOf, typeAfter } from "../../modality.js";
import type { SentenceReading } from "../../reading.js";
import { withFields } from "../../with_fields.js";
import { typeOf as countedType } from "../build_event.js";
import { matchVerb, type VerbMatch } from "../match_verb.js";
import { isSide } from "../side.js";
import { agentsOf, type Unit, unitsOf } from "../units.js";
import { WEAPONS } from "../unnamed_sides.js";
import { clauseFeatures, fieldFeatures } from "./features.js";
import { guessType, type TypeGuess, typeOf, type Weighed, weigh } from "./type_model.js";

/** How likely an event must be to be told without a pattern, and how sure the model to overrule a pattern's type. */
const ALONE = 0.5;
/** How sure its type must be then. */
const SURE = 0.2;
const OVERRULES = 0.75;
/** How sure where the pattern names more than the verb and a place for the target: "issued an ultimatum to". */
const OVERRULES_WORDS = 0.95;

/** How sure the model must be of a refusal that "not" alone tells: "India would not give up its purchases". */
const REFUSES = 0.5;

const MODAL: ReadonlySet<EventType> = new Set(["AGREE", "THREATEN", "REJECT"]);

/** What the sentence is about, as rows of the model: worked out once, when a clause first asks. */
export function fieldOf(reading: SentenceReading): () => Weighed {
  let field: Weighed | null = null;
  return () => {
    if (field !== null) return field;
    const model = reading.lexicon.eventTypes;
    const { note, rows } = rowsTold(model);
    fieldFeatures(reading, note);
    field = weigh(model, rows);
    return field;
  };
}

/** The match with the type that it counts as; null where the clause tells no event. `field` is the sentence's (`fieldOf`). */
export function typedMatch(
  reading: SentenceReading,
  clause: Clause,
  match: VerbMatch | null,
  field: () => Weighed,
): VerbMatch | null {
  if (match === null && !mayAct(reading, clause)) return null;
  if (match === null && isTalkOfTwo(reading, clause))
    return { rule: ruleOf("CONSULT", clause), clause, target: null, inner: null, units: [], likelihood: 1 };
  const model = reading.lexicon.eventTypes;
  const { note, rows } = rowsTold(model);
  clauseFeatures(reading, clause, match, note);
  const guess = guessType(model, rows, field());
  const likelihood = 1 - (guess.all[reading.lexicon.eventTypes.classes.indexOf("")] ?? 0);
  const modality = modalityOf(reading, clause);
  if (match === null) {
    const mayBe =
      modality.status !== "possible" ||
      modality.isHearsay === true ||
      (guess.type !== null && MODAL.has(guess.type)); // "may halt its mediation"
    const likeliest = likeliestEvent(reading, guess);
    const isOnlyNot =
      likeliest.type === "REJECT" && isNegated(reading, clause) && likeliest.probability < REFUSES;
    return mayBe && !isOnlyNot ? learned(reading, clause, likeliest, likelihood) : null;
  }
  if (guess.type === null) return { ...match, likelihood };
  const { entry } = match.rule;
  const told = inForce(entry.status, modality);
  const isSame =
    guess.type === typeAfter(entry.type, told) || guess.type === countedType(entry.type, told, entry);
  const isPact = entry.symmetric && entry.type === "AGREE" && guess.type === "SUPPORT"; // who concludes a pact agrees
  const isModal = told.status !== "actual" && MODAL.has(guess.type); // what is planned or refused is told by its status
  if (
    isSame ||
    isPact ||
    isModal ||
    guess.probability < (namesMore(match.rule) ? OVERRULES_WORDS : OVERRULES)
  )
    return { ...match, likelihood };
  const retyped = {
    ...entry,
    type: guess.type,
    mode: null,
    cameo: CAMEO[guess.type],
    symmetric: isMutual(guess.type),
  };
  return withFields(match, { rule: { ...match.rule, entry: retyped }, guess, likelihood });
}

const PLACES = /^(?:about|against|at|by|for|from|in|into|of|on|over|to|toward|towards|with)$/u;

/** Does the pattern ask for a word besides its verb, its prepositions and its target? */
function namesMore({ slots }: ActRule): boolean {
  return slots.some(
    (slot) => slot.kind === "word" && !slot.isOptional && [...slot.words].some((word) => !PLACES.test(word)),
  );
}

/** The likeliest type, where that there is an event at all is likely enough; else none. */
function likeliestEvent(reading: SentenceReading, guess: TypeGuess): TypeGuess {
  const { classes } = reading.lexicon.eventTypes;
  const none = guess.all[classes.indexOf("")] ?? 0;
  if (1 - none < ALONE) return { ...guess, type: null };
  if (guess.type !== null) return guess.probability < SURE ? { ...guess, type: null } : guess;
  let top = -1;
  for (const [k, one] of guess.all.entries()) if (classes[k] !== "" && one > (guess.all[top] ?? -1)) top = k;
  const probability = guess.all[top] ?? 0;
  return { ...guess, type: probability < SURE ? null : typeOf(classes[top]), probability };
}

/** Somebody must act, in a clause that tells something of its own. */
function mayAct(reading: SentenceReading, clause: Clause): boolean {
  if (
    clause.kind === "infinitive" ||
    isOfThing(reading, clause) ||
    reading.tokens[clause.verb.main]?.lower === "according"
  )
    return false;
  const agents = agentsOf(clause);
  const sides = agents.length > 0 ? agents : clause.verb.isPassive ? clause.subject : [];
  if (
    !sides.some(
      (phrase) =>
        reading.actorsOf(phrase).length > 0 ||
        isSide(reading, phrase) ||
        isPronoun(reading, phrase.head) ||
        WEAPONS.has(reading.tokens[phrase.head]?.lemma ?? ""),
    )
  )
    return false;
  const { lemma } = clause.verb;
  if (/^(?:anger|annoy|enrage|face|infuriate|irritate|pray|queue|upset|vote)$/u.test(lemma)) return false; // a vote is a position, a prayer no demand, a queue no protest
  if (lemma === "ask" && /^(?:how|if|whether|why)$/u.test(reading.tokens[clause.verb.to]?.lower ?? ""))
    return false; // asks nobody to do anything
  if (lemma === "plead" && reading.tokens[clause.verb.to]?.lower === "guilty") return false; // confesses
  const below = reading.parse.clauses.filter(
    (other) => other.parent === clause.index && other.index > clause.index,
  );
  const manner = reading.lexicon.speech.get(lemma)?.manner;
  const isForgiven = lemma === "write" && reading.tokens[clause.verb.to]?.lower === "off"; // "wrote off what Zambia had owed it"
  const isSpeech = manner !== undefined && manner !== "directive" && manner !== "promise" && !isForgiven;
  if (isSpeech && below.some(({ kind }) => kind === "that" || kind === "gerund")) return false; // what is said is told for itself
  const isPhase =
    /^(?:adopt|approve|begin|cease|continue|finish|issue|keep|pass|publish|quit|release|resume|start|stop)$/u.test(
      lemma,
    );
  if (isPhase && below.some((other) => other.kind === "gerund" && matchVerb(reading, other) !== null))
    return false; // "began shipping food to Chad", "issued a statement condemning Iraq": the gerund tells it
  return !(
    (reading.lexicon.governors.has(lemma) || /^(?:be|go)$/u.test(lemma)) && // "is going to visit", "is likely to visit"
    below.some((other) => other.kind === "infinitive" && matchVerb(reading, other) !== null)
  ); // "wants to visit": the visit is told
}

/** "Accounts held by relatives", "a stay ordered by the court": what a participle tells of a thing is background. */
function isOfThing(reading: SentenceReading, { kind, subject }: Clause): boolean {
  return (
    kind === "participle" &&
    !subject.some(
      (phrase) =>
        reading.actorsOf(phrase).length > 0 ||
        isSide(reading, phrase) ||
        WEAPONS.has(reading.tokens[phrase.head]?.lemma ?? ""),
    )
  );
}

/** "Trump and Putin spoke on Tuesday": two states that speak, and nobody whom they speak to. */
function isTalkOfTwo(reading: SentenceReading, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!/^(?:speak|talk)$/u.test(verb.lemma) || verb.isPassive || !unitsOf(reading, clause).every(isHowLong))
    return false;
  const countries = subject.flatMap((phrase) => reading.actorsOf(phrase).map(({ country }) => country));
  return new Set(countries.filter((country) => country !== null)).size === 2;
}

/** "for the first time in 18 months", "for two hours" */
function isHowLong({ heads }: Unit): boolean {
  return (
    heads.length > 0 && heads.every((head) => /^(?:time|minute|hour|day|week|month|year|decade)$/u.test(head))
  );
}

function isPronoun({ tokens }: SentenceReading, head: number): boolean {
  return tokens[head]?.pos === "PRON";
}

function learned(
  reading: SentenceReading,
  clause: Clause,
  guess: TypeGuess,
  likelihood: number,
): VerbMatch | null {
  const { type } = guess;
  if (type === null) return null;
  const inner =
    reading.parse.clauses.find(
      (other) =>
        other.parent === clause.index &&
        other.index > clause.index &&
        /^(?:infinitive|that)$/u.test(other.kind),
    ) ?? null;
  return {
    rule: ruleOf(type, clause),
    clause,
    target: null,
    inner,
    units: unitsOf(reading, clause),
    likelihood,
    guess,
    isLearned: true,
  };
}

/** A rule without a pattern, for a type that the model tells. */
function ruleOf(type: EventType, { verb }: Clause): ActRule {
  return {
    entry: {
      match: verb.lemma,
      type,
      mode: null,
      cameo: CAMEO[type],
      status: null,
      symmetric: isMutual(type),
      swap: false,
      sourceBy: ["by"],
      phrase: "",
      source: "event-types-learned",
    },
    first: [verb.lemma],
    slots: [],
    steps: [{ words: [verb.lemma], isOptional: false }],
    needs: null,
    weight: 0,
  };
}

const isMutual = (type: EventType): boolean => type === "AGREE" || type === "CONSULT" || type === "COOPERATE";

/** CAMEO's general code under each type (CAMEO2PLOVER-2021), where no pattern tells a narrower one. */
const CAMEO: Readonly<Record<EventType, string>> = {
  AGREE: "030",
  CONSULT: "040",
  SUPPORT: "050",
  COOPERATE: "060",
  AID: "070",
  CONCEDE: "080",
  RETREAT: "084",
  REQUEST: "100",
  ACCUSE: "110",
  REJECT: "120",
  THREATEN: "130",
  PROTEST: "140",
  SANCTION: "160",
  MOBILIZE: "150",
  COERCE: "170",
  ASSAULT: "180",
};
