// Another party in the place of the one told before: "Slovakia took 4.1 million", "Pakistan's fell", "followed by Britain ($5.9 billion)".
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { FigureContext } from "./context.js";
import type { Flow } from "./flow_parts.js";
import { statesIn } from "./main_pair.js";
import { partiesBetween } from "./parties.js";
import type { Quantity } from "./quantity.js";

/** "followed by the Emirates ($7.8 billion) and Britain ($5.9 billion)": the party before the bracket, in the place of the one told before. */
export function inBrackets(
  reading: SentenceReading,
  quantity: Quantity,
  context: FigureContext,
): Flow | null {
  if (reading.tokens[quantity.lead - 1]?.text !== "(" || context.sentence !== reading.sentence.index)
    return null;
  if (!reading.mentions.some(({ to }) => to === quantity.lead - 1)) return null;
  const party = partiesBetween(reading, Math.max(0, quantity.lead - 5), quantity.lead - 1).at(-1);
  const { from, to } = context;
  if (party === undefined || context.pair.includes(party)) return null;
  const named = statesIn(reading);
  if (from !== null && named.includes(from))
    return { pair: to === null ? [party] : [party, to], from: party, to, reporter: to };
  if (to !== null && named.includes(to))
    return { pair: from === null ? [party] : [from, party], from, to: party, reporter: from };
  return null;
}

/** "Pakistan's fell to 890 million": whose exports, with the word left out. */
export function ownerAlone(reading: SentenceReading, clause: Clause | null): string | null {
  if (clause === null) return null;
  const at = clause.verb.from - 1;
  if (!/^(?:'s|’s|')$/u.test(reading.tokens[at]?.lower ?? "")) return null;
  return partiesBetween(reading, Math.max(0, at - 3), at).at(-1) ?? null;
}

/** The same goods as before, of another owner. */
export function ofOwner(
  owner: string,
  before: { readonly from: string | null; readonly to: string | null } | null,
  measure: string,
): Flow | null {
  if (before === null || !/^trade\.(?:exports|imports)$|flow$/u.test(measure)) return null;
  const isIn = measure.endsWith("imports");
  const from = isIn ? before.from : owner;
  const to = isIn ? owner : before.to;
  if (from === to) return null;
  return { pair: [from, to].flatMap((one) => one ?? []), from, to, reporter: owner };
}

const TAKES = /^(?:take|buy|import|purchase|receive|get)$/u;

const SENDS = /^(?:sell|export|send|ship|supply|deliver|pump)$/u;

/** "Slovakia took 4.1 million" after what Hungary bought from Russia: another buyer, or another seller. */
export function instead(own: Flow, actor: string, clause: Clause | null, context: FigureContext): Flow {
  const lemma = clause?.verb.lemma ?? "";
  const { from, to } = context;
  if (TAKES.test(lemma) && from !== null) return { pair: [from, actor], from, to: actor, reporter: actor };
  if (SENDS.test(lemma) && to !== null) return { pair: [actor, to], from: actor, to, reporter: actor };
  if (lemma === "account" && context.measure === "trade.imports")
    return { pair: [actor, to].flatMap((one) => one ?? []), from: actor, to, reporter: to }; // "Brazil alone accounted for 40 billion"
  if (lemma === "account" && context.measure === "trade.exports")
    return { pair: [from, actor].flatMap((one) => one ?? []), from, to: actor, reporter: from };
  return own;
}
