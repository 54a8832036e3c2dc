// What one figure measures: by its verb for the dead and wounded, by its whole for a share, by the nearest cue, by what the
// paragraph went on about, else by its unit alone.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { harmOf } from "./casualties.js";
import type { Chosen } from "./chosen.js";
import type { FigureContext } from "./context.js";
import { ownCues } from "./cues_of_others.js";
import { isCarrying } from "./figure_status.js";
import { goodsMoved } from "./goods_moved.js";
import { type Cue, defaultMeasure, type Measured } from "./measure.js";
import { isOfStocks, nearest } from "./nearest_cue.js";
import { isGapped, isPartFrom, isPartOf, isShareOfThat, isSupplied, partNamed } from "./parts_told.js";
import { isPointedBack } from "./points_back.js";
import { perUnit } from "./prices.js";
import type { Quantity } from "./quantity.js";
import { type Whole, wholeWords } from "./share.js";
import {
  isAidByVerb,
  isEarnedBy,
  isForBudget,
  isInterest,
  isOfTraders,
  isPutInto,
  isValued,
  isWater,
} from "./told_by_verb.js";
import { SPENDS, tradeByVerb } from "./trade_by_verb.js";

/** Chooses the measure of a quantity in its clause. `context` is what the paragraph told before. */
export function chooseMeasure(
  reading: SentenceReading,
  told: {
    readonly quantity: Quantity;
    readonly cues: readonly Cue[];
    readonly clause: Clause | null;
    readonly context: FigureContext | null;
    readonly isChange: boolean;
    readonly whole: Whole | null;
    readonly across: FigureContext | null;
  },
): Chosen {
  const { quantity, clause, context, isChange, whole } = told;
  const words = reading.lexicon.quantities;
  const harm = quantity.counted === null ? null : harmOf(reading, quantity, clause);
  if (harm !== null) return harm;
  if (context?.measure === "gas.capacity" && isEnlargement(reading, quantity))
    return { measure: context.measure, cue: null, how: "goes on" };
  const isOfThis = context !== null && context.sentence === reading.sentence.index;
  const isBefore = context !== null && quantity.role === "before" && isOfThis;
  const isPart = context !== null && isPartOf(reading, quantity) && quantity.unit !== "percent";
  const kind = isPart ? partNamed(reading, quantity, told.cues) : null;
  if (kind !== null) return kind;
  if (context !== null && (isBefore || (isPart && mayGoOn(reading, context.measure, quantity))))
    return { measure: context.measure, cue: null, how: "goes on" };
  const all = whole === null ? told.cues : told.cues.filter(({ at }) => at < whole.from || at >= whole.to);
  const cues = ownCues(reading, all, quantity, clause);
  if (
    !isChange &&
    whole === null &&
    (isShareOfThat(reading, quantity, clause) ||
      isPartFrom(reading, quantity) ||
      isSupplied(quantity, clause))
  )
    return { measure: "share", cue: null, how: "word" };
  if (isOfThis && context.measure === "share" && quantity.kind === "percent" && isGapped(reading, quantity))
    return { measure: "share", cue: null, how: "goes on" };
  if (!isChange && whole === null && isInterest(reading, quantity, clause))
    return { measure: "interest.rate", cue: null, how: "word" };
  if (isValued(reading, quantity)) return { measure: "contract", cue: quantity.lead - 2, how: "word" };
  const per = quantity.kind === "currency" ? perUnit(reading, quantity) : null;
  if (per !== null) return { measure: "price", cue: per.at, how: "word" };
  const subject = shareSubject(reading, quantity, clause, cues);
  if (subject !== null) return subject;
  const own = isChange || whole === null ? null : shareOf(reading, quantity, whole, cues, clause);
  if (own !== null) return own;
  if (
    context !== null &&
    (whole === null || isChange) &&
    isPointedBack(reading, clause) &&
    (isChange || mayGoOn(reading, context.measure, quantity))
  )
    return { measure: context.measure, cue: null, how: "goes on", isBack: true };
  const near = nearest(reading, quantity, cues, clause, isChange);
  if (isPutInto(reading, quantity, clause) && (near === null || near.measure === "cost"))
    return { measure: "investment", cue: null, how: "word" };
  if (isAidByVerb(reading, quantity, clause) && (near === null || near.measure === "contract"))
    return { measure: "aid", cue: null, how: "word" };
  const goods = quantity.kind === "count" && near === null ? tradedGoods(reading, clause) : null;
  if (goods !== null) return goods;
  const measured =
    goodsMoved(reading, quantity, clause) ?? tradeByVerb(reading, quantity, clause, near) ?? near;
  if (measured !== null && quantity.unit === "percent" && !isChange && NO_PERCENTAGE.test(measured.measure))
    return { measure: "rate", cue: null, how: "unit" }; // a share has its whole, a change its word: this is neither
  if (measured !== null && isOfTraders(reading, measured, clause))
    return { measure: "money", cue: null, how: "unit" };
  if (measured !== null && isForBudget(reading, measured, quantity, clause))
    return { measure: "aid", cue: null, how: "word" };
  if (measured !== null && isEarnedBy(reading, measured))
    return { measure: "trade.exports", cue: measured.cue, how: "word" };
  const isSales =
    measured?.measure === "revenue" &&
    measured.cue !== null &&
    reading.tokens[measured.cue]?.lower === "sales";
  if (isSales && /^trade|flow$/u.test(context?.measure ?? ""))
    return { measure: "trade.exports", cue: measured.cue, how: "word" }; // "its purchases were 642 million and its sales 355"
  if (measured !== null && isGapOfTrade(reading, measured, context))
    return { measure: "trade.balance", cue: measured.cue, how: "word" };
  if (measured !== null) {
    const isCapacity = measured.measure.startsWith("gas") && clause !== null && isCarrying(clause);
    const own = isSentOn(reading, measured.measure, clause)
      ? measured.measure.replace("production", "flow")
      : measured.measure;
    return { measure: isCapacity ? "gas.capacity" : own, cue: measured.cue, how: "word" };
  }
  const isOtherAct =
    clause !== null &&
    /^(?:trade|price|exchange|gdp|investment|revenue|budget|profit|loan)/u.test(context?.measure ?? "") &&
    SPENDS.has(clause.verb.lemma);
  const isLevel = quantity.unit === "percent" && !isChange && NO_PERCENTAGE.test(context?.measure ?? "");
  const isOtherGoods =
    quantity.kind === "mass" &&
    reading.tokens[quantity.to]?.lower === "of" &&
    /^(?:grain|metal|coal|lng)\./u.test(context?.measure ?? "");
  const isTraded =
    clause !== null && /^(?:buy|sell|import|export|supply|purchase|send|receive)$/u.test(clause.verb.lemma);
  if (quantity.unit === "kW" && isTraded) return { measure: "power.flow", cue: null, how: "unit" }; // "buys 200 MW"
  if (
    context !== null &&
    !isOtherAct &&
    !isLevel &&
    !isOtherGoods &&
    mayGoOn(reading, context.measure, quantity)
  )
    return { measure: context.measure, cue: null, how: "goes on" };
  const { across } = told;
  const isTaken =
    clause !== null && /^(?:take|buy|import|sell|export|send|ship|receive|supply)$/u.test(clause.verb.lemma);
  if (
    across !== null &&
    isTaken &&
    reading.sentence.index - across.sentence <= 3 &&
    mayGoOn(reading, across.measure, quantity)
  )
    return { measure: across.measure, cue: null, how: "goes on" }; // "Tajikistan took 890,000 tonnes"
  const measure = isWater(reading, quantity) ? "water.flow" : defaultMeasure(quantity, words);
  const isCapacity = /^(?:gas|oil)/u.test(measure) && clause !== null && isCarrying(clause);
  return { measure: isCapacity ? measure.replace("flow", "capacity") : measure, cue: null, how: "unit" };
}

