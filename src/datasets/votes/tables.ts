// The two tables of votes: what was put to the vote, and what each state did. Files of several sources go into them; a roll call is
// known by the source's own number, never by likeness.
import type { BulkTable } from "../plan.js";

const own = [
  { name: "year", type: "integer" },
  { name: "body", type: "text" },
  { name: "numbering", type: "text" },
  { name: "rollcall", type: "text" },
] as const;

export const ROLL_CALLS: BulkTable = {
  name: "roll_calls",
  columns: [
    ...own,
    { name: "day", type: "date" },
    { name: "session", type: "text" },
    { name: "symbol", type: "text" },
    { name: "title", type: "text" },
    { name: "description", type: "text" },
    { name: "issues", type: "text" },
    { name: "meeting", type: "text" },
    { name: "draft", type: "text" },
    { name: "modality", type: "text" },
    { name: "yes", type: "integer" },
    { name: "no", type: "integer" },
    { name: "abstain", type: "integer" },
    { name: "link", type: "text" },
  ],
  sortedBy: ["body", "rollcall"],
};

/** `vote`: yes, no, abstain, absent, or no member. */
export const VOTES: BulkTable = {
  name: "votes",
  columns: [
    ...own,
    { name: "state", type: "text" },
    { name: "vote", type: "text" },
    { name: "permanent", type: "text" },
  ],
  sortedBy: ["state", "rollcall"],
};

/** Issues of roll calls that a file of its own tells. */
export const ROLL_CALL_ISSUES: BulkTable = {
  name: "roll_call_issues",
  columns: [...own, { name: "issue", type: "text" }],
  sortedBy: ["rollcall"],
};

/** The issues that Voeten's files mark, by their column; the sentences are his codebook's. */
export const ISSUES = {
  me: "the Palestinian conflict",
  nu: "nuclear weapons and material",
  di: "arms control and disarmament",
  hr: "human rights",
  co: "colonialism",
  ec: "economic development",
} as const;

/** A roll call's columns by name, null where the file has none. */
export function rollCallSelect(
  from: string,
  group: string,
  cells: Readonly<Partial<Record<string, string>>>,
): string {
  const columns = ROLL_CALLS.columns.map(({ name, type }) => {
    const sql = type === "text" ? "varchar" : type;
    return `${cells[name] ?? `null::${sql}`} as "${name}"`;
  });
  return `select ${columns.join(", ")} from ${from} group by ${group}`;
}
