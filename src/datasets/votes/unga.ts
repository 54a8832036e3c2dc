// Roll calls of the General Assembly: which of the known layouts a file has, and how it is read.
import { layoutOf, readHeader } from "../header.js";
import type { CsvPlan } from "../plan.js";
import type { StateNames } from "./state_lookup.js";
import { VOETEN, voetenPlan } from "./voeten.js";

const LAYOUTS = [{ ...VOETEN, plan: voetenPlan }];

/** The plan for a file that begins with this text, or a sentence saying which columns it lacks. */
export function ungaPlan(head: string, names: StateNames): CsvPlan | { readonly problem: string } {
  const header = readHeader(head);
  const layout = layoutOf(header, LAYOUTS, "the known layouts of General Assembly votes");
  return "problem" in layout ? layout : layout.plan(header, names);
}
