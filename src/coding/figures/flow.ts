// Between whom and in which direction: "trade between A and B", "China's exports to Russia", "imports from China",
// "gas came to China via Power of Siberia", "lent Kenya $5 million". Source: UN IMTS 2010, exports by reporter A to partner B.
// A flow never runs from a party to itself: the second time a party is found its end stays open.
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Flow, FlowPlace } from "./flow_parts.js";
import {
  afterPreposition,
  agentOf,
  firstBut,
  ownersAt,
  partiesBetween,
  partiesOf,
  phraseAt,
  reporterOf,
  twoParties,
} from "./parties.js";
import type { Quantity } from "./quantity.js";
import type { Route } from "./routes.js";
import { shareFlow } from "./share.js";

const EXPORTING = new Set(
  "export sell supply deliver ship send provide transport pump pipe donate give hand transfer".split(" "),
);
const IMPORTING = new Set("import buy purchase receive source get order".split(" "));
/** Money that goes from somebody to somebody. */
const GIVEN = new Set(["loan", "aid", "investment", "payments", "remittances", "fine"]);
const GIVING = new Set(
  "give donate grant hand pay transfer contribute allocate commit promise provide disburse release award extend earmark send offer".split(
    " ",
  ),
);
/** Figures of one country alone. */
export const DOMESTIC =
  /^(?:gdp|inflation|unemployment|interest\.rate|budget|defence\.spending|reserves|wages|population|turnout|vote\.share|emissions|revenue|profit|production|consumption|exchange\.rate|(?:gas|oil)\.(?:production|consumption|reserves|storage)|power\.capacity|oil\.capacity)$/u;
/** Between two without a direction. */
const BETWEEN =
  /^(?:contract|debt|tariff|agreements|money|casualties|assets\.frozen|sanctions|detained|weapons|troops|trade\.balance)/u;

/** The parties of a figure, told by the clause it stands in and by the phrase of its cue. */
export function flowOf(reading: SentenceReading, place: FlowPlace): Flow {
  const { measure, clause, cue, route } = place;
  const phrase = cue === null ? null : phraseAt(reading, cue);
  if (measure === "share") return shareFlow(reading, place);
  if (DOMESTIC.test(measure)) return oneParty(reading, clause, phrase);
  if (measure === "price") return between(reading, measure, clause, phrase);
  if (GIVEN.has(measure) || measure === "money") return given(reading, place, phrase);
  const verb = clause === null || clause.verb.isPassive ? "" : clause.verb.lemma;
  const noun = measure.endsWith("flow") ? tradeNoun(reading, clause) : null;
  if (noun?.isImport) return imported(reading, place, noun.phrase);
  if (noun !== null) return alongRoute(exported(reading, place, noun.phrase), route);
  const isTaken = place.cue === null && (IMPORTING.has(verb) || verb === "take"); // "Italy took 8.9 bcm", after what was sold
  if (isExport(measure) && isTaken) return bought(reading, place, phrase);
  if (isExport(measure) || (!isImport(measure) && EXPORTING.has(verb)))
    return alongRoute(exported(reading, place, phrase), route);
  if (isImport(measure)) return imported(reading, place, phrase);
  const isBefore =
    place.quantity.kind === "count" && clause !== null && place.quantity.to <= clause.verb.from; // "Tuvalu, with 11,000 people, gets"
  if (isBefore) return BETWEEN.test(measure) ? between(reading, measure, clause, phrase) : NOBODY;
  if (IMPORTING.has(verb) || (verb === "take" && measure.endsWith("flow")))
    return bought(reading, place, phrase); // "India took 3 million tonnes"
  if (measure === "trade.balance") return balance(reading, clause, phrase);
  if (measure.startsWith("trade"))
    return { pair: twoParties(reading, clause, phrase, place.main), from: null, to: null, reporter: null };
  if (route !== null) return flow(route.from, route.to, null);
  if (measure.endsWith("flow")) {
    const to = afterPreposition(reading, clause, phrase, ["to", "into"]);
    return flow(
      firstBut(to, [afterPreposition(reading, clause, phrase, ["from"]), ...ownersAt(reading, phrase)]),
      to,
      null,
    );
  }
  if (BETWEEN.test(measure)) return between(reading, measure, clause, phrase);
  return NOBODY;
}

const NOBODY: Flow = { pair: [], from: null, to: null, reporter: null };

