// What several layouts of votes ask of a row, as SQL over its texts.
import type { RowCheck } from "../plan.js";

const NUMBER = /^\d+$/.source;
const DAY = /^\d{4}-\d{2}-\d{2}$/.source;

export function numberedCheck(column: string): RowCheck {
  return {
    reason: "no number of the roll call",
    fails: `coalesce(not regexp_full_match(${column}, '${NUMBER}'), true)`,
    sentence: `'the ${column} "' || coalesce(${column}, '') || '" is no number: give that of the roll call'`,
  };
}

/** An ISO day of the calendar. */
export function dayCheck(column: string): RowCheck {
  const isDay = `regexp_full_match(${column}, '${DAY}') and try_cast(${column} as date) is not null`;
  return {
    reason: "no date",
    fails: `coalesce(not (${isDay}), true)`,
    sentence: `'the ${column} "' || coalesce(${column}, '') || '" is no date: write it as YYYY-MM-DD'`,
  };
}

/** `code` is SQL for what the table `states` knows a state by. */
export function stateCheck(code: string, list: string): RowCheck {
  return {
    reason: "unknown state",
    fails: `${code} is null or ${code} not in (select code from states)`,
    sentence: `'"' || coalesce(${code}, '') || '" is no state of ${list}'`,
  };
}

/** `known` is what may stand in the column, with its meaning. */
export function voteCheck(column: string, known: Readonly<Record<string, string>>): RowCheck {
  const values = Object.keys(known).map((value) => `'${value}'`);
  const words = Object.entries(known).map(([value, meaning]) =>
    value === "" ? `nothing (${meaning})` : `${value}${value === meaning ? "" : ` (${meaning})`}`,
  );
  return {
    reason: "unknown vote",
    fails: `coalesce(${column}, '') not in (${values.join(", ")})`,
    sentence: `'the vote "' || coalesce(${column}, '') || '" is none of ${words.join(", ")}'`,
  };
}

/** SQL from what stands in the column to what it means. */
export function votesAs(column: string, known: Readonly<Record<string, string>>): string {
  const cases = Object.entries(known).map(([value, meaning]) => `when '${value}' then '${meaning}'`);
  return `case coalesce(${column}, '') ${cases.join(" ")} end`;
}

/** Without those that the file has not. */
export function cellsOf(
  cells: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, sql]) => (sql === undefined ? [] : [[name, sql] as const])),
  );
}
