// What one figure measures: by its verb for the dead and wounded, by its whole for a share, by the nearest cue, by what the
// paragraph went on about, else by its unit alone.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { harmOf } from "./casualties.js";
import type { Chosen } from "./chosen.js";
import type { FigureContext } from "./context.js";
import { isCarrying } from "./figure_status.js";
import { goodsMoved } from "./goods_moved.js";
import { type Cue, defaultMeasure, type Measured, measureNear } from "./measure.js";
import { isGapped, isPartFrom, isPartOf, isShareOfThat, isSupplied, partNamed } from "./parts_told.js";
import { isPointedBack } from "./points_back.js";
import { perUnit } from "./prices.js";
import type { Quantity } from "./quantity.js";
import { type Whole, wholeWords } from "./share.js";
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
  const isOfThis = context !== null && context.sentence === reading.sentence.index;
  const isBefore = context !== null && quantity.role === "before" && isOfThis;
  const isPart = context !== null && isPartOf(reading, quantity) && quantity.unit !== "percent";
  const kind = isPart ? partNamed(reading, quantity, told.cues) : null;
  if (kind !== null) return kind;
  if (context !== null && (isBefore || (isPart && mayGoOn(reading, context.measure, quantity))))
    return { measure: context.measure, cue: null, how: "goes on" };
  const all = whole === null ? told.cues : told.cues.filter(({ at }) => at < whole.from || at >= whole.to);
  const cues =
    all.length === 0
      ? all
      : all.filter(
          (cue) =>
            (all.length < 2 || !isOfAnother(reading, cue, all, quantity)) &&
            !isInAside(reading, cue.at, quantity.from) &&
            !isUnder(reading, cue) &&
            !isOfSales(reading, cue, quantity) &&
            !isWithWhich(reading, cue.at, quantity) &&
            !isOfFirstVerb(reading, cue.at, quantity, clause) &&
            !isOfNextClause(reading, cue.at, quantity, clause),
        );
  if (
    !isChange &&
    whole === null &&
    (isShareOfThat(reading, quantity, clause) || isPartFrom(reading, quantity) || isSupplied(quantity, clause))
  )
    return { measure: "share", cue: null, how: "word" };
  if (isOfThis && context.measure === "share" && quantity.kind === "percent" && isGapped(reading, quantity))
    return { measure: "share", cue: null, how: "goes on" };
  if (!isChange && whole === null && isInterest(reading, quantity, clause))
    return { measure: "interest.rate", cue: null, how: "word" };
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
  if (isPutInto(reading, quantity, clause) && (near === null || near.measure === "cost")) return { measure: "investment", cue: null, how: "word" };
  if (isAidByVerb(reading, quantity, clause) && (near === null || near.measure === "contract"))
    return { measure: "aid", cue: null, how: "word" };
  const goods = quantity.kind === "count" && near === null ? tradedGoods(reading, clause) : null;
  if (goods !== null) return goods;
  const measured =
    goodsMoved(reading, quantity, clause) ?? tradeByVerb(reading, quantity, clause, near) ?? near;
  if (measured !== null && quantity.unit === "percent" && !isChange && NO_PERCENTAGE.test(measured.measure))
    return { measure: "rate", cue: null, how: "unit" }; // a share has its whole, a change its word: this is neither
  if (measured !== null && isOfTraders(reading, measured, clause)) return { measure: "money", cue: null, how: "unit" };
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
    clause !== null && /^(?:buy|sell|import|export|supply|purchase|send)$/u.test(clause.verb.lemma);
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

/** "gave 49 million and the bank lent 25": what another subject does is not of the number before. */
function isOfNextClause({ parse }: SentenceReading, at: number, { to }: Quantity, clause: Clause | null): boolean {
  if (clause === null || at < to) return false;
  return parse.clauses.some(
    (one) => one.kind === "main" && one.subject.length > 0 && one.subject !== clause.subject && one.from > to && at >= one.from,
  );
}

