// What the learned model of event types looks at: a clause's verb with what stands around it, names left out, so that it learns
// acts and not countries. Words between the sides, prefixes and bigrams after Halterman and others on masked actors
// (docs/decisions/0018-event-types.md).
import type { Clause, NounPhrase } from "../../../text/index.js";
import { modalityOf, typeAfter } from "../../modality.js";
import type { SentenceReading } from "../../reading.js";
import type { VerbMatch } from "../match_verb.js";
import { sectorOf } from "../side.js";
import { agentsOf, unitsOf } from "../units.js";

/** The features of one clause and of its sentence, each once, for the training. */
export function featuresOf(
  reading: SentenceReading,
  clause: Clause,
  match: VerbMatch | null,
): readonly string[] {
  return [...clauseFeatures(reading, clause, match), ...fieldFeatures(reading)];
}

/** The features of one clause, each once; `match` is the verb pattern that fits it, or null. Names and numbers are masked. */
export function clauseFeatures(
  reading: SentenceReading,
  clause: Clause,
  match: VerbMatch | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (feature: string) => found.add(feature);
  const { verb } = clause;
  const lemma = verb.lemma;
  add(`v=${lemma}`);
  add(`v4=${lemma.slice(0, 5)}`);
  for (const type of reading.lexicon.leanings.verbs.get(lemma) ?? []) add(`v leans=${type}`);
  if (verb.modal !== null) {
    add(`modal=${verb.modal}`);
    add(`modal=${verb.modal}|v=${lemma}`);
  }
  if (verb.isNegated) {
    add("not");
    add(`not|v=${lemma}`);
  }
  if (verb.isPassive) {
    add("passive");
    add(`passive|v=${lemma}`);
  }
  if (verb.isPerfect) add("perfect");
  if (!verb.isPast && verb.form === "finite") add("present");
  add(`kind=${clause.kind}`);
  if (clause.marker !== null) add(`marker=${clause.marker}`);
  const { status } = modalityOf(reading, clause);
  add(`status=${status}`);
  governedBy(reading, clause, lemma, add);
  around(reading, clause, lemma, add);
  below(reading, clause, lemma, add);
  sides(reading, clause, add);
  if (match !== null) {
    const { type, mode } = match.rule.entry;
    const after = typeAfter(type, match.rule.entry.status ?? status);
    add(`pattern=${after}`);
    add(`pattern=${after}|status=${status}`);
    add(`pattern=${type}|mode=${mode ?? ""}|status=${status}`);
    add(`pattern=${after}|v=${lemma}`);
  } else add("pattern=none");
  between(reading, clause, add);
  return found;
}

type Add = (feature: string) => void;

/** "refused to", "is ready to", "said that": what the clause hangs on. */
function governedBy(reading: SentenceReading, clause: Clause, lemma: string, add: Add): void {
  const { parse, tokens } = reading;
  const parent = clause.parent === null ? undefined : parse.clauses[clause.parent];
  const governor = clause.governor === null ? undefined : tokens[clause.governor];
  if (parent !== undefined) {
    add(`under=${parent.verb.lemma}`);
    if (clause.kind === "infinitive") add(`under=${parent.verb.lemma}|v=${lemma}`);
    if (parent.verb.isNegated) add("under not");
  }
  if (governor !== undefined && clause.governor !== null) add(`governor=${masked(reading, clause.governor)}`);
}

/** The object, the prepositional phrases and the predicate, by their heads, with what modifies them. */
function around(reading: SentenceReading, clause: Clause, lemma: string, add: Add): void {
  const { tokens } = reading;
  const { words } = reading.lexicon.leanings;
  for (const unit of unitsOf(reading, clause)) {
    const slot = unit.prep ?? (unit.word === null ? "object" : "word");
    if (unit.word !== null) add(`v=${lemma}|word=${unit.word}`);
    if (unit.prep !== null) add(`v=${lemma}|prep=${unit.prep}`);
    for (const phrase of unit.phrases) {
      if (phrase.isTime) continue;
      const head = masked(reading, phrase.head);
      add(`${slot}=${head}`);
      add(`v=${lemma}|${slot}=${head}`);
      if (unit.prep === null) for (const type of words.get(head) ?? []) add(`object leans=${type}`);
      if (head.length > 5 && head[0] !== "<") add(`${slot}4=${head.slice(0, 5)}`);
      for (let i = phrase.from; i < phrase.head; i += 1) {
        const word = masked(reading, i);
        if (tokens[i]?.pos === "ADJ" || tokens[i]?.pos === "NOUN") add(`modifier=${word}`);
        if (tokens[i]?.lower === "no") add("no object");
      }
    }
  }
}

/** What is demanded, promised or refused: the verbs of the clauses below. */
function below({ parse }: SentenceReading, clause: Clause, lemma: string, add: Add): void {
  for (const other of parse.clauses) {
    if (other.parent !== clause.index || other.index < clause.index) continue;
    add(`below=${other.kind}`);
    add(`below=${other.kind}|v=${lemma}`);
    if (other.kind === "infinitive" || other.kind === "that" || other.kind === "gerund") {
      add(`v=${lemma}|below=${other.verb.lemma}`);
      add(`below=${other.verb.lemma}`);
      if (other.verb.modal !== null) add(`v=${lemma}|below modal=${other.verb.modal}`);
    }
  }
}

/** Of what sector the sides are, and whether anybody is named. */
function sides(reading: SentenceReading, clause: Clause, add: Add): void {
  const tell = (slot: string, phrases: readonly NounPhrase[]) => {
    const [phrase] = phrases;
    if (phrase === undefined) return add(`${slot}=nobody`);
    const [actor] = reading.actorsOf(phrase);
    add(`${slot}=${actor?.sector ?? sectorOf(reading, phrase) ?? "none"}`);
    add(`${slot} ${actor === undefined ? "unnamed" : "named"}`);
  };
  tell("source", agentsOf(clause));
  tell("target", clause.verb.isPassive ? clause.subject : clause.object);
}

/** The words of the clause and what hangs on it, with the pairs of neighbours. */
function between(reading: SentenceReading, clause: Clause, add: Add): void {
  const { tokens } = reading;
  const { words } = reading.lexicon.leanings;
  const to = Math.min(tokens.length, Math.max(clause.to, clause.verb.to + 12));
  let before = "<";
  for (let i = Math.max(0, clause.verb.from - 1); i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === "SPACE") continue;
    const word = masked(reading, i);
    if (token.pos !== "PUNCT" && token.pos !== "DET" && word[0] !== "<") {
      add(`w=${word}`);
      for (const type of words.get(word) ?? []) add(`w leans=${type}`);
    }
    add(`${before} ${word}`);
    before = word;
  }
}

/** What the whole sentence is about: a match, a market, a storm, a trial of private persons, or politics. */
export function fieldFeatures(reading: SentenceReading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [i, { pos }] of reading.tokens.entries()) {
    if (pos !== "NOUN" && pos !== "ADJ") continue;
    const word = masked(reading, i);
    if (word[0] !== "<") found.add(`s=${word}`);
  }
  return found;
}

/** A lemma, or a mark for a name or a number. */
export function masked({ tokens, mentions }: SentenceReading, i: number): string {
  const token = tokens[i];
  if (token === undefined) return "<";
  if (token.pos === "NUM") return "<number>";
  if (token.pos === "PROPN" || mentions.some(({ from, to }) => from <= i && i < to)) return "<name>";
  return token.lemma === "" ? token.lower : token.lemma;
}
