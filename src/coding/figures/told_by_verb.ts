// What an amount measures by the verb it stands with: aid by what is promised, interest by what is lent, trade by what exports earn.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Measured } from "./measure.js";
import type { Quantity } from "./quantity.js";

/** "exports, which earned 1.1 billion": what the goods earn is their export. */
export function isEarnedBy({ tokens }: SentenceReading, { measure, cue }: Measured): boolean {
  if (measure !== "revenue" || cue === null || tokens[cue]?.lemma !== "earn") return false;
  for (let k = cue - 1; k >= Math.max(0, cue - 8); k -= 1)
    if (/^(?:export|shipment)$/u.test(tokens[k]?.lemma ?? "")) return true;
  return false;
}

/** "has promised Tunis 105 million", "67 million had been disbursed": what a state or a body grants. */
export function isAidByVerb(
  reading: SentenceReading,
  { kind, from }: Quantity,
  clause: Clause | null,
): boolean {
  if (kind !== "currency" || clause === null) return false;
  if (!/^(?:promise|pledge|disburse|donate|provide|contribute|grant)$/u.test(clause.verb.lemma)) return false;
  if (clause.verb.isPassive) return true;
  return clause.verb.main < from && clause.subject.some((phrase) => reading.actorsOf(phrase).length > 0);
}

/** "has lent it 2 billion dollars at 4.5 percent" */
export function isInterest(
  { tokens }: SentenceReading,
  { unit, lead }: Quantity,
  clause: Clause | null,
): boolean {
  if (unit !== "percent" || tokens[lead - 1]?.lower !== "at" || clause === null) return false;
  return tokens
    .slice(clause.from, lead)
    .some(({ lemma }) => /^(?:lend|loan|borrow|bond|eurobond|credit)$/u.test(lemma));
}

/** "exporters will save 4 billion": what somebody saves, pays or loses is no trade. */
export function isOfTraders(
  { tokens }: SentenceReading,
  { measure, cue }: Measured,
  clause: Clause | null,
): boolean {
  if (!measure.startsWith("trade") || cue === null || clause === null) return false;
  if (!/^(?:exporter|importer|buyer|seller)$/u.test(tokens[cue]?.lemma ?? "")) return false;
  return /^(?:save|pay|lose|cost|spend|owe|receive|get|gain|draw|want|need|demand)$/u.test(clause.verb.lemma);
}

/** "Nauru received 100 million for its budget": what the money is for. */
export function isForBudget(
  { tokens }: SentenceReading,
  { measure, cue }: Measured,
  { to }: Quantity,
  clause: Clause | null,
): boolean {
  if (measure !== "budget" || cue === null || cue < to || tokens[to]?.lower !== "for") return false;
  return clause !== null && /^(?:receive|get|give|grant|provide)$/u.test(clause.verb.lemma);
}

/** "will put 1.4 billion into a plant" */
export function isPutInto(
  { tokens }: SentenceReading,
  { kind, to }: Quantity,
  clause: Clause | null,
): boolean {
  if (kind !== "currency" || clause === null || tokens[to]?.lower !== "into") return false;
  return /^(?:put|plough|plow|pour|sink|pump|channel)$/u.test(clause.verb.lemma);
}

/** Cubic metres in a text that never speaks of gas, but of water. */
export function isWater({ document }: SentenceReading, { unit }: Quantity): boolean {
  return (
    unit.startsWith("m3") &&
    !/\b(?:gas|LNG|pipeline)\b/iu.test(document.text) &&
    /\b(?:water|river)\b/iu.test(document.text)
  );
}

/** "an order for 160 aircraft valued at 96 billion": what the things beside it are worth. */
export function isValued({ tokens }: SentenceReading, { kind, lead }: Quantity): boolean {
  if (kind !== "currency" || tokens[lead - 1]?.lower !== "at" || tokens[lead - 2]?.lower !== "valued")
    return false;
  return tokens[lead - 3]?.pos === "NOUN";
}
