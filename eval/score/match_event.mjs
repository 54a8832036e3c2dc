// Does an event claim say what a gold event asks for? Rules: eval/README.md, "Events".

import { codesOf, hasAll, hasSome, isClass, isPadded, sameCode } from "./actors.mjs";
import { citesAround } from "./anchors.mjs";
import { fitsDate } from "./dates.mjs";
import { shareWord } from "./words.mjs";

/** `typeOnly`: in sentence sets the codebook's type must be right; elsewhere the act itself may serve. */
export function eventFits(gold, claim, text, typeOnly) {
  return Object.values(eventParts(gold, claim, text, typeOnly)).every(Boolean);
}

/** Each condition by itself: {place, sides, type, source, target, status, date, mode}, all booleans. */
export function eventParts(gold, claim, text, typeOnly) {
  const types = gold.typeAny ?? gold.type.split(" ");
  // An agreement has no direction; every other act has one, whatever the coder calls it.
  const orderFree = gold.symmetric === true || types.includes("AGREE");
  const source = codesOf(claim.source);
  const target = codesOf(claim.target);
  return {
    place: citesAround(claim, text, gold.anchor),
    sides: keepsSides(gold, source, target, orderFree),
    type: types.includes(claim.type) || (!typeOnly && types.includes(claim.act)),
    source: sourceFits(gold, claim, source, target, orderFree),
    target: targetFits(gold, claim, source, target, orderFree),
    status: gold.statusAny === true || !gold.status || gold.status.split(" ").includes(claim.status),
    date: fitsDate(gold.date, claim.period),
    mode: !gold.mode || claim.mode == null || claim.mode === gold.mode,
  };
}

function sourceFits(gold, claim, source, target, orderFree) {
  if (orderFree && gold.sourceText == null && !gold.sourceAny) {
    const both = new Set([...source, ...target]);
    const wanted = [...gold.source, ...gold.target];
    return gold.sourceOptional === true || (hasAll(gold.source, both) && !isPadded(wanted, both));
  }
  const { sourceAny: any, sourceOptional: optional, sourceText: span } = gold;
  return sideFits({ wanted: gold.source, codes: source, actors: claim.source, any, optional, span });
}

function targetFits(gold, claim, source, target, orderFree) {
  if (orderFree && gold.targetText == null && !gold.targetAny) {
    return gold.targetOptional === true || hasAll(gold.target, new Set([...source, ...target]));
  }
  const { targetAny: any, targetOptional: optional, targetText: span } = gold;
  return sideFits({ wanted: gold.target, codes: target, actors: claim.target, any, optional, span });
}

function sideFits({ wanted, codes, actors, any, optional, span }) {
  if (span != null) return (actors ?? []).some((actor) => shareWord(span, namesOf(actor)));
  if (optional) return true;
  if (any) return hasSome(wanted, codes);
  return hasAll(wanted, codes) && (wanted.length === 0 || !isPadded(wanted, codes));
}

function namesOf({ text, person, name }) {
  return `${text ?? ""} ${person ?? ""} ${name ?? ""}`;
}

/** A country on both sides must be so in gold, or gold must leave a side open: else two full lists would always be right. */
function keepsSides(gold, source, target, orderFree) {
  if (gold.sourceText != null || gold.sourceOptional || gold.targetOptional || gold.targetAny) return true;
  const from = new Set(gold.source.map(sameCode));
  const to = new Set(gold.target.map(sameCode));
  const mayStandTwice = (code) => isClass(code) || (from.has(code) && (to.has(code) || orderFree));
  return [...source].every((code) => !target.has(code) || mayStandTwice(code));
}