/** The two parties of the clause and of what hangs on it; more than two are left out. A debt of one is that one's. */
function between(
  reading: SentenceReading,
  measure: string,
  clause: Clause | null,
  phrase: NounPhrase | null,
): Flow {
  if (clause === null) return NOBODY;
  const isHarm = measure.startsWith("casualties") && !clause.verb.isPassive;
  if (isHarm && subjectsOf(reading, clause, phrase).length === 0) return NOBODY; // "a bus carrying Mexican tourists crashed in Peru"
  const ends = reading.parse.clauses
    .filter(
      (other) => other.parent === clause.index && (other.kind === "participle" || other.kind === "relative"),
    )
    .map((other) => other.to);
  const own = partiesBetween(reading, clause.from, beforeBreak(reading, clause, clause.to));
  const end = beforeBreak(reading, clause, Math.max(clause.to, ...ends));
  const two = own.length >= 2 ? own : partiesBetween(reading, clause.from, end);
  if (two.length === 2) return { ...NOBODY, pair: two };
  return measure === "debt" ? oneParty(reading, clause, phrase) : NOBODY;
}

/** The end of the clause, or where another begins behind its verb ("with contracts worth 2 billion, while Russia supplies"). */
function beforeBreak({ tokens }: SentenceReading, { verb }: Clause, to: number): number {
  for (let k = verb.to; k < to; k += 1)
    if (/^(?:while|whereas|although|;)$/u.test(tokens[k]?.lower ?? "")) return k;
  return to;
}

/** "The pipeline delivered 38 bcm to China": what the clause leaves open is told by the route, unless the clause says otherwise. */
function alongRoute(own: Flow, route: Route | null): Flow {
  if (route === null) return own;
  const isSame = (a: string | null, b: string) => a === null || a === b;
  return isSame(own.from, route.from) && isSame(own.to, route.to)
    ? { ...flow(route.from, route.to, null), reporter: own.reporter }
    : own;
}

const IMPORT_NOUN = new Set(["import", "purchase"]);
const EXPORT_NOUN = new Set(["export", "shipment", "delivery", "supply", "sale"]);

/** "imports of Russian coal", "wheat purchases", "oil shipments": the noun of trade in the clause, before its verb first. */
function tradeNoun(
  reading: SentenceReading,
  clause: Clause | null,
): { phrase: NounPhrase; isImport: boolean } | null {
  for (const phrase of clause?.subject ?? []) {
    const head = reading.tokens[phrase.head]?.lemma ?? "";
    const lower = (reading.tokens[phrase.head]?.lower ?? "").replace(/s$/u, "");
    const isImport = IMPORT_NOUN.has(head) || IMPORT_NOUN.has(lower);
    if (isImport || EXPORT_NOUN.has(head) || EXPORT_NOUN.has(lower)) return { phrase, isImport };
  }
  return null;
}

function isExport(measure: string): boolean {
  return measure === "trade.exports" || measure === "gas.exports";
}

function isImport(measure: string): boolean {
  return measure === "trade.imports" || measure === "gas.imports";
}

function flow(from: string | null, to: string | null, reporter: string | null): Flow {
  const other = to === from ? null : to;
  return {
    pair: [from, other].flatMap((party) => (party === null ? [] : [party])),
    from,
    to: other,
    reporter,
  };
}

/** "China's exports to Russia", "exports from China", "China sold". */
function exported(
  reading: SentenceReading,
  { clause, quantity }: FlowPlace,
  phrase: NounPhrase | null,
): Flow {
  const to =
    afterPreposition(reading, clause, phrase, ["to", "into"]) ??
    (isBehind(clause, phrase) ? afterPreposition(reading, clause, null, ["to", "into"]) : null) ??
    receiverOf(reading, clause, quantity);
  const from = afterPreposition(reading, clause, phrase, ["from"]);
  const seller = firstBut(to, [
    ...ownersAt(reading, phrase),
    ofParty(reading, phrase),
    clause?.verb.isPassive === true ? agentOf(reading, clause) : null, // "was shipped to Cuba by China"
    ...(from === null ? subjectsOf(reading, clause, phrase) : [from]),
    phrase === null ? null : originOf(reading, phrase.to), // "exports of Ukrainian grain"
    phrase === null ? null : sellerBefore(reading, phrase),
    reporterOf(reading, clause),
  ]);
  return flow(seller, to, seller);
}

/** "will transfer boats to Manila, at a cost of 400 million": the cue stands behind what the verb takes. */
function isBehind(clause: Clause | null, phrase: NounPhrase | null): boolean {
  return clause !== null && phrase !== null && phrase.from > clause.verb.main;
}

