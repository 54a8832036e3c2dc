// Pass 50: which noun phrases are one list ("Russia, China and Iran"). A comma alone makes an apposition, not a list.
import type { Element, NounPhrase } from "./phrase.js";

export interface List {
  readonly phrases: readonly NounPhrase[];
  /** One past its last element. */
  readonly to: number;
}

/** The list that begins with the noun phrase at element `i`; `isObject` when a verb has come before it in its clause. */
export function readList(elements: readonly Element[], i: number, isObject: boolean): List {
  const first = elements[i];
  if (first?.kind !== "np") return { phrases: [], to: i + 1 };
  const phrases: NounPhrase[] = [first.np];
  let to = i + 1;
  let tentative: NounPhrase[] = [];
  let k = i + 1;
  while (k < elements.length) {
    const link = linkAt(elements, k);
    if (link === null) break;
    const next = elements[link.to];
    if (next?.kind !== "np" || !fits(first.np, next.np)) break;
    tentative.push(next.np);
    k = link.to + 1;
    if (link.isConjunction) {
      const isPair = phrases.length + tentative.length === 2;
      if (isObject && isPair && link.hasComma && elements[k]?.kind === "comma") break; // "…, and the author, Jane Roe, thinks"
      if (isObject && startsClause(elements, k)) break; // "visited Beijing, and Xi praised …"
      if (isObject && link.hasComma && startsClauseOfTwo(elements, k)) break; // "backs it, and Mali and Niger are undecided"
      phrases.push(...tentative);
      tentative = [];
      to = k;
    }
  }
  const isFronted = elements[i + 1]?.kind === "comma" && phrases.length > 2 && isOpening(elements, i);
  if (isFronted && !isObject && startsClause(elements, to)) return { phrases: [first.np], to: i + 1 };
  return { phrases, to };
}

/** "Of the five members, Kenya and Uganda oppose it": only what has a preposition stands before, so the rest is the subject. */
function isOpening(elements: readonly Element[], i: number): boolean {
  const first = elements[i];
  if (first?.kind !== "np" || first.np.prep === null) return false;
  for (let k = i - 1; k >= 0; k -= 1) {
    const element = elements[k];
    if (element?.kind === "stop") break;
    if (element?.kind === "prep" || element?.kind === "adv" || element?.kind === "adj") continue;
    if (element?.kind !== "np" || element.np.prep === null) return false;
  }
  return true;
}

/** ", and Mali and Niger are": a second list that is the subject of the next verb. */
function startsClauseOfTwo(elements: readonly Element[], from: number): boolean {
  const next = elements[from + 1];
  return (
    elements[from]?.kind === "conj" &&
    next?.kind === "np" &&
    next.np.prep === null &&
    startsClause(elements, from + 2)
  );
}

function linkAt(
  elements: readonly Element[],
  k: number,
): { to: number; isConjunction: boolean; hasComma: boolean } | null {
  const hasComma = elements[k]?.kind === "comma";
  let at = k;
  if (elements[at]?.kind === "comma") at += 1;
  const element = elements[at];
  if (element?.kind === "conj" && element.word !== "but") {
    let to = at + 1;
    const following = elements[to];
    if (following?.kind === "prep" && elements[to + 1]?.kind === "np") to += 1; // "to France and to Hungary"
    return { to, isConjunction: true, hasComma };
  }
  return at > k ? { to: at, isConjunction: false, hasComma } : null;
}

/** Times do not stand in a list with things; a repeated preposition must be the same. */
function fits(a: NounPhrase, b: NounPhrase): boolean {
  return a.isTime === b.isTime && (b.prep === null || b.prep === a.prep);
}

/** Does a finite verb follow, over adverbs and what modifies the noun? */
function startsClause(elements: readonly Element[], from: number): boolean {
  for (let k = from; k < elements.length; k += 1) {
    const element = elements[k];
    if (element === undefined) return false;
    if (element.kind === "vg") return element.vg.form === "finite";
    if (
      element.kind === "prep" ||
      (element.kind === "np" && element.np.prep !== null) ||
      element.kind === "adv"
    )
      continue;
    return false;
  }
  return false;
}
