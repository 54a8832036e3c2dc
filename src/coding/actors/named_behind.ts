// "Commerce Minister of India Meera Raghavan", "President of the Russian Federation Vladimir Putin", "Minister of Foreign Affairs of Hungary Péter
// Szijjártó": readouts of governments tell the office, its country, and then the name.
import type { NounPhrase } from "../../text/index.js";
import type { Mention } from "../reading.js";
import type { PhraseContext } from "./phrase_context.js";
import { nameAfter, titleEndingAt } from "./titles.js";

export interface NamedBehind {
  /** The country or body between office and name. */
  readonly of: Mention;
  readonly name: { readonly from: number; readonly to: number };
  /** The phrase of country and name. */
  readonly phrase: NounPhrase;
}

/** Most "of" between an office and the name of its holder. */
const MOST_OF = 3;

/** The name behind the country that an office is of, or null. `phrase` ends with the office. */
export function namedBehind(phrase: NounPhrase, context: PhraseContext): NamedBehind | null {
  const { elements, tokens, mentions } = context;
  let at = elements.findIndex((element) => element.kind === "np" && element.np === phrase);
  if (at < 0) return null;
  for (let i = 0; i < MOST_OF; i += 1, at += 2) {
    const prep = elements[at + 1];
    const next = elements[at + 2];
    if (prep?.kind !== "prep" || prep.word !== "of" || next?.kind !== "np") return null;
    const { np } = next;
    const start = tokens[np.from]?.lower === "the" ? np.from + 1 : np.from;
    const of = mentions.find(
      ({ from, to, person }) => person === null && from <= start && start < to && to <= np.to,
    );
    if (of === undefined) continue; // "of Foreign Affairs of Hungary"
    if (!/^(?:country|organisation)$/u.test(of.meaning.kind)) return null;
    const name = nameAfter(of.to, np, context);
    return name === null ? null : { of, name, phrase: np };
  }
  return null;
}

/** Is the country that of an official ("Foreign Minister of India"), so that it says nothing of anybody else in the sentence? */
export function isOfOfficial({ from }: Pick<Mention, "from">, context: PhraseContext): boolean {
  const of = context.tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  return context.tokens[of]?.lower === "of" && titleEndingAt(of, Math.max(0, of - 5), context) !== null;
}
