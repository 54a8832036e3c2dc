// Counts of meetings in words: the same sentence in the terminal, on the page and in a check, each number with its rule.
import type { CountRule, MeetingStatus } from "../meeting_rules.js";
import type { Meeting } from "../register.js";

/** How two met, behind "met" or "spoke". */
export const MEETING_WAYS: Readonly<Record<Meeting["kind"], string>> = {
  "state visit": "on a state visit",
  "official visit": "on an official visit",
  "working visit": "on a working visit",
  visit: "on a visit",
  sidelines: "on the sidelines of a gathering",
  forum: "at a forum",
  phone: "by telephone",
  video: "by video link",
};

type Counts = Readonly<Record<CountRule, number>>;

/** "45 meetings in person, 55 with calls, 27 without sidelines and forums; of leaders alone 38, 47 and 18" */
export function showMeetingCounts(counts: Counts): string {
  const all = `${counts["in-person"]} ${counts["in-person"] === 1 ? "meeting" : "meetings"} in person, ${counts["with-calls"]} with calls, ${counts.dedicated} without sidelines and forums`;
  const led = [counts["leaders-in-person"], counts["leaders-with-calls"], counts["leaders-dedicated"]];
  return `${all}; of leaders alone ${led[0]}, ${led[1]} and ${led[2]}`;
}

const OUTCOMES: readonly (readonly [MeetingStatus, string])[] = [
  ["present", "at which both were present and no talks of their own are told"],
  ["announced", "announced only"],
  ["planned", "planned"],
  ["possible", "possible"],
  ["refused", "refused"],
  ["called off", "called off"],
  ["not held", "told not to have been held"],
];

/** "4 at which both were present and no talks of their own are told, 2 announced only"; empty where every row was held. */
export function showNotCounted(outcomes: Readonly<Record<MeetingStatus, number>>): string {
  return OUTCOMES.filter(([status]) => outcomes[status] > 0)
    .map(([status, words]) => `${outcomes[status]} ${words}`)
    .join(", ");
}
