// Which words English writes with a small letter, as far as the tables use them: "Trade fell" is "trade fell" inside of a sentence.
import { fold } from "./fold.js";
import type { Lexicon } from "./lexicon.js";

/** Words of the tables of words and measures that stand there in small letters and are no name of anybody ("May", "Bishop"). */
export function smallWords({ tables, names }: Pick<Lexicon, "tables" | "names">): ReadonlySet<string> {
  const words = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === "string") {
      for (const [word] of value.matchAll(/[\p{L}’']+/gu)) if (word === word.toLowerCase()) words.add(word);
    } else if (typeof value === "object" && value !== null) {
      for (const [field, one] of Object.entries(value)) if (field !== "source") take(one);
    }
  };
  take(tables.words);
  take(tables.measures);
  for (const word of words) if ((names.get(fold(word))?.alone ?? []).length > 0) words.delete(word);
  return words;
}
