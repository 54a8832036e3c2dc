// What each side said: people of the first country, of the second, and others on both.
import type { LedgerClaimLine } from "../../contract/index.js";
import { besideOfBoth } from "../beside.js";
import { capital } from "../fill.js";
import { byDay, type Frame, isWithin } from "../frame.js";
import type { Block } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import { isStatement, type StatementLine, tellStatement } from "../tell_statements.js";

export const statements = section({
  name: "statements",
  asks: ["records", "beside"],
  write({ records, beside }, frame) {
    const lines: readonly LedgerClaimLine[] = [...records, ...besideOfBoth(beside, records, frame)];
    const found = once(byDay(lines.filter(isStatement).filter((line) => isWithin(line, frame))));
    const sides: readonly (readonly [title: string, lines: readonly StatementLine[]])[] = [
      [frame.namer.country(frame.a), found.filter((line) => isOf(line, frame.a))],
      [frame.namer.country(frame.b), found.filter((line) => isOf(line, frame.b))],
      ["Others", found.filter((line) => isOther(line, frame))],
    ];
    const blocks = sides.flatMap(([title, own]) => sideBlocks(title, own, frame));
    return blocks.length === 0 ? { nothing: "statements of either side" } : blocks;
  },
});

function sideBlocks(title: string, own: readonly StatementLine[], frame: Frame): readonly Block[] {
  if (own.length === 0) return [];
  const prose = createProse(frame.patterns);
  const most = Math.max(1, Math.floor(frame.most.sentences / 2));
  for (const line of own.slice(0, most)) tellStatement(prose, line, frame);
  return [
    { kind: "heading", text: capital(title) },
    ...prose.blocks(),
    ...restKnown(own.length - most, "statement", frame),
  ];
}

/** A paper speaks for itself, not for its country. */
function isOf({ claim: { speaker } }: StatementLine, country: string): boolean {
  return speaker.country === country && speaker.sector !== "JRN";
}

/** Somebody of neither side, on one of them at least. */
function isOther(line: StatementLine, { a, b }: Frame): boolean {
  const { claim } = line;
  return !isOf(line, a) && !isOf(line, b) && claim.about.some((code) => code === a || code === b);
}

/** The same words of the same person once: a record may stand beside its own report. */
function once(lines: readonly StatementLine[]): readonly StatementLine[] {
  const seen = new Set<string>();
  return lines.filter(({ claim }) => {
    const key = `${claim.speaker.person ?? claim.speaker.text} ${claim.quote.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
