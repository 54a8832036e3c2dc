// A share with its whole: "20 percent of China's oil imports", "Russia is China's largest supplier with 20 percent".

import type { Clause } from "../../text/index.js";
import { type SentenceReading, wordsOf } from "../reading.js";
import type { Flow, FlowPlace } from "./flow_parts.js";
import { afterPreposition, firstBut, ownersAt, partiesBetween, partiesOf, phraseAt } from "./parties.js";
import type { Quantity } from "./quantity.js";

/** The whole of a share: its token range, after "of". */
export interface Whole {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Longest whole in words. */
const LIMIT = 14;
const CHAINED = new Set(["of", "to", "from", "with", "in"]);

/** What a percentage is of ("20 percent of X"), or null. */
export function wholeOf(reading: SentenceReading, quantity: Quantity): Whole | null {
  if (quantity.kind !== "percent" || quantity.unit !== "percent") return null;
  const isOutOf =
    /^(?:in|out|of)$/u.test(reading.tokens[quantity.from + 1]?.lower ?? "") &&
    quantity.to - quantity.from > 2 &&
    reading.tokens[quantity.to]?.lower !== "of";
  return isOutOf ? phraseFrom(reading, quantity.to - 1) : wholeAfter(reading, quantity.to); // "nine out of ten tonnes"
}

/** The phrase after "of" at token `at`, with the phrases that hang on it; null where there is none. */
function wholeAfter(reading: SentenceReading, at: number): Whole | null {
  return reading.tokens[at]?.lower === "of" ? phraseFrom(reading, at) : null;
}

function phraseFrom(reading: SentenceReading, at: number): Whole | null {
  let whole: Whole | null = null;
  for (const element of reading.parse.elements) {
    if (element.kind !== "np") continue;
    const { np } = element;
    if (np.from <= at) continue;
    if (whole === null) {
      if (np.from > at + 3 || np.isTime) return null;
      whole = { from: at + 1, to: np.to, head: np.head };
      continue;
    }
    const isNext = np.from - whole.to <= 1 && np.prep !== null && CHAINED.has(np.prep) && !np.isTime;
    if (!isNext || np.to - whole.from > LIMIT) break;
    whole = { ...whole, to: np.to };
  }
  return whole;
}

export function wholeWords(reading: SentenceReading, whole: Whole): string {
  return wordsOf(reading, whole.from, whole.to);
}

const BUYS = /^(?:buyer|customer|market|destination|importer|client)$/u;

const SUPPLIED =
  /^(?:import|supply|purchase|need|demand|consumption|gas|oil|coal|electricity|fuel|grain|wheat)$/u;
const SUPPLIER = /^(?:supplier|source|seller|exporter)$/u;
const OWN = /^(?:its|his|her|their)$/u;

/** Who has the share and whose the whole is, as a flow of goods where imports or exports are shared. */
export function shareFlow(reading: SentenceReading, { quantity, clause, cue, like }: FlowPlace): Flow {
  const cuePhrase = cue === null ? null : phraseAt(reading, cue);
  const whole =
    wholeOf(reading, quantity) ??
    (like == null ? null : wholeOf(reading, like)) ??
    (cue === null ? null : wholeAfter(reading, cue + 1));
  const named = clause === null ? [] : partiesOf(reading, clause.subject);
  const subject = named.length > 0 ? named : partiesBetween(reading, 0, quantity.from);
  if (new Set(named).size > 1) return { pair: [], from: null, to: null, reporter: null }; // "Russia and Norway pump a fifth of the oil"
  const isOwn = whole !== null && OWN.test(reading.tokens[whole.from]?.lower ?? "");
  const sent = clause === null ? null : sentTo(reading, clause, quantity);
  const trader = clause === null ? null : traderIn(reading, clause, quantity);
  const word = cue === null ? "" : (reading.tokens[cue]?.lemma ?? "");
  const isTrader = BUYS.test(word) || SUPPLIER.test(word); // "China's largest supplier of oil": China's, not the oil's
  const wholeOwner = isOwn
    ? (trader ?? subject.slice(0, 1))
    : whole === null || isTrader
      ? ownersAt(reading, cuePhrase)
      : partiesBetween(reading, whole.from, whole.to);
  const owner = wholeOwner[0] ?? null;
  if (sent !== null && owner !== null && sent !== owner) return ends(owner, sent, [owner, sent]);
  const origin =
    afterPreposition(reading, null, clause?.subject[0] ?? null, ["from"]) ??
    (isOwn ? afterPreposition(reading, null, null, ["from", "to"]) : null); // "gets 85 percent of its gas from Russia", "sends half of its exports to China"
  const sharer = firstBut(owner, [
    ...(whole !== null && cuePhrase !== null && !isTrader ? ownersAt(reading, cuePhrase) : []),
    origin,
    ...subject,
  ]);
  const two = [sharer, owner].flatMap((party) => (party === null ? [] : [party]));
  const head = whole === null ? "" : (reading.tokens[isOwn ? whole.from + 1 : whole.head]?.lemma ?? "");
  if ((head === "export" && !isTrader) || BUYS.test(word)) return ends(owner, sharer, two);
  const verb = clause === null || clause.verb.isPassive ? "" : clause.verb.lemma;
  if (
    /^(?:take|buy|import|absorb|purchase)$/u.test(verb) &&
    !isOwn &&
    owner !== null &&
    sharer === subject[0]
  )
    return ends(owner, sharer, two); // "The Netherlands takes 27 percent of Ivorian beans"
  if (SUPPLIED.test(head) || SUPPLIER.test(word)) return ends(sharer, owner, two);
  return { pair: two, from: null, to: null, reporter: null };
}

const GOES = /^(?:go|head|ship|sell|export|send|flow|smuggle|bind|destine|land|end)$/u;

/** "Two fifths of Chile's copper goes to China": where the part goes; null where it goes nowhere. */
function sentTo(reading: SentenceReading, clause: Clause, quantity: Quantity): string | null {
  const { lemma, main, isPassive } = clause.verb;
  if (quantity.from > main || !GOES.test(lemma)) return null;
  if (!isPassive && /^(?:ship|sell|export|send|smuggle)$/u.test(lemma)) return null;
  return afterPreposition(reading, clause, null, ["to", "for", "in"]);
}

/** "Germany is Poland's largest market, with 27 percent of its exports": "its" are Poland's. */
function traderIn(reading: SentenceReading, clause: Clause, quantity: Quantity): readonly string[] | null {
  for (const element of reading.parse.elements) {
    if (element.kind !== "np" || element.np.from <= clause.verb.main || element.np.to > quantity.from)
      continue;
    const lemma = reading.tokens[element.np.head]?.lemma ?? "";
    if (!BUYS.test(lemma) && !SUPPLIER.test(lemma)) continue;
    const owners = [...new Set(ownersAt(reading, element.np))];
    if (owners.length === 1) return owners;
  }
  return null;
}

function ends(from: string | null, to: string | null, pair: readonly string[]): Flow {
  return { pair, from, to, reporter: null };
}