/** "China's imports from Russia", "imports from Russia", "China bought". */
function imported(
  reading: SentenceReading,
  { clause, quantity }: FlowPlace,
  phrase: NounPhrase | null,
): Flow {
  const from =
    afterPreposition(reading, clause, phrase, ["from"]) ??
    originOf(reading, phrase?.to ?? quantity.to) ??
    originOf(reading, quantity.to);
  const buyer = firstBut(from, [
    ...ownersAt(reading, phrase),
    ofParty(reading, phrase),
    ...subjectsOf(reading, clause, phrase),
    afterPreposition(reading, clause, phrase, ["to", "into"]),
    reporterOf(reading, clause),
  ]);
  return flow(from, buyer, buyer);
}

/** "Egypt received 24 Russian jets": whose the goods are is where they come from. */
function bought(reading: SentenceReading, { clause, quantity }: FlowPlace, phrase: NounPhrase | null): Flow {
  const goods = phraseAt(reading, quantity.to - 1) ?? phrase;
  const named =
    afterPreposition(reading, clause, phrase, ["from"]) ??
    originOf(reading, phrase?.to ?? quantity.to) ??
    originOf(reading, quantity.to);
  const buyer = firstBut(named, [
    ...subjectsOf(reading, clause, phrase),
    afterPreposition(reading, clause, phrase, ["to", "into"]),
    reporterOf(reading, clause),
  ]);
  return flow(
    named ?? firstBut(buyer, [...ownersAt(reading, goods), ...ownersAt(reading, phrase)]),
    buyer,
    buyer,
  );
}

/** "China's trade surplus with the United States": the first is whose it is. */
function balance(reading: SentenceReading, clause: Clause | null, phrase: NounPhrase | null): Flow {
  const withOther = afterPreposition(reading, clause, phrase, ["with"]);
  const owner = firstBut(withOther, [
    ...ownersAt(reading, phrase),
    afterPreposition(reading, clause, phrase, ["of"]),
    ...subjectsOf(reading, clause, phrase),
    reporterOf(reading, clause),
  ]);
  const two = [owner, withOther].flatMap((party) => (party === null ? [] : [party]));
  return { pair: two, from: null, to: null, reporter: owner };
}

function oneParty(reading: SentenceReading, clause: Clause | null, phrase: NounPhrase | null): Flow {
  const place = afterPreposition(reading, clause, phrase, ["in", "of"]);
  const owner = firstBut(null, [
    ...ownersAt(reading, phrase),
    ...subjectsOf(reading, clause, phrase),
    place,
    reporterOf(reading, clause),
  ]);
  return { pair: [], from: null, to: null, reporter: owner };
}

/** "Japan lent Kenya $5 million", "a loan to Kenya", "Kenya was given", "aid from Japan". */
function given(
  reading: SentenceReading,
  { clause, measure, quantity }: FlowPlace,
  phrase: NounPhrase | null,
): Flow {
  const verb = clause?.verb.lemma ?? "";
  if (measure === "money" && !GIVING.has(verb) && !IMPORTING.has(verb))
    return between(reading, measure, clause, phrase);
  const isPassive = clause?.verb.isPassive === true;
  const subject = subjectsOf(reading, clause, phrase);
  const isReceived = clause !== null && IMPORTING.has(clause.verb.lemma);
  const goal =
    (isReceived ? firstBut(null, subject) : null) ?? // "Rwanda got 20 million euros from the EU for them"
    afterPreposition(reading, clause, phrase, ["to", "into", "for"]) ??
    (isPlaceOfGiver(reading, clause) ? null : afterPreposition(reading, clause, phrase, ["in"])) ??
    (isPassive ? firstBut(null, subject) : receiverOf(reading, clause, quantity));
  const source = [
    isPassive ? agentOf(reading, clause) : null,
    afterPreposition(reading, clause, phrase, ["from"]),
    ...(isReceived ? [] : subject),
    ...ownersAt(reading, phrase),
  ];
  return flow(firstBut(goal, source), goal, null);
}

