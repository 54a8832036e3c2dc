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
  const byClaim = new Map(lines.filter(isPosition).map((line) => [line.claim.id, line]));
  const told = new Set<string>();
  const tell = (claims: readonly string[], add: (found: readonly PositionLine[], notes: Notes) => void) => {
    const found = claims.flatMap((claim) => byClaim.get(claim) ?? []);
    const [first, ...more] = found.map((line) => claimNote(line, "with words"));
    if (first === undefined || found.length < claims.length) return;
    add(found, [first, ...more]);
    for (const claim of claims) told.add(claim);
  };
  for (const { cell, change } of changesIn(register.issues, frame))
    tell([change.before, change.after], ([before, after], notes) => {
      if (before !== undefined && after !== undefined)
        tellChange(prose, cell, change, [before, after], notes, frame);
    });
  for (const { cells } of register.issues) {
    const [a, b] = [lastOf(cells, frame.a), lastOf(cells, frame.b)];
    if (a === null || b === null || !(isNew(a, frame) || isNew(b, frame))) continue;
    tell([a.claim, b.claim], ([one, other], notes) => {
      if (one !== undefined && other !== undefined) tellBoth(prose, [a, b], [one, other], notes, frame);
    });
  }
  return told;
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

function changesIn(issues: readonly IssueRow[], { pair, from, to }: Frame) {
  return issues
    .flatMap(({ cells }) => cells.flatMap((cell) => cell.changes.map((change) => ({ cell, change }))))
    .filter(({ cell, change }) => pair.includes(cell.holder) && change.on >= from && change.on <= to)
    .sort((x, y) => (`${x.change.on} ${x.change.after}` < `${y.change.on} ${y.change.after}` ? -1 : 1));
}

function tellChange(
  prose: Prose,
  { holder, told }: PositionCell,
  { from, to, on, before, after, isDated }: ChangeOfStance,
  [, line]: readonly [PositionLine, PositionLine],
  notes: Notes,
  frame: Frame,
): void {
  const first = told.find(({ claim }) => claim === before)?.day ?? null;
  prose.add(
    isDated ? "position.change" : "position.retold",
    {
      holder: frame.namer.country(holder),
      issue: positionIssue(line.claim),
      before: STOOD[from],
      after: STOOD[to],
      first: first === null ? "" : `on ${dayWords(first, frame.dates)}`,
      later: `on ${dayWords(on, frame.dates)}`,
    },
    after,
    notes,
  );
}

function tellBoth(
  prose: Prose,
  [a, b]: readonly [Last, Last],
  [one, other]: readonly [PositionLine, PositionLine],
  notes: Notes,
  frame: Frame,
): void {
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
