// Marks in a text: where claims overlap, the text is cut into pieces, each with all the claims that lie over it.
import type { Dropped, Span } from "../../src/model/index.js";
import type { ToldClaim } from "../ask/answers.js";
import { cutAt, paragraphsOf } from "../parts/cut.js";

/** Lines under the words at most; a claim beyond is lit from its card alone. */
const MOST_LINES = 3;

export interface MarkedClaim {
  readonly id: string;
  readonly kind: ToldClaim["kind"];
  readonly start: number;
  readonly end: number;
  /** Which line under the words it has: 0 is the nearest. No two that overlap have the same. */
  readonly line: number;
}

export interface Piece extends Span {
  /** The claims over this piece, the shortest first. */
  readonly claims: readonly MarkedClaim[];
  /** Set when the piece was not read. */
  readonly dropped: Dropped["reason"] | null;
}

/** Gives each claim a line of its own where it overlaps with others. */
export function markedClaims(claims: readonly ToldClaim[]): readonly MarkedClaim[] {
  const placed: MarkedClaim[] = [];
  const inOrder = [...claims].sort(
    (a, b) =>
      a.citation.start - b.citation.start || b.citation.end - a.citation.end || (a.id < b.id ? -1 : 1),
  );
  for (const { id, kind, citation } of inOrder) {
    const taken = new Set(
      placed.filter(({ start, end }) => start < citation.end && end > citation.start).map(({ line }) => line),
    );
    let line = 0;
    while (taken.has(line)) line += 1;
    placed.push({ id, kind, start: citation.start, end: citation.end, line });
  }
  return placed;
}

export const sentenceMark = (sentence: string): string => `sentence-${sentence}`;

/** The mark of a whole sentence by its number; without a line, since it is no claim. None where there is no such sentence. */
export function markedSentence(sentences: readonly Span[], asked: string | null): readonly MarkedClaim[] {
  const span = asked === null || !/^\d{1,6}$/.test(asked) ? undefined : sentences[Number(asked)];
  return asked === null || span === undefined
    ? []
    : [{ id: sentenceMark(asked), kind: "statement", start: span.start, end: span.end, line: MOST_LINES }];
}

export const hasLine = ({ line }: MarkedClaim): boolean => line < MOST_LINES;

/** The pieces of one stretch of the text. */
export function piecesOf(
  stretch: Span,
  marks: readonly MarkedClaim[],
  dropped: readonly Dropped[],
): readonly Piece[] {
  const over = <T extends Span>(spans: readonly T[]) =>
    spans.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const [ownMarks, ownDropped] = [over(marks), over(dropped)];
  return cutAt(stretch, [...ownMarks, ...ownDropped]).map(({ start, end }) => {
    const covers = (span: Span) => span.start <= start && span.end >= end;
    return {
      start,
      end,
      claims: ownMarks.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start)),
      dropped: ownDropped.find(covers)?.reason ?? null,
    };
  });
}

/** A paragraph of the text, or several one after another that were not read. */
export type Block =
  | { readonly kind: "paragraph"; readonly span: Span }
  | {
      readonly kind: "dropped";
      readonly spans: readonly Span[];
      readonly reasons: readonly Dropped["reason"][];
    };

export function blocksOf(text: string, dropped: readonly Dropped[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const span of paragraphsOf(text)) {
    const cover = dropped.filter(({ start, end }) => start < span.end && end > span.start);
    const isDropped = cover.length > 0 && uncovered(text, span, cover).trim() === "";
    const last = blocks.at(-1);
    const reasons = [...new Set(cover.map(({ reason }) => reason))];
    if (!isDropped) blocks.push({ kind: "paragraph", span });
    else if (last?.kind === "dropped")
      blocks[blocks.length - 1] = {
        kind: "dropped",
        spans: [...last.spans, span],
        reasons: [...new Set([...last.reasons, ...reasons])],
      };
    else blocks.push({ kind: "dropped", spans: [span], reasons });
  }
  return blocks;
}

function uncovered(text: string, { start, end }: Span, cover: readonly Span[]): string {
  let left = "";
  for (let at = start; at < end; at += 1)
    if (!cover.some((one) => one.start <= at && one.end > at)) left += text[at];
  return left;
}
