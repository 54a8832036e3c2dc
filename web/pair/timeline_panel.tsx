// The records of a pair by day, the last first: a strip over time, filters, and a list that the keys j and k walk through.
// What is said and who stands where goes beside the list.
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { timelineStrip } from "../../src/charts/index.js";
import type { StripMark } from "../../src/model/index.js";
import type { RecordLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { Chart } from "../parts/chart.js";
import { useKey } from "../parts/keys.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { StripKey } from "../parts/strip_key.js";
import { useMore } from "../parts/use_more.js";
import { daysOf, headOf, lineOf } from "../words/claim_words.js";
import { countWords, numberWords } from "../words/numbers.js";
import { TimelineFilters } from "./timeline_filters.js";
import { TimelineRow } from "./timeline_row.js";
import { byLastDay, filtered, hasFilters, type PairView } from "./view.js";

const STEP = 40;

interface TimelinePanelProps {
  readonly records: readonly RecordLine[];
  readonly view: PairView;
  readonly frame: { readonly from: string; readonly to: string } | null;
  readonly onClaim: (claim: string) => void;
  readonly children: ReactNode;
}

export function TimelinePanel({ records, view, frame, onClaim, children }: TimelinePanelProps) {
  const names = useNames();
  const { filters } = view;
  const found = useMemo(() => [...filtered(records, filters)].sort(byLastDay), [records, filters]);
  const marks = useMemo(
    () =>
      found.flatMap(({ claim }): readonly StripMark[] => {
        const days = daysOf(claim);
        if (days === null) return [];
        const label = `${headOf(claim, names)}: ${lineOf(claim)}`;
        return [
          {
            claim: claim.id,
            start: days.start,
            end: days.end,
            status: claim.status,
            kind: claim.kind,
            label,
          },
        ];
      }),
    [found, names],
  );
  const draw = useCallback(
    (width: number) =>
      frame === null ? "<svg/>" : timelineStrip({ width, from: frame.from, to: frame.to }, marks),
    [frame, marks],
  );
  return (
    <Panel
      id="timeline"
      title="Timeline"
      answer={
        hasFilters(filters)
          ? `${numberWords(found.length)} of ${countWords(records.length, "record")} in these days fit the filters.`
          : `${countWords(records.length, "record")} in these days, the last first.`
      }
    >
      {frame !== null && <Chart draw={draw} minHeight={68} onClaim={onClaim} />}
      <StripKey />
      <div className="pair-columns">
        <div>
          <TimelineFilters records={records} filters={filters} />
          {found.length === 0 && (
            <p className="empty-line">No record fits. Take a filter away, or choose other days.</p>
          )}
          <TimelineList
            records={found}
            of={`${JSON.stringify(filters)} ${view.from} ${view.to}`}
            opened={view.claim}
            onClaim={onClaim}
          />
        </div>
        <div className="pair-side">{children}</div>
      </div>
    </Panel>
  );
}

interface TimelineListProps {
  readonly records: readonly RecordLine[];
  /** Another list when this is another. */
  readonly of: string;
  readonly opened: string | null;
  readonly onClaim: (claim: string) => void;
}

function TimelineList({ records, of, opened, onClaim }: TimelineListProps) {
  const { shown, more } = useMore(records.length, STEP, of);
  const [at, setAt] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is walked from its top
  useEffect(() => setAt(null), [of]);
  const walk = (by: 1 | -1) => {
    const next = at === null ? 0 : Math.min(records.length - 1, Math.max(0, at + by));
    if (next >= shown) more();
    setAt(next);
  };
  useKey("j", () => walk(1));
  useKey("k", () => walk(-1));
  useKey("Enter", () => {
    const record = at === null ? undefined : records[at];
    if (record !== undefined) onClaim(record.claim.id);
  });
  useEffect(() => {
    if (at === null) return;
    const row = list.current?.querySelectorAll<HTMLElement>(".timeline-row button")[at];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <>
      <ol className="timeline" ref={list}>
        {records.slice(0, shown).map((record) => (
          <TimelineRow
            key={record.record}
            record={record}
            isOpen={record.claim.id === opened}
            onClaim={onClaim}
          />
        ))}
      </ol>
      <MoreButton shown={shown} total={records.length} step={STEP} onMore={() => more()} />
    </>
  );
}
