// Past forms that tell something of a subject which still waits for its verb: "North Korea, lured by the promise of oil, admitted inspectors".
import { INTRANSITIVE } from "./clause_words.js";
import type { Element } from "./phrase.js";
import { isBarePast } from "./reduced.js";
import type { Token } from "./token.js";

/** What joins a verb to what stands before it, over an adverb: the comma of "Pope Roe, still limping from a fall, received". */
export function joint(elements: readonly Element[], i: number): Element | undefined {
  const before = elements[i - 1];
  const isStill =
    before?.kind === "adv" && /^(?:still|now|once|just|already|apparently|reportedly)$/u.test(before.word);
  return isStill ? elements[i - 2] : before;
}

/** "North Korea, under pressure from China and lured by the promise of oil, admitted": a past form before "by", and the verb behind a comma. */
export function isSetAside(tokens: readonly Token[], elements: readonly Element[], i: number): boolean {
  const element = elements[i];
  const mark = joint(elements, i);
  if (element?.kind !== "vg" || (mark?.kind !== "comma" && mark?.kind !== "conj")) return false;
  const { vg } = element;
  const isNamed = mark.kind === "comma" && NAMING.has(vg.lemma) && isNamedBy(tokens, vg.to);
  if ((tokens[vg.to]?.lower !== "by" && !isNamed) || !isBarePast(tokens, vg) || INTRANSITIVE.has(vg.lemma))
    return false;
  if (isNamed) return true;
  const agent = elements[i + 1];
  if (agent?.kind !== "np" && agent?.kind !== "prep") return false;
  if (agent.kind === "np" && tokens[agent.np.from]?.pos === "NUM") return false; // "fell by 3 percent"
  for (let k = i + 1; k < Math.min(elements.length, i + ASIDE); k += 1) {
    const one = elements[k];
    if (one?.kind === "comma") {
      const next = elements[k + 1]?.kind === "adv" ? elements[k + 2] : elements[k + 1];
      return next?.kind === "vg" && next.vg.form === "finite" && !/^(?:say|tell|add)$/u.test(next.vg.lemma);
    }
    if (one?.kind === "vg" || one?.kind === "rel" || one?.kind === "that" || one?.kind === "stop")
      return false;
  }
  return false;
}

/** `i` is behind a noun: a comma, a participle of the noun, a comma, and the noun's verb ("Indian soldiers, using mortars, had killed"). */
export function isOverAside(tokens: readonly Token[], elements: readonly Element[], i: number): boolean {
  const first = elements[i + 1]?.kind === "adv" ? elements[i + 2] : elements[i + 1];
  if (elements[i]?.kind !== "comma" || first?.kind !== "vg") return false;
  if (first.vg.form !== "gerund" && !isBarePast(tokens, first.vg)) return false;
  for (let k = i + 2; k < Math.min(elements.length, i + ASIDE); k += 1) {
    const one = elements[k];
    if (one?.kind === "stop" || one?.kind === "that" || one?.kind === "sconj") return false;
    const next = elements[k + 1];
    if (one?.kind === "comma") return next?.kind === "vg" && next.vg.form === "finite";
  }
  return false;
}

/** "… branded a tyrant by Washington": what somebody is called, and by whom. */
function isNamedBy(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:DET|PROPN|ADJ|NOUN)$/u.test(tokens[from]?.pos ?? "")) return false;
  const by = tokens.slice(from, from + 7).findIndex(({ lower }) => lower === "by");
  return (
    by > 0 &&
    /^(?:DET|PROPN)$/u.test(tokens[from + by + 1]?.pos ?? "") &&
    !/day$/u.test(tokens[from + by + 1]?.lower ?? "")
  );
}

const NAMING = new Set("brand call describe dub hail label name nickname style term".split(" "));

/** So many phrases an aside may have. */
const ASIDE = 12;
