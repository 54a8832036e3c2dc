// Filters of the timeline. Each offers only what the record has in these days, with its count.
import { useMemo } from "react";
import { STATUSES } from "../../src/model/index.js";
import type { RecordLine } from "../ask/answers.js";
import { useQueryChange } from "../go/query_state.js";
import { KIND_WORDS, KINDS, labelOf, personsOf, STATUS_WORDS } from "../words/claim_words.js";
import { sourceWords } from "../words/source_words.js";
import { type Filters, hasFilters } from "./view.js";

interface TimelineFiltersProps {
  readonly records: readonly RecordLine[];
  readonly filters: Filters;
}

type Choice = readonly [value: string, count: number, words: string];

export function TimelineFilters({ records, filters }: TimelineFiltersProps) {
  const change = useQueryChange();
  const choices = useMemo(() => choicesOf(records), [records]);
  return (
    <search className="filters" aria-label="Filters of the timeline">
      <Choose name="kind" label="Kind" value={filters.kind} choices={choices.kind} />
      <Choose name="type" label="Type" value={filters.type} choices={choices.type} />
      <Choose name="status" label="Status" value={filters.status} choices={choices.status} />
      <Choose name="person" label="Person" value={filters.person} choices={choices.person} />
      <Choose name="source" label="Source" value={filters.source} choices={choices.source} />
      <label className="filter filter-words">
        <span>Words</span>
        <input
          type="search"
          value={filters.words}
          placeholder="in the sentence"
          onChange={(event) => change({ words: event.target.value })}
        />
      </label>
      {hasFilters(filters) && (
        <button
          type="button"
          className="plain"
          onClick={() =>
            change({ kind: null, type: null, status: null, person: null, source: null, words: null })
          }
        >
          Clear filters
        </button>
      )}
    </search>
  );
}

function choicesOf(
  records: readonly RecordLine[],
): Readonly<Record<"kind" | "type" | "status" | "person" | "source", readonly Choice[]>> {
  const count = (namesOf: (record: RecordLine) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const record of records)
      for (const name of namesOf(record)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  const kinds = count(({ claim }) => [claim.kind]);
  const statuses = count(({ claim }) => [claim.status]);
  return {
    kind: KINDS.map((kind) => [kind, kinds.get(kind) ?? 0, KIND_WORDS[kind][1]] as const).filter(
      ([, n]) => n > 0,
    ),
    status: STATUSES.map(
      (status) => [status, statuses.get(status) ?? 0, STATUS_WORDS[status]] as const,
    ).filter(([, n]) => n > 0),
    type: byCount(count(({ claim }) => [labelOf(claim)])),
    person: byCount(count(({ claim }) => personsOf(claim))),
    source: byCount(count((record) => [sourceWords(record) ?? ""].filter((name) => name !== ""))),
  };
}

function byCount(counts: ReadonlyMap<string, number>): readonly Choice[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, n]) => [name, n, name] as const);
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
}

function Choose({ name, label, value, choices }: ChooseProps) {
  const change = useQueryChange();
  if (choices.length === 0 && value === null) return null;
  const isKnown = value === null || choices.some(([one]) => one === value);
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value ?? ""} onChange={(event) => change({ [name]: event.target.value })}>
        <option value="">any</option>
        {!isKnown && value !== null && <option value={value}>{value} (0)</option>}
        {choices.map(([one, n, words]) => (
          <option key={one} value={one}>
            {words} ({n})
          </option>
        ))}
      </select>
    </label>
  );
}