/** "The deficit widened to 600 million" in a text that spoke of trade. */
function isGapOfTrade(
  reading: SentenceReading,
  { measure, cue }: Measured,
  context: FigureContext | null,
): boolean {
  if (measure !== "budget" || cue === null || context?.measure.startsWith("trade") !== true) return false;
  const before = reading.tokens[cue - 1]?.lower ?? "";
  return /^(?:deficit|gap)$/u.test(reading.tokens[cue]?.lower ?? "") && !/^(?:budget|fiscal)$/u.test(before);
}

/** "Kazakhstan pumped 993,000 tonnes of oil to Germany": what is pumped to somebody flows. */
function isSentOn(reading: SentenceReading, measure: string, clause: Clause | null): boolean {
  if (!/^(?:oil|gas)\.production$/u.test(measure) || clause?.verb.lemma !== "pump") return false;
  return clause.prepositions.some(
    ({ prep, phrases }) => prep === "to" && phrases.some((phrase) => reading.actorsOf(phrase).length > 0),
  );
}

/** Amounts: a percentage of them is a share of a whole or a change, and without either nobody can tell what. */
const NO_PERCENTAGE =
  /^(?:trade\.(?:exports|imports|total)|loan|aid|investment|payments|revenue|remittances|wages|production|consumption|emissions|price)$/u;
