// One block of the paper: a paragraph, a heading, a table, a chart, each with the marks of its notes.
import { useCallback } from "react";
import type { BriefPaper } from "../ask/answers.js";
import { Chart } from "../parts/chart.js";

type PaperBlock = BriefPaper["sections"][number]["blocks"][number];
type ChartBlock = Extract<PaperBlock, { readonly kind: "chart" }>;
type TableBlock = Extract<PaperBlock, { readonly kind: "table" }>;

/** Below this the drawing for narrow screens is shown, in CSS pixels. */
const NARROW = 600;

interface PaperBlockProps<B = PaperBlock> {
  readonly block: B;
  readonly onMark: (note: number) => void;
}

export function PaperBlockPart({ block, onMark }: PaperBlockProps) {
  switch (block.kind) {
    case "heading":
      return <h4>{block.text}</h4>;
    case "paragraph":
      return (
        <p>
          {block.sentences.map(({ text, note }) => (
            <span key={note}>
              {text}
              <Mark note={note} onMark={onMark} />{" "}
            </span>
          ))}
        </p>
      );
    case "table":
      return <PaperTable block={block} onMark={onMark} />;
    case "chart":
      return <PaperChart block={block} onMark={onMark} />;
  }
}

function Mark({ note, onMark }: { readonly note: number; readonly onMark: (note: number) => void }) {
  return (
    <sup>
      <button
        type="button"
        id={`brief-mark-${note}`}
        className="brief-mark"
        aria-label={`Source ${note}`}
        onClick={() => onMark(note)}
      >
        {note}
      </button>
    </sup>
  );
}

function PaperChart({ block: { title, svg, narrow, note }, onMark }: PaperBlockProps<ChartBlock>) {
  const draw = useCallback((width: number) => (width < NARROW ? narrow : svg), [narrow, svg]);
  return (
    <figure>
      <figcaption>
        {title}
        <Mark note={note} onMark={onMark} />
      </figcaption>
      <Chart draw={draw} minHeight={220} />
    </figure>
  );
}

function PaperTable({ block: { title, columns, rows }, onMark }: PaperBlockProps<TableBlock>) {
  const numbers = columns.map(({ isNumber }) => (isNumber ? "number" : undefined));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys
    <section className="scrolled" tabIndex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column.title} scope="col" className={numbers[i]}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, note }) => (
            <tr key={note}>
              {cells.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their columns
                <td key={i} className={numbers[i]}>
                  {cell}
                  {i === cells.length - 1 && <Mark note={note} onMark={onMark} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
