// All that the ledger has on one pair as of a day: records, series and activity.
import type { ActivityQuarter, RecordLine, SeriesLine } from "../ask/answers.js";
import { addressOf, type NoAnswer } from "../ask/ask.js";
import { useAnswer } from "../ask/use_answer.js";
import { useWholeList, type WholeList } from "../ask/use_whole_list.js";

export interface PairRecord {
  readonly records: WholeList<RecordLine>;
  readonly series: WholeList<SeriesLine>;
  readonly quarters: readonly ActivityQuarter[];
  readonly isReady: boolean;
  readonly problem: NoAnswer | null;
}

export function usePairRecord(pair: readonly [string, string], asOf: string | null): PairRecord {
  const parameters = { pair: pair.join(","), "as-of": asOf };
  const records = useWholeList<RecordLine>("/records", parameters);
  const series = useWholeList<SeriesLine>("/series", parameters);
  const activity = useAnswer<{ readonly quarters: readonly ActivityQuarter[] }>(
    addressOf("/activity", parameters),
  );
  return {
    records,
    series,
    quarters: activity.value?.quarters ?? [],
    isReady: records.isWhole && series.isWhole && activity.state !== "waiting",
    problem: records.problem ?? series.problem ?? (activity.state === "failed" ? activity.problem : null),
  };
}
