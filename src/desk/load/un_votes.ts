// Roll calls of the General Assembly and votes of the Security Council: into the tables of votes.
import { Refusal } from "../../contract/index.js";
import { type CsvPlan, ROLL_CALLS, ungaPlan, unscPlan, VOTES } from "../../datasets/index.js";
import { deskStateCodes, lexiconTables } from "../tables.js";
import { bulkDataset, type LoadTarget } from "./dataset.js";

export const unga = bulkDataset(
  "unga",
  "Roll calls of the UN General Assembly: Voeten's columns (rcid, ccode, vote, date, …), the three files of the R package unvotes (votes, roll calls, issues), or the columns of the UN Digital Library (undl_id, ms_code, ms_vote, date, …).",
  ({ name, head }) => known(name, ungaPlan(head, stateNames())),
  withoutRollCall,
);

export const unsc = bulkDataset(
  "unsc",
  "Votes of the UN Security Council, in the columns of the UN Digital Library (undl_id, ms_code, ms_vote, permanent_member, date, …).",
  ({ name, head }) => known(name, unscPlan(head, stateNames())),
);

function stateNames() {
  return { stateCodes: deskStateCodes(), countries: lexiconTables().parties.countries };
}

/** Throws a Refusal for a header that no layout has. */
function known(name: string, plan: CsvPlan | { readonly problem: string }): CsvPlan {
  if ("problem" in plan) throw new Refusal(`${name}: ${plan.problem}`);
  return plan;
}

/** Votes in the layout of unvotes have their day in another file. */
async function withoutRollCall({ bulk }: LoadTarget): Promise<readonly string[]> {
  const [row] = await bulk.ask({
    tables: [VOTES, ROLL_CALLS],
    sql: `select count(distinct rollcall)::integer as missing from votes
      where year is null and body = 'UNGA' and rollcall not in (select rollcall from roll_calls where numbering = 'rcid' and body = 'UNGA')`,
    values: [],
    asOf: null,
  });
  const missing = Number(row?.missing ?? 0);
  if (missing === 0) return [];
  return [
    `${missing.toLocaleString("en-US")} roll calls have votes and no date, and are not counted: load the file of the roll calls (rcid, session, date, unres) too.`,
  ];
}
