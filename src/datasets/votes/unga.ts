// Votes of the United Nations: which of the known layouts a file has, and how it is read.
import { type Header, layoutOf, readHeader } from "../header.js";
import type { CsvPlan } from "../plan.js";
import type { StateNames } from "./state_lookup.js";
import { UNDL, UNDL_COUNCIL, undlPlan } from "./undl.js";
import {
  UNVOTES,
  UNVOTES_ISSUES,
  UNVOTES_ROLL_CALLS,
  unvotesIssuesPlan,
  unvotesPlan,
  unvotesRollCallsPlan,
} from "./unvotes.js";
import { VOETEN, voetenPlan } from "./voeten.js";

type Planned = CsvPlan | { readonly problem: string };

const ASSEMBLY = [
  { ...VOETEN, plan: voetenPlan },
  { ...UNDL, plan: (header: Header, names: StateNames) => undlPlan(header, names, "UNGA") },
  { ...UNVOTES, plan: unvotesPlan },
  { ...UNVOTES_ROLL_CALLS, plan: unvotesRollCallsPlan },
  { ...UNVOTES_ISSUES, plan: unvotesIssuesPlan },
];

/** The plan for a file of the General Assembly that begins with this text, or a sentence saying which columns it lacks. */
export function ungaPlan(head: string, names: StateNames): Planned {
  const header = readHeader(head);
  if (header.columns.includes("permanent_member"))
    return {
      problem: "The column permanent_member is of the Security Council: load it with `chancery load unsc`.",
    };
  const layout = layoutOf(header, ASSEMBLY, "the known layouts of General Assembly votes");
  return "problem" in layout ? layout : layout.plan(header, names);
}

/** The same for the Security Council. */
export function unscPlan(head: string, names: StateNames): Planned {
  const header = readHeader(head);
  const layout = layoutOf(header, [UNDL_COUNCIL], "the known layouts of Security Council votes");
  return "problem" in layout ? layout : undlPlan(header, names, "UNSC");
}
