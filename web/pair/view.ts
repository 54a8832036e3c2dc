// What of a pair is shown: the days, the day as of which, and the filters of the timeline. All of it stands in the address.
import { useMemo } from "react";
import { STATUSES, type Status } from "../../src/model/index.js";
import type { RecordLine } from "../ask/answers.js";
import { useAddress } from "../go/address.js";
import { daysOf, KINDS, type Kind, labelOf, personsOf } from "../words/claim_words.js";
import { isDay } from "../words/days.js";
import { sourceWords } from "../words/source_words.js";

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Filters {
  readonly kind: Kind | null;
  /** The label of a type: "Visit", "Trade". */
  readonly type: string | null;
  readonly status: Status | null;
  readonly person: string | null;
  /** Publisher or title of the document. */
  readonly source: string | null;
  readonly words: string;
}

export interface PairView extends Days {
  readonly asOf: string | null;
  readonly filters: Filters;
  /** The claim that is open in the side panel. */
  readonly claim: string | null;
}

export function usePairView(): PairView {
  const { search } = useAddress();
  return useMemo(() => viewOf(new URLSearchParams(search)), [search]);
}

function viewOf(query: URLSearchParams): PairView {
  const day = (name: string) => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  return {
    from: day("from"),
    to: day("to"),
    asOf: day("as-of"),
    claim: query.get("claim"),
    filters: {
      kind: KINDS.find((kind) => kind === query.get("kind")) ?? null,
      type: query.get("type"),
      status: STATUSES.find((status) => status === query.get("status")) ?? null,
      person: query.get("person"),
      source: query.get("source"),
      words: query.get("words") ?? "",
    },
  };
}

/** Does the claim fall into the days, in part at least? One without a day does when none are asked for. */
export function isWithin({ from, to }: Days, days: ReturnType<typeof daysOf>): boolean {
  if (days === null) return from === null && to === null;
  return (from === null || days.end >= from) && (to === null || days.start <= to);
}

export function recordsWithin(records: readonly RecordLine[], days: Days): readonly RecordLine[] {
  return records.filter(({ claim }) => isWithin(days, daysOf(claim)));
}

export function filtered(
  records: readonly RecordLine[],
  { kind, type, status, person, source, words }: Filters,
): readonly RecordLine[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return records.filter((record) => {
    const { claim } = record;
    return (
      (kind === null || claim.kind === kind) &&
      (type === null || labelOf(claim) === type) &&
      (status === null || claim.status === status) &&
      (person === null || personsOf(claim).includes(person)) &&
      (source === null || sourceWords(record) === source) &&
      (wanted.length === 0 || holdsAll(claim.citation.text.toLowerCase(), wanted))
    );
  });
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

export function hasFilters({ words, ...rest }: Filters): boolean {
  return words !== "" || Object.values(rest).some((value) => value !== null);
}

/** The last first; what has no day at the end. */
export function byLastDay(a: RecordLine, b: RecordLine): number {
  const [left, right] = [daysOf(a.claim), daysOf(b.claim)];
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return left.start < right.start ? 1 : left.start > right.start ? -1 : a.record < b.record ? -1 : 1;
}
