// Whose verb it is that comes behind a subject's aside: the subject that waits, or what a verb of saying before it tells of.
import type { Draft } from "./clause_draft.js";
import { CLAUSE_TAKING, TELLING } from "./clause_words.js";
import type { Element, NounPhrase, VerbGroup } from "./phrase.js";
import { hasObjectNext, isOnlyPast } from "./reduced.js";
import type { Token } from "./token.js";

/** "British aircraft using guided missiles killed …", "four Tamils held in a camp near Perth began": the verb behind a participle. */
export function isAgain(
  draft: Draft | undefined,
  waiting: readonly NounPhrase[],
  npBefore: NounPhrase | null,
  isVerbLater: boolean,
): boolean {
  return (
    (draft?.kind === "gerund" && npBefore !== null) ||
    (draft?.kind === "participle" && !isVerbLater && waiting.length > 0)
  );
}

/**
 * "The minister who visited Oslo met the king": after a relative clause, is this the verb of the subject that waits? So it is behind the
 * object of an aim where it has an object itself: "warplanes on patrol over a zone set up to shield the Kurds pounded two batteries".
 */
export function isBack(
  tokens: readonly Token[],
  draft: Draft | undefined,
  waiting: readonly NounPhrase[] | undefined,
  before: Element | undefined,
  vg: VerbGroup,
  isVerbLater: boolean,
): boolean {
  const isPlainPast = vg.isPast && !vg.isPassive;
  const isWaiting = waiting !== undefined && waiting.length > 0;
  const isObject = before?.kind === "np" && draft?.object.includes(before.np) === true;
  if (isWaiting && isObject && isPlainPast && draft.kind !== "relative") return hasObjectNext(tokens, vg);
  if (isWaiting && isObject && isWhole(vg) && !CLAUSE_TAKING.has(draft.verb.lemma)) return true; // "a Turk who tried to enter Greece was arrested"
  return draft?.kind === "relative" && isWaiting && before?.kind === "np" && !(isPlainPast && isVerbLater);
}

/** A verb with an auxiliary of its own is no participle. */
function isWhole({ form, from, main }: VerbGroup): boolean {
  return form === "finite" && from !== main;
}

/** The clause of saying whose object turns out to be the subject of this verb, as an index; null where there is none. */
export function tellerOf(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  current: number,
  vg: VerbGroup,
  before: Element | undefined,
  isVerbLater: boolean,
  isAfterComma: boolean,
): number | null {
  const draft = drafts[current];
  if (draft === undefined) return null;
  const np = before?.kind === "np" ? before.np : null;
  if (!isVerbLater && opensSaidClause(tokens, draft, np, vg)) return current;
  if (isAfterComma && opensOverAside(tokens, draft, vg, before)) return current;
  return np !== null && isWhole(vg) ? overRelative(drafts, current) : null;
}

/** "Said two men who killed the king have been arrested": over the relative clause of the object, and what stands below it. */
function overRelative(drafts: readonly Draft[], current: number): number | null {
  let draft = drafts[current];
  while (draft !== undefined && draft.parent !== null && !CLAUSE_TAKING.has(draft.verb.lemma)) {
    const { kind, parent, subject }: Draft = draft;
    draft = drafts[parent];
    if (kind !== "relative" || draft === undefined) continue;
    const isObject = draft.object.some((phrase) => subject.includes(phrase));
    return isObject && CLAUSE_TAKING.has(draft.verb.lemma) && !TELLING.has(draft.verb.lemma) ? parent : null;
  }
  return null;
}

/** "said the cost, about a million, would be shared": the object right behind a verb of saying, an aside, and its verb. */
function opensOverAside(
  tokens: readonly Token[],
  draft: Draft,
  vg: VerbGroup,
  before: Element | undefined,
): boolean {
  const [object] = draft.object;
  if (object === undefined || before?.kind !== "comma" || TELLING.has(draft.verb.lemma)) return false;
  if (!CLAUSE_TAKING.has(draft.verb.lemma) || object.from !== draft.verb.to) return false;
  const isWhole = vg.modal !== null || vg.isPassive || vg.isPerfect || vg.lemma === "be";
  const commas = tokens.slice(object.to, before.at + 1).filter(({ text }) => text === ",").length;
  return isWhole && commas === 2;
}

/** "said imports from Norway rose": is the object of a verb of saying the subject of this verb, over its own prepositions? */
function opensSaidClause(
  tokens: readonly Token[],
  draft: Draft,
  before: NounPhrase | null,
  vg: VerbGroup,
): boolean {
  if (!CLAUSE_TAKING.has(draft.verb.lemma) || draft.object.length === 0 || before === null) return false;
  const isAttached = draft.prepositions.some(
    ({ phrases }) => phrases.includes(before) && before.from > draft.verb.to,
  );
  return isAttached && (!vg.isPast || isOnlyPast(tokens, vg));
}
