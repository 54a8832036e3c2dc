// The sentences of a brief by name, with the slots that each may have and those that it must have. The words themselves are data
// (data/brief/house_style.yaml) and a newsroom may change them (docs/guide/brief.md).

/** What a pattern may hold. `must`: without it the sentence would say something else. */
export interface PatternRule {
  readonly slots: readonly string[];
  readonly must: readonly string[];
  /** It tells what has not been done: it must say so with a word of `AHEAD_WORDS`. */
  readonly isAhead?: true;
  /** It tells what is denied, refused or not done: it must say so with a word of `NOT_WORDS`. */
  readonly isNot?: true;
}

/** One of these stands in every sentence on what is planned, possible or open: never told as done. */
export const AHEAD_WORDS: readonly string[] = [
  "due",
  "plan",
  "plans",
  "planned",
  "may",
  "might",
  "could",
  "would",
  "whether",
  "proposed",
  "expected",
  "announced",
  "possible",
  "aim",
  "aims",
];

/** One of these stands in every sentence on what is denied or not done. */
export const NOT_WORDS: readonly string[] = [
  "not",
  "no",
  "denied",
  "denies",
  "refused",
  "refuses",
  "without",
];

const rule = (
  slots: string,
  must: string,
  more: Pick<PatternRule, "isAhead" | "isNot"> = {},
): PatternRule => ({
  slots: slots.split(" "),
  must: must.split(" "),
  ...more,
});
const ahead = { isAhead: true } as const;
const not = { isNot: true } as const;

const MEETING = "visitor is host who place in when as occasion";
const EVENT = "subject does is when at on words whose";
const STEP = "subject did when on whose";
const STATEMENT = "speaker says when at on to quote whose";
const COMPARED = "holder issue before after first later";
const POSITION = "holder holds issue when on whose";

/** Every pattern. A file of a newsroom may change any of them and add none. */
export const BRIEF_PATTERNS = {
  "figure.level": rule("what in value change whose", "what value"),
  "figure.undated": rule("what in value change whose", "what value"),
  "figure.span": rule("what went before since value in change whose", "what before value"),
  "figure.change": rule("what in moved whose", "what moved"),
  "figure.planned": rule("what in value whose", "what value", ahead),
  "figure.possible": rule("what in value whose", "what value", ahead),
  "figure.negated": rule("what in value whose", "what value", not),
  "meeting.visit": rule(MEETING, "visitor place when"),
  "meeting.visit.host": rule(MEETING, "visitor host place when"),
  "meeting.together": rule(MEETING, "who when"),
  "meeting.call": rule(MEETING, "who when"),
  "meeting.present": rule(MEETING, "who when", not),
  "meeting.planned": rule(MEETING, "who", ahead),
  "meeting.planned.past": rule(MEETING, "who", ahead),
  "meeting.possible": rule(MEETING, "who", ahead),
  "meeting.undecided": rule(MEETING, "who", ahead),
  "meeting.negated": rule(MEETING, "who", not),
  "visit.planned": rule(MEETING, "visitor place", ahead),
  "visit.planned.past": rule(MEETING, "visitor place", ahead),
  "visit.possible": rule(MEETING, "visitor place", ahead),
  "visit.undecided": rule(MEETING, "visitor place", ahead),
  "visit.negated": rule(MEETING, "visitor place", not),
  "meeting.count": rule("count days inPerson", "count"),
  "event.actual": rule(EVENT, "subject does words"),
  "event.undated": rule(EVENT, "subject does words"),
  "event.planned": rule(EVENT, "subject does words", ahead),
  "event.planned.past": rule(EVENT, "subject does words", ahead),
  "event.planned.undated": rule(EVENT, "subject does words", ahead),
  "event.possible": rule(EVENT, "subject does words", ahead),
  "event.possible.past": rule(EVENT, "subject does words", ahead),
  "event.undecided": rule(EVENT, "subject does words", ahead),
  "event.negated": rule(EVENT, "subject does words", not),
  "agreement.step": rule(STEP, "subject did"),
  "agreement.step.undated": rule(STEP, "subject did"),
  "document.stands": rule("what kind stands since", "what stands"),
  "expectation.came": rule("whose due quote state", "quote state", ahead),
  "statement.direct": rule(STATEMENT, "speaker quote"),
  "statement.direct.undated": rule(STATEMENT, "speaker quote"),
  "statement.indirect": rule(STATEMENT, "speaker says quote"),
  "statement.indirect.undated": rule(STATEMENT, "speaker says quote"),
  "statement.denied": rule(STATEMENT, "speaker quote", not),
  "statement.fragment": rule(STATEMENT, "speaker quote"),
  "statement.reported": rule(STATEMENT, "speaker quote"),
  "restriction.actual": rule("authority acted against when summary", "authority acted summary"),
  "restriction.planned": rule("authority acted against when summary", "authority summary", ahead),
  "payment.actual": rule("acted when summary witness", "acted summary witness"),
  "payment.count": rule("count days kinds", "count"),
  "vote.both": rule("a castA b castB issue body when outcome", "a castA b castB issue"),
  "vote.alike": rule("a b cast issue body when outcome", "a b cast issue"),
  "vote.one": rule("holder cast issue body when outcome", "holder cast issue"),
  "vote.count": rule("count alike a b days", "count alike"),
  "vote.rollcalls": rule("a b alike count percent when", "alike count"),
  position: rule(POSITION, "holder holds issue"),
  "position.undated": rule(POSITION, "holder holds issue"),
  "position.ahead": rule(POSITION, "holder issue", ahead),
  "position.change": rule(COMPARED, "holder issue before after"),
  "position.retold": rule(COMPARED, "holder issue before after", not),
  "position.alike": rule("a b holds issue days", "a b holds issue"),
  "position.differ": rule("a b stanceA stanceB issue days", "a b stanceA stanceB issue"),
  "third.count": rule("a b thirds days", "thirds"),
  "third.most": rule("a b thirds days", "thirds"),
  "readout.both": rule("first second when things", "first second things"),
  "readout.alone": rule("whose other when things quotes", "whose things"),
  "differ.figure": rule("what in values because", "what values"),
  "change.count": rule("count documents since", "count since"),
  "change.correction": rule("by when what because", "by what because"),
  "change.rejection": rule("by when what because", "by what because", not),
  "change.doubt": rule("by when what outcome because", "what outcome because"),
  "change.vintage": rule("what in value before whose", "what value before"),
  "nothing.known": rule("what days", "what"),
  "more.known": rule("count what", "count"),
} as const satisfies Readonly<Record<string, PatternRule>>;

export type BriefPattern = keyof typeof BRIEF_PATTERNS;