/** "will have a capacity of 5,150 MW and sell 2,000 MW": what the first verb takes is not of the second's number. */
function isOfFirstVerb({ parse, tokens }: SentenceReading, at: number, { from }: Quantity, clause: Clause | null): boolean {
  if (clause === null || from < clause.verb.main || at >= clause.verb.from) return false;
  if (!/^(?:and|but)$/u.test(tokens[clause.verb.from - 1]?.lower ?? "")) return false;
  return parse.clauses.some(
    (one) => one.from === clause.from && one.verb.main < at && one.verb.main < clause.verb.main,
  );
}

/** "a group with sales of 2.2 billion": what a firm sells, unless it goes to somebody. */
function isOfSales({ tokens }: SentenceReading, { at, length }: Cue, { to }: Quantity): boolean {
  if (length !== 2 || tokens[at]?.lower !== "sales" || tokens[at + 1]?.lower !== "of") return false;
  return /^(?:NUM|SYM)$/u.test(tokens[at + 2]?.pos ?? "") && tokens[to]?.lower !== "to";
}

/** "14 million for flights with which migrants were sent home" */
function isWithWhich({ tokens }: SentenceReading, at: number, { to }: Quantity): boolean {
  for (let k = to + 1; k < at; k += 1)
    if (tokens[k]?.lower === "which" && tokens[k - 1]?.pos === "ADP" && tokens[k - 1]?.lower !== "of") return true;
  return false;
}

/** "Under a memorandum signed in 2023 the Union pays 105 million": by what a thing is done, not what is measured. */
function isUnder({ tokens, lexicon }: SentenceReading, { at, place }: Cue): boolean {
  if (lexicon.quantities.measures[place]?.measure !== "contract") return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
    if (tokens[k]?.lower === "under") return true;
    if (!/^(?:DET|ADJ|PROPN|NUM|PRON)$/u.test(tokens[k]?.pos ?? "")) return false;
  }
  return false;
}

/** "exports, which earned 1 billion in 2023, are to reach 700 million": what the aside tells is not of the number behind it. */
function isInAside({ tokens }: SentenceReading, at: number, number: number): boolean {
  if (at > number) return false;
  let k = at;
  while (k > 0 && tokens[k]?.text !== ",") k -= 1;
  if (k === 0 || !/^(?:which|who|where)$/u.test(tokens[k + 1]?.lower ?? "")) return false;
  for (let end = at; end < number; end += 1) if (tokens[end]?.text === ",") return true;
  return false;
}

/** "exports, which earned 1.1 billion": what the goods earn is their export. */
function isEarnedBy({ tokens }: SentenceReading, { measure, cue }: Measured): boolean {
  if (measure !== "revenue" || cue === null || tokens[cue]?.lemma !== "earn") return false;
  for (let k = cue - 1; k >= Math.max(0, cue - 8); k -= 1)
    if (/^(?:export|shipment)$/u.test(tokens[k]?.lemma ?? "")) return true;
  return false;
}

/** Cubic metres in a text that never speaks of gas, but of water. */
function isWater({ document }: SentenceReading, { unit }: Quantity): boolean {
  return unit.startsWith("m3") && !/\b(?:gas|LNG|pipeline)\b/iu.test(document.text) && /\b(?:water|river)\b/iu.test(document.text);
}

/** "has promised Tunis 105 million", "67 million had been disbursed": what a state or a body grants. */
function isAidByVerb(reading: SentenceReading, { kind, from }: Quantity, clause: Clause | null): boolean {
  if (kind !== "currency" || clause === null) return false;
  if (!/^(?:promise|pledge|disburse|donate|provide|contribute|grant)$/u.test(clause.verb.lemma)) return false;
  if (clause.verb.isPassive) return true;
  return clause.verb.main < from && clause.subject.some((phrase) => reading.actorsOf(phrase).length > 0);
}

