// Which past form is the verb of a subject, and which only tells something of a noun: "soldiers held in Oslo fled", "rebels stepped down
// over a law passed in May".
import { CLAUSE_TAKING, INTRANSITIVE, NEEDS_OBJECT } from "./clause_words.js";
import { isOfThose, opensContactClause } from "./contact_clause.js";
import type { Element, VerbGroup } from "./phrase.js";
import type { Token } from "./token.js";

/** Does another finite verb come before the next break: none, one that may as well be a participle itself, or one for certain? */
export type VerbLater = "none" | "maybe" | "sure";

/** No clause is told by what stands further behind: a page without marks is read in linear time. */
const FAR = 60;

export function verbLater(tokens: readonly Token[], elements: readonly Element[], from: number): VerbLater {
  let later: VerbLater = "none";
  for (let k = from; k < Math.min(elements.length, from + FAR); k += 1) {
    const element = elements[k];
    if (element?.kind === "vg") {
      const isInside =
        opensContactClause(tokens, elements, k - 1) || isOfThose(tokens, elements[k - 1], element.vg);
      if (element.vg.form !== "finite" || isInside) continue;
      if (!isOpenPast(tokens, element.vg, elements[k - 1])) return "sure";
      later = "maybe";
    } else if (element === undefined || !/^(?:np|prep|adv|adj)$/u.test(element.kind)) return later;
  }
  return later;
}

/** "over a law passed in May", "wanted since 1993": a past form right behind a noun without an object of its own. */
function isOpenPast(tokens: readonly Token[], vg: VerbGroup, before: Element | undefined): boolean {
  if (!isBarePast(tokens, vg) || before?.kind !== "np" || INTRANSITIVE.has(vg.lemma)) return false;
  if (CLAUSE_TAKING.has(vg.lemma) || takesObjectOver(tokens, vg)) return false; // "wiped out a column"
  const next = tokens[vg.to];
  return next === undefined || /^(?:ADP|ADV|PUNCT|CCONJ)$/u.test(next.pos);
}

/** A bare past form after a subject that a finite verb still needs: "banks accused of … said". */
export function isReduced(
  tokens: readonly Token[],
  vg: VerbGroup,
  before: Element | undefined,
  later: VerbLater,
): boolean {
  if (before?.kind !== "np") return false;
  const next = tokens[vg.to];
  if (tokens[vg.main]?.lower === "known" && vg.from === vg.main)
    return /^(?:for|as)$/u.test(next?.lower ?? ""); // "a judge known for her rulings was shot"
  if (later === "none") return false;
  const isHeld = vg.lemma === "hold" && /^(?:hostage|captive|prisoner)$/u.test(next?.lower ?? "");
  if (isHeld && vg.from === vg.main) return true; // "two Italians held hostage in Niger were freed"
  if (!vg.isPast || vg.isPassive) return false;
  const isSuspected = vg.lemma === "suspect" && next?.lower === "of"; // "two officers suspected of ordering it were held"
  if (CLAUSE_TAKING.has(vg.lemma) && !isSuspected && !isBySomebody(tokens, vg)) return false; // but "concessions demanded by Sofia were approved"
  const isLate = /^(?:last|earlier|previous|same|following)$/u.test(
    (next?.pos === "DET" ? tokens[vg.to + 1] : next)?.lower ?? "",
  );
  if (isLate) return true; // "soldiers captured the previous winter were freed"
  if (next?.lower === "to" && next.pos === "PART") return later === "sure" && NEEDS_OBJECT.has(vg.lemma); // "troops sent to guard it fled"
  if (next === undefined || (next.pos !== "ADP" && next.pos !== "ADV")) return false;
  if (INTRANSITIVE.has(vg.lemma) || isOnlyPast(tokens, vg) || takesObjectOver(tokens, vg)) return false;
  return later === "sure" || next.lower === "by" || NEEDS_OBJECT.has(vg.lemma);
}

/** "turned down an invitation", "shut down Malta's port", "called on Britain to open talks": an object behind the particle. */
function takesObjectOver(tokens: readonly Token[], vg: VerbGroup): boolean {
  const [particle, next] = [tokens[vg.to], tokens[vg.to + 1]];
  if (vg.lemma === "call" && /^(?:on|upon|for)$/u.test(particle?.lower ?? "")) return true;
  if (!/^(?:up|down|off|out|back|away)$/u.test(particle?.lower ?? "")) return false;
  return /^(?:DET|PROPN|NUM|NOUN|ADJ|SYM)$/u.test(next?.pos ?? "");
}

/** A past form alone, which may as well be a participle. */
export function isBarePast(tokens: readonly Token[], vg: VerbGroup): boolean {
  return vg.isPast && !vg.isPassive && vg.from === vg.main && !isOnlyPast(tokens, vg);
}

/** Past forms that are no participles: after a noun they are its verb. */
export function isOnlyPast(tokens: readonly Token[], vg: VerbGroup): boolean {
  return ONLY_PAST.has(tokens[vg.main]?.lower ?? "");
}

const ONLY_PAST = new Set(
  "ate became began blew broke came chose drew drove fell flew forgave froze gave grew knew overthrew overran overrode retook rose sank saw shook shrank slid spoke stole swore threw took undertook unfroze went withdrew woke wore wrote".split(
    " ",
  ),
);

/** "Would observe a truce proposed by the government": done by somebody, and not "said imports rose by 5 percent". */
export function isBySomebody(tokens: readonly Token[], { to }: VerbGroup): boolean {
  return (
    tokens[to]?.lower === "by" &&
    /^(?:DET|PROPN|ADJ|NOUN)$/u.test(tokens[to + 1]?.pos ?? "") &&
    !MEANS.test(tokens[to + 1]?.lower ?? "")
  );
}

/** By what, and not by whom: "conferred by telephone". */
export const MEANS =
  /^(?:acclamation|air|boat|bus|car|consensus|fax|force|foot|hand|helicopter|land|letter|mail|mistake|phone|plane|radio|rail|road|satellite|sea|ship|telegram|telephone|train|video)$/u;

/** Right behind a past form what it was done to: then it is no participle ("pounded two batteries"), unless it names ("a man called Roe"). */
export function hasObjectNext(tokens: readonly Token[], vg: VerbGroup): boolean {
  if (/^(?:call|name|dub|give|grant|offer|pay|teach|award|send|charge|fine|jail|sentence)$/u.test(vg.lemma))
    return false;
  return (
    /^(?:DET|NUM|PROPN|PRON)$/u.test(tokens[vg.to]?.pos ?? "") &&
    !/^(?:last|that|this|on|yesterday|today)$|day$/u.test(tokens[vg.to]?.lower ?? "")
  );
}
