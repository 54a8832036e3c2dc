// One question of a page: its heading, its answer in a sentence, what shows it, and where it comes from.
import type { ReactNode } from "react";

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly answer?: ReactNode;
  /** "Counted from 12 documents." */
  readonly source?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ id, title, answer, source, children }: PanelProps) {
  return (
    <section className="panel" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {answer !== undefined && <p className="panel-answer">{answer}</p>}
      {children}
      {source !== undefined && <p className="panel-source">{source}</p>}
    </section>
  );
}
