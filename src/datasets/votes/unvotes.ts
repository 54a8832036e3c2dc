// The three tables of the R package unvotes (David Robinson), which tidytuesday passes on: Voeten's data as votes in words, roll calls and
// issues, each a file. They meet by Voeten's rcid.
import type { Header, Layout } from "../header.js";
import type { CsvPlan } from "../plan.js";
import { dayCheck, numberedCheck, stateCheck, voteCheck, votesAs } from "./row_checks.js";
import { iso2States, type StateNames } from "./state_lookup.js";
import { ISSUES, ROLL_CALL_ISSUES, ROLL_CALLS, VOTES } from "./tables.js";
import { rollCalls } from "./voeten.js";

export const UNVOTES: Layout = {
  name: "the layout of unvotes",
  needs: ["rcid", "country", "country_code", "vote"],
};

export const UNVOTES_ROLL_CALLS: Layout = {
  name: "that of its roll calls",
  needs: ["rcid", "session", "date", "unres"],
};

export const UNVOTES_ISSUES: Layout = { name: "that of its issues", needs: ["rcid", "short_name", "issue"] };

const MEANT = { yes: "yes", abstain: "abstain", no: "no" } as const;
/** R writes NA for Namibia's code, and for a state without one: such a state is known by its name. */
const STATE = "case when coalesce(country_code, 'NA') = 'NA' then 'NA ' || country else country_code end";

/** Without a day: that is in the file of the roll calls. */
export function unvotesPlan({ delimiter, columns }: Header, names: StateNames): CsvPlan {
  return {
    layout: "unvotes",
    delimiter,
    columns,
    lookups: [iso2States(names)],
    key: ["rcid", "country"],
    checks: [
      numberedCheck("rcid"),
      stateCheck(`(${STATE})`, "ISO 3166 (a state without a code is known by its name)"),
      voteCheck("vote", MEANT),
    ],
    tables: [
      {
        table: VOTES,
        select: `select null::integer as year, 'UNGA' as body, 'rcid' as numbering, rcid as rollcall, states.state as state,
            ${votesAs("vote", MEANT)} as vote, null::varchar as permanent from kept join states on states.code = (${STATE})`,
      },
    ],
  };
}

export function unvotesRollCallsPlan(header: Header): CsvPlan {
  const { delimiter, columns } = header;
  return {
    layout: "unvotes, roll calls",
    delimiter,
    columns,
    lookups: [],
    key: ["rcid"],
    checks: [numberedCheck("rcid"), dayCheck("date")],
    tables: [{ table: ROLL_CALLS, select: rollCalls(header) }],
  };
}

export function unvotesIssuesPlan({ delimiter, columns }: Header): CsvPlan {
  const marks = Object.keys(ISSUES).map((mark) => `'${mark}'`);
  return {
    layout: "unvotes, issues",
    delimiter,
    columns,
    lookups: [],
    key: ["rcid", "short_name"],
    checks: [
      numberedCheck("rcid"),
      {
        reason: "unknown issue",
        fails: `coalesce(short_name, '') not in (${marks.join(", ")})`,
        sentence: `'the short_name "' || coalesce(short_name, '') || '" is none of ${Object.keys(ISSUES).join(", ")}'`,
      },
    ],
    tables: [
      {
        table: ROLL_CALL_ISSUES,
        select:
          "select null::integer as year, 'UNGA' as body, 'rcid' as numbering, rcid as rollcall, short_name as issue from kept",
      },
    ],
  };
}
