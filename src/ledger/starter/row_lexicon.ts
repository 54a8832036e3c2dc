// What rows need of the lexicon, from its tables.
import type { LexiconTables } from "../../lexicon/index.js";
import type { RowLexicon } from "./row_claims.js";

export function rowLexicon({ parties, codebook }: Pick<LexiconTables, "parties" | "codebook">): RowLexicon {
  const names = new Map(
    [...parties.organisations, ...parties.countries].map(({ code, name }) => [code, name]),
  );
  const countries = new Set(parties.countries.map(({ code }) => code));
  const homes = new Map(parties.offices.map(({ person, party }) => [person, party]));
  const scores = new Map<string, number>(
    codebook.types.flatMap(({ type, score, modes }) => [
      [`${type} `, score] as const,
      ...modes.map((one) => [`${type} ${one.mode}`, one.score] as const),
    ]),
  );
  return {
    nameOf: (code) => names.get(code) ?? code,
    isCountry: (code) => countries.has(code),
    countryOf: (person) => homes.get(person) ?? null,
    scoreOf: (type, mode) => scores.get(`${type} ${mode ?? ""}`) ?? 0,
  };
}
