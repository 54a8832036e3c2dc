// A percentage that is a change, not a level: "rose by 26 percent", "up 33 percent", "an increase of 4.7 percent".
import type { Change } from "../../model/index.js";
import type { SentenceReading } from "../reading.js";
import type { Quantity } from "./quantities.js";

const SMALL = new Set(["up", "down", "more", "less", "plus", "minus", "higher", "lower", "level", "flat"]);

/** The change that a percentage (or points) tells, or null when it is a level ("rose to 26 percent", "8 percent of imports"). */
export function changeOf(reading: SentenceReading, quantity: Quantity): Change | null {
  if (quantity.kind !== "percent") return null;
  const { tokens } = reading;
  const { changes } = reading.lexicon.quantities;
  for (let k = quantity.lead - 1; k >= Math.max(0, quantity.lead - 4); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.text === "," || token.lower === "to" || token.lower === "from")
      return null;
    const direction = changes.get(token.lemma) ?? changes.get(token.lower);
    if (direction === undefined) continue;
    if (SMALL.has(token.lower) && (k !== quantity.lead - 1 || tokens[k - 1]?.lemma === "make")) continue; // "made up about 8 percent"
    return { value: quantity.value, unit: quantity.unit, direction, versus: versusOf(reading) };
  }
  const after = tokens[quantity.to]?.lower ?? "";
  const later = changes.get(tokens[quantity.to]?.lemma ?? "") ?? changes.get(after);
  if (later !== undefined && after !== "of")
    return { value: quantity.value, unit: quantity.unit, direction: later, versus: versusOf(reading) }; // "26 percent more", "a 2 percent drop"
  return null;
}

function versusOf(reading: SentenceReading): Change["versus"] {
  const words = reading.tokens.map((token) => token.lower).join(" ");
  if (
    /\b(?:year earlier|year before|same period|year - on - year|year on year|previous year|year ago|last year|annually)\b/u.test(
      words,
    )
  )
    return "year-earlier";
  return /\b(?:previous (?:month|quarter)|month earlier|quarter earlier)\b/u.test(words)
    ? "previous-period"
    : "not stated";
}
