// A clause against the verb patterns of data/words: the most specific pattern that fits wins.
import { type ActRule, rulesFor, type Slot, type VerbRules, type Who } from "../../lexicon/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { isPeople } from "../people.js";
import type { SentenceReading } from "../reading.js";
import type { TypeGuess } from "./typing/type_model.js";
import { type Unit, unitsOf } from "./units.js";

export interface VerbMatch {
  readonly rule: ActRule;
  readonly clause: Clause;
  /** The phrases in the target's place, or null where the pattern names none. */
  readonly target: readonly NounPhrase[] | null;
  /** The clause that the pattern takes along ("refused to …"), or null. */
  readonly inner: Clause | null;
  readonly units: readonly Unit[];
  /** Was a passive read as "be" with an adjective, so that the subject acts? */
  readonly isAdjective?: boolean;
  /** How likely the clause tells an event at all, by the learned model; 0 to 1, and 1 where it was not asked. */
  readonly likelihood: number;
  /** Set where the learned model told the type, alone or over a pattern's. */
  readonly guess?: TypeGuess;
  /** The first of two objects, a country that gets the second. */
  readonly receiver?: NounPhrase;
  /** Does no pattern fit, so that the model alone tells the act? */
  readonly isLearned?: boolean;
}

/** The first pattern of the clause's verb that fits, or null. */
export function matchVerb(reading: SentenceReading, clause: Clause): VerbMatch | null {
  const rules = reading.lexicon.verbs.get(clause.verb.lemma);
  if (rules === undefined && !clause.verb.isPassive) return null;
  const units = unitsOf(reading, clause);
  const children = reading.parse.clauses.filter(
    (other) => other.parent === clause.index && other.index > clause.index,
  );
  const passive =
    clause.verb.isPassive && !clause.prepositions.some((place) => place.prep === "by")
      ? asAdjective(reading, clause, units, children)
      : null;
  return passive ?? firstThatFits(reading, clause, rules, units, children);
}

/** "is concerned about", "was opposed to": a participle that is an adjective of "be" in the patterns. */
function asAdjective(
  reading: SentenceReading,
  clause: Clause,
  units: readonly Unit[],
  children: readonly Clause[],
): VerbMatch | null {
  const participle: Unit = {
    prep: null,
    phrases: [],
    word: reading.tokens[clause.verb.main]?.lower ?? "",
    heads: [],
    isMeasured: false,
  };
  const match = firstThatFits(
    reading,
    clause,
    reading.lexicon.verbs.get("be"),
    [participle, ...units.filter((unit) => unit.prep !== null)],
    children,
  );
  const [first] = match?.rule.slots ?? [];
  const isOwn = first?.kind === "word" && first.words.has(participle.word ?? ""); // not "was accused of crimes against humanity"
  return match === null || !isOwn ? null : { ...match, isAdjective: true };
}

function firstThatFits(
  reading: SentenceReading,
  clause: Clause,
  rules: VerbRules | undefined,
  units: readonly Unit[],
  children: readonly Clause[],
): VerbMatch | null {
  if (rules === undefined) return null;
  for (const rule of rulesFor(rules, wordsPresent(reading, units, children))) {
    const match = matchRule(reading, rule, units, children);
    if (match !== null) return { rule, clause, units, likelihood: 1, ...match };
  }
  return null;
}

/** Every word that a slot could be matched with, so that most patterns are passed over at a glance. */
function wordsPresent(
  reading: SentenceReading,
  units: readonly Unit[],
  children: readonly Clause[],
): readonly string[] {
  const words: string[] = [];
  for (const unit of units) {
    if (unit.prep !== null) words.push(unit.prep);
    if (unit.word !== null) words.push(unit.word);
    words.push(...unit.heads);
    for (const phrase of unit.phrases)
      for (let i = phrase.from; i < phrase.head; i += 1)
        words.push(reading.tokens[i]?.lemma ?? "", reading.tokens[i]?.lower ?? "");
  }
  if (children.some((child) => child.kind === "infinitive")) words.push("to");
  return words;
}

interface State {
  unit: number;
  /** Is the last matched word the preposition of that unit, so that what follows stands inside it? */
  isOpen: boolean;
  /** The unit of the noun matched last, or null. */
  noun: number | null;
  target: readonly NounPhrase[] | null;
  inner: Clause | null;
  infinitive: boolean;
}

function matchRule(
  reading: SentenceReading,
  rule: ActRule,
  units: readonly Unit[],
  children: readonly Clause[],
): { target: readonly NounPhrase[] | null; inner: Clause | null } | null {
  const state: State = { unit: 0, isOpen: false, noun: null, target: null, inner: null, infinitive: false };
  for (let i = 0; i < rule.slots.length; i += 1) {
    const slot = rule.slots[i];
    if (slot === undefined) break;
    const next = rule.slots[i + 1];
    const head = slot.kind === "word" && next?.kind === "word" ? next.words : null;
    if (matchSlot(reading, slot, head, units, children, state)) continue;
    if ((slot.kind === "word" || slot.kind === "target") && slot.isOptional) continue;
    return null;
  }
  return { target: state.target, inner: state.inner };
}

