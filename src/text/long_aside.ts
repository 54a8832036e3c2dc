// A subject whose verb comes only behind a long aside with verbs of its own: "Norway, stung by suggestions that it had lost interest, will
// contribute", "Kuwait, where memories of the war are still raw, has said yes". The verb behind the aside is the subject's.
import { readList } from "./50_lists.js";
import { CLAUSE_TAKING, INTRANSITIVE } from "./clause_words.js";
import type { Element, NounPhrase, VerbGroup } from "./phrase.js";
import { isBarePast } from "./reduced.js";
import type { Token } from "./token.js";

/** The commas of the aside, as element numbers, and whose verb stands behind it. */
export interface LongAside {
  readonly open: number;
  readonly close: number;
  readonly subject: readonly NounPhrase[];
  /** Does a verb that tells something of the subject open it ("Norway, stung by …")? */
  readonly isOfSubject: boolean;
}

/** No aside is longer: a page without marks is read in linear time. */
const FAR = 80;

/** The asides with a verb in them behind the subject that opens the sentence, and behind who says what stands before ("…, Roe, who chairs it, said"). */
export function longAsides(tokens: readonly Token[], elements: readonly Element[]): LongAside[] {
  const asides: LongAside[] = [];
  const opening = elements.findIndex(({ kind }) => kind !== "adv");
  let i = opening;
  while (i >= 0 && i < elements.length) {
    const before = elements[i - 1]?.kind;
    const mayBegin = i === opening || before === "comma" || before === "close";
    const aside = mayBegin ? asideBehind(tokens, elements, i, i === opening) : null;
    if (aside !== null) asides.push(aside);
    i = aside === null ? i + 1 : aside.close + 1;
  }
  return asides;
}

function asideBehind(
  tokens: readonly Token[],
  elements: readonly Element[],
  first: number,
  isOpening: boolean,
): LongAside | null {
  const behind = commaBehindSubject(elements, first);
  if (behind === null) return null;
  const { open, subject } = behind;
  let close: number | null = null;
  let hasVerb = false;
  for (let k = open + 1; k < Math.min(elements.length, open + FAR); k += 1) {
    const element = elements[k];
    if (element?.kind === "stop") break;
    if (element?.kind === "vg" || element?.kind === "rel") hasVerb = true;
    if (element?.kind !== "comma" || !hasVerb) continue;
    const standing = resumption(tokens, elements, k, isOpening);
    if (standing === "none") continue;
    if (standing === "sure" || close === null) close = k;
    if (standing === "sure") break;
  }
  const next = elements[open + 1]?.kind === "adv" ? elements[open + 2] : elements[open + 1];
  return close === null ? null : { open, close, subject, isOfSubject: next?.kind === "vg" };
}

/** The first comma, where only a subject with what belongs to it stands before it. */
function commaBehindSubject(
  elements: readonly Element[],
  first: number,
): { readonly open: number; readonly subject: readonly NounPhrase[] } | null {
  const subject = elements[first];
  if (subject?.kind !== "np" || subject.np.prep !== null || subject.np.isTime) return null;
  const list = readList(elements, first, false);
  let inBrackets = false;
  for (let k = list.to; k < elements.length; k += 1) {
    const element = elements[k];
    if (element?.kind === "open" && element.word === "(") inBrackets = true;
    else if (element?.kind === "close" && element.word === ")") inBrackets = false;
    else if (element?.kind === "comma") return { open: k, subject: list.phrases };
    else if (!inBrackets && element?.kind !== "prep" && !(element?.kind === "np" && element.np.prep !== null))
      return null;
  }
  return null;
}

/** Is what follows the comma, over a time or a place, the verb of the subject: for certain, perhaps, or not? */
function resumption(
  tokens: readonly Token[],
  elements: readonly Element[],
  comma: number,
  isOpening: boolean,
): "none" | "maybe" | "sure" {
  for (let k = comma + 1; k < Math.min(elements.length, comma + 8); k += 1) {
    const element = elements[k];
    if (element?.kind === "vg") {
      if (!isOpening && !CLAUSE_TAKING.has(element.vg.lemma)) return "none";
      return standingOf(tokens, elements, k, element.vg);
    }
    const isBetween =
      element?.kind === "adv" ||
      element?.kind === "prep" ||
      (element?.kind === "np" && (element.np.isTime || element.np.prep !== null));
    if (!isBetween) return "none";
  }
  return "none";
}

function standingOf(
  tokens: readonly Token[],
  elements: readonly Element[],
  k: number,
  vg: VerbGroup,
): "none" | "maybe" | "sure" {
  if (vg.form !== "finite") return "none";
  const next = elements[k + 1];
  const over = elements[k + 2]?.kind;
  if (
    CLAUSE_TAKING.has(vg.lemma) &&
    next?.kind === "np" &&
    next.np.prep === null &&
    !next.np.isTime &&
    (over === "comma" || over === "stop" || over === undefined)
  )
    return "none"; // "Ottawa, said Prime Minister Jane Roe, would"
  if (!isBarePast(tokens, vg))
    return vg.isPast || vg.modal !== null || vg.to - vg.from > 1 ? "sure" : "maybe";
  if (tokens[vg.to]?.lower === "by") return "none"; // "…, owned by a bank, was"
  if (next?.kind === "np" || next?.kind === "that" || CLAUSE_TAKING.has(vg.lemma)) return "sure";
  return INTRANSITIVE.has(vg.lemma) ? "sure" : "maybe";
}
