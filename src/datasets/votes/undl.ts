// Votes as the UN Digital Library publishes them: its voting data of the General Assembly (record 4060887) and of the Security Council, one row
// for each member of each vote. ms_vote: Y, N, A, or nothing (X) where the member did not vote. Only votes on what was adopted are in it.
import type { Header, Layout } from "../header.js";
import type { CsvPlan } from "../plan.js";
import { cellsOf, dayCheck, numberedCheck, stateCheck, voteCheck, votesAs } from "./row_checks.js";
import { isoStates, type StateNames } from "./state_lookup.js";
import { ROLL_CALLS, rollCallSelect, VOTES } from "./tables.js";

export const UNDL: Layout = {
  name: "the layout of the UN Digital Library",
  needs: ["undl_id", "ms_code", "ms_vote", "date"],
};

export const UNDL_COUNCIL: Layout = {
  name: "that of its Security Council votes",
  needs: [...UNDL.needs, "permanent_member"],
};

const MEANT = { Y: "yes", N: "no", A: "abstain", X: "absent", "": "absent" } as const;

export function undlPlan({ delimiter, columns }: Header, names: StateNames, body: "UNGA" | "UNSC"): CsvPlan {
  const has = (name: string) => columns.includes(name);
  const cell = (...names: readonly string[]) => {
    const found = names.filter(has).map((name) => `nullif(any_value("${name}"), '')`);
    return found.length === 0 ? undefined : `coalesce(${found.join(", ")})`;
  };
  const number = (name: string) => (has(name) ? `try_cast(any_value("${name}") as integer)` : undefined);
  return {
    layout: "UN Digital Library",
    delimiter,
    columns,
    lookups: [isoStates(names)],
    key: ["undl_id", "ms_code"],
    checks: [
      numberedCheck("undl_id"),
      dayCheck("date"),
      stateCheck("ms_code", "ISO 3166"),
      voteCheck("ms_vote", MEANT),
    ],
    tables: [
      {
        table: ROLL_CALLS,
        select: rollCallSelect("kept", "undl_id", {
          year: "year(any_value(date::date))::integer",
          body: `'${body}'`,
          numbering: "'undl'",
          rollcall: "undl_id",
          day: "any_value(date::date)",
          ...cellsOf({
            session: cell("session"),
            symbol: cell("resolution"),
            title: cell("title", "agenda_title", "agenda", "description"),
            description: cell("subjects", "description"),
            meeting: cell("meeting"),
            draft: cell("draft"),
            modality: cell("modality"),
            yes: number("total_yes"),
            no: number("total_no"),
            abstain: number("total_abstentions"),
            link: cell("undl_link"),
          }),
        }),
      },
      {
        table: VOTES,
        select: `select year(date::date)::integer as year, '${body}' as body, 'undl' as numbering, undl_id as rollcall, states.state as state,
            ${votesAs("ms_vote", MEANT)} as vote, ${has("permanent_member") ? "permanent_member" : "null::varchar"} as permanent
          from kept join states on states.code = ms_code`,
      },
    ],
  };
}
