// Reads the compiled starter record from disk, next to the built code (dist/ledger/starter/) or in the sources, and the little of the
// lexicon that its rows need.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type LedgerEntry, type StarterRecord, starterEntries } from "../ledger/index.js";
import { hashText } from "./hash_text.js";
import { loadLexiconTables } from "./lexicon_tables.js";

/** The starter record as entries of a ledger. Throws an Error that names the file and the command that makes it. */
export function loadStarterEntries(): LedgerEntry[] {
  const path = fileURLToPath(new URL("../ledger/starter/starter.json", import.meta.url));
  let record: StarterRecord;
  try {
    record = JSON.parse(readFileSync(path, "utf8")) as StarterRecord; // its compiler has checked the shape
  } catch (cause) {
    throw new Error(`The starter record cannot be read from ${path}: run \`npm run build\`.`, { cause });
  }
  const { parties, codebook } = loadLexiconTables();
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
  const lexicon = {
    nameOf: (code: string) => names.get(code) ?? code,
    isCountry: (code: string) => countries.has(code),
    countryOf: (person: string) => homes.get(person) ?? null,
    scoreOf: (type: string, mode: string | null) => scores.get(`${type} ${mode ?? ""}`) ?? 0,
  };
  return starterEntries(record, lexicon, hashText);
}
