// Pipelines and routes named in a sentence; the longer name wins ("Power of Siberia 2" is not "Power of Siberia").
import type { MeasureTables } from "../../lexicon/index.js";
import type { SentenceReading } from "../reading.js";

export type Route = MeasureTables["routes"][number];

/** Routes with the token where each is named, in order, none overlapping. */
export function routesIn(reading: SentenceReading): { route: Route; at: number }[] {
  const { tokens } = reading;
  const found: { route: Route; at: number }[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.lower === token.text) continue;
    const named = reading.lexicon.routes
      .get(token.lower)
      ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (named === undefined) continue;
    found.push({ route: named.value, at: i });
    i += named.words.length - 1;
  }
  return found;
}
