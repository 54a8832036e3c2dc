// Is it cooperation or conflict, and how does it change? Counted by quarter.
import { useCallback, useMemo } from "react";
import { activityChart } from "../../src/charts/index.js";
import type { ActivityQuarter } from "../ask/answers.js";
import { Chart } from "../parts/chart.js";
import { DataTable } from "../parts/data_table.js";
import { Panel } from "../parts/panel.js";
import { quarterWords, rangeWords } from "../words/days.js";
import { countWords, numberWords } from "../words/numbers.js";

interface ActivityPanelProps {
  readonly frame: { readonly from: string; readonly to: string };
  readonly quarters: readonly ActivityQuarter[];
}

export function ActivityPanel({ frame, quarters }: ActivityPanelProps) {
  const seen = useMemo(
    () => quarters.filter(({ start, end }) => end >= frame.from && start <= frame.to),
    [quarters, frame.from, frame.to],
  );
  const draw = useCallback(
    (width: number) => activityChart({ width, from: frame.from, to: frame.to }, seen),
    [frame.from, frame.to, seen],
  );
  const sum = (of: "cooperation" | "conflict") => seen.reduce((all, quarter) => all + quarter[of], 0);
  const [cooperation, conflict] = [sum("cooperation"), sum("conflict")];
  const all = cooperation + conflict;
  const unread = seen.filter(({ documents }) => documents === 0).length;
  return (
    <Panel
      id="activity"
      title="Cooperation and conflict"
      answer={
        all === 0
          ? `No event between the two is told of ${rangeWords(frame.from, frame.to)}.`
          : `Of ${countWords(all, "event")} told of ${rangeWords(frame.from, frame.to)}, ${numberWords(cooperation)} ${cooperation === 1 ? "is" : "are"} of cooperation and ${numberWords(conflict)} of conflict${busiest(seen)}.`
      }
      source={
        <>
          Events counted by quarter and by PLOVER’s classes, as they were read
          {unread === 0
            ? ""
            : `; of ${countWords(unread, "quarter")} nothing was read, which is not to say that nothing happened`}
          .
        </>
      }
    >
      <Chart draw={draw} minHeight={206} />
      <DataTable
        name="The numbers as a table"
        head={["Quarter", "Cooperation", "Conflict", "Documents"]}
        rows={seen.map(({ quarter, cooperation: good, conflict: bad, documents }) => [
          quarterWords(quarter),
          documents === 0 ? "nothing read" : numberWords(good),
          documents === 0 ? "" : numberWords(bad),
          numberWords(documents),
        ])}
      />
    </Panel>
  );
}

function busiest(quarters: readonly ActivityQuarter[]): string {
  if (quarters.length < 3) return "";
  const [most, next] = [...quarters].sort((a, b) => b.cooperation + b.conflict - a.cooperation - a.conflict);
  if (
    most === undefined ||
    next === undefined ||
    most.cooperation + most.conflict === next.cooperation + next.conflict
  )
    return "";
  return `; most in the ${quarterWords(most.quarter)}`;
}
