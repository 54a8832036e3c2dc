// The register of positions: issues told in many words as one row, a cell for each holder with what was told of it over time.
import type {
  Holder,
  IssueRow,
  LedgerClaimLine,
  LedgerRecordLine,
  PositionCell,
  PositionsView,
  StatementBeside,
  VoteBeside,
} from "../../../contract/index.js";
import type { Pair, PositionClaim } from "../../../model/index.js";
import { changesOf } from "./changes.js";
import { holderOf, holderOrName } from "./holders.js";
import type { LikenedIssue } from "./likeness.js";
import { byText, type Days, isWithin, type Line, toldBy, toldLines, whenOf } from "./told_lines.js";
import { mostTold, toldOf } from "./told_positions.js";

/** What the register goes by, in words. */
const POSITION_RULES: readonly string[] = [
  "Issues are one when the same is left of them without articles, link words and times, in any order, with states and bodies as codes; names that differ and mean one thing are data (data/words/issues.yaml).",
  "A position stands on the day that its text tells; where it tells none, on the day of publication, and is marked so.",
  "Only what is told as held counts as a stance; what is denied, undecided, planned or conditional is shown apart.",
  "A change is marked where two dated positions of one holder on one issue differ; where days are those of publication alone it says “told otherwise”.",
  "Votes and statements stand beside as evidence and are no position.",
  "A state’s column has what its government, forces and services hold; parties, firms and other groups have their own.",
  "Others than the two are there when a document about the two tells it, on an issue that one of the two has told on or that names one of them.",
];

export interface PositionsQuestion {
  readonly pair: Pair;
  readonly days: Days;
  /** Words of an issue; null: every one. */
  readonly issue: string | null;
  /** A country or organisation; null: everybody. */
  readonly holder: string | null;
}

export interface PositionsTold {
  /** Positions and statements of the pair, as records. */
  readonly records: readonly LedgerRecordLine[];
  /** Positions and statements of no or another pair in documents that tell of this one. */
  readonly beside: readonly LedgerClaimLine[];
  readonly isCut: boolean;
}

type Likeness = (issue: string) => LikenedIssue;
type PositionLine = Line<PositionClaim>;

interface Row {
  readonly key: string;
  readonly positions: PositionLine[];
  readonly votes: PositionLine[];
  readonly statements: StatementBeside[];
}

/** The register of a pair. The same lines give the same register, in whatever order they come. */
export function positionRegister(
  question: PositionsQuestion,
  told: PositionsTold,
  likeness: Likeness,
): PositionsView {
  const { pair, days } = question;
  const lines = toldLines(told.records, told.beside);
  const within = lines.positions.filter((line) => isWithin(days, whenOf(line)));
  const rows = rowsOf(within, likeness).filter((row) => concerns(row, pair, likeness));
  const statements = lines.statements
    .filter((line) => line.claim.stance !== null && isWithin(days, whenOf(line)))
    .map(statementOf)
    .sort((a, b) => byText(b.day ?? "", a.day ?? "") || byText(a.claim, b.claim));
  const loose: StatementBeside[] = [];
  for (const statement of statements) {
    const keys = new Set(statement.topics.map((topic) => likeness(topic).key));
    const own = statement.holder === null ? [] : rows.filter(({ key }) => keys.has(key));
    for (const row of own) row.statements.push(statement);
    if (own.length === 0 && (statement.holder === null || pair.includes(statement.holder)))
      loose.push(statement);
  }
  const asked = rows.filter((row) => isAsked(row, question.issue, likeness));
  const holders = holdersOf(asked, pair).filter(({ key }) => isHolder(key, question.holder));
  const issues = asked
    .map((row) => issueOf(row, holders, likeness))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => byWeight(a, b, pair));
  const shown = question.issue === null ? loose : [];
  return {
    pair,
    holders: holders.filter(
      ({ key }) =>
        pair.includes(key) || issues.some(({ cells }) => cells.some(({ holder }) => holder === key)),
    ),
    issues,
    statements: shown.filter(
      ({ holder }) => question.holder === null || isHolder(holder ?? "", question.holder),
    ),
    rules: POSITION_RULES,
    isCut: told.isCut,
  };
}

function rowsOf(lines: readonly PositionLine[], likeness: Likeness): Row[] {
  const rows = new Map<string, Row>();
  for (const line of lines) {
    const { vote, issue } = line.claim;
    const { key } = likeness(vote === undefined ? issue : votedOn(issue));
    const row = rows.get(key) ?? { key, positions: [], votes: [], statements: [] };
    rows.set(key, row);
    (vote === undefined ? row.positions : row.votes).push(line);
  }
  return [...rows.values()];
}

/** "General Assembly resolution A/RES/ES-11/1: aggression against Ukraine" -> "aggression against Ukraine". */
function votedOn(issue: string): string {
  const at = issue.indexOf(": ");
  return at < 0 ? issue : issue.slice(at + 2);
}

