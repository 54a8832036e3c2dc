// The register of gatherings of a pair: which conferences and summits its documents name, and who is told to come, to have come, to stay away.
import type { GatheringRow, GatheringsView, LedgerRecordLine } from "../../../contract/index.js";
import { type Gathering, isMissing, type Standing } from "../../../model/index.js";
import { citedOnce } from "../cited_once.js";
import {
  citedOf,
  countOf,
  daysOf,
  isLookedAt,
  orderOf,
  partiesOf,
  type RegisterQuestion,
} from "../register_lines.js";
import { isSameGathering, type Met } from "./same_gathering.js";

const GATHERINGS_RULE =
  "A row is a gathering of one kind, in one country, on days that meet, whose titles share their words; who comes is what was told last of each.";

interface Group {
  met: Met;
  readonly lines: { readonly line: LedgerRecordLine; readonly gathering: Gathering }[];
}

export function gatheringsOf(lines: readonly LedgerRecordLine[], question: RegisterQuestion): GatheringsView {
  const groups: Group[] = [];
  const told = lines
    .flatMap((line) => (line.claim.gatherings ?? []).map((gathering) => ({ line, gathering })))
    .sort((one, other) => knowsMore(other.gathering) - knowsMore(one.gathering)); // those with day and place first: the others join them
  for (const one of told) {
    const met = metOf(one.gathering, one.line);
    const same = groups.find((group) => isSameGathering(group.met, met));
    if (same === undefined) groups.push({ met, lines: [one] });
    else {
      same.lines.push(one);
      same.met = { ...same.met, ...joined(same.met, met) };
    }
  }
  const rows = groups
    .filter((group) => isOfPair(group, question))
    .map((group) => rowOf(group, question))
    .filter((row) => isLookedAt(question, daysIn(row)))
    .sort((a, b) => ((a.start ?? a.end ?? "") < (b.start ?? b.end ?? "") ? 1 : -1));
  return {
    pair: [...question.pair],
    answer: answerOf(rows),
    rule: GATHERINGS_RULE,
    day: question.day,
    cut: question.cut,
    rows,
  };
}

function knowsMore({ places, period }: Gathering): number {
  return Number(places.length > 0) + 2 * Number(!isMissing(period));
}

/** Who went there as told of an act with a day has dated it: a visit "for a forum" is on the day of the visit. */
function metOf(
  { kind, title, places, period, standing }: Gathering,
  { claim, document }: LedgerRecordLine,
): Met {
  const own = daysOf(period);
  const isDated = own.start !== null || own.end !== null;
  const days = !isDated && standing === "attended" && claim.kind === "event" ? daysOf(claim.period) : own;
  return { kind, title, countries: places.flatMap(({ country }) => country ?? []), document, ...days };
}

function joined(one: Met, other: Met): Partial<Met> {
  return {
    ...(one.countries.length === 0 ? { countries: other.countries } : {}),
    ...(one.start === null && one.end === null ? { start: other.start, end: other.end } : {}),
  };
}

/** Something is told of one of the two there, or it stands in one of their countries. */
function isOfPair({ lines }: Group, { pair }: RegisterQuestion): boolean {
  const own = pair as readonly string[];
  return lines.some(
    ({ line, gathering }) =>
      gathering.who.some((code) => own.includes(code)) ||
      gathering.places.some(({ country }) => country !== null && own.includes(country)) ||
      partiesOf(line.claim).some((code) => own.includes(code)),
  );
}

function rowOf({ met, lines }: Group, question: RegisterQuestion): GatheringRow {
  const inTime = [...lines].sort((a, b) => (whenTold(a.line) < whenTold(b.line) ? -1 : 1));
  const byParty = new Map<
    string,
    { readonly standing: Standing; readonly line: LedgerRecordLine; readonly text: string }[]
  >();
  for (const { line, gathering } of inTime) {
    if (gathering.standing === null) continue;
    for (const party of gathering.who)
      byParty.set(party, [
        ...(byParty.get(party) ?? []),
        { standing: gathering.standing, line, text: gathering.text },
      ]);
  }
  const attendance = [...byParty].flatMap(([party, all]) => {
    const last = all.findLast(({ standing }) => standing !== "invited") ?? all.at(-1); // an invitation told late takes no answer back
    if (last === undefined) return [];
    const before = all
      .filter((one) => one !== last)
      .map(({ standing, line, text }) => ({ standing, ...citedOf(line, text) }));
    return [{ party, standing: last.standing, ...citedOf(last.line, last.text), before }];
  });
  const named = inTime.filter(({ gathering }) => gathering.standing === null);
  const longest =
    lines.map(({ gathering }) => gathering.title).toSorted((a, b) => b.length - a.length)[0] ?? "";
  const places =
    lines.map(({ gathering }) => gathering.places).toSorted((a, b) => b.length - a.length)[0] ?? [];
  return {
    id: [met.kind, met.countries.join("+"), met.start ?? met.end ?? met.document, longest.toLowerCase()].join(
      " ",
    ),
    title: longest,
    kind: met.kind,
    places: [...places],
    start: met.start,
    end: met.end,
    state: stateOf(met, attendance, question.day),
    attendance: attendance.map(({ before, ...one }) => ({ ...one, before: [...before] })),
    named: [...citedOnce(named.map(({ line, gathering }) => citedOf(line, gathering.text)))],
  };
}

function whenTold({ published, claim }: LedgerRecordLine): string {
  return `${orderOf({ start: published, end: null }, null)} ${String(claim.citation.start).padStart(9, "0")}`;
}

function stateOf(
  { start, end }: Met,
  attendance: GatheringRow["attendance"],
  day: string,
): GatheringRow["state"] {
  if (attendance.some(({ standing }) => standing === "attended" || standing === "absent")) return "held";
  const last = end ?? start;
  if (last === null) return "named";
  return last < day ? "past" : "planned";
}

function daysIn({ start, end, attendance, named }: GatheringRow) {
  const told = [...attendance, ...named].map(({ published }) => ({ start: published, end: published }));
  return [{ start, end }, ...told];
}

function answerOf(rows: readonly GatheringRow[]): string {
  if (rows.length === 0) return "No conference, summit or forum is told of the two.";
  const planned = rows.filter(({ state }) => state === "planned").length;
  const all = countOf(rows.length, "gathering is told of", "gatherings are told of");
  const open = rows.filter(
    ({ state, attendance }) =>
      state === "planned" && attendance.some(({ standing }) => standing === "undecided"),
  ).length;
  return `${all}, ${planned} of them to come${open === 0 ? "" : `; of ${open} somebody is undecided`}.`;
}
