// Whether the subject stands behind its verb: "…," says the analyst; under no circumstances does Moscow want.
import { CLAUSE_TAKING } from "./clause_words.js";
import type { Element, VerbGroup } from "./phrase.js";
import type { Token } from "./token.js";

/** What the clause builder knows at the verb. */
interface Around {
  /** Does a subject wait for its verb over what stands between ("Trump, speaking at the White House, said he …")? */
  readonly isWaiting: boolean;
  /** Does the verb have its subject already, or is it a relative clause's? */
  readonly isTaken: boolean;
  /** Is there a clause before it? */
  readonly isLater: boolean;
  /** Does a prepositional phrase begin the clause? */
  readonly isFronted: boolean;
}

/** Does the subject of this verb stand behind it? Whoever tells stands before ("…, told investors"). */
export function isInverted(
  tokens: readonly Token[],
  vg: VerbGroup,
  before: Element | undefined,
  { isWaiting, isTaken, isLater, isFronted }: Around,
): boolean {
  if (vg.form !== "finite") return false;
  const isBehind = !isWaiting && vg.lemma !== "tell" && isSaidBehind(tokens, vg, before);
  if (before?.kind === "close" && isBehind) return true; // '…, not a mattress," said its head'
  if (isTaken) return false;
  if (isBehind) return true;
  if (before?.kind === "close" || (before?.kind === "comma" && !isWaiting && isLater))
    return CLAUSE_TAKING.has(vg.lemma) && vg.lemma !== "tell";
  return vg.lemma === "do" && vg.to - vg.from <= 2 && isFronted; // "under no circumstances does Moscow want"
}

/** '"Never," grumbled the mayor': a bare past form right behind words in quotation marks that a comma or a call ends. */
function isSaidBehind(tokens: readonly Token[], vg: VerbGroup, before: Element | undefined): boolean {
  if (before?.kind !== "close" && before?.kind !== "comma") return false;
  const mark = before.kind === "close" ? before.at : before.at - 1;
  if (!/^["”’»]$/u.test(tokens[mark]?.text ?? "")) return false;
  const isEnded = before.kind === "comma" || /^[,?!]$/u.test(tokens[mark - 1]?.text ?? "");
  const mayTell = vg.isPast || CLAUSE_TAKING.has(vg.lemma);
  return isEnded && mayTell && !vg.isPassive && !vg.isPerfect && vg.to - vg.from === 1;
}

/** "Could shut the strait should the United States block its sales": the modal before its subject, behind another clause. */
export function opensCondition(tokens: readonly Token[], elements: readonly Element[], i: number): boolean {
  const [element, next, verb] = elements.slice(i, i + 3);
  return (
    i > 0 &&
    element?.kind === "vg" &&
    element.vg.to - element.vg.from === 1 &&
    tokens[element.vg.main]?.lower === "should" &&
    next?.kind === "np" &&
    next.np.prep === null &&
    verb?.kind === "vg"
  );
}
