// What is shown, made of what the ledger tells.

export * from "./diplomacy/index.js";
export {
  countableOf,
  countMeetings,
  joinMeetings,
  type MeetingLine,
  meetingLexicon,
  meetingsView,
} from "./diplomacy/meetings/index.js";
export * from "./diplomacy/positions/index.js";
export * from "./diplomacy/readouts/index.js";
export * from "./diplomacy/triangles/index.js";
export { agreementOf, type PairVote, votesQuestion, votesView } from "./diplomacy/votes/index.js";
