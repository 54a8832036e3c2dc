// Which claim of a newer reading stands where one of the older reading stood: by it a person's word goes on to hold
// (docs/decisions/0019). Claims whose id is the same need no successor.
import type { Actor, Claim } from "../model/index.js";
import { sidesKey } from "./sameness.js";

/**
 * Of the claims that one document no longer makes, those that a new one stands for: by its id, the new one's. A successor has the kind and
 * the act of the old one (of a figure the measure, of a position the stance, of a statement the speaker) and cites some of its words.
 * Of several the nearest is taken: first the same place and the same parties or value, then the same place, then the same parties
 * or value, then any. Where two are as near there is none: nothing is guessed.
 */
export function successors(gone: readonly Claim[], made: readonly Claim[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const isNear of NEAR) {
    const open = gone.filter(({ id }) => !found.has(id));
    const free = made.filter(({ id }) => !taken.has(id));
    const near = (a: Claim, b: Claim) => isAlike(a, b) && isNear(a, b);
    for (const old of open) {
      const news = free.filter((one) => near(old, one));
      const [only] = news;
      if (only === undefined || news.length > 1) continue;
      if (open.filter((other) => near(other, only)).length > 1) continue;
      found.set(old.id, only.id);
      taken.add(only.id);
    }
  }
  return found;
}

const NEAR: readonly ((a: Claim, b: Claim) => boolean)[] = [
  (a, b) => isSamePlace(a, b) && toldOf(a) === toldOf(b),
  isSamePlace,
  (a, b) => toldOf(a) === toldOf(b),
  () => true,
];

function isSamePlace({ citation: a }: Claim, { citation: b }: Claim): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Of one kind and act, with some cited words in common. */
function isAlike(a: Claim, b: Claim): boolean {
  const overlap = a.citation.start < b.citation.end && b.citation.start < a.citation.end;
  return overlap && actOf(a) === actOf(b);
}

function actOf(claim: Claim): string {
  switch (claim.kind) {
    case "event":
      return `event ${claim.act}`;
    case "figure":
      return `figure ${claim.measure}`;
    case "position":
      return `position ${claim.stance}`;
    case "statement":
      return `statement ${whoOf(claim.speaker)}`;
  }
}

/** Who, or how much. */
function toldOf(claim: Claim): string {
  switch (claim.kind) {
    case "event":
      return sidesKey(claim) ?? "";
    case "figure":
      return JSON.stringify([claim.value, claim.unit, claim.change?.value ?? null]);
    case "position":
      return JSON.stringify([whoOf(claim.holder), claim.issue]);
    case "statement":
      return claim.quote;
  }
}

function whoOf(actor: Actor): string {
  return actor.person ?? actor.organisation ?? actor.country ?? actor.text;
}
