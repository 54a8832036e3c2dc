// What came of an expectation. The rule: only a later claim of the same act between the same sides, dated, told as done or denied, on the
// days for which it was expected or after them, with nothing in kind, persons, places or words that contradicts. Without a day nothing is
// held against anything: what happens some time is no outcome.
import type { ExpectationRow, LedgerRecordLine } from "../../../contract/index.js";
import { type Actor, type EventClaim, showDay } from "../../../model/index.js";
import { citedOf, daysOf } from "../register_lines.js";
import type { Expected } from "./expected.js";

type Outcome = Pick<ExpectationRow, "state" | "outcome" | "because">;

/** A late outcome is looked for so many days behind the last one. */
const LATE_DAYS = 90;

export function outcomeOf(expected: Expected, lines: readonly LedgerRecordLine[], day: string): Outcome {
  const { event, due } = expected;
  if (event === null)
    return open("It is told in words, and no act is read of them: nothing can be held against it.");
  if (due === null) return open("No day is told for it: what happens some time is no outcome.");
  const end = due.end ?? due.start;
  const start = due.start ?? due.end;
  if (start === null || end === null)
    return open("No day is told for it: what happens some time is no outcome.");
  const later = lines.filter((line) => isOutcome(expected, event, line));
  const within = later.filter((line) => meets(line, start, end));
  const done = within.find(({ claim }) => claim.status === "actual");
  if (done !== undefined)
    return shown(
      "met",
      done,
      `Told as done on the days for which it was expected, by the same sides (${actOf(event)}).`,
    );
  const denied = within.find(({ claim }) => claim.status === "negated");
  if (denied !== undefined)
    return shown(
      "not met",
      denied,
      `Told as not done on the days for which it was expected (${actOf(event)}).`,
    );
  const late = later.find((line) => line.claim.status === "actual" && isLate(line, end));
  if (late !== undefined)
    return shown(
      "met late",
      late,
      `Told as done after ${showDay(end)}, by the same sides (${actOf(event)}).`,
    );
  if (end < day)
    return {
      state: "overdue",
      outcome: null,
      because: `${showDay(end)} has passed, and nothing of it is told.`,
    };
  return open(`It is expected until ${showDay(end)}.`);
}

function open(because: string): Outcome {
  return { state: "open", outcome: null, because };
}

function shown(state: Outcome["state"], line: LedgerRecordLine, because: string): Outcome {
  const { start, end } = daysOf(line.claim.period);
  return { state, because, outcome: { ...citedOf(line), day: start ?? end } };
}

function actOf({ act, mode }: EventClaim): string {
  return `${act}${mode === null ? "" : `, ${mode}`}`;
}

function isOutcome({ line: told }: Expected, event: EventClaim, line: LedgerRecordLine): boolean {
  const { claim } = line;
  if (claim.kind !== "event" || claim.id === event.id || claim.act !== event.act) return false;
  if (claim.status !== "actual" && claim.status !== "negated") return false;
  if ((line.published ?? "9999") < (told.published ?? "")) return false; // told before it was expected
  const { start } = daysOf(claim.period);
  if (start === null || (told.published !== null && claim.status === "actual" && start < told.published))
    return false;
  return (
    sides(claim) === sides(event) &&
    isSameWay(event, claim) &&
    agree(event.source.concat(event.target), claim.source.concat(claim.target)) &&
    placesAgree(event, claim) &&
    saysTheSame(event, claim)
  );
}

function sides({ source, target }: EventClaim): string {
  const codes = [...source, ...target].flatMap(({ organisation, country }) => organisation ?? country ?? []);
  return [...new Set(codes)].sort().join("+");
}

/** A visit is met by the visit of the same side, and by no call. */
function isSameWay(event: EventClaim, claim: EventClaim): boolean {
  if (event.mode !== "visit" && claim.meeting === undefined) return true;
  if (claim.meeting?.inPerson === false && event.mode === "visit") return false;
  if (event.mode !== "visit") return true;
  const visitor = (one: EventClaim) => one.source[0]?.country ?? null;
  return (claim.mode === "visit" || claim.meeting !== undefined) && visitor(event) === visitor(claim);
}

/** Where both name persons of one country, one of them is the same. */
function agree(expected: readonly Actor[], told: readonly Actor[]): boolean {
  return expected.every(({ person, country }) => {
    if (person === undefined) return true;
    const others = told.filter((one) => one.person !== undefined && one.country === country);
    return others.length === 0 || others.some((one) => one.person === person);
  });
}

function placesAgree(event: EventClaim, claim: EventClaim): boolean {
  const codes = (one: EventClaim) => one.places.flatMap(({ country }) => country ?? []);
  const [expected, told] = [codes(event), codes(claim)];
  return expected.length === 0 || told.length === 0 || expected.some((code) => told.includes(code));
}

/** Acts whose matter makes them: to agree on one thing is not to agree on another. Meetings and visits are by sides and day. */
const BY_MATTER = new Set(["AGREE", "COOPERATE", "SUPPORT", "AID", "REQUEST", "REJECT", "SANCTION"]);

function saysTheSame(event: EventClaim, claim: EventClaim): boolean {
  const [due, done] = [titlesOf(event), titlesOf(claim)];
  if (due.length > 0 && done.length > 0) return due.some((title) => done.includes(title)); // the documents have names
  const isTalk = event.act === "CONSULT" && event.mode === null && /"[^"]*discuss/u.test(event.why);
  if (!BY_MATTER.has(event.act) && !isTalk) return true;
  const told = new Set(matterOf(claim));
  return matterOf(event).some((word) => told.has(word));
}

function titlesOf({ instruments, agreement }: EventClaim): readonly string[] {
  const titles = [...(instruments ?? []), ...(agreement === undefined ? [] : [agreement])];
  return titles.map(({ title }) => title.toLowerCase());
}

const COMMON = new Set(
  "will would could might expected likely between their about after before during agree agreed agreement sign signed discuss discussed cooperation visit meeting talks president minister foreign prime government january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday week month year next last".split(
    " ",
  ),
);

/** Words of five letters and more that are no name of a side, stripped of their endings. */
function matterOf({ citation, source, target }: EventClaim): readonly string[] {
  const names = new Set(
    [...source, ...target].flatMap(({ text, person }) => words(`${text} ${person ?? ""}`)),
  );
  return words(citation.text).filter((word) => !names.has(word) && !COMMON.has(word));
}

function words(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.replace(/(?:ies|es|s)$/u, ""));
}

function meets({ claim }: LedgerRecordLine, start: string, end: string): boolean {
  const days = daysOf(claim.period);
  const first = days.start ?? "";
  const last = days.end ?? "9999";
  return claim.status === "negated"
    ? first <= end && last >= start
    : first <= end && last >= start && last <= addDay(end);
}

/** A period that goes far beyond is told of something else: "in 2025" shows nothing of a day in May. */
function addDay(end: string): string {
  return `${end.slice(0, 8)}99`;
}

function isLate({ claim }: LedgerRecordLine, end: string): boolean {
  const { start } = daysOf(claim.period);
  return start !== null && start > end && (Date.parse(start) - Date.parse(end)) / 86_400_000 <= LATE_DAYS;
}
