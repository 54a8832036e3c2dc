// The closed lists of the starter record. They repeat src/ledger/starter/starter_record.ts (this tool runs before the build);
// test/ledger/compile_starter.test.ts fails when the two differ.

export const GRADES = ["official", "wire", "state media", "media", "research"];
export const MEETING_KINDS = [
  ...["state visit", "official visit", "working visit", "visit", "sidelines", "forum", "video", "phone"],
];
export const EVIDENCES = ["held", "announced", "present", "refused", "called off"];
export const BODIES = ["General Assembly", "Security Council"];
export const VOTES_CAST = ["yes", "no", "abstain", "veto", "not against"];
export const RESTRICTION_KINDS = ["order", "listing", "export control", "list of goods", "counter-measure"];
export const PAYMENT_ACTS = ["refused", "returned", "suspended", "sanctioned", "way found", "told"];
export const WITNESSES = ["official", "named", "one firm", "anonymous", "media"];
export const SLIP_KINDS = ["period", "geography", "base", "sum"];
