// The two countries that a text is about: named most often in it, clearly more often than any third. "Two-way trade", "the country"
// and "its neighbour" mean them where the sentence itself names nobody.
import type { Mention, SentenceReading } from "../reading.js";

/** How many sentences have to name the first of them. */
const LEAST = 2;

/** The two codes, the one that is named first in front; null where the text is about one, three or nobody. */
export function mainPairOf(readings: readonly (SentenceReading | null)[]): readonly [string, string] | null {
  const counts = new Map<string, number>();
  const lastIn = new Map<string, number>();
  for (const [i, reading] of readings.entries()) {
    for (const mention of reading?.mentions ?? []) {
      const code = stateOf(mention);
      if (code === null || lastIn.get(code) === i) continue;
      lastIn.set(code, i);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (
    first === undefined ||
    second === undefined ||
    (first[1] < LEAST && (third !== undefined || readings.length < 2))
  )
    return null;
  if (third !== undefined && third[1] >= second[1]) return null;
  const order = [...counts.keys()];
  const pair = [first[0], second[0]].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return pair[0] === undefined || pair[1] === undefined ? null : [pair[0], pair[1]];
}

/** The countries that a sentence names, in order, and the European Union, which trades and pays as one. */
export function statesIn({ mentions }: Pick<SentenceReading, "mentions">): string[] {
  const codes: string[] = [];
  for (const mention of mentions) {
    const code = stateOf(mention);
    if (code !== null) codes.push(code);
  }
  return codes;
}

function stateOf({ meaning }: Mention): string | null {
  if ("country" in meaning) return meaning.country.foldedInto ?? meaning.country.code;
  return meaning.kind === "organisation" && meaning.organisation.code === "EUU" ? "EUU" : null;
}