/** One of the two has told on it, or it names one of them, or it was entered for the two. */
function concerns({ key, positions, votes }: Row, pair: Pair, likeness: Likeness): boolean {
  const ofPair = (party: string | null) => party !== null && pair.includes(party);
  return (
    [...positions, ...votes].some(({ claim: { holder } }) => ofPair(holder.organisation ?? holder.country)) ||
    positions.some(({ claim: { pairs } }) => pairs.some(([a, b]) => a === pair[0] && b === pair[1])) ||
    likeness(key).parties.some(ofPair) ||
    positions.some(({ claim }) => likeness(claim.issue).parties.some(ofPair))
  );
}

function statementOf(line: ReturnType<typeof toldLines>["statements"][number]): StatementBeside {
  const { speaker, quote, direct, stance, topics, about } = line.claim;
  const { day, isDated } = whenOf(line);
  return {
    ...toldBy(line),
    ...{ day, isDated, quote, direct, topics },
    speaker: speaker.person ?? speaker.text,
    holder: holderOf(speaker)?.key ?? null,
    polarity: stance?.polarity ?? "neutral",
    toward: stance?.toward ?? about,
  };
}

function isAsked({ key, positions, votes }: Row, issue: string | null, likeness: Likeness): boolean {
  if (issue === null) return true;
  const parts = likeness(issue).key.split(" ");
  const own = new Set(key.split(" "));
  if (parts.every((part) => own.has(part))) return true;
  const wanted = issue
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  return [...positions, ...votes].some(({ claim }) => {
    const words = claim.issue.toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}

function isHolder(key: string, asked: string | null): boolean {
  return asked === null || key === asked || key.startsWith(`${asked} `);
}

/** The two of the pair, then who holds on most issues. */
function holdersOf(rows: readonly Row[], pair: Pair): Holder[] {
  const found = new Map<string, { holder: Holder; rows: Set<string>; texts: string[] }>();
  for (const { key: row, positions, votes } of rows) {
    for (const { claim } of [...positions, ...votes]) {
      const holder = holderOrName(claim.holder);
      const one = found.get(holder.key) ?? { holder, rows: new Set<string>(), texts: [] };
      found.set(holder.key, one);
      one.rows.add(row);
      one.texts.push(holder.text);
    }
  }
  const own = pair.map((country) => ({
    key: country,
    country,
    organisation: null,
    sector: null,
    text: country,
  }));
  const others = [...found.values()]
    .filter(({ holder }) => !pair.includes(holder.key))
    .sort((a, b) => b.rows.size - a.rows.size || byText(a.holder.key, b.holder.key))
    .map(({ holder, texts }) => ({ ...holder, text: mostTold(texts) }));
  return [...own, ...others];
}

function issueOf(row: Row, holders: readonly Holder[], likeness: Likeness): IssueRow {
  const { key, positions, votes } = row;
  const told = [...new Set(positions.map(({ claim }) => claim.issue))].sort(byText);
  const texts = votes.map(({ claim }) => votedOn(claim.issue));
  const words = positions.length > 0 ? positions.map(({ claim }) => claim.issue) : texts;
  const named = words.map((one) => likeness(one).name).find((name) => name !== null);
  const cells = holders.map((holder) => cellOf(row, holder)).filter((cell) => cell !== null);
  const days = cells.flatMap(({ told: all, votes: cast }) =>
    [...all, ...cast].flatMap(({ day }) => day ?? []),
  );
  return {
    key,
    issue: named ?? mostTold(words),
    told: told.length > 0 ? told : [...new Set(texts)].sort(byText),
    last: days.sort(byText).at(-1) ?? null,
    isVotesAlone: positions.length === 0,
    cells,
  };
}

function cellOf({ positions, votes, statements }: Row, { key }: Holder): PositionCell | null {
  const isOwn = ({ claim }: PositionLine) => holderOrName(claim.holder).key === key;
  const told = toldOf(positions.filter(isOwn));
  const cast = votes
    .filter(isOwn)
    .map(voteOf)
    .sort((a, b) => byText(a.day ?? "", b.day ?? "") || byText(a.claim, b.claim));
  const said = statements.filter(({ holder }) => holder === key);
  if (told.length + cast.length + said.length === 0) return null;
  const held = told.filter(({ status }) => status === "actual");
  const last = held.at(-1);
  return {
    holder: key,
    stance: last?.stance ?? null,
    day: last?.day ?? null,
    isDated: last?.isDated ?? false,
    isDisputed: held.some(
      ({ day, stance }) => last !== undefined && day === last.day && stance !== last.stance,
    ),
    told,
    changes: [...changesOf(told)],
    votes: cast,
    statements: said,
  };
}

function voteOf(line: PositionLine): VoteBeside {
  const { vote, issue } = line.claim;
  return { ...toldBy(line), day: whenOf(line).day, cast: vote?.cast ?? "not against", text: issue };
}

/** What is told before votes alone; where both of the two stand before one, before none; the last told first; then by name. */
function byWeight(a: IssueRow, b: IssueRow, pair: Pair): number {
  const own = ({ cells }: IssueRow) => cells.filter(({ holder }) => pair.includes(holder)).length;
  return (
    Number(a.isVotesAlone) - Number(b.isVotesAlone) ||
    own(b) - own(a) ||
    byText(b.last ?? "", a.last ?? "") ||
    byText(a.issue, b.issue) ||
    byText(a.key, b.key)
  );
}
