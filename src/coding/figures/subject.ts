// Parties left unsaid are those that the paragraph is about, as long as nothing speaks against it.
import type { SentenceReading } from "../reading.js";
import type { Chosen } from "./chosen.js";
import type { FigureContext } from "./context.js";
import type { Flow } from "./flow_parts.js";
import { phraseAt } from "./parties.js";
import type { Quantity } from "./quantity.js";

/** "Total exports", "global trade" are no pair's. */
const WORLD = new Set("total overall global world worldwide all foreign external".split(" "));

/** The flow with what the paragraph adds. `own` is returned as it is where nothing is added. */
export function subjectOf(
  reading: SentenceReading,
  own: Flow,
  quantity: Quantity,
  chosen: Chosen,
  context: FigureContext | null,
): Flow {
  const { measure } = chosen;
  if (context === null || own.pair.length >= 2 || measure.split(".")[0] !== context.measure.split(".")[0])
    return own;
  if (quantity.kind === "count" || isOfWorld(reading, chosen.cue)) return own;
  if (own.pair.length === 0) {
    if (own.reporter !== null) return own;
    return { pair: context.pair, ...endsAfter(measure, context), reporter: null };
  }
  const opposite = acrossSentence(reading, own, context);
  if (opposite !== null) return opposite;
  const [known] = own.pair;
  const other =
    known !== undefined && context.pair.includes(known)
      ? context.pair.find((party) => party !== known)
      : undefined;
  if (known === undefined || other === undefined) return own;
  const hasEnds = own.from !== null || own.to !== null;
  const from = own.from ?? (hasEnds ? other : null);
  const to = own.to ?? (hasEnds && own.from !== null ? other : null);
  return {
    pair: [known, other],
    from,
    to,
    reporter: own.reporter ?? (measure.endsWith("imports") ? to : measure.endsWith("exports") ? from : null),
  };
}

/** "Algeria exported 35 bcm, of which 12 bcm went to Spain": one end here, the other in the figure before. */
function acrossSentence(reading: SentenceReading, own: Flow, context: FigureContext): Flow | null {
  if (context.sentence !== reading.sentence.index || context.pair.length !== 1) return null;
  const from = own.from ?? context.from;
  const to = own.to ?? context.to;
  if (from === null || to === null || from === to) return null;
  return { pair: [from, to], from, to, reporter: own.reporter };
}

/** The ends that go on: imports after exports run the other way, trade both ways has none. */
function endsAfter(measure: string, context: FigureContext): { from: string | null; to: string | null } {
  if (measure === context.measure) return { from: context.from, to: context.to };
  const [isIn, wasIn] = [measure.endsWith("imports"), context.measure.endsWith("imports")];
  const [isOut, wasOut] = [measure.endsWith("exports"), context.measure.endsWith("exports")];
  if ((isIn && wasOut) || (isOut && wasIn)) return { from: context.to, to: context.from };
  return measure.startsWith("trade") ? { from: null, to: null } : { from: context.from, to: context.to };
}

function isOfWorld(reading: SentenceReading, cue: number | null): boolean {
  const phrase = cue === null ? null : phraseAt(reading, cue);
  if (phrase === null) return false;
  for (let k = phrase.from; k < phrase.head; k += 1)
    if (WORLD.has(reading.tokens[k]?.lower ?? "")) return true;
  return false;
}
