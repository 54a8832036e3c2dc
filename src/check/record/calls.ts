// Calls and meetings by video that are told with their day, against the register: it does not claim to hold every call.
import { daysBetween, type Finding, isMissing, type Span, showDay, showPeriod } from "../../model/index.js";
import type { Checked, KnownEvent, KnownMeeting } from "../checked.js";
import { peopleWithin } from "../names.js";
import { finding } from "../told.js";
import { ANY_DATE, datesIn } from "../written_dates.js";
import { heldMeetings } from "./held_meetings.js";
import { coversDay, peopleOf, registerSource } from "./register.js";

/** A call so many days beside may be the one that is told. */
const NEAR_DAYS = 3;
const CALL =
  /\b(?:(?:phone|telephone|video|virtual) (?:call|conference|talks|meeting|summit|conversation)|(?:spoke|talked|conferred|met|talks|meeting|conversation|held talks) (?:by|on|over|via) (?:the )?(?:phone|telephone|video(?: ?link| ?conference)?)|call(?:ed)? with|phoned|telephoned)\b/iu;
/** The day is of another act of the sentence: "met on 16 May 2024 after a call in February". */
const OTHER_ACT = /\b(?:after|before|since|following|ahead|and|then|later|earlier|followed|while|when)\b/iu;
const NOT_DONE =
  /\b(?:in person|face to face|not|never|no|will|would|to hold|plan\w{0,4}|due|could|may|might|deni\w{2,3}|cancel\w{0,4}|postpone\w?|expect\w{0,3})\b/u;

/** Every call of two people of the register on a day. */
export function againstCalls(checked: Checked, known: readonly KnownMeeting[]): Finding[] {
  const meetings = heldMeetings(known);
  if (meetings.length === 0) return [];
  return checked.sentences.flatMap((sentence) => {
    const words = checked.text.slice(sentence.start, sentence.end);
    const call = CALL.exec(words);
    const dates = [...words.matchAll(ANY_DATE)];
    const [day] = datesIn(words);
    const [date] = dates;
    if (call === null || date === undefined || day === undefined || dates.length !== 1) return [];
    if (NOT_DONE.test(words) || !isOfCall(words, call, date)) return [];
    const people = peopleWithin(checked.named, sentence);
    const rows = meetings.filter(
      (row) => people.length === 2 && people.every((one) => peopleOf(row).includes(one)),
    );
    const at = {
      start: sentence.start + date.index,
      end: sentence.start + date.index + date[0].trimEnd().length,
    };
    const phrase = { start: sentence.start + call.index, end: sentence.start + call.index + call[0].length };
    return rows.length === 0
      ? []
      : callFindings(checked, { at, phrase, day, rows, isTight: isTight(checked.text, phrase, at) });
  });
}

/** Nothing but the call stands between it and its day. */
function isOfCall(words: string, call: RegExpExecArray, date: RegExpExecArray): boolean {
  const gap =
    call.index < date.index
      ? words.slice(call.index + call[0].length, date.index)
      : words.slice(date.index + date[0].length, call.index);
  return gap.length <= 80 && !OTHER_ACT.test(gap.replace(/\p{Lu}\p{L}+ and \p{Lu}\p{L}+/gu, ""));
}

/** "met by video on 16 May 2024"; not "a video call that others joined on 16 May 2024". */
const isTight = (text: string, call: Span, day: Span): boolean =>
  day.start >= call.end && /^,? (?:on )?$/u.test(text.slice(call.end, day.start));

interface ToldCall {
  readonly at: Span;
  readonly phrase: Span;
  readonly day: string;
  readonly rows: readonly KnownMeeting[];
  /** Does the day stand right beside the call? */
  readonly isTight: boolean;
}

function callFindings(checked: Checked, { at, phrase, day, rows, isTight: isSure }: ToldCall): Finding[] {
  const ofDay = rows.filter((row) => coversDay(row, day));
  const [met, other] = ofDay;
  const call = ofDay.find(({ row }) => row.inPerson === false);
  const say = (verdict: Finding["verdict"], because: string, row: KnownEvent, span = at): Finding[] => [
    finding(checked, { verdict, rule: "record", at: span, because, sources: [registerSource(row)] }),
  ];
  if (call !== undefined)
    return say("agrees", `The register has a call of the two on ${showDay(day)}.`, call);
  if (met !== undefined)
    return isSure && other === undefined && met.row.status === "held"
      ? say(
          "contradicts",
          `The register has them meet in person on ${showPeriod(met.claim.period)}${placeOf(met)}, and no call.`,
          met,
          phrase,
        )
      : [];
  const near = rows.find((row) => isNear(row, day));
  return near === undefined
    ? []
    : say(
        "unknown",
        `The register has a call on ${showPeriod(near.claim.period)} and none on ${showDay(day)}; it does not claim to hold every call.`,
        near,
      );
}

const placeOf = ({ claim }: KnownEvent): string =>
  claim.places[0] === undefined ? "" : ` in ${claim.places[0].name}`;

function isNear({ claim: { period }, row }: KnownMeeting, day: string): boolean {
  return (
    row.inPerson === false &&
    !isMissing(period) &&
    period.start !== null &&
    Math.abs(daysBetween(period.start, day)) <= NEAR_DAYS
  );
}
