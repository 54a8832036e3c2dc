// Parties left unsaid are those that the paragraph is about, as long as nothing speaks against it; "the country" and "its neighbour"
// are those of the figure told before, or of the text.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Chosen } from "./chosen.js";
import type { FigureContext } from "./context.js";
import { endsAtNumber } from "./ends_at_number.js";
import { DOMESTIC } from "./flow.js";
import type { Flow } from "./flow_parts.js";
import { statesIn } from "./main_pair.js";
import { inBrackets, instead, ofOwner, ownerAlone } from "./other_party.js";
import { isOtherWay, turned } from "./other_way.js";
import { isDescribed, partiesBetween, partiesOf, phraseAt } from "./parties.js";
import type { Quantity } from "./quantity.js";

/** "Total exports", "global trade" are no pair's. */
const WORLD = new Set("total overall global world worldwide all foreign external".split(" "));

export interface SubjectPlace {
  readonly quantity: Quantity;
  readonly chosen: Chosen;
  readonly clause: Clause | null;
  readonly context: FigureContext | null;
  readonly across: FigureContext | null;
  readonly main: () => readonly [string, string] | null;
  /** The party stands alone with its number: only what its own sentence tells completes it. */
  readonly isGapped: boolean;
}

/** The flow with what the text adds. `own` is returned as it is where nothing is added. */
export function subjectOf(reading: SentenceReading, own: Flow, place: SubjectPlace): Flow {
  const { quantity, chosen, context, across } = place;
  const { measure } = chosen;
  const back = context ?? across;
  if (back !== null && isSameField(measure, back) && isOtherWay(reading, place.clause, quantity)) {
    const other = turned(back, measure);
    if (other !== null) return other;
  }
  const owner = ownerAlone(reading, place.clause);
  const other = owner === null ? null : ofOwner(owner, own.pair.length === 2 ? own : context, measure);
  if (other !== null) return other;
  const after =
    quantity.kind === "count" && measure !== "weapons" ? null : endsAtNumber(reading, quantity, measure);
  if (after !== null) {
    const from = after.from ?? own.from ?? context?.from ?? null;
    const to = after.to ?? own.to ?? context?.to ?? null;
    if (from !== to)
      return { pair: [from, to].flatMap((one) => one ?? []), from, to, reporter: own.reporter };
  }
  if (own.pair.length >= 2 || quantity.kind === "count" || isOfWorld(reading, chosen.cue)) return own;
  if (DOMESTIC.test(measure) && measure !== context?.measure && !/^(?:budget|revenue)$/u.test(measure))
    return own; // output after exports is nobody's but its own
  if (chosen.isBack === true && context !== null && context.pair.length === 2)
    return backTo(reading, own, context, place);
  const partner = describedIn(reading, place);
  if (partner !== null) {
    const two = across !== null && across.pair.length === 2 && isSameField(measure, across) ? across : null;
    return described(own, measure, partner, two, place.main());
  }
  if (own.pair.length === 1 && goesElsewhere(reading, place)) return own;
  const fromContext = context === null ? own : withContext(reading, own, measure, context, place);
  if (fromContext !== own || place.isGapped) return fromContext;
  return own.pair.length === 0 ? goesOn(reading, own, measure, place) : named(reading, own, measure, place);
}

function isSameField(measure: string, context: FigureContext): boolean {
  return measure.split(".")[0] === context.measure.split(".")[0];
}

/** "Deliveries fell to 520 million cubic metres": nobody is named, and the text is about two whose goods were told a little before. */
function goesOn(
  reading: SentenceReading,
  own: Flow,
  measure: string,
  { across, main, clause }: SubjectPlace,
): Flow {
  if (own.reporter !== null || across === null || !isSameField(measure, across)) return own;
  if (reading.sentence.index - across.sentence > 4) return own;
  const [actor] = clause === null ? [] : partiesOf(reading, clause.subject);
  if (actor !== undefined && !across.pair.includes(actor)) return instead(own, actor, clause, across);
  const two = main();
  if (two === null || !across.pair.every((party) => two.includes(party))) return own;
  if (statesIn(reading).length > 0) return own;
  return { pair: across.pair, ...endsAfter(measure, across), reporter: null };
}

