// Where the two sides stand, as sentences: votes of both on one text, and what is told of their positions.
import type { LedgerClaimLine } from "../contract/index.js";
import { isMissing, type PositionClaim, type Vote } from "../model/index.js";
import { numberWords } from "./amounts.js";
import { groupBy } from "./figure_lines.js";
import { quoted } from "./fill.js";
import { claimNote } from "./foot.js";
import type { Frame } from "./frame.js";
import { daysWords } from "./frame.js";
import type { Notes } from "./model.js";
import type { Prose } from "./prose.js";
import { whenOf, whoseOf } from "./when.js";

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

const HOLDS: Readonly<Record<PositionClaim["stance"], readonly [is: string, isNot: string]>> = {
  supports: ["supports", "does not support"],
  opposes: ["opposes", "does not oppose"],
  neutral: ["is neutral on", "is not neutral on"],
  undecided: ["has not decided on", "has not been undecided on"],
};

export function tellPosition(prose: Prose, line: PositionLine, frame: Frame): void {
  const { claim } = line;
  const [is, isNot] = HOLDS[claim.stance];
  const isDone = claim.status === "actual" || claim.status === "negated";
  const { when, isDated } = whenOf(line, frame);
  prose.add(
    isDone ? "position" : "position.ahead",
    {
      holder: frame.namer.actor(claim.holder),
      holds: claim.status === "negated" ? isNot : is,
      issue: quoted(claim.issue),
      whose: whoseOf(line, frame),
      when: isDated ? when : when.replace(/^as reported /u, ""),
    },
    claim.id,
    [claimNote(line, "with words")],
  );
}