/** "lent Kenya $5 million", "supply Germany with gas": the party right after the verb, alone or before the number. */
function receiverOf(reading: SentenceReading, clause: Clause | null, quantity: Quantity): string | null {
  if (clause === null || clause.verb.isPassive) return null;
  const { tokens } = reading;
  if (
    /^(?:it|them)$/u.test(tokens[clause.verb.to]?.lower ?? "") &&
    tokens[clause.verb.to - 1]?.lemma !== "be"
  ) {
    const before = partiesBetween(reading, 0, clause.verb.from); // "bought 13 billion from Argentina and sold it 14"
    const subject = partiesOf(reading, clause.subject);
    const others = before.filter((party) => !subject.includes(party));
    return others.length === 1 ? (others[0] ?? null) : null;
  }
  const at = reading.tokens[clause.verb.to]?.pos === "DET" ? clause.verb.to + 1 : clause.verb.to;
  const mention = reading.mentions.find((one) => one.from === at);
  if (mention === undefined) return null;
  const next = reading.tokens[mention.to]?.lower ?? "";
  const isAlone =
    mention.to === quantity.lead ||
    /^(?:NUM|SYM)$/u.test(reading.tokens[mention.to]?.pos ?? "") ||
    next === "with" ||
    next === quantity.counted ||
    quantity.to <= clause.verb.from; // "the 3 billion they gave Ukraine in aid"
  return isAlone ? (partiesBetween(reading, mention.from, mention.to)[0] ?? null) : null;
}

/** "The Commission in Brussels has pledged": where the giver sits. */
function isPlaceOfGiver({ tokens }: SentenceReading, clause: Clause | null): boolean {
  const end = clause?.subject.at(-1)?.to;
  return end !== undefined && clause !== null && end < clause.verb.from && tokens[end]?.lower === "in";
}

/** "cost Spanish exporters dearly: sales to Algeria collapsed" */
function sellerBefore(reading: SentenceReading, phrase: NounPhrase): string | null {
  for (const element of reading.parse.elements.toReversed()) {
    if (element.kind !== "np" || element.np.to > phrase.from || phrase.from - element.np.to > 6) continue;
    if (
      /^(?:exporter|producer|grower|farmer|seller|supplier)$/u.test(
        reading.tokens[element.np.head]?.lemma ?? "",
      )
    )
      return ownersAt(reading, element.np)[0] ?? null;
  }
  return null;
}

/** "exports of Kenya to Uganda": a party by its name after "of", not the goods of one ("exports of Kenyan tea"). */
function ofParty(reading: SentenceReading, phrase: NounPhrase | null): string | null {
  if (phrase === null || reading.tokens[phrase.to]?.lower !== "of") return null;
  const next = phraseAt(reading, phrase.to + 1);
  return next === null || reading.tokens[next.head]?.pos !== "PROPN"
    ? null
    : (partiesOf(reading, [next])[0] ?? null);
}

/** "imports of Russian coal", "tons of Russian LNG": the nationality of what is traded, after "of" at token `of`. */
function originOf(reading: SentenceReading, of: number): string | null {
  if (reading.tokens[of]?.lower !== "of") return null;
  const goods = phraseAt(reading, of + 1);
  return goods === null ? null : (partiesBetween(reading, goods.from, goods.head)[0] ?? null);
}

/** Parties of the subject, unless the subject is the cue's own phrase ("imports from Russia rose": not Russia's). */
function subjectsOf(
  reading: SentenceReading,
  clause: Clause | null,
  phrase: NounPhrase | null,
): readonly string[] {
  if (clause === null || (phrase !== null && clause.subject.includes(phrase))) return [];
  const named = partiesOf(reading, clause.subject);
  const parties = named.length > 0 ? named : clause.subject.flatMap((one) => traders(reading, one));
  return clause.subject.length > 1 && new Set(parties).size > 1 ? [] : parties; // "Kenya and Uganda sold": which of them is not told
}

const TRADERS =
  /^(?:company|firm|business|investor|bank|lender|buyer|importer|exporter|trader|refiner|refinery|producer|farmer|mill|utility|supplier|operator|manufacturer|carmaker|port|field|plant|worker|migrant)$/u;

/** "fishermen", "builders", "cyclists": people by what they do. */
function isPlural(lower = "", lemma = ""): boolean {
  return lower !== lemma && /(?:[^s]ers|men|women|ists|ians|ors)$/u.test(lower);
}

/** "Korean companies", "Turkish refiners": whose they are. */
function traders(reading: SentenceReading, phrase: NounPhrase): readonly string[] {
  const head = reading.tokens[phrase.head];
  const isSomebody = TRADERS.test(head?.lemma ?? "") || isPlural(head?.lower, head?.lemma);
  return isSomebody ? ownersAt(reading, phrase) : [];
}
