// Voeten's columns of General Assembly votes: Erik Voeten, Anton Strezhnev and Michael Bailey, "United Nations General Assembly Voting Data",
// Harvard Dataverse, hdl:1902.1/12379, codebook. vote: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member. Issues are his marks.
import type { Header, Layout } from "../header.js";
import type { CsvPlan, RowCheck } from "../plan.js";
import { cowStates, type StateNames } from "./state_lookup.js";
import { ISSUES, ROLL_CALLS, rollCallSelect, VOTES } from "./tables.js";

export const VOETEN: Layout = { name: "Voeten's columns", needs: ["rcid", "ccode", "vote", "date"] };

const NUMBER = /^\d+$/.source;
const DAY = /^\d{4}-\d{2}-\d{2}$/.source;

/** SQL condition: the text is an ISO day of the calendar. */
function isDay(column: string): string {
  return `regexp_full_match(${column}, '${DAY}') and try_cast(${column} as date) is not null`;
}

const numberedCheck = (column: string): RowCheck => ({
  reason: "no number of the roll call",
  fails: `coalesce(not regexp_full_match(${column}, '${NUMBER}'), true)`,
  sentence: `'the ${column} "' || coalesce(${column}, '') || '" is no number: give that of the roll call'`,
});

const dayCheck = (column: string): RowCheck => ({
  reason: "no date",
  fails: `coalesce(not (${isDay(column)}), true)`,
  sentence: `'the ${column} "' || coalesce(${column}, '') || '" is no date: write it as YYYY-MM-DD'`,
});

export function voetenPlan({ delimiter, columns }: Header, names: StateNames): CsvPlan {
  const has = (name: string) => columns.includes(name);
  const cell = (name: string) => (has(name) ? `nullif(any_value("${name}"), 'NA')` : undefined);
  const number = (name: string) => (has(name) ? `try_cast(any_value("${name}") as integer)` : undefined);
  const marks = Object.keys(ISSUES).filter(has);
  const issues =
    marks.length === 0
      ? undefined
      : `concat_ws(' ', ${marks.map((mark) => `case when any_value("${mark}") = '1' then '${mark}' end`).join(", ")})`;
  return {
    layout: "Voeten",
    delimiter,
    columns,
    lookups: [cowStates(names)],
    key: ["rcid", "ccode"],
    checks: [
      numberedCheck("rcid"),
      dayCheck("date"),
      {
        reason: "unknown state",
        fails: "ccode is null or ccode not in (select code from states)",
        sentence: `'the ccode "' || coalesce(ccode, '') || '" is no state of the Correlates of War list'`,
      },
      {
        reason: "unknown vote",
        fails: "vote is null or vote not in ('1', '2', '3', '8', '9')",
        sentence: `'the vote "' || coalesce(vote, '') || '" is none of 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member'`,
      },
    ],
    tables: [
      {
        table: ROLL_CALLS,
        select: rollCallSelect("kept", "rcid", {
          year: "year(any_value(date::date))::integer",
          body: "'UNGA'",
          numbering: "'rcid'",
          rollcall: "rcid",
          day: "any_value(date::date)",
          ...cellsOf({
            session: cell("session"),
            symbol: cell("unres"),
            title: cell("short"),
            description: cell("descr"),
            issues,
            yes: number("yes"),
            no: number("no"),
            abstain: number("abstain"),
          }),
        }),
      },
      {
        table: VOTES,
        select: `select year(date::date)::integer as year, 'UNGA' as body, 'rcid' as numbering, rcid as rollcall, states.state as state,
            case vote when '1' then 'yes' when '2' then 'abstain' when '3' then 'no' else 'absent' end as vote, null::varchar as permanent
          from kept join states on states.code = ccode and date between states.first and states.last where vote <> '9'`,
      },
    ],
  };
}

/** Without those that the file has not. */
function cellsOf(cells: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, sql]) => (sql === undefined ? [] : [[name, sql] as const])),
  );
}
