// Where the findings lie in the text: where they overlap, the text is cut, and the worst verdict is the one that shows.
import type { Span } from "../../src/model/index.js";
import type { Finding, FindingVerdict } from "../ask/answers.js";
import { cutAt } from "../parts/cut.js";
import { VERDICT_ORDER } from "./finding_words.js";

export interface FindingMark extends Span {
  /** Its number in the list, from 1 on. */
  readonly number: number;
  readonly verdict: FindingVerdict;
}

export interface MarkedPiece extends Span {
  /** The findings over it, the worst first. */
  readonly marks: readonly FindingMark[];
  /** It lies in the place that a finding has pointed to. */
  readonly isPlace: boolean;
}

export function findingMarks(
  findings: readonly Finding[],
  shown: FindingVerdict | null,
): readonly FindingMark[] {
  return findings.flatMap(({ found: { span }, verdict }, index) =>
    span.end > span.start && (shown === null || shown === verdict)
      ? [{ ...span, number: index + 1, verdict }]
      : [],
  );
}

export function markedPieces(
  stretch: Span,
  marks: readonly FindingMark[],
  place: Span | null,
): readonly MarkedPiece[] {
  const own = marks.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  return cutAt(stretch, place === null ? own : [...own, place]).map((piece) => {
    const covers = ({ start, end }: Span) => start <= piece.start && end >= piece.end;
    return {
      ...piece,
      marks: own
        .filter(covers)
        .sort(
          (a, b) =>
            VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict) || a.number - b.number,
        ),
      isPlace: place !== null && covers(place),
    };
  });
}
