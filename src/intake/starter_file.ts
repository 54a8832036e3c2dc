// Reads the compiled starter record from disk, next to the built code (dist/ledger/starter/) or in the sources.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type LedgerEntry, rowLexicon, type StarterRecord, starterEntries } from "../ledger/index.js";
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
  return starterEntries(record, rowLexicon(loadLexiconTables()), hashText);
}
