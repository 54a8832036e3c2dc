// "9.5 US cents", "3 billion Swiss francs": the state whose money it is, is no party of the sentence.
import type { SentenceReading } from "../reading.js";
import type { Quantity } from "./quantity.js";

/** The reading without the names inside of an amount of money. */
export function withoutMoney(reading: SentenceReading, quantities: readonly Quantity[]): SentenceReading {
  const isMoney = (from: number, to: number) =>
    quantities.some((one) => one.kind === "currency" && one.from <= from && to <= one.to);
  const mentions = reading.mentions.filter(({ from, to }) => !isMoney(from, to));
  if (mentions.length === reading.mentions.length) return reading;
  const gone = reading.mentions.filter(({ from, to }) => isMoney(from, to));
  const codes = (from: number, to: number) =>
    reading.partiesIn(from, to).map((actor) => actor.organisation ?? actor.country);
  const named = new Set(mentions.flatMap(({ from, to }) => codes(from, to)));
  const others = new Set(gone.flatMap(({ from, to }) => codes(from, to)).filter((code) => !named.has(code)));
  return {
    ...reading,
    mentions,
    partiesIn: (from, to) =>
      reading.partiesIn(from, to).filter((actor) => !others.has(actor.organisation ?? actor.country)),
  };
}
