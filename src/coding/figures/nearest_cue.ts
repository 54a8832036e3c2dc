// The word for a measure that is nearest to a number and may tell of it.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { type Cue, type Measured, measureNear } from "./measure.js";
import type { Quantity } from "./quantity.js";

/** In the clause first, then in the sentence; a change without a measure of percentages takes any ("the number of refugees doubled"). */
export function nearest(
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
  const here = fitting
    .filter((cue) => !isStock(reading, cue))
    .filter((cue) => isOfItsGoods(reading, cue, quantity))
    .filter(({ at }) => at < quantity.to || !isBroken(reading, quantity.to, at));
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
      !(
        words.measures[place]?.measure.startsWith("gas") === true &&
        !/\b(?:gas|LNG|pipeline)\b/iu.test(reading.document.text)
      ) && // "the number of transits dropped"
      !words.changes.has(reading.tokens[at]?.lemma ?? ""),
  );
  return measureNear(counted, quantity, words, 0, reading.tokens.length, "any");
}

export function isOfStocks({ tokens }: SentenceReading, at: number): boolean {
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
    if (
      /^(?:while|whereas|;|:|although|though|after|because)$/u.test(tokens[k]?.lower ?? "") ||
      isAs(tokens, k)
    )
      return true;
  return false;
}

/** "slid to 1.2 billion as prices collapsed": a clause, not "as much as". */
function isAs(tokens: SentenceReading["tokens"], k: number): boolean {
  if (tokens[k]?.lower !== "as") return false;
  for (let at = k + 1; at < Math.min(tokens.length, k + 5); at += 1)
    if (tokens[at]?.pos === "VERB") return true;
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
  if (measure === "population")
    return /^(?:people|inhabitants|residents|citizens|souls)$/u.test(quantity.counted ?? "");
  if (
    measure === "troops" &&
    /^(?:villagers|people|families|civilians|residents|children|women|homes|households|lorries|trucks)$/u.test(
      quantity.counted ?? "",
    )
  )
    return false;
  if (measure === "votes" && isWhole(reading, quantity)) return false;
  if (measure !== "meetings" && measure !== "agreements") return true;
  if (quantity.counted === "times") return clause !== null && MEETS.test(clause.verb.lemma);
  return cue.at >= quantity.from && cue.at < quantity.to;
}

/** "nineteen of the 47 members": all of them, of whom some voted. */
function isWhole({ tokens }: SentenceReading, { lead }: Quantity): boolean {
  return (
    tokens[lead - 1]?.lower === "the" && tokens[lead - 2]?.lower === "of" && tokens[lead - 3]?.pos === "NUM"
  );
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

const MAY_DOUBLE =
  /^(?:displaced|casualties|detained|troops|weapons|population|(?:gas|oil|power)\.|.*flow$)/u;

const POINTS = new Set(
  "share interest.rate inflation unemployment turnout vote.share tariff gdp rate".split(" "),
);

function takesPoints(measure: string | undefined): boolean {
  return measure !== undefined && POINTS.has(measure);
}
