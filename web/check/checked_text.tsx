// The text that was checked, in one measure, as text and nothing else. Words with a finding are links to it: their line and their sign
// say the verdict, whatever the colour.
import { memo, useMemo } from "react";
import type { Span } from "../../src/model/index.js";
import type { FindingVerdict } from "../ask/answers.js";
import { paragraphsOf } from "../parts/cut.js";
import { type FindingMark, type MarkedPiece, markedPieces } from "./finding_marks.js";
import { VerdictSign } from "./verdict_sign.js";

interface CheckedTextProps {
  readonly text: string;
  readonly marks: readonly FindingMark[];
  readonly chosen: number | null;
  readonly place: Span | null;
  readonly onChoose: (number: number) => void;
  /** From the place that a finding has pointed to, back to the finding. */
  readonly onBack: () => void;
}

export function CheckedText({ text, marks, chosen, place, ...rest }: CheckedTextProps) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const lit = marks.find(({ number }) => number === chosen) ?? null;
  // a paragraph is drawn anew only when something in it is lit
  return paragraphs.map((span) => {
    const own = meets(span, place) ? place : null;
    return (
      <Paragraph
        key={span.start}
        span={span}
        text={text}
        marks={marks}
        chosen={own !== null || meets(span, lit) ? chosen : null}
        place={own}
        {...rest}
      />
    );
  });
}

function meets({ start, end }: Span, other: Span | null): boolean {
  return other !== null && other.start < end && other.end > start;
}

interface ParagraphProps extends CheckedTextProps {
  readonly span: Span;
}

const Paragraph = memo(function Paragraph({
  span,
  text,
  marks,
  chosen,
  place,
  onChoose,
  onBack,
}: ParagraphProps) {
  return (
    <p>
      {markedPieces(span, marks, place).map((piece) => (
        <Piece key={piece.start} piece={piece} chosen={chosen} onChoose={onChoose} onBack={onBack}>
          {text.slice(piece.start, piece.end)}
        </Piece>
      ))}
    </p>
  );
});

interface PieceProps extends Pick<CheckedTextProps, "chosen" | "onChoose" | "onBack"> {
  readonly piece: MarkedPiece;
  readonly children: string;
}

function Piece({ piece, chosen, onChoose, onBack, children }: PieceProps) {
  const { start, end, marks, isPlace } = piece;
  const [worst] = marks;
  const place = isPlace ? " is-place" : "";
  if (worst === undefined) {
    if (!isPlace) return children;
    return (
      <a
        href={`#finding-${chosen}`}
        className="check-place is-place"
        data-place
        title="Back to the finding"
        onClick={(event) => {
          event.preventDefault();
          onBack();
        }}
      >
        {children}
      </a>
    );
  }
  const isLit = marks.some(({ number }) => number === chosen);
  // one stop of the Tab key for each finding, where it begins
  const begins = marks.find((mark) => mark.start === start);
  const next = () => {
    const at = marks.findIndex(({ number }) => number === chosen);
    return marks[(at + 1) % marks.length] ?? worst;
  };
  return (
    <a
      href={`#finding-${worst.number}`}
      className={`check-mark is-${worst.verdict}${isLit ? " is-lit" : ""}${place}`}
      data-marks={marks.map(({ number }) => number).join(" ")}
      data-place={isPlace ? "" : undefined}
      tabIndex={begins === undefined ? -1 : undefined}
      onClick={(event) => {
        event.preventDefault();
        onChoose(next().number);
      }}
    >
      {worst.end === end ? <Signed words={children} verdict={worst.verdict} /> : children}
    </a>
  );
}

/** The sign stands on the line of the last word. */
function Signed({ words, verdict }: { readonly words: string; readonly verdict: FindingVerdict }) {
  const last = words.search(/\S*$/u);
  return (
    <>
      {words.slice(0, last)}
      <span className="unbroken">
        {words.slice(last)}
        <VerdictSign verdict={verdict} />
      </span>
    </>
  );
}
