// The check of a text, as a table of contents: against itself, against the tables of the lexicon, against the record.
import type { Finding } from "../model/index.js";
import {
  type Check,
  type Checked,
  type CheckedText,
  type CheckParts,
  type RecordSlice,
  toChecked,
} from "./checked.js";
import { checkCalendar } from "./facts/calendar.js";
import { checkGeography } from "./facts/geography.js";
import { checkHeadline } from "./facts/headline.js";
import { checkListed } from "./facts/listed.js";
import { checkOffices } from "./facts/office.js";
import { checkBalances } from "./inner/balance.js";
import { checkBareCounts } from "./inner/bare_counts.js";
import { checkConflicts } from "./inner/conflict.js";
import { checkConversions } from "./inner/conversion.js";
import { checkGrowth } from "./inner/growth.js";
import { checkHolders } from "./inner/holders.js";
import { checkMoves } from "./inner/moved.js";
import { checkMultiples } from "./inner/multiple.js";
import { checkPoints } from "./inner/points.js";
import { checkPrintedShares } from "./inner/printed_shares.js";
import { checkPrintedSums } from "./inner/printed_sums.js";
import { checkPrintedUnits } from "./inner/printed_units.js";
import { checkRanks } from "./inner/ranks.js";
import { checkShares } from "./inner/share.js";
import { checkSums } from "./inner/sum.js";
import { againstGrowth } from "./record/against_growth.js";
import { againstSeries } from "./record/against_series.js";
import { againstCalls } from "./record/calls.js";
import { againstFirsts } from "./record/firsts.js";
import { knownMeetings } from "./record/held_meetings.js";
import { againstHighestSince } from "./record/highest_since.js";
import { flowsOf } from "./record/match.js";
import { againstMeetingCounts } from "./record/meeting_counts.js";
import { againstPartnerRanks } from "./record/partner_ranks.js";
import { againstRegister } from "./record/register.js";
import { againstStreaks } from "./record/streaks.js";
import { againstRecordHighs } from "./record/superlatives.js";
import { againstVisitCounts } from "./record/visit_counts.js";
import { settle } from "./settle.js";
import { finding } from "./told.js";

/** The text against itself: no record needed. */
const INNER: readonly Check[] = [
  checkSums,
  checkBalances,
  checkBareCounts,
  checkGrowth,
  checkMoves,
  checkPoints,
  checkShares,
  checkMultiples,
  checkPrintedShares,
  checkPrintedSums,
  checkPrintedUnits,
  checkConversions,
  checkRanks,
  checkHolders,
  checkConflicts,
];

/** The text against calendar, offices and countries. */
const FACTS: readonly Check[] = [checkCalendar, checkOffices, checkGeography, checkListed, checkHeadline];

/** What a text has beyond the most figures that are checked. */
function leftOut(checked: Checked): Finding[] {
  const [first] = checked.unchecked;
  if (first === undefined) return [];
  const because = `The text has ${checked.figures.length + checked.unchecked.length} figures: from here on they are not checked.`;
  return [finding(checked, { verdict: "unknown", rule: "record", at: first.at, claim: first.id, because })];
}

/**
 * Checks every figure and fact of a text. `record` holds the figures and meetings of the pairs that the text tells of, as corrected.
 * Findings stand in the order of the text. A contradiction is said only where the text itself, a table of the lexicon or a checked row
 * of the record proves it (docs/decisions/0016-check.md).
 */
export function checkText(text: CheckedText, record: RecordSlice, parts: CheckParts): Finding[] {
  const checked = toChecked(text, parts.lexicon);
  const others: RecordSlice = {
    figures: record.figures.filter(({ document }) => document !== text.document),
    events: record.events.filter(({ document }) => document !== text.document),
  };
  const name = (code: string): string =>
    parts.lexicon.countries.get(code)?.name ?? parts.lexicon.organisations.get(code)?.name ?? code;
  const meetings = knownMeetings(others.events, parts.lexicon);
  const flows = flowsOf(others.figures);
  const inner = INNER.flatMap((check) => check(checked, parts));
  const facts = FACTS.flatMap((check) => check(checked, parts));
  return settle([
    ...leftOut(checked),
    ...inner,
    ...facts,
    ...againstSeries(checked, flows, name, (code) => parts.lexicon.countries.get(code)),
    ...againstGrowth(checked, flows, name),
    ...againstRecordHighs(checked, flows),
    ...againstHighestSince(checked, flows),
    ...againstStreaks(checked, flows),
    ...againstPartnerRanks(checked, others, name),
    ...againstRegister(checked, meetings),
    ...againstMeetingCounts(checked, meetings),
    ...againstFirsts(checked, meetings, parts.lexicon),
    ...againstVisitCounts(checked, meetings),
    ...againstCalls(checked, meetings),
  ]);
}
