// How far a document has come, from what was told of it in time. The rule: what is told as done moves it up; what is planned makes it
// announced, what may be makes it proposed; what is undecided or denied moves nothing. Suspended, ended and lapsed stand until something
// with a later day, told, takes it up again.
import type { AgreementStep } from "../../../contract/index.js";
import { STAGES, type Stage, type Status } from "../../../model/index.js";
import { orderOf } from "../register_lines.js";

const ENDINGS: ReadonlySet<Stage | "named"> = new Set(["suspended", "ended", "lapsed"]);

export interface Ladder {
  readonly stands: Stage | "named";
  /** The step that it stands so by. */
  readonly by: AgreementStep | null;
  readonly steps: readonly AgreementStep[];
  /** Told, and moving nothing. */
  readonly open: readonly AgreementStep[];
}

type Told = Omit<AgreementStep, "counts">;

export function climb(told: readonly Told[]): Ladder {
  let stands: Stage | "named" = "named";
  let by: AgreementStep | null = null;
  const steps: AgreementStep[] = [];
  const open: AgreementStep[] = [];
  for (const one of [...told].sort(inTime)) {
    const reached = reachedBy(one.stage, one.status);
    const step = { ...one, counts: reached !== null };
    if (reached === null) {
      open.push(step);
      continue;
    }
    steps.push(step);
    if (one.status !== "actual") open.push(step);
    if (!moves(stands, by, reached, one)) continue;
    stands = reached;
    by = step;
  }
  return { stands, by, steps, open: open.filter((step) => isStillOpen(step, stands)) };
}

function inTime(a: Told, b: Told): number {
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : rankOf(a.stage) - rankOf(b.stage);
}

function dayOf({ day, lastDay, published }: Told): string {
  return orderOf({ start: day, end: lastDay }, published);
}

function rankOf(stage: Stage | "named"): number {
  return stage === "named" ? -1 : STAGES.indexOf(stage);
}

/** What a step makes of it; null where nothing is done. */
function reachedBy(stage: Stage, status: Status): Stage | null {
  if (status === "actual") return stage;
  if (status === "undecided" || status === "negated" || ENDINGS.has(stage)) return null;
  const most: Stage = status === "planned" ? "announced" : "proposed";
  return rankOf(stage) < rankOf(most) ? stage : most;
}

function moves(stands: Stage | "named", by: Told | null, reached: Stage, step: Told): boolean {
  if (stands === "named") return true;
  if (!ENDINGS.has(stands)) return rankOf(reached) > rankOf(stands);
  if (ENDINGS.has(reached)) return rankOf(reached) >= rankOf(stands);
  const isLater = by !== null && step.day !== null && step.day > (by.lastDay ?? by.day ?? by.published ?? "");
  return isLater && rankOf(reached) >= rankOf("agreed");
}

/** "will sign" is no longer open when it is signed. */
function isStillOpen({ stage, status }: AgreementStep, stands: Stage | "named"): boolean {
  if (ENDINGS.has(stands)) return false;
  return status === "negated" ? rankOf(stage) >= rankOf(stands) : rankOf(stage) > rankOf(stands);
}
