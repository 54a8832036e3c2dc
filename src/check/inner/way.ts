// Which way a word of change points: "rose" up, "drop" down. The words are those of data/measures/changes.yaml.
import type { Lexicon } from "../../lexicon/index.js";

export type Way = "up" | "down";

/** Forms that no ending leads back to the word. */
const IRREGULAR: Readonly<Record<string, string>> = {
  rose: "rise",
  risen: "rise",
  fell: "fall",
  fallen: "fall",
  grew: "grow",
  grown: "grow",
  sank: "sink",
  sunk: "sink",
  shrank: "shrink",
  shrunk: "shrink",
  slid: "slide",
};

/** The way of a word in small letters, or null when it is no word of change. */
export function wayOf(word: string, { quantities }: Pick<Lexicon, "quantities">): Way | null {
  for (const lemma of lemmas(word)) {
    const way = quantities.changes.get(lemma);
    if (way === "up" || way === "down") return way;
  }
  return null;
}

function lemmas(word: string): string[] {
  const stem = IRREGULAR[word];
  if (stem !== undefined) return [stem];
  const cut = word.replace(/(?:ed|ing|es|s|d)$/u, "");
  const single = cut.replace(/([b-df-hj-np-tv-z])\1$/u, "$1"); // "dropped" -> "drop"
  const ending = word.replace(/(?:ing|d|ed|s)$/u, "e"); // "increasing" -> "increase"
  return [word, word.replace(/s$/u, ""), word.replace(/d$/u, ""), cut, single, ending];
}
