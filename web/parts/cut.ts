// Where a text is cut so that marks can lie in it.
import type { Span } from "../../src/model/index.js";

/** A stretch of the text, cut where spans begin and end in it. */
export function cutAt(stretch: Span, spans: readonly Span[]): readonly Span[] {
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of spans)
    for (const cut of [start, end]) if (cut > stretch.start && cut < stretch.end) cuts.add(cut);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? start;
    return end <= start ? [] : [{ start, end }];
  });
}

/** The lines of a text that have words. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
