// Numbers told only by their order: "tens of billions of dollars", "hundreds of thousands", "dozens of people".
// A plural of an order means two of them at least: "hundreds" is at least 200.
import type { Token } from "../../text/index.js";

const ORDERS = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** The order of magnitude that begins at token `i` with its least value, one past its last token ("of" left out), or null. */
export function vagueNumber(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const first = ORDERS.get(tokens[i]?.lower ?? "");
  if (first === undefined || tokens[i - 1]?.pos === "NUM") return null;
  let value = 2 * first;
  let to = i + 1;
  while (tokens[to]?.lower === "of") {
    const next = ORDERS.get(tokens[to + 1]?.lower ?? "");
    if (next === undefined) break;
    value *= next;
    to += 2;
  }
  return { value, to };
}
