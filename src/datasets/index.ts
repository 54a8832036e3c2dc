// Official files, each with its columns, casts and checks as data.
export { type ColtTrip, readColt } from "./colt/trips.js";
export { readHeader } from "./header.js";
export { type MeetingCells, readMeetings } from "./meetings/rows.js";
export type { BulkColumn, BulkTable, CsvPlan } from "./plan.js";
export { ISSUES, ROLL_CALL_ISSUES, ROLL_CALLS, VOTES } from "./votes/tables.js";
export { ungaPlan, unscPlan } from "./votes/unga.js";
