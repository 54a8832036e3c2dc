// A share with its whole: "20 percent of China's oil imports", "Russia is China's largest supplier with 20 percent".
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
  return quantity.kind === "percent" && quantity.unit === "percent" ? wholeAfter(reading, quantity.to) : null;
}

/** The phrase after "of" at token `at`, with the phrases that hang on it; null where there is none. */
function wholeAfter(reading: SentenceReading, at: number): Whole | null {
  if (reading.tokens[at]?.lower !== "of") return null;
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
export function shareFlow(reading: SentenceReading, { quantity, clause, cue }: FlowPlace): Flow {
  const cuePhrase = cue === null ? null : phraseAt(reading, cue);
  const whole = wholeOf(reading, quantity) ?? (cue === null ? null : wholeAfter(reading, cue + 1));
  const named = clause === null ? [] : partiesOf(reading, clause.subject);
  const subject = named.length > 0 ? named : partiesBetween(reading, 0, quantity.from);
  if (new Set(named).size > 1) return { pair: [], from: null, to: null, reporter: null }; // "Russia and Norway pump a fifth of the oil"
  const isOwn = whole !== null && OWN.test(reading.tokens[whole.from]?.lower ?? "");
  const word = cue === null ? "" : (reading.tokens[cue]?.lemma ?? "");
  const isTrader = BUYS.test(word) || SUPPLIER.test(word); // "China's largest supplier of oil": China's, not the oil's
  const wholeOwner = isOwn
    ? subject.slice(0, 1)
    : whole === null || isTrader
      ? ownersAt(reading, cuePhrase)
      : partiesBetween(reading, whole.from, whole.to);
  const owner = wholeOwner[0] ?? null;
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
  if (SUPPLIED.test(head) || SUPPLIER.test(word)) return ends(sharer, owner, two);
  return { pair: two, from: null, to: null, reporter: null };
}

function ends(from: string | null, to: string | null, pair: readonly string[]): Flow {
  return { pair, from, to, reporter: null };
}
