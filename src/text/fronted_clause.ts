// Does a conjunction open a clause that begins with its time or place: "…, and on 26 October 1998 Peru and Ecuador signed a treaty"?
import type { Element } from "./phrase.js";

/** How many phrases may stand before the subject: "and on Monday in Oslo the ministers met". */
const LIMIT = 3;

/** `i` is the conjunction. One to three phrases of time or place, a subject, and its verb, which is no bare participle ("troops backed by"). */
export function opensFrontedClause(elements: readonly Element[], i: number): boolean {
  let k = i + 1;
  let count = 0;
  while (count < LIMIT && isFrontable(elements, k)) {
    k += elements[k]?.kind === "prep" ? 2 : 1;
    count += 1;
    if (elements[k]?.kind === "comma") k += 1;
  }
  if (count === 0 || !isPlain(elements[k])) return false;
  k += 1;
  while (elements[k]?.kind === "conj" && isPlain(elements[k + 1])) k += 2;
  const verb = elements[k];
  if (verb?.kind !== "vg" || verb.vg.form !== "finite") return false;
  const { isPast, isPassive, from, main } = verb.vg;
  const isBare = isPast && !isPassive && from === main;
  return !isBare || elements[k + 1]?.kind !== "prep";
}

function isFrontable(elements: readonly Element[], k: number): boolean {
  const element = elements[k];
  if (element?.kind === "np") return element.np.isTime || element.np.prep !== null;
  return element?.kind === "prep" && elements[k + 1]?.kind === "np";
}

/** A noun phrase that may be a subject. */
function isPlain(element: Element | undefined): boolean {
  return element?.kind === "np" && element.np.prep === null && !element.np.isTime;
}
