// The register as a check sees it: each meeting once, by the rules that the register of the pair has (docs/decisions/0022).
import type { Lexicon } from "../../lexicon/index.js";
import { countableOf, joinMeetings, meetingLexicon } from "../../views/index.js";
import type { KnownEvent, KnownMeeting } from "../checked.js";

/** Of the rows that were entered or checked by a person; what was read from prose by rule alone proves nothing. In the order of `events`. */
export function knownMeetings(
  events: readonly KnownEvent[],
  lexicon: Pick<Lexicon, "tables" | "titles" | "countries" | "names">,
): KnownMeeting[] {
  const rows = events.filter(({ claim }) => claim.meeting !== undefined && claim.review !== "machine");
  const places = new Map(rows.map(({ claim }, place) => [claim.id, place]));
  return joinMeetings(rows, meetingLexicon(lexicon))
    .meetings.map((one) => ({ ...one.head.report, row: countableOf(one) }))
    .toSorted((a, b) => (places.get(a.claim.id) ?? 0) - (places.get(b.claim.id) ?? 0));
}

/** Visits, meetings and calls that took place, and gatherings at which both were. */
export const heldMeetings = (meetings: readonly KnownMeeting[]): KnownMeeting[] =>
  meetings.filter(({ row }) => row.status === "held" || row.status === "present");

/** Those of them in person. */
export const heldInPerson = (meetings: readonly KnownMeeting[]): KnownMeeting[] =>
  heldMeetings(meetings).filter(({ row }) => row.inPerson === true);
