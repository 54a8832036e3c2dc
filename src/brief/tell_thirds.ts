// Third countries: who else stands in what is told of the two, how often and in what.
import type { LedgerRecordLine, Third } from "../contract/index.js";
import { partiesOfActors } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { countWords, numberWords } from "./amounts.js";
import { dayWords } from "./dates.js";
import { claimNote } from "./foot.js";
import { byDay, daysOf, daysWords, type Frame } from "./frame.js";
import type { LedgerNote } from "./model.js";
import { listWords } from "./names.js";
import type { Prose } from "./prose.js";

/** Thirds that are told. */
const MOST = 3;
/** Who stands in one record alone is named where that is told. */
const FEWEST = 2;

/** Lines of the days of the paper, each once; `thirds` counts what is told of one of the two with others. */
export function tellThirds(
  prose: Prose,
  lines: readonly LedgerRecordLine[],
  thirds: readonly Third[],
  frame: Frame,
): void {
  const byParty = new Map<string, LedgerRecordLine[]>();
  for (const line of new Map(lines.map((one) => [one.record, one])).values())
    for (const party of othersIn(line.claim, frame))
      byParty.set(party, [...(byParty.get(party) ?? []), line]);
  const most = [...byParty]
    .filter(([, own]) => own.length >= FEWEST)
    .sort(([x, one], [y, other]) => other.length - one.length || (x < y ? -1 : 1))
    .slice(0, MOST);
  const [note, ...more] = most.flatMap(([, own]) => byDay(own).map((line) => claimNote(line)));
  if (note !== undefined) {
    const told = most.map(
      ([party, own]) => `${frame.namer.either(party)} (${kindsWords(byDay(own), frame)})`,
    );
    prose.add("third.count", { ...pairSlots(frame), thirds: listWords(told) }, "third", [note, ...more]);
  }
  tellMostWith(prose, thirds, frame);
}

function pairSlots(frame: Frame): Readonly<Record<"a" | "b" | "days", string>> {
  const { a, b, namer } = frame;
  return { a: namer.country(a), b: namer.country(b), days: daysWords(frame) };
}

/** "two measures of sanctions or export control and one statement, the last of 1 March 2024" */
function kindsWords(own: readonly LedgerRecordLine[], frame: Frame): string {
  const kinds = new Map<Kind, number>();
  for (const { claim } of own) kinds.set(kindOf(claim), (kinds.get(kindOf(claim)) ?? 0) + 1);
  const last = own.at(-1);
  const day = last === undefined ? null : (daysOf(last)?.start ?? null);
  const counted = listWords([...kinds].map(([kind, count]) => countWords(count, ...KINDS[kind])));
  return day === null ? counted : `${counted}, the last of ${dayWords(day, frame.dates)}`;
}

/** What is told of each of the two with others, outside of the pair. */
function tellMostWith(prose: Prose, thirds: readonly Third[], frame: Frame): void {
  const { pair, namer, from, to, asOf } = frame;
  const [first, second] = pair.map((code) => namer.country(code));
  const both = thirds
    .filter(({ withFirst, withSecond }) => withFirst >= FEWEST && withSecond >= FEWEST)
    .slice(0, MOST);
  if (both.length === 0) return;
  const note: LedgerNote = {
    kind: "ledger",
    text: "Records of each of the two with others in these days, whatever they tell.",
    command: `chancery third-parties ${pair.join(" ")} --from ${from} --to ${to} --as-of ${asOf}`,
  };
  const told = both.map(
    ({ party, withFirst, withSecond }) =>
      `${namer.either(party)} (${countWords(withFirst, "record")} with ${first}, ${numberWords(withSecond)} with ${second})`,
  );
  prose.add("third.most", { ...pairSlots(frame), thirds: listWords(told) }, "thirds", [note]);
}

type Kind = "measure" | "meeting" | "act" | "statement" | "position" | "figure";

const KINDS: Readonly<Record<Kind, readonly [one: string, many?: string]>> = {
  measure: ["measure of sanctions or export control", "measures of sanctions or export control"],
  meeting: ["meeting"],
  act: ["other act"],
  statement: ["statement"],
  position: ["position"],
  figure: ["figure"],
};

function kindOf(claim: Claim): Kind {
  if (claim.kind !== "event") return claim.kind;
  if (claim.restriction !== undefined || claim.act === "SANCTION") return "measure";
  return claim.act === "CONSULT" ? "meeting" : "act";
}

/** Who else acts, is acted on, speaks or is spoken of. */
function othersIn(claim: Claim, { pair }: Frame): readonly string[] {
  const parties = new Set(claim.pairs.flat());
  if (claim.kind === "event")
    for (const party of partiesOfActors([...claim.source, ...claim.target])) parties.add(party);
  if (claim.kind === "statement")
    for (const party of [...partiesOfActors([claim.speaker]), ...claim.about]) parties.add(party);
  return [...parties].filter((party) => !pair.includes(party));
}
