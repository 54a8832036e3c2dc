// What is counted as a meeting. Counts conflict because each teller has a rule of their own: calls counted or not, talks at somebody
// else's gathering or not, ministers or not. The reader chooses, and each number says its rule.
import { MEETING_KINDS } from "./register.js";

/** From the narrower to the wider, of the leaders alone and of all. */
export const COUNT_RULES = [
  "dedicated",
  "in-person",
  "with-calls",
  "leaders-dedicated",
  "leaders-in-person",
  "leaders-with-calls",
] as const;
export type CountRule = (typeof COUNT_RULES)[number];

/** Each rule as it is said behind a number: "46 in person". */
export const COUNT_RULE_WORDS: Readonly<Record<CountRule, string>> = {
  dedicated: "visits of their own, without sidelines, forums and calls",
  "in-person": "in person, sidelines and forums too",
  "with-calls": "with calls by phone and video",
  "leaders-dedicated": "visits of their own, of leaders alone",
  "leaders-in-person": "in person, of leaders alone",
  "leaders-with-calls": "with calls, of leaders alone",
};

/** A kind of Meeting; talks: what was read tells neither a visit nor a call. */
export const TOLD_KINDS = [...MEETING_KINDS, "talks"] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/**
 * held: reported as done. present: both were at one gathering, and separate talks have not been read of. announced: a source tells
 * of it ahead, and none that it was. planned, possible: read of as to come, or hedged. refused, called off, not held: it did not take place.
 */
export const MEETING_STATUSES = [
  "held",
  "present",
  "announced",
  "planned",
  "possible",
  "refused",
  "called off",
  "not held",
] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** leaders: of each side that is named somebody is head of state or of government. others: ministers, envoys, or nobody of an office that is known. */
export const MEETING_LEVELS = ["leaders", "others"] as const;
export type MeetingLevel = (typeof MEETING_LEVELS)[number];

/** What a rule looks at. `inPerson` is null where nobody tells. */
export interface Countable {
  readonly status: MeetingStatus;
  readonly kind: ToldKind;
  readonly inPerson: boolean | null;
  readonly level: MeetingLevel;
}

const OWN_VISITS: ReadonlySet<ToldKind> = new Set([
  "state visit",
  "official visit",
  "working visit",
  "visit",
]);

/**
 * Does the rule count it? Only what was held is counted. What nobody tells to have been in person is counted with the calls.
 * A wider rule counts all that a narrower one does.
 */
export function isCounted({ status, kind, inPerson, level }: Countable, rule: CountRule): boolean {
  if (status !== "held") return false;
  if (rule.startsWith("leaders-") && level !== "leaders") return false;
  if (rule.endsWith("with-calls")) return true;
  return inPerson === true && (rule.endsWith("in-person") || OWN_VISITS.has(kind));
}

/** The rule of the same width without or with the ministers. */
export function ruleOf(width: "dedicated" | "in-person" | "with-calls", leadersOnly: boolean): CountRule {
  return leadersOnly ? `leaders-${width}` : width;
}
