// "They have met more than 40 times": against the register of meetings, under each rule of counting that the register has. The register
// is no whole list of all that ever was, so that a number above its own is unknown and not wrong.
import {
  COUNT_RULE_WORDS,
  COUNT_RULES,
  type CountRule,
  type Finding,
  isMissing,
  showMeetingCounts,
} from "../../model/index.js";
import { countMeetings } from "../../views/index.js";
import type { Checked, KnownMeeting, TextFigure } from "../checked.js";
import { figureInterval } from "../interval.js";
import { finding } from "../told.js";
import { registerSource } from "./register.js";

/** Every count of meetings of a pair that the register has more than a few rows of. */
export function againstMeetingCounts(checked: Checked, known: readonly KnownMeeting[]): Finding[] {
  return checked.figures.flatMap((figure) => {
    const { pair, value, status } = figure;
    if (pair === null || value === null || status !== "actual" || !isOfMeetings(figure)) return [];
    const rows = known.filter(
      (one) =>
        one.claim.pairs.some((other) => other.join() === pair.join()) && isUntil(one, checked.published),
    );
    return rows.length < LEAST ? [] : [countFinding(checked, figure, rows)];
  });
}

/** With fewer rows the register tells nothing of how often. */
const LEAST = 5;

/** The rules under which a number in the text agrees: a meeting is in person unless calls are named. */
const PLAIN: readonly CountRule[] = ["in-person", "leaders-in-person"];

const isOfMeetings = ({ measure, counted }: TextFigure): boolean =>
  measure === "meetings" || counted === "meetings";

function isUntil({ claim: { period } }: KnownMeeting, published: string | null): boolean {
  return !isMissing(period) && period.start !== null && (published === null || period.start <= published);
}

const startOf = ({ claim: { period } }: KnownMeeting): string =>
  isMissing(period) ? "" : (period.start ?? "");

function countFinding(checked: Checked, figure: TextFigure, rows: readonly KnownMeeting[]): Finding {
  const told = figureInterval(figure, checked.text) ?? { low: 0, high: 0 };
  const counts = countMeetings(rows.map(({ row }) => row));
  const fits = (rule: CountRule): boolean => counts[rule] >= told.low && counts[rule] <= told.high;
  const known = `The register has until then ${showMeetingCounts(counts)}`;
  const [last] = rows.toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
  const explaining = COUNT_RULES.filter(fits);
  const present = rows.filter(({ row }) => row.status === "present").length;
  const withPresent = counts["with-calls"] + present;
  const verdict = PLAIN.some(fits)
    ? "agrees"
    : explaining.length > 0 || (present > 0 && withPresent >= told.low && withPresent <= told.high)
      ? "explained"
      : "unknown";
  const [rule] = explaining;
  const because = {
    agrees: `${known}.`,
    explained:
      rule === undefined
        ? `${known}: with the ${present} gatherings at which both were present it comes to the number in the text (${withPresent}).`
        : `${known}: counted ${COUNT_RULE_WORDS[rule]}, it comes to the number in the text.`,
    unknown: `${known}; it is no whole list, and who counts what as a meeting is not told.`,
  };
  return finding(checked, {
    verdict,
    rule: "count",
    at: figure.at,
    claim: figure.id,
    because: because[verdict],
    sources: last === undefined ? [] : [registerSource(last)],
  });
}
