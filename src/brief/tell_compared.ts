// Where the two stand beside each other by the register of positions: what changed, where they agree, where they differ.
import type {
  ChangeOfStance,
  IssueRow,
  LedgerClaimLine,
  PositionCell,
  PositionsView,
} from "../contract/index.js";
import type { PositionStance } from "../model/index.js";
import { dayWords } from "./dates.js";
import { claimNote } from "./foot.js";
import type { Frame } from "./frame.js";
import type { Notes } from "./model.js";
import type { Prose } from "./prose.js";
import { heldWords, isPosition, type PositionLine, positionIssue } from "./tell_positions.js";

/** Behind "was": how somebody stood. */
const STOOD: Readonly<Record<PositionStance, string>> = {
  supports: "in favour",
  opposes: "against",
  neutral: "neutral",
  undecided: "undecided",
};

/** What a register of positions is told from: its rows, and the lines of its claims. */
interface Told {
  readonly register: Pick<PositionsView, "issues">;
  readonly lines: readonly LedgerClaimLine[];
}

/**
 * Tells every change of one of the two in the days of the paper, then on which issues both are told to have held something, alike or not. Gives
 * back the claims that were told, so that they are not told again one by one. A stance that is disputed on its day is left to the single
 * reports.
 */
export function tellCompared(prose: Prose, { register, lines }: Told, frame: Frame): ReadonlySet<string> {
  const { from, to } = frame;
  const isNow = ({ on }: ChangeOfStance) => on >= from && on <= to;
  const told = new Set(tellChanges(prose, { register, lines }, frame, isNow));
  const find = finder(lines);
  for (const { cells } of register.issues) {
    const [a, b] = [lastOf(cells, frame.a), lastOf(cells, frame.b)];
    if (a === null || b === null || !(isNew(a, frame) || isNew(b, frame))) continue;
    const [one, other] = [find(a.claim), find(b.claim)];
    if (one === undefined || other === undefined) continue;
    tellBoth(prose, [a, b], [one, other], frame);
    told.add(a.claim).add(b.claim);
  }
  return told;
}

/** Tells the changes of the two that are asked for, by their days. Gives back the claims that were told. */
export function tellChanges(
  prose: Prose,
  { register, lines }: Told,
  frame: Frame,
  isAsked: (change: ChangeOfStance, after: PositionLine) => boolean,
): readonly string[] {
  const find = finder(lines);
  return changesIn(register.issues, frame).flatMap(({ cell, change }) => {
    const [before, after] = [find(change.before), find(change.after)];
    if (before === undefined || after === undefined || !isAsked(change, after)) return [];
    tellChange(prose, cell, change, [before, after], frame);
    return [change.before, change.after];
  });
}

function finder(lines: readonly LedgerClaimLine[]): (claim: string) => PositionLine | undefined {
  const byClaim = new Map(lines.filter(isPosition).map((line) => [line.claim.id, line]));
  return (claim) => byClaim.get(claim);
}

function notesOf([one, other]: readonly [PositionLine, PositionLine]): Notes {
  return [claimNote(one, "with words"), claimNote(other, "with words")];
}

interface Last {
  readonly stance: PositionStance;
  readonly day: string;
  readonly claim: string;
}

/** What one of the two was told last to have held; null where nothing is, or where it is disputed. */
function lastOf(cells: readonly PositionCell[], holder: string): Last | null {
  const cell = cells.find((one) => one.holder === holder);
  if (cell === undefined || cell.stance === null || cell.day === null || cell.isDisputed) return null;
  const { stance, day } = cell;
  const last = cell.told.findLast(
    (one) => one.status === "actual" && one.stance === stance && one.day === day,
  );
  return last === undefined ? null : { stance, day, claim: last.claim };
}

const isNew = ({ day }: Last, { from, to }: Frame): boolean => day >= from && day <= to;

function changesIn(issues: readonly IssueRow[], { pair }: Pick<Frame, "pair">) {
  return issues
    .flatMap(({ cells }) => cells.flatMap((cell) => cell.changes.map((change) => ({ cell, change }))))
    .filter(({ cell }) => pair.includes(cell.holder))
    .sort((x, y) => (`${x.change.on} ${x.change.after}` < `${y.change.on} ${y.change.after}` ? -1 : 1));
}

function tellChange(
  prose: Prose,
  { holder, told }: PositionCell,
  { from, to, on, before, after, isDated }: ChangeOfStance,
  found: readonly [PositionLine, PositionLine],
  frame: Frame,
): void {
  const first = told.find(({ claim }) => claim === before)?.day ?? null;
  prose.add(
    isDated ? "position.change" : "position.retold",
    {
      holder: frame.namer.country(holder),
      issue: positionIssue(found[1].claim),
      before: STOOD[from],
      after: STOOD[to],
      first: first === null ? "" : `on ${dayWords(first, frame.dates)}`,
      later: `on ${dayWords(on, frame.dates)}`,
    },
    after,
    notesOf(found),
  );
}

function tellBoth(
  prose: Prose,
  [a, b]: readonly [Last, Last],
  found: readonly [PositionLine, PositionLine],
  frame: Frame,
): void {
  const [one, other] = found;
  const notes = notesOf(found);
  const [nameA, nameB] = [frame.namer.country(frame.a), frame.namer.country(frame.b)];
  const [dayA, dayB] = [dayWords(a.day, frame.dates), dayWords(b.day, frame.dates)];
  const issue = positionIssue(one.claim);
  const days = a.day === b.day ? `as of ${dayA}` : `${nameA} as of ${dayA}, ${nameB} as of ${dayB}`;
  const slots = { a: nameA, b: nameB, issue, days };
  if (a.stance === b.stance)
    prose.add(
      "position.alike",
      { ...slots, holds: heldWords({ ...other.claim, status: "actual" }, issue, `${nameA} and ${nameB}`) },
      one.claim.id,
      notes,
    );
  else
    prose.add(
      "position.differ",
      { ...slots, stanceA: STOOD[a.stance], stanceB: STOOD[b.stance] },
      one.claim.id,
      notes,
    );
}
