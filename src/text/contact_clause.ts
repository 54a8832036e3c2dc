// Clauses behind a noun without a word that opens them: "all citizens it kidnapped", "those detained in May".
import { CLAUSE_TAKING, OBJECT_CONTROL, TELLING } from "./clause_words.js";
import type { Element, VerbGroup } from "./phrase.js";
import type { Token } from "./token.js";

/** "All citizens it kidnapped", "the weapons they had seized": a pronoun and its verb in the past right behind an object. */
export function opensContactClause(
  tokens: readonly Token[],
  elements: readonly Element[],
  i: number,
): boolean {
  const own = elements[i];
  const noun = elements[i - 1];
  const verb = elements[i + 1];
  if (own?.kind !== "np" || noun?.kind !== "np" || verb?.kind !== "vg") return false;
  const isPronoun = /^(?:it|he|she|they|we)$/u.test(tokens[own.np.head]?.lower ?? "");
  const isOwned = /^(?:its|his|her|their)$/u.test(tokens[own.np.from]?.lower ?? "");
  const isObject = !noun.np.isTime && noun.np.to - noun.np.from > 1;
  const mayOpen =
    isObject &&
    (isPronoun || (isOwned && verb.vg.isPast)) && // "a patrol boat its navy had towed away"
    verb.vg.form === "finite" &&
    verb.vg.modal === null;
  if (!mayOpen) return false;
  const above = verbBefore(elements, i - 1);
  return above !== null && ![CLAUSE_TAKING, TELLING, OBJECT_CONTROL].some((words) => words.has(above.lemma));
}

/** The verb that the phrases before belong to: "a discount on the gas it buys", "negotiate with a government it describes as". */
function verbBefore(elements: readonly Element[], from: number): VerbGroup | null {
  for (let k = from; k >= Math.max(0, from - REACH); k -= 1) {
    const element = elements[k];
    if (element?.kind === "vg") return isOpened(elements, k) ? null : element.vg;
    if (element?.kind !== "np" && element?.kind !== "prep" && element?.kind !== "adv") return null;
  }
  return null;
}

/** "When the president visited the capital he met the king": behind what a word like "when" opens the pronoun begins a clause of its own. */
function isOpened(elements: readonly Element[], verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(0, verb - REACH); k -= 1) {
    const kind = elements[k]?.kind;
    if (kind === "sconj") return true;
    if (kind === "comma" || kind === "stop" || kind === "vg") return false;
  }
  return false;
}

/** So many phrases may stand between. */
const REACH = 7;

/** "called for the release of those detained in May": a participle of "those". */
export function isOfThose(tokens: readonly Token[], before: Element | undefined, vg: VerbGroup): boolean {
  return (
    before?.kind === "np" &&
    vg.isPast &&
    vg.from === vg.main &&
    /^(?:those|all)$/u.test(tokens[before.np.head]?.lower ?? "")
  );
}
