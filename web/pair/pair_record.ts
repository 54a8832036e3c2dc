// All that the ledger has on one pair as of a day: records with what their documents tell beside, series and activity.
import { useMemo } from "react";
import type { ActivityQuarter, RecordLine, SeriesLine } from "../ask/answers.js";
import { addressOf, type NoAnswer } from "../ask/ask.js";
import { useAnswer } from "../ask/use_answer.js";
import { sourceName, useDocuments } from "../ask/use_documents.js";
import { useWholeList } from "../ask/use_whole_list.js";
import { toldBeside } from "./told_beside.js";
import { byLastDay } from "./view.js";

export interface PairRecord {
  readonly records: readonly RecordLine[];
  readonly series: readonly SeriesLine[];
  readonly quarters: readonly ActivityQuarter[];
  /** Publisher or title of a document, as far as it is known. */
  readonly sources: ReadonlyMap<string, string | null>;
  readonly isReady: boolean;
  /** There is more than one page can hold. */
  readonly isCut: boolean;
  readonly problem: NoAnswer | null;
}

export function usePairRecord(pair: readonly [string, string], asOf: string | null): PairRecord {
  const parameters = { pair: pair.join(","), "as-of": asOf };
  const listed = useWholeList<RecordLine>("/records", parameters);
  const series = useWholeList<SeriesLine>("/series", parameters);
  const activity = useAnswer<{ readonly quarters: readonly ActivityQuarter[] }>(
    addressOf("/activity", parameters),
  );
  const ids = useMemo(
    () => (listed.isWhole ? [...listed.items].sort(byLastDay).map(({ document }) => document) : null),
    [listed],
  );
  const documents = useDocuments(ids);
  const [a, b] = pair;
  const records = useMemo(
    () =>
      documents === null
        ? listed.items
        : [...listed.items, ...toldBeside([a, b], documents.values(), listed.items)],
    [listed.items, documents, a, b],
  );
  const sources = useMemo(
    () => new Map([...(documents ?? [])].map(([id, document]) => [id, sourceName(document)])),
    [documents],
  );
  return {
    records,
    series: series.items,
    quarters: activity.value?.quarters ?? [],
    sources,
    isReady: listed.isWhole && series.isWhole && activity.state !== "waiting" && documents !== null,
    isCut: listed.isCut,
    problem: listed.problem ?? series.problem ?? (activity.state === "failed" ? activity.problem : null),
  };
}