/** "has lent it 2 billion dollars at 4.5 percent" */
function isInterest({ tokens }: SentenceReading, { unit, lead }: Quantity, clause: Clause | null): boolean {
  if (unit !== "percent" || tokens[lead - 1]?.lower !== "at" || clause === null) return false;
  return tokens
    .slice(clause.from, lead)
    .some(({ lemma }) => /^(?:lend|loan|borrow|bond|eurobond|credit)$/u.test(lemma));
}

/** "exporters will save 4 billion": what somebody saves, pays or loses is no trade. */
function isOfTraders({ tokens }: SentenceReading, { measure, cue }: Measured, clause: Clause | null): boolean {
  if (!measure.startsWith("trade") || cue === null || clause === null) return false;
  if (!/^(?:exporter|importer|buyer|seller)$/u.test(tokens[cue]?.lemma ?? "")) return false;
  return /^(?:save|pay|lose|cost|spend|owe|receive|get|gain)$/u.test(clause.verb.lemma);
}

/** "Nauru received 100 million for its budget": what the money is for. */
function isForBudget({ tokens }: SentenceReading, { measure, cue }: Measured, { to }: Quantity, clause: Clause | null): boolean {
  if (measure !== "budget" || cue === null || cue < to || tokens[to]?.lower !== "for") return false;
  return clause !== null && /^(?:receive|get|give|grant|provide)$/u.test(clause.verb.lemma);
}

/** "will put 1.4 billion into a plant" */
function isPutInto({ tokens }: SentenceReading, { kind, to }: Quantity, clause: Clause | null): boolean {
  if (kind !== "currency" || clause === null || tokens[to]?.lower !== "into") return false;
  return /^(?:put|plough|plow|pour|sink|pump|channel)$/u.test(clause.verb.lemma);
}

/** Does "of" stand a few words before? A quick look that spares most cues the search for their phrase. */
function hasOf({ tokens }: SentenceReading, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 5); k -= 1) if (tokens[k]?.lower === "of") return true;
  return false;
}

