// A number that is a change, not a level: "rose by 26 percent", "up 33 percent", "an increase of 4.7 percent", "fell by $5 billion".
import type { Change } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Quantity } from "./quantity.js";
import { versusOf } from "./versus.js";

const SMALL = new Set([
  "up",
  "down",
  "more",
  "less",
  "plus",
  "minus",
  "higher",
  "lower",
  "fewer",
  "level",
  "flat",
]);
/** After these a number is a level ("rose to 26 percent", "unchanged at 5 percent"). */
const LEVELS = new Set(["to", "from", "at", "with", "near", "around"]);
/** Words whose bare amount is a change; others have senses of their own ("lost $5 billion", "raised $5 billion"). */
const STRICT = new Set(
  "rise rose grew fell shrank increase grow growth climb surge jump soar fall drop decline decrease shrink plunge slump slip dip slide tumble plummet cut reduction reduce up down".split(
    " ",
  ),
);
/** How far back a word of change may stand from its number. */
const REACH = 8;

/** The change of each quantity, or null; "rose 34 percent, or 5 billion" tells the same change twice. */
export function changesOf(reading: SentenceReading, quantities: readonly Quantity[]): (Change | null)[] {
  const changes: (Change | null)[] = [];
  for (const [i, quantity] of quantities.entries()) {
    const own = changeOf(reading, quantity);
    const before = quantities[i - 1];
    const last = changes[i - 1] ?? null;
    const isAgain =
      own === null &&
      last !== null &&
      before !== undefined &&
      (before.kind === "percent") !== (quantity.kind === "percent") &&
      isAside(reading, before.to, quantity.lead);
    const isParallel = own === null && isInAnother(reading, quantity);
    const other = isParallel ? lastPercent(quantities, changes, i) : null; // "18.5 percent in volume to 2 million tonnes and 35 percent in value"
    if (other !== null) {
      changes.push({ ...other, value: quantity.value, unit: quantity.unit });
      continue;
    }
    const isListed =
      own === null && last !== null && before !== undefined && isListedAfter(reading, before, quantity);
    changes.push(
      (isAgain || isListed) && last !== null ? { ...last, value: quantity.value, unit: quantity.unit } : own,
    );
  }
  return changes;
}

/** "and 35 percent in value": the verb of change is left out. */
function isInAnother({ tokens }: SentenceReading, quantity: Quantity): boolean {
  if (quantity.unit !== "percent" || quantity.role === "before" || tokens[quantity.lead - 1]?.lower !== "and")
    return false;
  return /^(?:in|to)$/u.test(tokens[quantity.to]?.lower ?? "");
}

function lastPercent(
  quantities: readonly Quantity[],
  changes: readonly (Change | null)[],
  before: number,
): Change | null {
  for (let i = before - 1; i >= 0; i -= 1) {
    const change = changes[i] ?? null;
    if (change !== null && quantities[i]?.unit === "percent") return change;
  }
  return null;
}

/** "rose 14 percent, 15.6 percent and 56.4 percent": one change after the other. */
function isListedAfter(reading: SentenceReading, before: Quantity, quantity: Quantity): boolean {
  if (before.unit !== quantity.unit || quantity.role === "before") return false;
  if (reading.tokens[quantity.to]?.lower === "of") return false; // "a rise of 30 percent, 77 percent of which"
  const between = reading.tokens.slice(before.to, quantity.lead);
  return between.length > 0 && between.every(({ lower }) => lower === "," || lower === "and");
}

function isAside(reading: SentenceReading, from: number, to: number): boolean {
  return to - from <= 2 && /^(?:or|\()$/u.test(reading.tokens[to - 1]?.lower ?? "");
}

/** The change that a quantity tells, or null when it is a level ("rose to 26 percent", "8 percent of imports"). */
function changeOf(reading: SentenceReading, quantity: Quantity): Change | null {
  if (quantity.role === "before") return null;
  if (quantity.bound === "range" && (wayBefore(reading, quantity) ?? wayAfter(reading, quantity)) === null)
    return null;
  if (isPassed(reading, quantity)) return null;
  const way = quantity.way ?? wayBefore(reading, quantity) ?? wayAfter(reading, quantity);
  if (way === null) return null;
  const { bound, value, unit } = quantity;
  return {
    value,
    unit,
    direction: way,
    ...versusOf(reading, quantity),
    ...(bound === "exact" || bound === "range" ? {} : { bound }),
  };
}

const PASSED = new Set(["above", "below", "under", "beyond"]);

/** "rose above 5 percent", "fell below 1.4 million barrels": a level that was passed. */
function isPassed({ tokens }: SentenceReading, { lead, from }: Quantity): boolean {
  for (let k = lead; k < from; k += 1) if (PASSED.has(tokens[k]?.lower ?? "")) return true;
  return tokens[from - 1]?.lower === "of" && /^(?:short|shy)$/u.test(tokens[from - 2]?.lower ?? ""); // "fell short of 700 million"
}

type Way = Change["direction"];

function wayBefore(reading: SentenceReading, quantity: Quantity): Way | null {
  const { tokens, lexicon } = reading;
  const { changes } = lexicon.quantities;
  const isPercent = quantity.kind === "percent";
  const last = quantity.lead - 1;
  const isBy = tokens[last]?.lower === "by"; // "cut their lending to Russian firms by 20 percent"
  for (let k = last; k >= Math.max(0, quantity.lead - REACH); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.text === ";" || (!isBy && LEVELS.has(token.lower))) return null;
    if (token.text === ",") {
      if (isBy && k === last - 1) continue; // "was down a little, by 3 percent"
      return null;
    }
    const way = changes.get(token.lemma) ?? changes.get(token.lower);
    if (way === undefined) {
      if (token.pos === "VERB" || token.pos === "NUM") return null;
      continue;
    }
    const isLast = k === last || (isBy && (k === last - 1 || tokens[last - 1]?.text === ",")); // "is down by 30 percent"
    if (SMALL.has(token.lower) && (!isLast || isParticle(tokens[k - 1]))) continue; // "made up about 8 percent"
    if (!isPercent && !isStrict(token, tokens[last]?.lower ?? "", k === last)) return null;
    if (isOfVerb(reading, k, last) || isGrown(reading, token, quantity)) return null;
    return k === last || leadsOn(reading, last) ? way : null;
  }
  return null;
}

