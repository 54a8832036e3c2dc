// What was told of one holder on one issue, as a time line.
import type { ToldPosition } from "../../../contract/index.js";
import type { PositionClaim } from "../../../model/index.js";
import { byText, type Line, toldBy, whenOf } from "./told_lines.js";

type PositionLine = Line<PositionClaim>;

/** The same stance of the same day in one text, or its copies, is told once. The first first; without a day before all others. */
export function toldOf(lines: readonly PositionLine[]): ToldPosition[] {
  const alike = new Map<string, PositionLine[]>();
  for (const line of lines) {
    const { stance, status } = line.claim;
    const print = line.source.copyOf ?? line.source.document;
    const key = JSON.stringify([stance, status, whenOf(line).day, print]);
    alike.set(key, [...(alike.get(key) ?? []), line]);
  }
  return [...alike.values()].map(asOne).sort(inTime);
}

function asOne(lines: readonly PositionLine[]): ToldPosition {
  const [first, ...rest] = lines.toSorted(
    (a, b) =>
      trust(b) - trust(a) || b.claim.confidence - a.claim.confidence || byText(a.claim.id, b.claim.id),
  );
  if (first === undefined) throw new Error("a position that nobody tells");
  const { stance, status, period, holder, issue, citation } = first.claim;
  const { day, isDated } = whenOf(first);
  const documents = new Set(lines.map(({ source }) => source.document)).size;
  return {
    ...toldBy(first),
    ...{ day, isDated, stance, status, period, issue },
    claims: [...new Set([first, ...rest].flatMap(({ claim, claims }) => [claim.id, ...claims]))],
    person: holder.person ?? null,
    quote: citation.text,
    reports: Math.max(documents, ...lines.map(({ reports }) => reports)),
    stories: Math.max(...lines.map(({ stories }) => stories)),
  };
}

const TRUST = { machine: 0, entered: 1, human: 2 } as const;

function trust({ claim }: PositionLine): number {
  return TRUST[claim.review];
}

function inTime(a: ToldPosition, b: ToldPosition): number {
  return (
    byText(a.day ?? "", b.day ?? "") ||
    Number(a.isDated) - Number(b.isDated) ||
    a.reports - b.reports ||
    byText(b.claim, a.claim)
  );
}

/** The wording that is told most often; the shorter of two, then by the alphabet. */
export function mostTold(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || byText(a, b));
  return first?.[0] ?? "";
}