function withContext(
  reading: SentenceReading,
  own: Flow,
  measure: string,
  context: FigureContext,
  place: SubjectPlace,
): Flow {
  const { clause, quantity } = place;
  if (!isSameField(measure, context)) return own;
  const isBeside = reading.mentions.some(({ to }) => to === quantity.lead);
  const bracketed = inBrackets(reading, quantity, context);
  if (bracketed !== null) return bracketed;
  const [before] = isBeside ? partiesBetween(reading, quantity.lead - 3, quantity.lead) : []; // "and Afghanistan 640,000"
  if (own.pair.length === 0) {
    if (own.reporter !== null) return own;
    const [actor] =
      before !== undefined ? [before] : clause === null ? [] : partiesOf(reading, clause.subject);
    if (actor !== undefined && !context.pair.includes(actor)) return instead(own, actor, clause, context);
    if (isOfOthers(reading, context, clause)) return own;
    return { pair: context.pair, ...endsAfter(measure, context), reporter: null };
  }
  const opposite = acrossSentence(reading, own, context);
  if (opposite !== null) return opposite;
  const [known] = own.pair;
  if (place.chosen.how === "goes on" && known !== undefined && !context.pair.includes(known)) {
    const otherBuyer = instead(own, known, clause, context); // "Slovakia took 4.1 million"
    if (otherBuyer !== own) return otherBuyer;
  }
  const other =
    known !== undefined && context.pair.includes(known)
      ? context.pair.find((party) => party !== known)
      : undefined;
  return known === undefined || other === undefined ? own : completed(own, measure, known, other);
}

/** "Qatar's contribution stood at 100 million" after what Germany paid: the clause is about somebody else. */
function isOfOthers(
  reading: SentenceReading,
  { pair, sentence }: FigureContext,
  clause: Clause | null,
): boolean {
  if (clause === null || sentence === reading.sentence.index) return false;
  const owners = clause.subject.flatMap((phrase) => reading.ownersOf(phrase));
  const codes = owners.flatMap((actor) => actor.organisation ?? actor.country ?? []);
  return codes.length > 0 && codes.every((code) => !pair.includes(code));
}

/** The flow with its open end filled by `other`. */
function completed(own: Flow, measure: string, known: string, other: string): Flow {
  const hasEnds = own.from !== null || own.to !== null;
  const from = own.from ?? (hasEnds ? other : null);
  const to = own.to ?? (hasEnds && own.from !== null ? other : null);
  return {
    pair: [known, other],
    from,
    to,
    reporter: own.reporter ?? (measure.endsWith("imports") ? to : measure.endsWith("exports") ? from : null),
  };
}

/** "They had amounted to 44 billion": between the same; "those from Russia were up": from another. */
function backTo(
  reading: SentenceReading,
  own: Flow,
  context: FigureContext,
  { clause, quantity }: SubjectPlace,
): Flow {
  const { pair, from, to, reporter } = context;
  const start = clause?.from ?? 0;
  const isNamed = reading.mentions.some((mention) => mention.from >= start && mention.to <= quantity.from);
  const ends = isNamed ? { from: own.from ?? from, to: own.to ?? to } : { from, to };
  const hasOwn = isNamed && own.pair.length > 0 && ends.from !== ends.to;
  return hasOwn
    ? { pair: [ends.from, ends.to].flatMap((one) => one ?? []), ...ends, reporter }
    : { pair, from, to, reporter };
}

const GIVES = /^(?:give|lend|pay|grant|sell|send|offer|supply|owe|pledge|promise|provide|donate)$/u;

/** The preposition before "the country", "its neighbour" in the clause: "to", "from", "with"; null without such a phrase. */
function describedIn(reading: SentenceReading, { clause, quantity }: SubjectPlace): string | null {
  const from = clause?.from ?? 0;
  const to = Math.max(clause?.to ?? 0, quantity.to + 6);
  for (const element of reading.parse.elements) {
    if (element.kind !== "np" || element.np.from < from || element.np.from > to) continue;
    if (element.np.prep === null) {
      const isObject = clause?.object.includes(element.np) === true; // "owes its neighbour 300 million"
      if (isObject && isDescribed(reading, element.np)) return GIVES.test(clause.verb.lemma) ? "to" : "with";
      continue;
    }
    if (/^(?:to|into|from|with)$/u.test(element.np.prep) && isDescribed(reading, element.np))
      return element.np.prep;
  }
  return null;
}

/** Goods to or from a party that is only described: the other is the one that is named, or the one whose figures the text tells. */
function described(
  own: Flow,
  measure: string,
  partner: string,
  across: FigureContext | null,
  main: readonly [string, string] | null,
): Flow {
  const two = across?.pair ?? main;
  if (two === null) return own;
  const known = own.from ?? own.to ?? own.pair[0] ?? own.reporter ?? null;
  if (known !== null && !two.includes(known)) return own;
  const home = known ?? across?.reporter ?? two[0] ?? null;
  const other = two.find((party) => party !== home) ?? null;
  if (home === null || other === null) return own;
  if (partner === "with") return { pair: [home, other], from: null, to: null, reporter: own.reporter };
  const isOut = measure.endsWith("exports") || (partner !== "from" && !measure.endsWith("imports"));
  return {
    pair: [home, other],
    from: isOut ? home : other,
    to: isOut ? other : home,
    reporter: measure.startsWith("trade") || measure.startsWith("gas") ? home : own.reporter,
  };
}

