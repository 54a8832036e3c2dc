// The same amount told again in another currency: "240 billion dollars (the equivalent of more than 220 billion euros)".
import type { SentenceReading } from "../reading.js";
import type { FigureDraft } from "./figure_draft.js";
import type { Quantity } from "./quantity.js";

/** The number of the draft that quantity `i` says again, or null. */
export function restated(
  reading: SentenceReading,
  quantities: readonly Quantity[],
  i: number,
  drafts: readonly FigureDraft[],
): number | null {
  const quantity = quantities[i];
  const before = quantities[i - 1];
  if (
    quantity === undefined ||
    before === undefined ||
    quantity.kind !== "currency" ||
    before.kind !== "currency" ||
    before.unit === quantity.unit ||
    drafts.length === 0
  )
    return null;
  const between = reading.tokens.slice(before.to, quantity.from).map((token) => token.lower);
  const isAside =
    between.includes("(") ||
    between.includes("equivalent") ||
    between.includes("or") ||
    (between[0] === "," && between.length <= 3);
  return isAside && between.length <= 8 ? drafts.length - 1 : null;
}

/** A figure said again in another currency is about the same thing at the same time. */
export function sameSubject(draft: FigureDraft, first: FigureDraft | undefined): FigureDraft {
  if (first === undefined) return draft;
  const { measure, direction, commodity, via, period, pairs, pair } = first;
  return { ...draft, measure, direction, commodity, via, period, pairs, pair, change: null };
}

/** The level to compare with, after its own ("77 billion, down from 90 billion"): between the same parties, of the same goods. */
export function asBefore(draft: FigureDraft, level: FigureDraft | undefined): FigureDraft {
  if (level === undefined || level.measure !== draft.measure || level.unit !== draft.unit) return draft;
  const { direction, commodity, via, pairs, pair, basis, counted, whole } = level;
  return {
    ...draft,
    direction,
    commodity,
    via,
    pairs,
    pair,
    basis,
    ...(counted === undefined ? {} : { counted }),
    ...(whole === undefined ? {} : { whole }),
  };
}
