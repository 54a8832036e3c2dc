// What the record does not have is said as such, once for all sections, with the command that shows it; so is what there is no room for.

import { countWords } from "./amounts.js";
import { dayWords } from "./dates.js";
import { daysWords, type Frame, ledgerNote } from "./frame.js";
import type { ParagraphBlock } from "./model.js";
import { createProse } from "./prose.js";

/** One sentence for all that the sections looked for in vain. */
export function nothingKnown(what: readonly string[], frame: Frame): readonly ParagraphBlock[] {
  const prose = createProse(frame.patterns);
  const [last = "", ...before] = what.map((one) => `no ${one}`).reverse();
  const listed = before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
  const text = `The ledger was asked for these days as of ${frame.asOf}; documents come in by: chancery read FILE.`;
  const days = frame.from === frame.to ? `up to ${dayWords(frame.to, frame.dates)}` : daysWords(frame);
  prose.add("nothing.known", { what: listed, days }, "nothing", ledgerNote(frame, text));
  return prose.blocks();
}

/** Nothing where all is told. */
export function restKnown(count: number, one: string, frame: Frame): readonly ParagraphBlock[] {
  if (count <= 0) return [];
  const prose = createProse(frame.patterns);
  const text = "A section tells so many sentences and rows as the house style allows.";
  const slots = { count: countWords(count, `more ${one}`), what: one };
  prose.add("more.known", slots, one, ledgerNote(frame, text));
  return prose.blocks();
}