/** One end is told, and the other of the two that the text is about is named in the sentence. */
function named(reading: SentenceReading, own: Flow, measure: string, place: SubjectPlace): Flow {
  if (own.pair.length !== 1 || (own.from === null && own.to === null)) return own;
  const main = place.main();
  const [known] = own.pair;
  if (main === null || known === undefined || !main.includes(known)) return own;
  const other = main[0] === known ? main[1] : main[0];
  const codes = statesIn(reading);
  const near = statesIn({
    mentions: reading.mentions.filter((mention) => !isApart(reading, place.quantity.to, mention.from)),
  });
  const isGiven =
    own.from === known &&
    /^(?:aid|loan)/u.test(measure) &&
    place.clause !== null &&
    !place.clause.verb.isPassive;
  const mayBeAlone =
    /^(?:trade|gas|.*flow$)/u.test(measure) || (isGiven && GIVES.test(place.clause?.verb.lemma ?? ""));
  const isTotal = own.reporter === known && /^trade\.|flow$/u.test(measure) && !isImplied(reading, place); // "South Korea sold arms for 17 billion": to anybody
  const isAlone = mayBeAlone && !isTotal && codes.every((code) => code === known); // "Imports from Russia fell"
  return near.includes(other) || isAlone ? completed(own, measure, known, other) : own;
}

/** "sold 11 bcm of gas to Europe": to somebody who is no party, and so to none that the text is about. */
function goesElsewhere(reading: SentenceReading, { clause, quantity }: SubjectPlace): boolean {
  const end = Math.max(clause?.to ?? 0, quantity.to + 4);
  return reading.parse.elements.some((element) => {
    if (
      element.kind !== "np" ||
      element.np.from < (clause?.verb.main ?? quantity.to) ||
      element.np.from > end
    )
      return false;
    const { np } = element;
    if (np.isTime || !/^(?:to|into)$/u.test(np.prep ?? "")) return false;
    return (
      /^(?:europe|asia|africa|latin|south|north|the|abroad|world)$/u.test(
        reading.tokens[np.from]?.lower ?? "",
      ) &&
      /^(?:europe|asia|africa|america|west|east|north|south|world)$/u.test(
        reading.tokens[np.head]?.lower ?? "",
      )
    );
  });
}

/** "Its exports rose": the text goes on about the two; a party by its name may speak of all its trade. */
function isImplied(reading: SentenceReading, { clause }: SubjectPlace): boolean {
  return (
    clause?.subject.some((phrase) => reading.ownersOf(phrase).some((actor) => actor.by === "pronoun")) ===
    true
  );
}

/** Does another clause begin between the number and what stands behind it? */
function isApart({ tokens }: SentenceReading, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1)
    if (/^(?:after|before|because|while|whereas|when|as|but|although|,|;)$/u.test(tokens[k]?.lower ?? ""))
      return true;
  return false;
}

/** "Algeria exported 35 bcm, of which 12 bcm went to Spain": one end here, the other in the figure before. */
function acrossSentence(reading: SentenceReading, own: Flow, context: FigureContext): Flow | null {
  if (context.sentence !== reading.sentence.index || context.pair.length !== 1) return null;
  if (own.from === null && own.to === null) return null;
  const from = own.from ?? context.from;
  const to = own.to ?? context.to;
  if (from === null || to === null || from === to) return null;
  return { pair: [from, to], from, to, reporter: own.reporter };
}

/** The ends that go on: imports after exports run the other way, trade both ways has none. */
function endsAfter(measure: string, context: FigureContext): { from: string | null; to: string | null } {
  if (measure === context.measure) return { from: context.from, to: context.to };
  const [isIn, wasIn] = [measure.endsWith("imports"), context.measure.endsWith("imports")];
  const [isOut, wasOut] = [measure.endsWith("exports"), context.measure.endsWith("exports")];
  if ((isIn && wasOut) || (isOut && wasIn)) return { from: context.to, to: context.from };
  const home = context.reporter ?? (context.measure === "trade.total" ? (context.pair[0] ?? null) : null);
  if (home !== null && context.pair.length === 2 && (isIn || isOut)) {
    const other = context.pair.find((party) => party !== home) ?? null;
    return isOut ? { from: home, to: other } : { from: other, to: home }; // after "its surplus with", "Serbia's trade with"
  }
  return measure.startsWith("trade") ? { from: null, to: null } : { from: context.from, to: context.to };
}

function isOfWorld(reading: SentenceReading, cue: number | null): boolean {
  const phrase = cue === null ? null : phraseAt(reading, cue);
  if (phrase === null) return false;
  for (let k = phrase.from; k < phrase.head; k += 1)
    if (WORLD.has(reading.tokens[k]?.lower ?? "")) return true;
  return false;
}
