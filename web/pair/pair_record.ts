// All that the ledger has on one pair as of a day: records with what their documents tell beside, series and activity.
import { useMemo } from "react";
import type { ActivityAnswer, ActivityQuarter, ClaimLine, RecordLine, SeriesLine } from "../ask/answers.js";
import { addressOf, type NoAnswer } from "../ask/ask.js";
import { useAnswer } from "../ask/use_answer.js";
import { useWholeList } from "../ask/use_whole_list.js";
import { besideOf } from "./told_beside.js";

export interface PairRecord {
  readonly records: readonly RecordLine[];
  readonly series: readonly SeriesLine[];
  readonly quarters: readonly ActivityQuarter[];
  readonly isReady: boolean;
  /** There is more than one page can hold. */
  readonly isCut: boolean;
  readonly problem: NoAnswer | null;
}

export function usePairRecord(pair: readonly [string, string], asOf: string | null): PairRecord {
  const parameters = { pair: pair.join(","), "as-of": asOf };
  const listed = useWholeList<RecordLine>("/records", parameters);
  const series = useWholeList<SeriesLine>("/series", parameters);
  const activity = useAnswer<ActivityAnswer>(addressOf("/activity", parameters));
  const said = useWholeList<ClaimLine>("/claims", { ...parameters, beside: "true" });
  const [a, b] = pair;
  const isWhole = listed.isWhole && said.isWhole;
  const records = useMemo(
    () => (isWhole ? [...listed.items, ...besideOf([a, b], said.items, listed.items)] : listed.items),
    [isWhole, listed.items, said.items, a, b],
  );
  return {
    records,
    series: series.items,
    quarters: activity.value?.quarters ?? [],
    isReady: isWhole && series.isWhole && activity.state !== "waiting",
    isCut: listed.isCut || said.isCut,
    problem:
      listed.problem ??
      said.problem ??
      series.problem ??
      (activity.state === "failed" ? activity.problem : null),
  };
}
