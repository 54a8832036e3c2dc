// "They have met more than 40 times": against the register of meetings, in person and with calls. The register is no whole list of all
// that ever was, so that a number above its own is unknown and not wrong.
import { type Finding, isMissing } from "../../model/index.js";
import type { Checked, KnownEvent, RecordSlice, TextFigure } from "../checked.js";
import { figureInterval } from "../interval.js";
import { finding } from "../told.js";
import { registerSource } from "./register.js";

/** Every count of meetings of a pair that the register has more than a few rows of. */
export function againstMeetingCounts(checked: Checked, record: RecordSlice): Finding[] {
  return checked.figures.flatMap((figure) => {
    const { pair, value, status } = figure;
    if (pair === null || value === null || status !== "actual" || !isOfMeetings(figure)) return [];
    const rows = record.events.filter(
      ({ claim }) =>
        claim.meeting !== undefined &&
        claim.review !== "machine" &&
        claim.pairs.some((one) => one.join() === pair.join()),
    );
    const held = rows.filter((row) => isHeldBy(row, checked.published));
    return held.length < LEAST ? [] : [countFinding(checked, figure, held)];
  });
}

/** With fewer rows the register tells nothing of how often. */
const LEAST = 5;

const isOfMeetings = ({ measure, counted }: TextFigure): boolean =>
  measure === "meetings" || counted === "meetings";

function isHeldBy({ claim: { period } }: KnownEvent, published: string | null): boolean {
  return !isMissing(period) && period.start !== null && (published === null || period.start <= published);
}

const startOf = ({ claim: { period } }: KnownEvent): string =>
  isMissing(period) ? "" : (period.start ?? "");

function countFinding(checked: Checked, figure: TextFigure, held: readonly KnownEvent[]): Finding {
  const inPerson = held.filter(({ claim }) => claim.meeting?.inPerson === true).length;
  const told = figureInterval(figure, checked.text) ?? { low: 0, high: 0 };
  const fits = (count: number): boolean => count >= told.low && count <= told.high;
  const known = `The register has ${held.length} meetings of leaders and ministers of the two countries until then, ${inPerson} of them in person and ${held.length - inPerson} by phone or video`;
  const last = [...held].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1)).at(-1);
  const verdict = fits(inPerson) ? "agrees" : fits(held.length) ? "explained" : "unknown";
  const because = {
    agrees: `${known}.`,
    explained: `${known}: with calls it comes to the number in the text.`,
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
