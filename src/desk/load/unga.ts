// Roll calls of the General Assembly: into the tables of votes.
import { Refusal } from "../../contract/index.js";
import { type CsvPlan, ungaPlan } from "../../datasets/index.js";
import type { ReceivedFile } from "../../ledger/index.js";
import { deskStateCodes, lexiconTables } from "../tables.js";
import { bulkDataset } from "./dataset.js";

export const unga = bulkDataset(
  "unga",
  "Roll calls of the UN General Assembly, in Voeten's columns (rcid, ccode, vote, date, …; Harvard Dataverse hdl:1902.1/12379).",
  ({ name, head }) => known(name, ungaPlan(head, stateNames())),
);

function stateNames() {
  return { stateCodes: deskStateCodes(), countries: lexiconTables().parties.countries };
}

/** Throws a Refusal for a header that no layout has. */
function known(name: ReceivedFile["name"], plan: CsvPlan | { readonly problem: string }): CsvPlan {
  if ("problem" in plan) throw new Refusal(`${name}: ${plan.problem}`);
  return plan;
}
