// The register of visits and meetings of a pair.
export { countMeetings } from "./count_meetings.js";
export { joinMeetings } from "./join_meetings.js";
export { meetingLexicon } from "./meeting_lexicon.js";
export { countableOf, type MeetingLine } from "./meeting_row.js";
export { meetingsView } from "./meetings_view.js";
