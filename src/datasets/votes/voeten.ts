// Voeten's columns of General Assembly votes: Erik Voeten, Anton Strezhnev and Michael Bailey, "United Nations General Assembly Voting Data",
// Harvard Dataverse, hdl:1902.1/12379, codebook. vote: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member. Issues are his marks.
import type { Header, Layout } from "../header.js";
import type { CsvPlan } from "../plan.js";
import { cellsOf, dayCheck, numberedCheck, stateCheck, voteCheck, votesAs } from "./row_checks.js";
import { cowStates, type StateNames } from "./state_lookup.js";
import { ISSUES, ROLL_CALLS, rollCallSelect, VOTES } from "./tables.js";

export const VOETEN: Layout = { name: "Voeten's layout", needs: ["rcid", "ccode", "vote", "date"] };

const MEANT = { 1: "yes", 2: "abstain", 3: "no", 8: "absent", 9: "no member" } as const;

export function voetenPlan(header: Header, names: StateNames): CsvPlan {
  const { delimiter, columns } = header;
  return {
    layout: "Voeten",
    delimiter,
    columns,
    lookups: [cowStates(names)],
    key: ["rcid", "ccode"],
    checks: [
      numberedCheck("rcid"),
      dayCheck("date"),
      stateCheck("ccode", "the Correlates of War list"),
      voteCheck("vote", MEANT),
    ],
    tables: [
      { table: ROLL_CALLS, select: rollCalls(header) },
      {
        table: VOTES,
        select: `select year(date::date)::integer as year, 'UNGA' as body, 'rcid' as numbering, rcid as rollcall, states.state as state,
            ${votesAs("vote", MEANT)} as vote, null::varchar as permanent
          from kept join states on states.code = ccode and date between states.first and states.last`,
      },
    ],
  };
}

/** The roll calls of a file with Voeten's names of columns. R writes NA for what is not there. */
export function rollCalls({ columns }: Header): string {
  const has = (name: string) => columns.includes(name);
  const cell = (name: string) => (has(name) ? `nullif(any_value("${name}"), 'NA')` : undefined);
  const number = (name: string) => (has(name) ? `try_cast(any_value("${name}") as integer)` : undefined);
  const marks = Object.keys(ISSUES).filter(has);
  const issues =
    marks.length === 0
      ? undefined
      : `concat_ws(' ', ${marks.map((mark) => `case when any_value("${mark}") = '1' then '${mark}' end`).join(", ")})`;
  return rollCallSelect("kept", "rcid", {
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
  });
}