/** "grow about 60 percent of the world's cocoa": what is grown is a share. */
function isGrown({ tokens }: SentenceReading, token: Token, { to }: Quantity): boolean {
  return token.lemma === "grow" && tokens[to]?.lower === "of";
}

/** "made up 8 percent", "gave up 22 cents": the word belongs to a verb that is none of movement. */
function isParticle(before: Token | undefined): boolean {
  return (
    before?.pos === "VERB" &&
    !/^(?:go|move|climb|push|edge|inch|shoot|come|tick|creep|drive|send|stay|end|close|finish|be|bring)$/u.test(
      before.lemma,
    )
  );
}

/** "cut its duty of 89 percent": what the verb takes has that level; "recorded a fall of 5 percent" has a noun of change. */
function isOfVerb({ tokens }: SentenceReading, at: number, last: number): boolean {
  if (tokens[last]?.lower !== "of" || at === last - 1) return false;
  return (
    tokens[at]?.pos === "VERB" &&
    tokens[last - 1]?.pos === "NOUN" &&
    !/^(?:rate|pace)$/u.test(tokens[last - 1]?.lower ?? "")
  );
}

/** "fell $5 billion", "fell by 200,000 barrels", "an increase of 5 billion": for amounts the word itself or "by", "of" must stand before. */
function isStrict(token: Token, before: string, isNext: boolean): boolean {
  if (!STRICT.has(token.lemma) && !STRICT.has(token.lower)) return before === "by" && token.pos === "VERB";
  if (isNext) return token.pos !== "NOUN";
  return before === "by" || (before === "of" && token.pos === "NOUN");
}

/** May a change stand further off? "fell in May by 5", "the rise in prices was 5", "a growth of about 5": not "a fall in inflation 5". */
function leadsOn(reading: SentenceReading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  if (/^(?:by|of|an|a|another|some|further|of)$/u.test(token.lower)) return true;
  if (token.pos === "AUX" || token.pos === "ADV") return true;
  return reading.times.some((time) => time.to === at + 1);
}

function ofBefore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (/^(?:last|that|its|their|those|of)$/u.test(word) || tokens[at]?.pos === "NOUN") return true; // "30 percent below contract"
  return (
    /^(?:the|a)$/u.test(word) &&
    /^(?:previous|year|level|figure|same|one|average|prior|preceding|month|peak|total)$/u.test(
      tokens[at + 1]?.lower ?? "",
    )
  );
}

/** "26 percent more", "a 2 percent drop", "30,000 fewer troops". */
function wayAfter(reading: SentenceReading, quantity: Quantity): Way | null {
  const { tokens, lexicon } = reading;
  if (quantity.kind !== "percent") {
    // "3 bcm more than a year earlier"
    const word = tokens[quantity.to]?.lower ?? "";
    if (quantity.kind === "count" || tokens[quantity.to + 1]?.lower !== "than") return null;
    return /^(?:more|higher|larger)$/u.test(word)
      ? "up"
      : /^(?:less|fewer|lower|smaller)$/u.test(word)
        ? "down"
        : null;
  }
  const after = tokens[quantity.to];
  if (after === undefined || after.lower === "of") return null;
  if (/^(?:below|above|under|short)$/u.test(after.lower) && ofBefore(tokens, quantity.to + 1))
    return after.lower === "above" ? "up" : "down"; // "70 percent below last year's"
  const at = after.text === "-" || after.lower === "year" ? quantity.to + 1 : quantity.to;
  return (
    lexicon.quantities.changes.get(tokens[at]?.lemma ?? "") ??
    lexicon.quantities.changes.get(tokens[at]?.lower ?? "") ??
    null
  );
}
