// What the resolving of a noun phrase may look at.
import type { Lexicon } from "../../lexicon/index.js";
import type { Element, Token } from "../../text/index.js";
import type { Mention, TimeMention } from "../reading.js";
import type { Memory } from "./memory.js";

export interface PhraseContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly elements: readonly Element[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  readonly times: readonly TimeMention[];
  /** ISO date of publication, or null. */
  readonly date: string | null;
  /** Codes of the countries of the dateline. */
  readonly home: readonly string[];
  /** Codes of the countries of the headline. */
  readonly titled: readonly string[];
  /** Number of the block that the sentence stands in. */
  readonly block: number;
}

/** The words of a token range as they stand in the text. */
export function words(context: PhraseContext, from: number, to: number): string {
  const first = context.tokens[from];
  const last = context.tokens[to - 1];
  return first === undefined || last === undefined ? "" : context.text.slice(first.start, last.end);
}
