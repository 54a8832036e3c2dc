// What the desk itself needs of the lexicon, read from disk once, when it is first asked for. The reading threads have their own.
import { loadLexiconTables, loadRateTables, loadVoteTables } from "../intake/lexicon_tables.js"; // not the whole folder: it loads the parsers of pages
import {
  createLexicon,
  createRates,
  type Lexicon,
  type LexiconTables,
  type Rates,
  type StateCode,
} from "../lexicon/index.js";

let read: LexiconTables | null = null;
let built: Lexicon | null = null;
let rates: Rates | null = null;
let stateCodes: readonly StateCode[] | null = null;

export function lexiconTables(): LexiconTables {
  read ??= loadLexiconTables();
  return read;
}

/** The tables with their look-ups. */
export function deskLexicon(): Lexicon {
  built ??= createLexicon(lexiconTables());
  return built;
}

/** Mean rates of exchange. */
export function deskRates(): Rates {
  rates ??= createRates(loadRateTables());
  return rates;
}

/** What the codes of states in files of votes stand for. */
export function deskStateCodes(): readonly StateCode[] {
  stateCodes ??= loadVoteTables().stateCodes;
  return stateCodes;
}
