// Codes in words: "CHN" is China, "EUU" the European Union, as data/parties names them.
import type { LexiconTables } from "../lexicon/index.js";
import { actorsOf, type Claim } from "../model/index.js";

/** Code -> name, for every country and organisation of the lexicon. */
export type Names = ReadonlyMap<string, string>;

export function nameTable({ parties }: LexiconTables): Names {
  const entries = [...parties.organisations, ...parties.countries].map(
    ({ code, name }) => [code, name] as const,
  );
  return new Map(entries);
}

/** The names of the codes that stand in these claims, sorted by code. */
export function namesOf(claims: readonly Claim[], names: Names): Record<string, string> {
  const codes = new Set(claims.flatMap(codesOf));
  return Object.fromEntries([...codes].sort().flatMap((code) => pairWithName(code, names)));
}

function pairWithName(code: string, names: Names): (readonly [string, string])[] {
  const name = names.get(code);
  return name === undefined ? [] : [[code, name]];
}

function codesOf(claim: Claim): string[] {
  const codes = [
    ...claim.pairs.flat(),
    ...actorsOf(claim).flatMap((a) => [a.country, a.organisation ?? null]),
  ];
  if (claim.kind === "statement") codes.push(...claim.about, ...(claim.stance?.toward ?? []));
  if (claim.kind === "figure") codes.push(claim.direction?.from ?? null, claim.direction?.to ?? null);
  return codes.filter((code) => code !== null);
}
