// Between whom a claim is found: the pairs of countries that it has, and the pairs with an organisation or bloc (the EU, NATO, the UN)
// that follow from its parties. The pairs of a claim itself are of countries alone (src/model/claim.ts).
import type { Actor, Claim, EventClaim, Pair } from "../model/index.js";

/** Two parties in alphabetical order, each a country (ISO alpha-3) or the code of an organisation (data/parties/organisations). */
export interface PartyPair {
  readonly pair: Pair;
  /** The one of the two that acts, speaks, holds or delivers towards the other; null: both do, or it is not told. */
  readonly doer: string | null;
}

/**
 * The pairs of countries of the claim, then those with an organisation, once each: every source of an event with every target (of a
 * symmetric one, or one without a target, every two), the speaker with each whom the words are about, the two ends of a flow that is of
 * no pair of countries. An organisation with a country (a bank, a firm) stands for that country; the media stand for nobody. A position
 * names its holder alone: no organisation is paired with it.
 */
export function partyPairsOf(claim: Claim): readonly PartyPair[] {
  const sides = sidesOf(claim);
  if (claim.kind === "event" && !hasOrganisation(claim))
    return claim.pairs.map((pair) => ({ pair, doer: doerOf(pair, claim, sides) }));
  const pairs = new Map(claim.pairs.map((pair) => [pair.join(), pair]));
  for (const [one, other] of couplesWithOrganisation(claim, sides)) {
    const pair: Pair = one < other ? [one, other] : [other, one];
    if (one !== other && !pairs.has(pair.join())) pairs.set(pair.join(), pair);
  }
  return [...pairs.values()].map((pair) => ({ pair, doer: doerOf(pair, claim, sides) }));
}

function hasOrganisation({ source, target }: EventClaim): boolean {
  const isOne = ({ country, organisation }: Actor) => country === null && organisation !== undefined;
  return source.some(isOne) || target.some(isOne);
}

/** Who acts and who is acted on, as codes. */
interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function sidesOf(claim: Claim): Sides {
  switch (claim.kind) {
    case "event":
      return { from: partiesOfActors(claim.source), to: partiesOfActors(claim.target) };
    case "statement":
      return { from: partiesOfActors([claim.speaker]), to: claim.about };
    case "position":
      return { from: partiesOfActors([claim.holder]), to: [] };
    case "figure": {
      const { from = null, to = null } = claim.direction ?? {};
      return { from: from === null ? [] : [from], to: to === null ? [] : [to] };
    }
  }
}

/** The country that each stands for, else the organisation, once each; the media stand for nobody. */
export function partiesOfActors(actors: readonly Actor[]): string[] {
  return [
    ...new Set(
      actors.flatMap(({ sector, country, organisation }) =>
        sector === "JRN" ? [] : (country ?? organisation ?? []),
      ),
    ),
  ];
}

/** What is between two countries stands in the pairs of the claim already. */
function couplesWithOrganisation(claim: Claim, { from, to }: Sides): readonly (readonly [string, string])[] {
  const each = () => from.flatMap((one) => to.map((other) => [one, other] as const));
  if (claim.kind === "position") return [];
  if (claim.kind === "figure") return claim.pairs.length === 0 ? each() : [];
  if (claim.kind === "statement") return each();
  const organisations = new Set(
    [...claim.source, ...claim.target].flatMap(({ country, organisation }) =>
      country === null ? (organisation ?? []) : [],
    ),
  );
  const all = [...new Set([...from, ...to])];
  const couples =
    claim.symmetric || to.length === 0
      ? all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const))
      : each();
  return couples.filter((couple) => couple.some((party) => organisations.has(party)));
}

function doerOf([a, b]: Pair, claim: Claim, { from, to }: Sides): string | null {
  if (claim.kind === "event" && claim.symmetric) return null;
  const acts = (one: string, other: string) =>
    from.includes(one) && (claim.kind === "position" ? !from.includes(other) : to.includes(other));
  const [isA, isB] = [acts(a, b), acts(b, a)];
  return isA === isB ? null : isA ? a : b;
}
