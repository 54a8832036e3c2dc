// Where the two sides stand, as sentences: votes of both on one text, and what is told of their positions.
import type { LedgerClaimLine } from "../contract/index.js";
import { isMissing, type PositionClaim, type PositionStance, type Vote } from "../model/index.js";
import { numberWords } from "./amounts.js";
import { groupBy } from "./figure_lines.js";
import { quoted } from "./fill.js";
import { claimNote } from "./foot.js";
import type { Frame } from "./frame.js";
import { daysWords } from "./frame.js";
import type { Notes } from "./model.js";
import { isPlural } from "./names.js";
import type { Prose } from "./prose.js";
import { reporterOf, whenOf, whoseOf } from "./when.js";

export type PositionLine = LedgerClaimLine & { readonly claim: PositionClaim };
type VoteLine = PositionLine & { readonly claim: { readonly vote: Vote } };

export const isPosition = (line: LedgerClaimLine): line is PositionLine => line.claim.kind === "position";
export const isVote = (line: PositionLine): line is VoteLine => line.claim.vote !== undefined;

const CAST: Readonly<Record<Vote["cast"], string>> = {
  yes: "voted in favour",
  no: "voted against",
  abstain: "abstained",
  veto: "cast a veto",
  "not against": "did not vote against",
};

/** The votes of one text. */
export type Ballot = readonly [VoteLine, ...VoteLine[]];

/** By day: what each of the two did on one text. */
export function ballotsOf(lines: readonly PositionLine[], { pair }: Pick<Frame, "pair">): readonly Ballot[] {
  const own = lines.filter(isVote).filter(({ claim }) => pair.some((code) => code === claim.holder.country));
  const dayOf = ({ claim }: VoteLine) => (isMissing(claim.period) ? "" : (claim.period.start ?? ""));
  const groups = groupBy(own, (line) => `${dayOf(line)} ${line.claim.vote.body} ${line.claim.issue}`);
  return [...groups]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .flatMap(([, [first, ...more]]) => (first === undefined ? [] : [[first, ...more] as const]));
}

export function tellBallot(prose: Prose, ballot: Ballot, frame: Frame): void {
  const [first] = ballot;
  const { vote, issue } = first.claim;
  const castOf = (code: string) => ballot.find(({ claim }) => claim.holder.country === code);
  const [one, other] = [castOf(frame.a), castOf(frame.b)];
  const [note, ...more] = ballot.map((line) => claimNote(line));
  if (note === undefined) return;
  const notes: Notes = [note, ...more];
  const slots = {
    issue: issueWords(issue, vote),
    body: `the ${vote.body}`,
    when: whenOf(first, frame).when,
    outcome: outcomeWords(vote),
  };
  const [a, b] = [frame.namer.country(frame.a), frame.namer.country(frame.b)];
  if (one === undefined || other === undefined) {
    const holder = frame.namer.actor(first.claim.holder);
    prose.add("vote.one", { ...slots, holder, cast: CAST[vote.cast] }, first.claim.id, notes);
  } else if (one.claim.vote.cast === other.claim.vote.cast)
    prose.add("vote.alike", { ...slots, a, b, cast: CAST[one.claim.vote.cast] }, first.claim.id, notes);
  else {
    const casts = { castA: CAST[one.claim.vote.cast], castB: CAST[other.claim.vote.cast] };
    prose.add("vote.both", { ...slots, a, b, ...casts }, first.claim.id, notes);
  }
}

/** How many votes of both were alike. */
export function tellBallotCount(prose: Prose, ballots: readonly Ballot[], frame: Frame): void {
  const both = ballots.filter(
    (ballot) => new Set(ballot.map(({ claim }) => claim.holder.country)).size === 2,
  );
  const alike = both.filter((ballot) => new Set(ballot.map(({ claim }) => claim.vote.cast)).size === 1);
  const [note, ...more] = both.flat().map((line) => claimNote(line));
  if (note === undefined || both.length < 2) return;
  const [a, b] = [frame.namer.country(frame.a), frame.namer.country(frame.b)];
  const numbers = { count: numberWords(both.length), alike: numberWords(alike.length) };
  prose.add("vote.count", { ...numbers, a, b, days: daysWords(frame) }, "votes", [note, ...more]);
}

/** "Security Council draft S/2014/189: referendum in Crimea" -> the text by its name and symbol. */
function issueWords(issue: string, { symbol }: Vote): string {
  const name = issue.includes(": ") ? issue.slice(issue.indexOf(": ") + 2) : issue;
  const kind = / draft /u.test(issue) ? "the draft" : "the resolution";
  return `${kind} ${quoted(name)}${symbol === null ? "" : ` (${symbol})`}`;
}

function outcomeWords({ adopted, tally }: Vote): string {
  const numbers =
    tally === null
      ? ""
      : `${tally.yes} votes to ${tally.no}, with ${tally.abstain === 1 ? "1 abstention" : `${tally.abstain || "no"} abstentions`}`;
  if (adopted) return `; it was adopted${numbers === "" ? "" : ` by ${numbers}`}`;
  return `; it was not adopted${numbers === "" ? "" : ` (${numbers})`}`;
}

const HELD: Readonly<Record<PositionStance, readonly [is: string, isNot: string]>> = {
  supports: ["supported", "did not support"],
  opposes: ["opposed", "did not oppose"],
  neutral: ["{was} neutral on", "{was} not neutral on"],
  undecided: ["had not decided on", "{was} not undecided on"],
};

/** The verb of what somebody held, in the past: a paper tells what was told. It stands between `holder` and `issue`. */
export function heldWords(
  { stance, status }: Pick<PositionClaim, "stance" | "status">,
  issue: string,
  holder: string,
): string {
  const [is, isNot] = HELD[stance];
  const held = (status === "negated" ? isNot : is).replace("{was}", isPlural(holder) ? "were" : "was");
  return /^“(?:whether|if|when|how)\b/u.test(issue) ? held.replace(/ on$/u, "") : held;
}

/** The issue in quotation marks, with the article that it has in the text; what begins with a verb is an idea. */
export function positionIssue({
  issue,
  citation: { text },
}: Pick<PositionClaim, "issue" | "citation">): string {
  const at = text.toLowerCase().indexOf(issue.toLowerCase());
  const [before = ""] = (at < 0 ? null : /(?:\p{L}|['’])+ $/u.exec(text.slice(0, at))) ?? [];
  const word = before.trim();
  if (word === "to") return `the idea ${quoted(`to ${issue}`)}`;
  return quoted(ARTICLES.test(word) ? `${word.toLowerCase()} ${issue}` : issue);
}

const ARTICLES = /^(?:the|an?|its|their|his|her|any|all|this|these|those)$/iu;

export function tellPosition(prose: Prose, line: PositionLine, frame: Frame): void {
  const { claim } = line;
  const isDone = claim.status === "actual" || claim.status === "negated";
  const { when, on, isDated } = whenOf(line, frame);
  const holder = frame.namer.speaker(claim.holder);
  const issue = positionIssue(claim);
  prose.add(
    !isDone ? "position.ahead" : isDated ? "position" : "position.undated",
    {
      holder,
      holds: heldWords(claim, issue, holder),
      issue,
      whose: isDated ? whoseOf(line, frame) : reporterOf(line, frame),
      when,
      on,
    },
    claim.id,
    [claimNote(line, "with words")],
  );
}
