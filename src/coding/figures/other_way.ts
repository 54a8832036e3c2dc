// "Goods flowing the other way were valued at 598 billion", "sales in the opposite direction": between the same two, turned round.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { FigureContext } from "./context.js";
import type { Flow } from "./flow_parts.js";
import type { Quantity } from "./quantity.js";

const WAYS = ["other way", "other direction", "opposite direction", "opposite way", "reverse direction"];

/** Does the clause of the number speak of the other direction? */
export function isOtherWay({ tokens }: SentenceReading, clause: Clause | null, quantity: Quantity): boolean {
  const from = clause?.from ?? Math.max(0, quantity.from - 12);
  const to = Math.min(tokens.length, Math.max(clause?.to ?? 0, quantity.to + 6));
  for (let k = from; k < to; k += 1)
    if (WAYS.includes(`${tokens[k]?.lower ?? ""} ${tokens[k + 1]?.lower ?? ""}`)) return true;
  return false;
}

/** The direction told before, turned round; null where it had no two ends. */
export function turned({ from, to }: FigureContext, measure: string): Flow | null {
  if (from === null || to === null) return null;
  return { pair: [to, from], from: to, to: from, reporter: measure.endsWith("imports") ? from : to };
}
