// Pass 51: elements -> clauses, one per verb, in one pass from left to right. A shallow reading: it keeps the few things
// that coding needs (who, does what, to whom, under which verb) and prefers no subject to a wrong one.
import { readElements } from "./40_phrases.js";
import { readList } from "./50_lists.js";
import { ClauseBuilder } from "./52_clause_builder.js";
import type { Draft } from "./clause_draft.js";
import { opensCondition } from "./clause_inversion.js";
import { CLAUSE_TAKING } from "./clause_words.js";
import { opensContactClause } from "./contact_clause.js";
import { opensFrontedClause } from "./fronted_clause.js";
import { longAsides } from "./long_aside.js";
import type { Clause, Element, NounPhrase, VerbGroup } from "./phrase.js";
import { verbLater } from "./reduced.js";
import { isOverAside, isSetAside, joint } from "./set_aside.js";
import type { Token } from "./token.js";

export interface Parse {
  readonly elements: readonly Element[];
  readonly clauses: readonly Clause[];
}

/** Parses one sentence's tokens. Never fails: a sentence without a verb gives no clause. */
export function parseSentence(tokens: readonly Token[]): Parse {
  const elements = readElements(tokens);
  const builder = new ClauseBuilder(tokens);
  const asides = longAsides(tokens, elements);
  let i = 0;
  while (i < elements.length) {
    const aside = asides.find(({ open, close }) => open === i || close === i);
    if (i === aside?.open) builder.openAside(aside);
    if (i === aside?.close) builder.closeAside(aside);
    i = step(tokens, elements, i, builder);
  }
  return { elements, clauses: builder.drafts.map(finish) };
}

function step(
  tokens: readonly Token[],
  elements: readonly Element[],
  i: number,
  builder: ClauseBuilder,
): number {
  const element = elements[i];
  if (element === undefined) return i + 1;
  const before = elements[i - 1];
  switch (element.kind) {
    case "np": {
      const list = readList(elements, i, builder.isAfterVerb());
      const following = elements[list.to];
      const subjectOfNext =
        (following?.kind === "vg" && following.vg.form === "finite") || isSpeakerAhead(elements, list.to);
      const isSaid =
        before?.kind === "vg" && before.vg.form === "finite" && CLAUSE_TAKING.has(before.vg.lemma);
      if (isSaid && isOverAside(tokens, elements, list.to)) builder.openRelative("that", before, false); // "said Indian soldiers, using mortars, had killed"
      if (opensContactClause(tokens, elements, i)) builder.openRelative("which", before, true); // "all citizens it kidnapped"
      builder.addPhrases(list.phrases, subjectOfNext);
      return list.to;
    }
    case "vg": {
      if (opensCondition(tokens, elements, i)) {
        builder.openAdverbial("should");
        return i + 1;
      }
      const inverted = invertedSubject(elements, i, builder);
      if (inverted !== null && element.vg.lemma === "do")
        builder.carryAuxiliary(element.vg, inverted.phrases);
      else if (isSetAside(tokens, elements, i)) builder.setAside(element.vg);
      else builder.addVerb(element.vg, joint(elements, i), inverted, verbLater(tokens, elements, i + 1));
      return inverted === null ? i + 1 : inverted.to;
    }
    case "that":
    case "rel": {
      const next = elements[i + 1];
      const verb = next?.kind === "adv" ? elements[i + 2] : next;
      builder.openRelative(element.word, before, verb?.kind === "vg" && verb.vg.form === "finite");
      return i + 1;
    }
    case "sconj":
      builder.openAdverbial(element.word);
      return i + 1;
    case "comma":
      builder.comma();
      return i + 1;
    case "conj":
      if (opensFrontedClause(elements, i)) builder.beginAnew();
      builder.conjunction();
      return i + 1;
    case "stop":
      builder.stop(element.word);
      return i + 1;
    case "open":
      builder.open(element.word);
      return i + 1;
    case "close":
      builder.close(element.word, element.at);
      return i + 1;
    case "adj":
      builder.addPredicate(element.at);
      return i + 1;
    default:
      return i + 1;
  }
}

