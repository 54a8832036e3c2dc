// The register of visits and meetings of a pair.
export { countMeetings } from "./count_meetings.js";
export { type JoinedMeeting, joinMeetings, type MeetingReport } from "./join_meetings.js";
export { type MeetingLexicon, meetingLexicon } from "./meeting_lexicon.js";
export { countableOf, type MeetingLine } from "./meeting_row.js";
export { meetingsView } from "./meetings_view.js";
