// The quantities of one sentence in short lines: "240000000000 USD exact".
import { findQuantities } from "../../../src/coding/figures/quantities.js";
import type { Quantity } from "../../../src/coding/figures/quantity.js";
import { findTimes } from "../../../src/coding/time/find_times.js";
import { createLexicon } from "../../../src/lexicon/index.js";
import { firstSentence } from "../../text/tagged.js";
import { tables } from "../coder.js";

const words = createLexicon(tables).quantities;

export function quantitiesIn(sentence: string): Quantity[] {
  const { tokens } = firstSentence(sentence);
  return findQuantities(tokens, findTimes(sentence, tokens, "2024-05-16"), words);
}

export function showQuantities(sentence: string): string[] {
  return quantitiesIn(sentence).map(({ value, high, unit, bound }) =>
    high === null ? `${value} ${unit} ${bound}` : `${value} to ${high} ${unit} ${bound}`,
  );
}
