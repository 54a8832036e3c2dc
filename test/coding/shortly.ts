// An event in one line, "ASSAULT:drone actual IRN>ISR", for tests of what a sentence tells.
import type { Actor, Claim } from "../../src/model/index.js";

export function namesOf(actors: readonly Actor[]): string {
  return actors.map(({ organisation, country }) => organisation ?? country ?? "?").join("+");
}

/** The event with its act, or with the type that it counts as; none for another claim. */
export function shortEvent(claim: Claim, label: "act" | "type"): string[] {
  if (claim.kind !== "event") return [];
  const mode = claim.mode === null ? "" : `:${claim.mode}`;
  return [`${claim[label]}${mode} ${claim.status} ${namesOf(claim.source)}>${namesOf(claim.target)}`];
}
