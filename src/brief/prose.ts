// Sentences one after the other: of several ways to say a thing one is taken by its key, and no two neighbours begin alike where
// another way is left.
import type { BriefPattern } from "../contract/index.js";
import { fillPattern, hashOf, type Slots } from "./fill.js";
import type { Notes, ParagraphBlock, Sentence } from "./model.js";

export type Patterns = Readonly<Record<BriefPattern, readonly string[]>>;

export interface Prose {
  /** `key` is what the choice of words hangs on: the id of the claim. */
  add(pattern: BriefPattern, slots: Slots, key: string, notes: Notes): void;
  readonly length: number;
  /** What was added, as paragraphs of a few sentences. */
  blocks(): readonly ParagraphBlock[];
}

/** Most sentences of a paragraph. */
const PARAGRAPH = 5;

/** `turn`: so many ways further on is begun, where the same is told once more in another section. */
export function createProse(patterns: Patterns, turn = 0): Prose {
  const sentences: Sentence[] = [];
  return {
    add(pattern, slots, key, notes) {
      const variants = patterns[pattern];
      const first = (hashOf(key) + turn) % variants.length;
      const said = variants.map((_, i) => fillPattern(variants[(first + i) % variants.length] ?? "", slots));
      const before = openingOf(sentences.at(-1)?.text ?? "");
      const text = said.find((one) => openingOf(one) !== before) ?? said[0] ?? "";
      sentences.push({ text, notes });
    },
    get length() {
      return sentences.length;
    },
    blocks() {
      const blocks: ParagraphBlock[] = [];
      for (let at = 0; at < sentences.length; at += PARAGRAPH)
        blocks.push({ kind: "paragraph", sentences: sentences.slice(at, at + PARAGRAPH) });
      return blocks;
    },
  };
}

/** The first word of a sentence. */
function openingOf(text: string): string {
  return /^\S*/u.exec(text)?.[0] ?? "";
}
