// Pass 10: the text as given -> blocks (headline, headings, paragraphs, and what is not the article, with the reason).
// Nothing is removed: a dropped block keeps its offsets and is shown, it is only not coded.
import type { DroppedReason, Span } from "../model/index.js";
import { findBoilerplate, originOf } from "./11_boilerplate.js";
import type { BlockRole } from "./token.js";

interface Block extends Span {
  readonly role: BlockRole;
  readonly reason: DroppedReason | null;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** The headline's words, or null where the text has none that stands apart. */
  readonly title: string | null;
  /** The name in a line "Source: …" or "First published by …", or null. */
  readonly origin: string | null;
}

const HEADING_LENGTH = 110;
const LONGEST_HEADLINE = 300;
const SOFT_WRAP_FROM = 45;
const LONGEST_WRAP = 120;
const ENDS_SENTENCE = /[.!?…:;,]["'”’»)\]]*$/u;

/**
 * Splits a text into blocks and gives each its role.
 * A blank line ends a block; a single line break does so too, unless the line looks hard-wrapped.
 */
export function splitBlocks(text: string, title: string | null): Blocks {
  const spans = splitLines(text);
  const words = spans.map((span) => text.slice(span.start, span.end));
  const reasons = findBoilerplate(words);
  const known = title === null ? null : flatten(title);
  const blocks: Block[] = [];
  let headline: string | null = known;
  let kept = 0;
  for (const [i, span] of spans.entries()) {
    const line = words[i] ?? "";
    const reason = reasons[i] ?? null;
    const add = (role: BlockRole, why: DroppedReason | null) =>
      blocks.push({ start: span.start, end: span.end, role, reason: why });
    if (reason !== null) {
      add("dropped", reason);
      continue;
    }
    const mayRepeat = line.length <= LONGEST_HEADLINE && (i < 8 || headline === null);
    const flat = mayRepeat ? flatten(line) : "";
    const isFirst = kept === 0;
    kept += 1;
    if (mayRepeat && headline !== null && flat === headline && i < 8) {
      const repeated = blocks.some((block) => block.role === "headline");
      if (repeated) add("dropped", "repeated headline");
      else add("headline", null);
      continue;
    }
    if (isFirst && headline === null && spans.length > 1 && isHeading(line)) {
      headline = flat;
      add("headline", null);
      continue;
    }
    add(spans.length > 1 && isHeading(line) ? "heading" : "paragraph", null);
  }
  const first = blocks.find((block) => block.role === "headline");
  return {
    blocks,
    title: title ?? (first === undefined ? null : text.slice(first.start, first.end)),
    origin: originOf(words),
  };
}

/** Short, and not ended like a sentence; a question on its own line is a heading: "China at a conference in Switzerland?" */
function isHeading(line: string): boolean {
  if (line.length > HEADING_LENGTH) return false;
  if (/[?!]["'”’»]*$/u.test(line)) return line.split(/\s+/u).length <= 12 && !/[.!?]\s/u.test(line);
  return !ENDS_SENTENCE.test(line);
}

function splitLines(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  let at = 0;
  const close = () => {
    if (start >= 0) spans.push({ start, end });
    start = -1;
  };
  while (at <= text.length) {
    const newline = nextBreak(text, at);
    const line = trimSpan(text, at, newline);
    if (line === null) close();
    else {
      if (start >= 0 && !isSoftWrap(text, start, end, line)) close();
      if (start < 0) start = line.start;
      end = line.end;
    }
    at = newline + (text.startsWith("\r\n", newline) ? 2 : 1);
  }
  close();
  return spans;
}

/** Index of the next line end at or after `at`; CR, LF, form feed and the Unicode separators count. */
function nextBreak(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1) {
    if (isBreak(text.charCodeAt(i))) return i;
  }
  return text.length;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;
}

function trimSpan(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
  );
}

/** A line of hard-wrapped text: long enough, not ended, and the next line goes on without a new beginning. */
function isSoftWrap(text: string, start: number, end: number, next: Span): boolean {
  const lineStart = lastLine(text, start, end);
  const length = end - lineStart;
  const last = text[end - 1] ?? "";
  if (length <= LONGEST_WRAP && /^\p{Ll}/u.test(text[next.start] ?? "") && !/[.!?:]/u.test(last)) return true; // "… condemned Iran / on Monday."
  if (length < SOFT_WRAP_FROM || length > LONGEST_WRAP) return false;
  const isFirstLine = lineStart === start;
  const nextLength = next.end - next.start;
  if (isFirstLine && nextLength > 2 * length) return false; // a headline over its paragraph
  if (/[.!?]/u.test(last)) return nextLength <= LONGEST_WRAP;
  return true;
}

/** Where the last line of a block so far begins; looks back no further than a wrapped line is long. */
function lastLine(text: string, start: number, end: number): number {
  const limit = Math.max(start, end - LONGEST_WRAP - 1);
  for (let i = end - 1; i >= limit; i -= 1) if (isBreak(text.charCodeAt(i))) return i + 1;
  return limit;
}

function flatten(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
