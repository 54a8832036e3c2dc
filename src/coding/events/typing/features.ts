// What the learned model of event types looks at: a clause's verb with what stands around it, names left out, so that it learns
// acts and not countries. Words between the sides, prefixes and bigrams after Halterman and others on masked actors
// (docs/decisions/0018-event-types.md).
import type { NoteFeature } from "../../../lexicon/index.js";
import type { Clause, NounPhrase } from "../../../text/index.js";
import { inForce, modalityOf, typeAfter } from "../../modality.js";
import type { SentenceReading } from "../../reading.js";
import type { VerbMatch } from "../match_verb.js";
import { sectorOf } from "../side.js";
import { agentsOf, unitsOf } from "../units.js";

/** Tells the features of one clause; `match` is the verb pattern that fits it, or null. Names and numbers are masked; one may be told twice. */
export function clauseFeatures(
  reading: SentenceReading,
  clause: Clause,
  match: VerbMatch | null,
  note: NoteFeature,
): void {
  const { verb } = clause;
  const lemma = verb.lemma;
  note("v", lemma);
  note("v4", lemma.slice(0, 5));
  for (const type of reading.lexicon.leanings.verbs.get(lemma) ?? []) note("v leans", type);
  for (const sense of reading.lexicon.verbSenses.get(lemma) ?? []) note("v sense", sense);
  if (verb.modal !== null) {
    note("modal", verb.modal);
    note("modal|v", verb.modal, lemma);
  }
  if (verb.isNegated) {
    note("not", "");
    note("not v", lemma);
  }
  if (verb.isPassive) {
    note("passive", "");
    note("passive v", lemma);
  }
  if (verb.isPerfect) note("perfect", "");
  if (!verb.isPast && verb.form === "finite") note("present", "");
  note("kind", clause.kind);
  if (clause.marker !== null) note("marker", clause.marker);
  const modality = modalityOf(reading, clause);
  const { status } = modality;
  note("status", status);
  governedBy(reading, clause, lemma, note);
  around(reading, clause, lemma, note);
  below(reading, clause, lemma, note);
  sides(reading, clause, note);
  if (match !== null) {
    const { type, mode } = match.rule.entry;
    const after = typeAfter(type, inForce(match.rule.entry.status, modality));
    note("pattern", after);
    note("pattern|status", after, status);
    note("pattern and mode|status", `${type} ${mode ?? ""}`, status);
    note("pattern|v", after, lemma);
  } else note("pattern", "none");
  between(reading, clause, note);
}

/** "refused to", "is ready to", "said that": what the clause hangs on. */
function governedBy(reading: SentenceReading, clause: Clause, lemma: string, note: NoteFeature): void {
  const { parse, tokens } = reading;
  const parent = clause.parent === null ? undefined : parse.clauses[clause.parent];
  const governor = clause.governor === null ? undefined : tokens[clause.governor];
  if (parent !== undefined) {
    note("under", parent.verb.lemma);
    if (clause.kind === "infinitive") note("under|v", parent.verb.lemma, lemma);
    if (parent.verb.isNegated) note("under not", "");
  }
  if (governor !== undefined && clause.governor !== null)
    note("governor", reading.masks()[clause.governor] ?? "<");
}

/** The object, the prepositional phrases and the predicate, by their heads, with what modifies them. */
function around(reading: SentenceReading, clause: Clause, lemma: string, note: NoteFeature): void {
  const { tokens } = reading;
  const masks = reading.masks();
  const { words } = reading.lexicon.leanings;
  for (const unit of unitsOf(reading, clause)) {
    const slot = unit.prep ?? (unit.word === null ? "object" : "word");
    if (unit.word !== null) note("v|word", lemma, unit.word);
    if (unit.prep !== null) note("v|prep", lemma, unit.prep);
    for (const phrase of unit.phrases) {
      if (phrase.isTime) continue;
      const head = masks[phrase.head] ?? "<";
      note("at|head", slot, head);
      const kind = reading.lexicon.nounKinds.get(head);
      if (kind !== undefined) {
        note("at|kind", slot, kind);
        if (unit.prep === null)
          for (const sense of reading.lexicon.verbSenses.get(lemma) ?? [])
            note("v sense|object kind", sense, kind);
      }
      note(slot === "object" ? "v|object" : "v|at", lemma, slot === "object" ? head : `${slot} ${head}`);
      if (unit.prep === null) for (const type of words.get(head) ?? []) note("object leans", type);
      if (head.length > 5 && head[0] !== "<") note("at|head4", slot, head.slice(0, 5));
      for (let i = phrase.from; i < phrase.head; i += 1) {
        if (tokens[i]?.pos === "ADJ" || tokens[i]?.pos === "NOUN") note("modifier", masks[i] ?? "<");
        if (tokens[i]?.lower === "no") note("no object", "");
      }
    }
  }
}

/** What is demanded, promised or refused: the verbs of the clauses below. */
function below({ parse, lexicon }: SentenceReading, clause: Clause, lemma: string, note: NoteFeature): void {
  for (const other of parse.clauses) {
    if (other.parent !== clause.index || other.index < clause.index) continue;
    note("below", other.kind);
    note("below|v", other.kind, lemma);
    if (other.kind === "infinitive" || other.kind === "that" || other.kind === "gerund") {
      note("v|below", lemma, other.verb.lemma);
      note("below", other.verb.lemma);
      for (const sense of lexicon.verbSenses.get(other.verb.lemma) ?? []) note("below sense", sense);
      if (other.verb.modal !== null) note("v|below modal", lemma, other.verb.modal);
    }
  }
}

/** Of what sector the sides are, and whether anybody is named. */
function sides(reading: SentenceReading, clause: Clause, note: NoteFeature): void {
  const tell = (slot: string, phrases: readonly NounPhrase[]) => {
    const [phrase] = phrases;
    if (phrase === undefined) return note(slot, "nobody");
    const [actor] = reading.actorsOf(phrase);
    note(slot, actor?.sector ?? sectorOf(reading, phrase) ?? "none");
    note(slot, actor === undefined ? "unnamed" : "named");
  };
  tell("source", agentsOf(clause));
  tell("target", clause.verb.isPassive ? clause.subject : clause.object);
}

/** The words of the clause and what hangs on it, with the pairs of neighbours. */
function between(reading: SentenceReading, clause: Clause, note: NoteFeature): void {
  const { tokens } = reading;
  const masks = reading.masks();
  const { words } = reading.lexicon.leanings;
  const to = Math.min(tokens.length, Math.max(clause.to, clause.verb.to + 12));
  let before = "<";
  for (let i = Math.max(0, clause.verb.from - 1); i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === "SPACE") continue;
    const word = masks[i] ?? "<";
    if (token.pos !== "PUNCT" && token.pos !== "DET" && word[0] !== "<") {
      note("w", word);
      for (const type of words.get(word) ?? []) note("w leans", type);
    }
    note("", before, word);
    before = word;
  }
}

/** What the whole sentence is about: a match, a market, a storm, a trial of private persons, or politics. */
export function fieldFeatures(reading: SentenceReading, note: NoteFeature): void {
  const { tokens } = reading;
  for (const [i, word] of reading.masks().entries()) {
    const pos = tokens[i]?.pos;
    if ((pos === "NOUN" || pos === "ADJ") && word[0] !== "<") note("s", word);
  }
}
