// What the learned models see of each word: its lemma, and of names and numbers only that they are such, so that acts are learned and not countries.
import type { Token } from "../text/index.js";
import type { Mention } from "./reading.js";

/** One for each token: "<name>", "<number>", or its lemma, in lower case. */
export function masksOf(tokens: readonly Token[], mentions: readonly Mention[]): readonly string[] {
  const masks = tokens.map(({ pos, lemma, lower }) => {
    if (pos === "NUM") return "<number>";
    if (pos === "PROPN") return "<name>";
    return lemma === "" ? lower : lemma;
  });
  for (const { from, to } of mentions)
    for (let i = from; i < to; i += 1) if (masks[i] !== "<number>") masks[i] = "<name>";
  return masks;
}
