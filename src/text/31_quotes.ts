// Pass 31: quotation marks of a block -> quotations as token spans (marks left out). Curly, straight, guillemets, and the
// doubled back-tick form of old wires (``…''). An apostrophe is never a mark; what opens and never closes ends with the block.
import type { Token } from "./token.js";

export interface BlockQuote {
  readonly from: number;
  readonly to: number;
  readonly isClosed: boolean;
}

const CLOSER: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“",
  "«": "»",
  '"': '"',
  "‘": "’",
  "``": "''",
};

/** Finds quotations left to right; a quotation inside another belongs to the outer one. */
export function findQuotes(tokens: readonly Token[]): BlockQuote[] {
  const quotes: BlockQuote[] = [];
  let opened = -1;
  let closer = "";
  for (let i = 0; i < tokens.length; i += 1) {
    const mark = markAt(tokens, i);
    if (mark === null) continue;
    if (opened < 0) {
      const wanted = CLOSER[mark.text];
      if (wanted === undefined || (mark.text === "‘" && !opensSingle(tokens, i))) continue;
      opened = i + mark.length;
      closer = wanted;
    } else if (mark.text === closer || (closer === "”" && mark.text === '"')) {
      if (mark.text === "’" && !closesSingle(tokens, i)) continue;
      if (i > opened) quotes.push({ from: opened, to: i, isClosed: true });
      opened = -1;
    }
    i += mark.length - 1;
  }
  if (opened >= 0 && opened < tokens.length)
    quotes.push({ from: opened, to: tokens.length, isClosed: false });
  return quotes;
}

function markAt(tokens: readonly Token[], i: number): { text: string; length: number } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const { text } = token;
  if (text === "`" || text === "'") {
    const next = tokens[i + 1];
    return next?.text === text && next.start === token.end ? { text: text + text, length: 2 } : null;
  }
  if (text === "``" || text === "''") return { text, length: 1 };
  return text.length === 1 && '“”„«»"‘’'.includes(text) ? { text, length: 1 } : null;
}

function opensSingle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && next.start === tokens[i]?.end;
}

function closesSingle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || next.start > (tokens[i]?.end ?? 0) || next.pos === "PUNCT";
}
