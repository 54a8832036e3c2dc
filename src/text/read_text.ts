// The table of contents of the text part: blocks -> tokens -> sentences. Parsing into clauses is the next step, per sentence.
import type { Dropped } from "../model/index.js";
import { type Blocks, splitBlocks } from "./10_blocks.js";
import type { Tagger } from "./20_tokens.js";
import { repairTags } from "./21_tag_repairs.js";
import { splitSentences } from "./30_sentences.js";
import { type Dateline, datelineOf } from "./32_dateline.js";
import type { Sentence } from "./token.js";

export interface TextReading {
  readonly title: string | null;
  readonly origin: string | null;
  /** Where the report was sent from, as its dateline says ("HANOI/SEOUL"), or null. */
  readonly dateline: string | null;
  readonly dropped: readonly Dropped[];
  readonly sentences: readonly Sentence[];
}

/** A dateline stands in one of the first paragraphs, after a summary at the most. */
const DATELINE_WITHIN = 3;

/**
 * Reads a text into numbered sentences. Headlines, headings and dropped blocks give none.
 * `title` is the headline where it is known from elsewhere (a page's metadata), else null.
 */
export function readText(text: string, title: string | null, tag: Tagger): TextReading {
  const blocks: Blocks = splitBlocks(text, title);
  const paragraphs = blocks.blocks.flatMap((block, index) =>
    block.role === "paragraph" ? [{ start: block.start, end: block.end, index }] : [],
  );
  const tagged = tag(text, paragraphs);
  const sentences: Sentence[] = [];
  let dateline: Dateline | null = null;
  for (const [i, tokens] of tagged.entries()) {
    const block = paragraphs[i]?.index ?? 0;
    const found: Dateline | null = dateline === null && i < DATELINE_WITHIN ? datelineOf(text, tokens) : null;
    dateline ??= found;
    const own = found === null ? tokens : tokens.slice(found.to);
    for (const sentence of splitSentences(repairTags(own), block, sentences.length)) sentences.push(sentence);
  }
  const dropped = blocks.blocks.flatMap(({ start, end, role, reason }) =>
    role === "dropped" && reason !== null ? [{ start, end, reason }] : [],
  );
  return {
    title: blocks.title,
    origin: blocks.origin,
    dateline: dateline?.place ?? null,
    dropped,
    sentences,
  };
}