/** Measures that are percentages of a whole and keep their name: "2 percent of GDP on defence", "52 percent of the vote". */
const OF_A_WHOLE = /^(?:defence\.spending|debt|budget|trade\.balance|investment|aid|reserves)$/u;
const VOTES = /\b(?:votes?|voters?|ballots?|respondents?|electorate)\b/iu;
const POLLED = new Set(["poll", "survey", "pollster", "referendum"]);

function shareOf(
  reading: SentenceReading,
  quantity: Quantity,
  whole: Whole,
  cues: readonly Cue[],
  clause: Clause | null,
): Chosen | null {
  const words = reading.lexicon.quantities;
  const text = wholeWords(reading, whole);
  if (VOTES.test(text) || reading.tokens.some((token) => POLLED.has(token.lemma)))
    return { measure: "vote.share", cue: whole.head, how: "word" };
  const near = nearest(reading, quantity, cues, clause, false);
  if (
    near !== null &&
    OF_A_WHOLE.test(near.measure) &&
    /\b(?:gdp|gross|output|economy|income)\b/iu.test(text)
  )
    return { measure: near.measure, cue: near.cue, how: "word" };
  const share = words.measures.findIndex(({ measure }) => measure === "share");
  const cue = cues.find(({ place, at }) => place === share && Math.abs(at - quantity.from) < 10);
  return { measure: "share", cue: cue?.at ?? null, how: "word" };
}

/** "Russia's share of India's oil imports rose to 36%": the share is the subject, whatever it is of. */
function shareSubject(
  reading: SentenceReading,
  quantity: Quantity,
  clause: Clause | null,
  cues: readonly Cue[],
): Chosen | null {
  if (quantity.kind !== "percent" || clause === null) return null;
  const head = clause.subject.find(
    (phrase) =>
      !isOfStocks(reading, phrase.head) &&
      /^(?:share|proportion|percentage|stake)$/u.test(reading.tokens[phrase.head]?.lemma ?? ""),
  )?.head;
  return head !== undefined && cues.some(({ at }) => at === head)
    ? { measure: "share", cue: head, how: "word" }
    : null;
}

/** "a first expansion of 1.2 bcm": more of the capacity told before. */
function isEnlargement({ tokens }: SentenceReading, { kind, from }: Quantity): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ lower }) => lower);
  return (
    kind === "volume" &&
    before.some((word, k) => /^(?:expansion|extension|enlargement)$/u.test(word) && before[k + 1] === "of")
  );
}

/** Only what the unit can measure goes on: jets counted before say nothing of the dollars after. A percentage may be of anything. */
function mayGoOn(reading: SentenceReading, measure: string, quantity: Quantity): boolean {
  if (quantity.kind === "count") return false;
  const entry = reading.lexicon.quantities.measures.find((one) => one.measure === measure);
  return entry === undefined || entry.kinds.has(quantity.kind);
}

/** "car exports fell to 357,700 vehicles": goods that are counted. */
function tradedGoods(reading: SentenceReading, clause: Clause | null): Chosen | null {
  const head = clause?.subject.find((phrase) =>
    /^(?:export|import|sale|shipment|delivery)$/u.test(reading.tokens[phrase.head]?.lemma ?? ""),
  )?.head;
  return head === undefined ? null : { measure: "goods.flow", cue: head, how: "word" };
}
