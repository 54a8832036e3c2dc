// Two readouts of one meeting, side by side.
export { type MeetingReport, meetingLines, meetingsTold, tellsOf } from "./meetings_told.js";
export { readoutsView, type SideText } from "./readouts_view.js";
export { sidesOfTexts } from "./sides.js";
export type { ReadText } from "./told_items.js";
