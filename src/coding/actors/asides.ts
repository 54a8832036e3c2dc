// What stands beside a noun phrase between commas and says who it is: "its envoy, Jane Roe,"; "Jane Roe, Kenya's trade minister,".
import type { Element, NounPhrase } from "../../text/index.js";
import type { PhraseContext } from "./phrase_context.js";

/** The phrase in apposition right after `phrase` (over its own "of …", "for …"), or null. */
export function asideOf(phrase: NounPhrase, { elements }: PhraseContext): NounPhrase | null {
  let at = afterAttached(phrase, elements);
  const adverb = elements[at];
  if (adverb?.kind === "adv" && /^(?:there|here)$/u.test(adverb.word)) at += 1; // "its ambassador there, Jane Roe,"
  if (elements[at]?.kind !== "comma") return null;
  const next = elements[at + 1];
  if (next?.kind !== "np" || next.np.prep !== null || next.np.isTime) return null;
  const end = elements[afterAttached(next.np, elements)];
  return end === undefined || /^(?:comma|stop|close)$/u.test(end.kind) ? next.np : null;
}

/** "…, who heads the office for trade": the phrase that the person is said to lead or to speak for. */
export function ledBy(phrase: NounPhrase, { elements, tokens }: PhraseContext): NounPhrase | null {
  let at = afterAttached(phrase, elements);
  if (elements[at]?.kind === "comma") at += 1;
  const rel = elements[at];
  const verb = elements[at + 1];
  const led = elements[at + 2];
  if (rel?.kind !== "rel" || rel.word !== "who" || verb?.kind !== "vg" || led?.kind !== "np") return null;
  return LEADS.has(tokens[verb.vg.main]?.lemma ?? "") && led.np.prep === null ? led.np : null;
}

const LEADS = new Set("head lead run chair direct command represent oversee manage".split(" "));

/** One past the phrase and the prepositional phrases that belong to it, as an element number. */
function afterAttached(phrase: NounPhrase, elements: readonly Element[]): number {
  let at = elements.findIndex((element) => element.kind === "np" && element.np === phrase) + 1;
  while (at > 0 && elements[at]?.kind === "prep" && elements[at + 1]?.kind === "np") at += 2;
  return at;
}
