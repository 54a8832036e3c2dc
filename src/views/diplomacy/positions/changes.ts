// Where a holder has changed its stance on an issue.
import type { ChangeOfStance, ToldPosition } from "../../../contract/index.js";
import { isMissing } from "../../../model/index.js";

/**
 * Changes between positions that are told as held (status actual), in the order of their days. Two that are dated by their texts, one
 * after the other without an overlap, make a change; where one or both have only the day of their publication it is marked as told
 * otherwise, and left out where a dated change spans it. `told` is of one holder and issue, the first first.
 */
export function changesOf(told: readonly ToldPosition[]): readonly ChangeOfStance[] {
  const held = told.filter(({ status, day }) => status === "actual" && day !== null);
  const dated = steps(held.filter(({ isDated }) => isDated)).map(([a, b]) => changeOf(a, b, true));
  const retold = steps(held)
    .filter(([a, b]) => !(a.isDated && b.isDated))
    .map(([a, b]) => changeOf(a, b, false))
    .filter((one) => !dated.some((other) => spans(other, one, held)));
  return [...dated, ...retold].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Neighbours that differ, the later wholly after the earlier. */
function steps(held: readonly ToldPosition[]): (readonly [ToldPosition, ToldPosition])[] {
  return held.flatMap((later, i) => {
    const earlier = held[i - 1];
    return earlier !== undefined && earlier.stance !== later.stance && lastDay(earlier) < (later.day ?? "")
      ? [[earlier, later] as const]
      : [];
  });
}

/** The last day that is told; of what goes on since a day, that day. */
function lastDay({ period, day }: ToldPosition): string {
  return (isMissing(period) ? day : (period.end ?? period.start)) ?? "";
}

function changeOf(before: ToldPosition, after: ToldPosition, isDated: boolean): ChangeOfStance {
  return {
    ...{ from: before.stance, to: after.stance, on: after.day ?? "" },
    ...{ before: before.claim, after: after.claim, isDated },
  };
}

function spans(outer: ChangeOfStance, inner: ChangeOfStance, held: readonly ToldPosition[]): boolean {
  const day = (claim: string) => held.find((one) => one.claim === claim)?.day ?? "";
  return day(outer.before) <= day(inner.before) && inner.on <= outer.on;
}