/** "the capacity of a gas link": what hangs on another word for a measure by "of" does not tell it. */
function isOfAnother(reading: SentenceReading, cue: Cue, cues: readonly Cue[], quantity: Quantity): boolean {
  if (cue.at >= quantity.from || !hasOf(reading, cue.at)) return false;
  const { elements } = reading.parse;
  const words = reading.lexicon.quantities;
  const i = elements.findIndex(
    (element) => element.kind === "np" && element.np.from <= cue.at && cue.at < element.np.to,
  );
  const [own, before] = [elements[i], elements[i - 2]]; // the preposition stands between
  if (own?.kind !== "np" || own.np.prep !== "of" || before?.kind !== "np") return false;
  if (own.np.to > quantity.from) return false;
  if (words.changes.has(reading.tokens[before.np.head]?.lemma ?? "")) return false; // "the growth of trade"
  return cues.some(
    ({ at, place }) => at === before.np.head && words.measures[place]?.kinds.has(quantity.kind) === true,
  );
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

/** In the clause first, then in the sentence; a change without a measure of percentages takes any ("the number of refugees doubled"). */
function nearest(
  reading: SentenceReading,
  quantity: Quantity,
  cues: readonly Cue[],
  clause: Clause | null,
  isChange: boolean,
): Measured | null {
  const words = reading.lexicon.quantities;
  const isOil = quantity.unit.startsWith("barrel");
  const fitting = isOil
    ? cues.filter(({ place }) => words.measures[place]?.measure.startsWith("oil") === true)
    : quantity.unit === "points"
      ? cues.filter(({ place }) => takesPoints(words.measures[place]?.measure))
      : cues;
  const here = fitting.filter((cue) => !isStock(reading, cue)).filter((cue) => isOfItsGoods(reading, cue, quantity)).filter(({ at }) => at < quantity.to || !isBroken(reading, quantity.to, at));
  const hasGoods = quantity.kind === "mass" && reading.tokens[quantity.to]?.lower === "of";
  const isOfOthers = ({ at, place }: Cue) =>
    hasGoods &&
    /^(?:grain|metal|coal|lng)\.flow$/u.test(words.measures[place]?.measure ?? "") &&
    (at < quantity.from || at > quantity.to + 5); // "5,000 tonnes of wheat and 10,000 tonnes of onions"
  const isQuota = (at: number) => /^(?:quota|cut)$/u.test(reading.tokens[at]?.lemma ?? "");
  const free = here.filter((cue) => !isOfOthers(cue));
  const own =
    quantity.kind === "count"
      ? free.filter((cue) => mayCount(reading, cue, quantity, clause))
      : free.filter(({ at }) => isOil || quantity.kind !== "mass" || !isQuota(at)); // of fish as well
  const to = Math.max(clause?.to ?? 0, quantity.to + 6);
  const named = own.filter(({ at }) => reading.tokens[at]?.lower !== "worth"); // "exports were worth 5 billion": exports
  const near =
    clause === null
      ? null
      : (measureNear(beforeAnd(reading, named, quantity), quantity, words, clause.from, to) ??
        measureNear(beforeAnd(reading, own, quantity), quantity, words, clause.from, to) ??
        measureNear(named, quantity, words, clause.from, to) ??
        measureNear(own, quantity, words, clause.from, to));
  const wide = near ?? measureNear(own, quantity, words, 0, reading.tokens.length);
  if (wide !== null || !isChange) return wide;
  const counted = cues.filter(
    ({ place, at }) =>
      MAY_DOUBLE.test(words.measures[place]?.measure ?? "") &&
      !(words.measures[place]?.measure.startsWith("gas") === true && !/\b(?:gas|LNG|pipeline)\b/iu.test(reading.document.text)) && // "the number of transits dropped"
      !words.changes.has(reading.tokens[at]?.lemma ?? ""),
  );
  return measureNear(counted, quantity, words, 0, reading.tokens.length, "any");
}

function isOfStocks({ tokens }: SentenceReading, at: number): boolean {
  return tokens[at]?.lower === "shares" && !/^(?:of|in)$/u.test(tokens[at + 1]?.lower ?? "");
}

/** "Hanwha's shares rose 3 percent": what is traded on an exchange is no part of a whole. */
function isStock(reading: SentenceReading, { at, place }: Cue): boolean {
  return isOfStocks(reading, at) && reading.lexicon.quantities.measures[place]?.measure === "share";
}

/** "Its output fell to 530,000 tonnes": of oil only where the sentence speaks of it. */
function isOfItsGoods({ tokens, lexicon }: SentenceReading, { place }: Cue, { kind }: Quantity): boolean {
  if (kind === "percent" && lexicon.quantities.measures[place]?.measure === "gas.storage")
    return tokens.some(({ lower }) => /^(?:gas|lng|underground|full|filled)$/u.test(lower)); // "for want of storage"
  if (kind !== "mass" || lexicon.quantities.measures[place]?.measure !== "oil.production") return true;
  return tokens.some(({ lower }) => /^(?:oil|crude|petroleum|condensate|diesel|bitumen)$/u.test(lower));
}

/** "took 890,000 tonnes, while shipments to Iran fell": what another clause measures. */
function isBroken({ tokens }: SentenceReading, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1)
    if (/^(?:while|whereas|;|:|although|though|after|because)$/u.test(tokens[k]?.lower ?? "") || isAs(tokens, k))
      return true;
  return false;
}

/** "slid to 1.2 billion as prices collapsed": a clause, not "as much as". */
function isAs(tokens: SentenceReading["tokens"], k: number): boolean {
  if (tokens[k]?.lower !== "as") return false;
  for (let at = k + 1; at < Math.min(tokens.length, k + 5); at += 1) if (tokens[at]?.pos === "VERB") return true;
  return false;
}

const MEETS = /^(?:meet|visit|talk|speak|travel|host|call|hold|see|receive)$/u;

