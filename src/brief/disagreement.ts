// Where sources tell different figures of one thing and period, and why, as far as their bases tell it.
import { seriesKey } from "../ledger/index.js";
import type { FigureClaim } from "../model/index.js";
import { levelWords } from "./amounts.js";
import { periodWords } from "./dates.js";
import { type DatedFigure, type FigureLine, groupBy, isDated, spanOf, tellsOther } from "./figure_lines.js";
import { counterOf, whatWords } from "./figure_words.js";
import { claimNote } from "./foot.js";
import type { Frame } from "./frame.js";
import type { Notes } from "./model.js";
import { listWords } from "./names.js";
import type { Prose } from "./prose.js";

/** Figures of one thing and period of which two cannot both be right as they stand. */
export type Disagreement = readonly [DatedFigure, DatedFigure, ...DatedFigure[]];

/** What weighs most first. */
export function disagreements(lines: readonly FigureLine[]): readonly Disagreement[] {
  const levels = lines
    .filter(isDated)
    .filter(({ claim }) => claim.value !== null && claim.status === "actual");
  const groups = groupBy(levels, ({ claim }) => {
    const { period, unit, via, ...rest } = claim;
    // one pipeline may be all there is: with and without its name is one thing told twice
    return `${seriesKey({ ...rest, period, unit, via: null }) ?? claim.id} ${unit} ${period.start} ${period.end}`;
  });
  const found = [...groups.values()].flatMap((own) => {
    const kept: DatedFigure[] = [];
    for (const line of own) if (kept.every((other) => tellsOther(line.claim, other.claim))) kept.push(line);
    const [first, second, ...more] = kept;
    return first === undefined || second === undefined ? [] : [[first, second, ...more] as const];
  });
  return found.toSorted((x, y) => weightOf(y) - weightOf(x));
}

/** Full years first, then by how far apart the values are. */
function weightOf(lines: Disagreement): number {
  const values = lines.map(({ claim }) => claim.value ?? 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const share = most === 0 ? 0 : Math.abs((most - least) / most);
  return (spanOf(lines[0].claim.period) === "year" ? 10 : 0) + Math.min(share, 9);
}

export function tellDisagreement(prose: Prose, lines: Disagreement, frame: Frame): void {
  const [first] = lines;
  const { claim } = first;
  const values = lines.map(
    (line) => `${levelWords(line.claim)} by ${counterOf(line, frame)}${toldBy(line, lines, frame)}`,
  );
  const because = reasonOf(lines, frame);
  const [note, ...more] = lines.map((line) => claimNote(line));
  if (note === undefined) return;
  const notes: Notes = [note, ...more];
  prose.add(
    "differ.figure",
    {
      what: whatWords({ ...claim, via: sameVia(lines) ? claim.via : null }, frame),
      in: periodWords(claim.period, frame.dates),
      values: listWords(values),
      because: because === null ? "; nothing in the record tells why" : `; ${because}`,
    },
    claim.id,
    notes,
  );
}

/** Two of one office are told apart by who published them. */
function toldBy(line: DatedFigure, lines: Disagreement, frame: Frame): string {
  const isOne = lines.some((other) => other !== line && counterOf(other, frame) === counterOf(line, frame));
  return isOne && line.publisher !== null ? ` as told by ${line.publisher}` : "";
}

const sameVia = (lines: Disagreement) => new Set(lines.map(({ claim }) => claim.via)).size === 1;

/** What the bases tell of the difference; null where they are the same. */
function reasonOf(lines: Disagreement, frame: Frame): string | null {
  const claims = lines.map(({ claim }) => claim);
  const several = (of: (claim: FigureClaim) => string | null | undefined) =>
    new Set(claims.map((claim) => of(claim) ?? "")).size > 1;
  const told = (of: (claim: FigureClaim) => string | null | undefined) =>
    new Set(claims.flatMap((claim) => of(claim) ?? [])).size > 1;
  if (told(({ basis }) => basis.standard)) return "the volumes are measured at different temperatures";
  if (told(({ basis }) => basis.valuation))
    return "one counts the way and its insurance (CIF), the other does not (FOB)";
  if (told(({ basis }) => basis.currency)) return "they are counted in different currencies";
  if (several(({ via }) => via)) return routeReason(lines, frame);
  if (told(({ counted }) => counted)) return "they do not count the same";
  if (told(({ entered }) => (entered?.confidence === "D" ? "derived" : "told")))
    return "one is worked out from other figures of its source";
  if (told(({ basis }) => basis.statistics) || told(({ basis }) => basis.reporter))
    return "two offices count them";
  if (told(({ entered }) => entered?.vintage))
    return "they were published at different times, and a later one may be a revision";
  return null;
}

/** "Gazprom counts Power of Siberia alone, at 20 °C" */
function routeReason(lines: Disagreement, frame: Frame): string {
  const routed = lines.filter(({ claim }) => claim.via !== null);
  return listWords(
    routed.map((line) => {
      const { standard } = line.claim.basis;
      const heat = standard === undefined ? "" : `, at ${standard.replace(/^(\d+)C$/u, "$1 °C")}`;
      return `${counterOf(line, frame)} counts ${line.claim.via} alone${heat}`;
    }),
  );
}
