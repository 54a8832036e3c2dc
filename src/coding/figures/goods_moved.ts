// Goods told by their price that go from one state to another: "goods for 330 million reached Georgia", "6 billion dollars of goods
// went to India", "delivered cars for 3.4 billion dollars to Mexico".
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Measured } from "./measure.js";
import type { Quantity } from "./quantity.js";

const MOVES = new Set(
  "reach cross go come arrive flow pass move enter sail travel ship send deliver export sell supply value".split(
    " ",
  ),
);
const SENDS = new Set("ship send deliver supply".split(" "));
/** What is given or hired rather than sold. */
const NO_TRADE = new Set(
  "aid assistance help relief arm weapon ammunition troop soldier people money payment cash fund grant loan support migrant worker contract ransom transfer remittance investment gas oil power electricity".split(
    " ",
  ),
);

/** Money of goods that a verb of movement takes across a border, as exports; null where it is none. */
export function goodsMoved(
  reading: SentenceReading,
  quantity: Quantity,
  clause: Clause | null,
): Measured | null {
  if (clause === null || quantity.kind !== "currency" || !MOVES.has(clause.verb.lemma)) return null;
  const { tokens } = reading;
  const isSubject = quantity.to <= clause.verb.main;
  if (!isSubject && !SENDS.has(clause.verb.lemma) && clause.verb.lemma !== "value") return null;
  const goods =
    goodsBefore(reading, quantity) ?? goodsBehind(reading, quantity) ?? valued(reading, quantity, clause);
  const lemma = goods === null ? null : (tokens[goods]?.lemma ?? "");
  if (lemma === null || NO_TRADE.has(lemma)) return null;
  return { measure: "trade.exports", cue: clause.verb.main };
}

/** "cars for 3.4 billion", "machinery worth 70 million", "goods to the value of 45 million": the noun before. */
export function goodsBefore({ tokens, lexicon }: SentenceReading, { lead }: Quantity): number | null {
  const link = tokens[lead - 1]?.lower ?? "";
  const noun =
    link === "for" || link === "worth"
      ? lead - 2
      : link === "of" && tokens[lead - 2]?.lower === "value" && tokens[lead - 4]?.lower === "to"
        ? lead - 5
        : -1;
  const token = tokens[noun];
  if (token === undefined) return null;
  const isGoods =
    /^(?:goods|cargo|merchandise|produce|food)$/u.test(token.lower) ||
    lexicon.quantities.commodities.has(token.lower);
  return isGoods || (token.pos === "NOUN" && token.lower !== token.lemma) ? noun : null;
}

/** "6 billion dollars of goods", "worth of machinery", "in goods": the noun behind. */
function goodsBehind({ tokens, parse }: SentenceReading, { to }: Quantity): number | null {
  const at = tokens[to]?.lower === "worth" ? to + 1 : to;
  if (!/^(?:of|in)$/u.test(tokens[at]?.lower ?? "")) return null;
  const element = parse.elements.find(
    (one) => one.kind === "np" && one.np.from > at - 1 && one.np.from <= at + 1,
  );
  return element?.kind === "np" && !element.np.isTime && tokens[element.np.head]?.pos === "NOUN"
    ? element.np.head
    : null;
}

/** "goods flowing the other way were valued at 598 billion" */
function valued({ tokens }: SentenceReading, { lead }: Quantity, { verb, subject }: Clause): number | null {
  if (verb.lemma !== "value" || tokens[lead - 1]?.lower !== "at") return null;
  const head = subject
    .map((phrase: NounPhrase) => phrase.head)
    .find((at) => /^(?:goods|good|cargo|product|shipment|merchandise)$/u.test(tokens[at]?.lemma ?? ""));
  return head ?? null;
}