/**
 * Meetings and agreements are counted by their own name: "11 visits", not the tourists who visit; "times" by the verb. The dead are
 * counted by their verb (casualties.ts) or by a noun close by ("the deaths of 12 people").
 */
function mayCount(reading: SentenceReading, cue: Cue, quantity: Quantity, clause: Clause | null): boolean {
  const measure = reading.lexicon.quantities.measures[cue.place]?.measure ?? "";
  if (measure.startsWith("casualties")) return isOfTheDead(reading, cue, quantity);
  if (measure === "population") return /^(?:people|inhabitants|residents|citizens|souls)$/u.test(quantity.counted ?? "");
  if (measure === "troops" && /^(?:villagers|people|families|civilians|residents|children|women|homes|households|lorries|trucks)$/u.test(quantity.counted ?? "")) return false;
  if (measure === "votes" && isWhole(reading, quantity)) return false;
  if (measure !== "meetings" && measure !== "agreements") return true;
  if (quantity.counted === "times") return clause !== null && MEETS.test(clause.verb.lemma);
  return cue.at >= quantity.from && cue.at < quantity.to;
}

/** "nineteen of the 47 members": all of them, of whom some voted. */
function isWhole({ tokens }: SentenceReading, { lead }: Quantity): boolean {
  return tokens[lead - 1]?.lower === "the" && tokens[lead - 2]?.lower === "of" && tokens[lead - 3]?.pos === "NUM";
}

/** "the deaths of 12 people", "the toll has risen to 26", "the number of people killed rose to 1,000". */
function isOfTheDead(reading: SentenceReading, cue: Cue, quantity: Quantity): boolean {
  const { tokens } = reading;
  const token = tokens[cue.at];
  const distance = Math.min(Math.abs(quantity.from - cue.at), Math.abs(cue.at - quantity.to));
  if (token?.lower === "toll") return cue.at < quantity.from && distance <= 14;
  if (token?.pos === "NOUN") return distance <= 6;
  return (
    cue.at < quantity.from &&
    tokens.slice(Math.max(0, cue.at - 5), cue.at).some(({ lower }) => lower === "number")
  );
}

/** Amounts: a percentage of them is a share of a whole or a change, and without either nobody can tell what. */
const NO_PERCENTAGE =
  /^(?:trade\.(?:exports|imports|total)|loan|aid|investment|payments|revenue|remittances|wages|production|consumption|emissions|price)$/u;
const MAY_DOUBLE =
  /^(?:displaced|casualties|detained|troops|weapons|population|(?:gas|oil|power)\.|.*flow$)/u;
const POINTS = new Set(
  "share interest.rate inflation unemployment turnout vote.share tariff gdp rate".split(" "),
);
function takesPoints(measure: string | undefined): boolean {
  return measure !== undefined && POINTS.has(measure);
}

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
  const head = clause.subject.find((phrase) =>
    !isOfStocks(reading, phrase.head) &&
    /^(?:share|proportion|percentage|stake)$/u.test(reading.tokens[phrase.head]?.lemma ?? ""),
  )?.head;
  return head !== undefined && cues.some(({ at }) => at === head)
    ? { measure: "share", cue: head, how: "word" }
    : null;
}

/** "exports came to 5 billion and imports to 64": a word after "and" belongs to the next number. */
function beforeAnd(reading: SentenceReading, cues: readonly Cue[], quantity: Quantity): readonly Cue[] {
  let end = quantity.to;
  const word = (k: number) => reading.tokens[k]?.lower ?? "";
  while (end < reading.tokens.length && !/^(?:and|while|but|;)$/u.test(word(end))) {
    if (word(end) === "," && cues.some(({ at }) => at === end + 1 || at === end + 2)) break; // "came to 1.9 billion, imports to 2.5"
    if (word(end) === "of" && /^(?:which|whom|it|them)$/u.test(word(end + 1))) break; // "48 billion, of which exports made up 3"
    end += 1;
  }
  return cues.filter(({ at }) => at < end);
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
