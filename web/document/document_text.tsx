// The text in one measure, with a line under the words of every claim; what was left out is folded.
import { memo, type ReactNode } from "react";
import type { Dropped } from "../../src/model/index.js";
import type { DocumentAnswer } from "../ask/answers.js";
import { countWords } from "../words/numbers.js";
import { type Block, blocksOf, hasLine, type MarkedClaim, type Piece, piecesOf } from "./marks.js";

interface DocumentTextProps {
  readonly page: DocumentAnswer;
  readonly marks: readonly MarkedClaim[];
  readonly lit: string | null;
  readonly chosen: string | null;
  readonly onLit: (claim: string | null) => void;
  readonly onChoose: (claim: string) => void;
}

export function DocumentText({ page, marks, lit, chosen, onLit, onChoose }: DocumentTextProps) {
  const { text, dropped } = page;
  return blocksOf(text, dropped).map((block) => (
    <TextBlock
      key={keyOf(block)}
      block={block}
      text={text}
      marks={marks}
      dropped={dropped}
      lit={litIn(block, marks, lit)}
      chosen={litIn(block, marks, chosen)}
      onLit={onLit}
      onChoose={onChoose}
    />
  ));
}

function keyOf(block: Block): number {
  return block.kind === "paragraph" ? block.span.start : (block.spans[0]?.start ?? 0);
}

/** A paragraph is drawn anew only when a claim in it is lit. */
function litIn(block: Block, marks: readonly MarkedClaim[], claim: string | null): string | null {
  if (claim === null || block.kind === "dropped") return null;
  const mark = marks.find(({ id }) => id === claim);
  return mark !== undefined && mark.start < block.span.end && mark.end > block.span.start ? claim : null;
}

interface TextBlockProps extends Omit<DocumentTextProps, "page"> {
  readonly block: Block;
  readonly text: string;
  readonly dropped: readonly Dropped[];
}

const TextBlock = memo(function TextBlock({ block, text, marks, dropped, ...light }: TextBlockProps) {
  if (block.kind === "dropped") {
    const { spans, reasons } = block;
    return (
      <details className="dropped">
        <summary>
          {countWords(spans.length, "line")} left out: {reasons.join(", ")}
        </summary>
        {spans.map(({ start, end }) => (
          <p key={start}>{text.slice(start, end)}</p>
        ))}
      </details>
    );
  }
  return (
    <p>
      {piecesOf(block.span, marks, dropped).map((piece) => (
        <TextPiece key={piece.start} piece={piece} {...light}>
          {text.slice(piece.start, piece.end)}
        </TextPiece>
      ))}
    </p>
  );
});

interface TextPieceProps extends Omit<DocumentTextProps, "page" | "marks"> {
  readonly piece: Piece;
  readonly children: ReactNode;
}

function TextPiece({ piece, lit, chosen, onLit, onChoose, children }: TextPieceProps) {
  const { claims, dropped } = piece;
  if (dropped !== null)
    return (
      <span className="dropped-words" title={`Not read: ${dropped}`}>
        {children}
      </span>
    );
  const [first] = claims;
  if (first === undefined) return children;
  const lines = claims.filter(hasLine);
  const shown = claims.find(({ id }) => id === lit) ?? claims.find(({ id }) => id === chosen);
  const next = () => {
    const at = claims.findIndex(({ id }) => id === chosen);
    return claims[(at + 1) % claims.length] ?? first;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the cards beside the text do the same with keys
    <span
      className={shown === undefined ? "piece" : `piece is-lit of-${shown.kind}`}
      data-claims={claims.map(({ id }) => id).join(" ")}
      style={{
        backgroundImage: lines
          .map(({ kind }) => `linear-gradient(var(--kind-${kind}), var(--kind-${kind}))`)
          .join(", "),
        backgroundPosition: lines.map(({ line }) => `0 calc(100% - ${(2 - line) * 4}px)`).join(", "),
      }}
      onPointerEnter={() => onLit(first.id)}
      onPointerLeave={() => onLit(null)}
      onClick={() => onChoose(next().id)}
    >
      {children}
    </span>
  );
}
