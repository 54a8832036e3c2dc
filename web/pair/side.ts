// Which of the two countries somebody is of. Each keeps its colour everywhere; everybody else is grey.
import type { Actor } from "../../src/model/index.js";

export type Side = "a" | "b" | "other";

export function sideOf(
  { country, organisation }: Pick<Actor, "country" | "organisation">,
  pair: readonly [string, string],
): Side {
  const party = country ?? organisation;
  return party === pair[0] ? "a" : party === pair[1] ? "b" : "other";
}

/** A group of a country that is not its state has no colour. */
export function columnSide(
  { country, sector }: { readonly country: string | null; readonly sector: string | null },
  pair: readonly [string, string],
): Side {
  return sector === null ? sideOf({ country }, pair) : "other";
}

export const sideClass = (side: Side): string => `of-${side}`;
