// Whose money a word is that several states share: "17 billion shillings" of Kenya are KES. The state named first in the sentence
// that has such money, else what the word meant last in the document, else a state that the document spoke of.
import type { UnitWord } from "../../lexicon/index.js";
import type { SentenceReading } from "../reading.js";
import type { FigureMemory } from "./context.js";

/** Tells the unit of a word for money; null where no state that has it is spoken of. */
export type MoneyOf = (word: string, options: ReadonlyMap<string, UnitWord>) => UnitWord | null;

export function moneyIn(reading: SentenceReading, memory: FigureMemory): MoneyOf {
  return (word, options) => {
    const stem = word.replace(/s$/u, "");
    const named = firstNamed(reading, options);
    if (stem === "cent") return named; // a text names many states, and most cents are of the dollar
    const unit = named ?? memory.moneyBefore(stem) ?? spokenOf(reading, options);
    if (unit !== null) memory.noteMoney(stem, unit);
    return unit;
  };
}

function firstNamed(
  { mentions, lexicon }: SentenceReading,
  options: ReadonlyMap<string, UnitWord>,
): UnitWord | null {
  for (const { meaning } of mentions) {
    const code = "country" in meaning ? (meaning.country.foldedInto ?? meaning.country.code) : null;
    const unit = code === null || !lexicon.countries.has(code) ? undefined : options.get(code);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** A state of the document, the one spoken of last first. */
function spokenOf(reading: SentenceReading, options: ReadonlyMap<string, UnitWord>): UnitWord | null {
  const seen = new Set<string>();
  for (let turn = 0; turn < 6; turn += 1) {
    const actor = reading.recall.other(seen);
    const code = actor?.organisation ?? actor?.country ?? null;
    if (code === null) return null;
    const unit = options.get(code);
    if (unit !== undefined) return unit;
    seen.add(code);
  }
  return null;
}
