// A sentence with the words that its claims cite in the hue of their kind, and the claims' numbers behind the words.
// Where two claims cite the same words, the shorter citation has the colour.
import type { Claim, Span } from "../../model/index.js";
import type { Hues } from "./hues.js";
import { type Piece, plain } from "./pieces.js";
import { withoutControls } from "./width.js";

/** A claim and its number on the page, from 1. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: Claim;
}

/** The sentence in pieces. Citations that reach out of it are cut at its ends. */
export function markSentence(
  text: string,
  sentence: Span,
  claims: readonly NumberedClaim[],
  hues: Hues,
): Piece[] {
  const words = withoutControls(text.slice(sentence.start, sentence.end));
  const cited = claims.map(({ number, claim }) => ({
    number,
    kind: claim.kind,
    start: clamp(claim.citation.start - sentence.start, words.length),
    end: clamp(claim.citation.end - sentence.start, words.length),
  }));
  const shortestFirst = cited.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = new Set([0, words.length, ...cited.flatMap(({ start, end }) => [start, end])]);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? 0;
    const mark = shortestFirst.find((span) => span.start <= start && span.end >= end);
    const piece =
      mark === undefined
        ? plain(words.slice(start, end))
        : { text: words.slice(start, end), paint: hues.mark[mark.kind] };
    const numbers = cited
      .filter((span) => span.end === end && span.start < span.end)
      .map(({ number }) => raise(number));
    return numbers.length === 0 ? [piece] : [piece, plain(numbers.join(","))];
  });
}

const RAISED = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];

/** 12 -> "¹²" */
export function raise(number: number): string {
  return [...String(number)].map((digit) => RAISED[Number(digit)]).join("");
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