function matchSlot(
  reading: SentenceReading,
  slot: Slot,
  head: ReadonlySet<string> | null,
  units: readonly Unit[],
  children: readonly Clause[],
  state: State,
): boolean {
  switch (slot.kind) {
    case "word":
      return matchWord(reading, slot.words, head, units, children, state);
    case "target":
      if (state.infinitive && state.isOpen && state.noun !== state.unit) return false; // "gave the rebels two days to leave" is no "gave in to"
      return matchTarget(units, state) && isWho(reading, slot.who, state.target);
    case "infinitive": {
      const inner = children.find((child) => child.kind === "infinitive");
      if (inner === undefined) return false;
      state.inner = inner;
      return true;
    }
    default: {
      const inner = children.find((child) => child.kind === "that");
      if (inner === undefined || (slot.isWish && !isWish(reading, inner))) return false;
      state.inner = inner;
      return true;
    }
  }
}

/** "that the curbs be lifted", "that the mayor resign": the bare base, which a single subject has in no other clause. */
function isWish({ tokens }: SentenceReading, { verb, subject }: Clause): boolean {
  const [first, main] = [tokens[verb.from], tokens[verb.main]];
  if (verb.modal !== null || first === undefined || main === undefined) return false;
  if (first.lower === "be") return true;
  const [only] = subject;
  const head = only === undefined ? undefined : tokens[only.head];
  const isSingle =
    subject.length === 1 && head !== undefined && head.lower === head.lemma && !head.lower.endsWith("s");
  return isSingle && head.pos !== "PRON" && verb.from === verb.main && main.lower === main.lemma;
}

function matchWord(
  reading: SentenceReading,
  words: ReadonlySet<string>,
  head: ReadonlySet<string> | null,
  units: readonly Unit[],
  children: readonly Clause[],
  state: State,
): boolean {
  if (state.infinitive) {
    const inner = children.find((child) => child.kind === "infinitive" && words.has(child.verb.lemma));
    state.infinitive = false;
    if (inner === undefined) return false;
    state.inner = inner;
    return true;
  }
  for (let i = state.unit; i < units.length; i += 1) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.prep !== null && words.has(unit.prep) && !(state.isOpen && i === state.unit)) {
      if (unit.prep === "of" && state.noun !== null && i > state.noun + 1) continue; // "the ambassador … over the arrest of"
      if (unit.prep === "with" && state.noun !== i - 1 && isOfNeighbour(units[i - 1], unit)) continue;
      state.unit = i;
      state.isOpen = true;
      return true;
    }
    const isReachable = unit.prep === null || unit.isMeasured || (state.isOpen && i === state.unit);
    if (
      isReachable &&
      (unit.heads.some((one) => words.has(one)) ||
        (head !== null && hasModifier(reading, unit, words, head)) ||
        (unit.word !== null && words.has(unit.word)) ||
        hasGerund(reading, unit, words))
    ) {
      state.unit = i;
      state.noun = i;
      return true;
    }
  }
  if (words.has("to") && children.some((child) => child.kind === "infinitive")) {
    state.infinitive = true;
    return true;
  }
  return false;
}

/** "Held drills near the border with Peru": Peru shares the border, and not the drills. */
function isOfNeighbour(before: Unit | undefined, { phrases }: Unit): boolean {
  const last = before?.phrases.at(-1);
  const isRight = last !== undefined && phrases[0]?.from === last.to + 1;
  return isRight && before?.prep !== null && before?.heads.some((head) => SHARED.has(head)) === true;
}
const SHARED = new Set("border boundary conflict dispute feud frontier row war".split(" "));

/** "stopped taking payments": the gerund stands before its noun inside the phrase. */
function hasGerund(reading: SentenceReading, unit: Unit, words: ReadonlySet<string>): boolean {
  return unit.phrases.some((phrase) => {
    const first = reading.tokens[phrase.from];
    return first?.lower.endsWith("ing") === true && words.has(first.lower);
  });
}

/** "a joint exercise", "martial law": a word before the head counts where the pattern's next word is the head. */
function hasModifier(
  reading: SentenceReading,
  unit: Unit,
  words: ReadonlySet<string>,
  head: ReadonlySet<string>,
): boolean {
  return unit.phrases.some((phrase) => {
    if (!head.has(reading.tokens[phrase.head]?.lemma ?? "")) return false;
    for (let i = phrase.from; i < phrase.head; i += 1) {
      const token = reading.tokens[i];
      if (token !== undefined && (words.has(token.lemma) || words.has(token.lower))) return true;
    }
    return false;
  });
}

/** "received Putin", but not "received weapons"; "held two fishermen", but not "held talks". */
function isWho(reading: SentenceReading, who: Who, target: readonly NounPhrase[] | null): boolean {
  if (who === "any") return true;
  return (target ?? []).some((phrase) => {
    const head = reading.tokens[phrase.head]?.lemma ?? "";
    const isPerson = reading.actorsOf(phrase).some((actor) => actor.person !== undefined);
    return (
      isPerson ||
      (who === "people" &&
        (isPeople(head) || (reading.lexicon.agents.has(head) && !ASSEMBLIES.test(head)) || PEOPLE.test(head)))
    );
  });
}
/** Gatherings that one holds as one holds talks: "let the party hold a congress in Diyarbakir". */
const ASSEMBLIES = /^(?:assembly|conference|congress|convention|forum)$/u;
const PEOPLE = /^(?:boy|child|girl|people|person|youth)$/u;

function matchTarget(units: readonly Unit[], state: State): boolean {
  if (state.isOpen) {
    const unit = units[state.unit];
    if (unit === undefined || unit.phrases.length === 0) return false;
    state.target = unit.phrases;
    state.isOpen = false;
    return true;
  }
  const direct = units.findIndex((unit) => unit.prep === null && unit.phrases.length > 0);
  const unit = units[direct];
  if (unit === undefined) return false;
  state.target = unit.phrases;
  return true;
}
