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
export * from "./named.js";
export * from "./party.js";
export * from "./period.js";
export * from "./place.js";
export * from "./register.js";
export * from "./status.js";
export {
  MONTHS,
  showDay,
  showDecade,
  showHalf,
  showMonth,
  showPeriod,
  showQuarter,
} from "./wording/dates.js";
export { MEETING_WAYS, showMeetingCounts, showNotCounted } from "./wording/meetings.js";
export { BOUND_WORDS, SCALES, showChange, showValue, UNIT_SIGNS } from "./wording/quantities.js";
