// The nouns of Chancery.
export { actorsOf } from "./actors_of.js";
export * from "./citation.js";
export * from "./cited_table.js";
export * from "./claim.js";
export * from "./days.js";
export * from "./document.js";
export * from "./doubt.js";
export * from "./explained.js";
export * from "./finding.js";
export * from "./meeting_rules.js";
export * from "./missing.js";
export * from "./party.js";
export * from "./period.js";
export * from "./register.js";
export { MONTHS, showDay, showPeriod } from "./wording/dates.js";
export { showMeetingCounts, showNotCounted } from "./wording/meetings.js";
export { showChange, showValue } from "./wording/quantities.js";
