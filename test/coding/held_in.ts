// The positions of a short report as "HOLDER stance"; a group or a person without a country is X.
import { claimsOf } from "./coder.js";

export type Told = readonly (readonly [report: string, held: readonly string[]])[];

export function heldIn(report: string): readonly string[] {
  return claimsOf(report, "2026-03-12").flatMap((claim) =>
    claim.kind === "position"
      ? [`${claim.holder.organisation ?? claim.holder.country ?? "X"} ${claim.stance}`]
      : [],
  );
}