/**
 * "…, a diplomat with knowledge of the talks said", "two officials involved in it said": a verb of saying after what belongs
 * to the noun; "…, its chairman, Jane Roe, told investors": or after who it is.
 */
function isSpeakerAhead(elements: readonly Element[], from: number): boolean {
  const aside = pastAside(elements, from);
  if (aside > from) {
    const verb = elements[aside];
    return verb?.kind === "vg" && verb.vg.form === "finite" && CLAUSE_TAKING.has(verb.vg.lemma);
  }
  for (let k = from; k < elements.length && k < from + 8; k += 1) {
    const element = elements[k];
    if (element?.kind === "vg") {
      if (isParticiple(element.vg, elements[k + 1])) continue;
      return k > from && element.vg.form === "finite" && CLAUSE_TAKING.has(element.vg.lemma);
    }
    const isAttached = element?.kind === "prep" || (element?.kind === "np" && element.np.prep !== null);
    if (!isAttached && element?.kind !== "adj" && element?.kind !== "adv") return false;
  }
  return false;
}

/** One past the two commas and the noun phrase between them, over its own "of …" and "for …"; `from` without one. */
function pastAside(elements: readonly Element[], from: number): number {
  let k = from;
  while (elements[k]?.kind === "prep" && elements[k + 1]?.kind === "np") k += 2;
  const adverb = elements[k];
  if (adverb?.kind === "adv" && /^(?:there|here)$/u.test(adverb.word)) k += 1;
  const name = elements[k + 1];
  if (elements[k]?.kind !== "comma" || name?.kind !== "np" || name.np.prep !== null || name.np.isTime)
    return from;
  k += 2;
  while (elements[k]?.kind === "prep" && elements[k + 1]?.kind === "np") k += 2;
  return elements[k]?.kind === "comma" ? k + 1 : from;
}

/** "a study commissioned by the union": a bare past form before a preposition. */
function isParticiple(vg: VerbGroup, next: Element | undefined): boolean {
  return (
    vg.isPast && !vg.isPassive && vg.from === vg.main && next?.kind === "prep" && !CLAUSE_TAKING.has(vg.lemma)
  );
}

/** "…," says analyst Helena Legarda; does Moscow want: the subject stands behind the verb. */
function invertedSubject(
  elements: readonly Element[],
  i: number,
  builder: ClauseBuilder,
): { phrases: readonly NounPhrase[]; to: number } | null {
  const element = elements[i];
  const next = elements[i + 1];
  if (element?.kind !== "vg" || next?.kind !== "np" || next.np.prep !== null || next.np.isTime) return null;
  const isInserted = isInsertedSpeech(elements, i);
  if (isInserted) builder.suspend();
  if (!isInserted && !builder.wantsInversion(element.vg, elements[i - 1])) return null;
  const list = readList(elements, i + 1, true);
  return { phrases: list.phrases, to: list.to };
}

/** "Ottawa, said Prime Minister Jane Roe, would appoint": a verb of saying and who says so between commas, and the verb behind. */
function isInsertedSpeech(elements: readonly Element[], i: number): boolean {
  const verb = elements[i];
  const before = elements[i - 2];
  if (verb?.kind !== "vg" || !/^(?:say|add|explain|argue|insist|note|warn)$/u.test(verb.vg.lemma))
    return false;
  if (elements[i - 1]?.kind !== "comma" || before?.kind !== "np" || before.np.prep !== null) return false;
  const next = elements[i + 3];
  return elements[i + 2]?.kind === "comma" && next?.kind === "vg" && next.vg.form === "finite";
}

function finish(draft: Draft, index: number): Clause {
  return {
    index,
    verb: draft.verb,
    kind: draft.kind,
    marker: draft.marker,
    subject: draft.subject,
    object: draft.object,
    prepositions: draft.prepositions,
    predicate: draft.predicate,
    parent: draft.parent,
    governor: draft.governor,
    from: draft.from,
    to: draft.to,
  };
}
