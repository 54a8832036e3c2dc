// The noun phrases of a sentence, once each, in their order.
import type { NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

export function phrasesOf({ parse }: SentenceReading): readonly NounPhrase[] {
  const byHead = new Map<number, NounPhrase>();
  for (const element of parse.elements) if (element.kind === "np") byHead.set(element.np.head, element.np);
  return [...byHead.values()];
}
