// Reads the compiled lexicon from disk: the JSON files that tools/compile_data.mjs writes, next to the built code
// (dist/lexicon/compiled/) or in the sources (src/lexicon/compiled/).
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LexiconTables, RateTables, VoteTables } from "../lexicon/index.js";

/** What reading needs of data/. Throws an Error that names the file and the command that makes it when one is missing or broken. */
export function loadLexiconTables(): LexiconTables {
  return {
    parties: readTable("parties"),
    codebook: readTable("codebook"),
    words: readTable("words"),
    measures: readTable("measures"),
    sources: readTable("sources"),
    senses: readTable("senses"),
    eventTypes: readTable("event_types"),
    eventTargets: readTable("event_targets"),
  };
}

/** The mean exchange rates, for createRates. Apart from the rest, so that the reading threads do not load them; throws as it does. */
export function loadRateTables(): RateTables {
  return readTable("rates");
}

/** The codes of states in files of votes. Apart from the rest, so that the reading threads do not load them; throws as it does. */
export function loadVoteTables(): VoteTables {
  return readTable("votes");
}

type Tables = Omit<LexiconTables, "eventTypes" | "eventTargets"> & {
  readonly rates: RateTables;
  readonly votes: VoteTables;
  readonly event_types: LexiconTables["eventTypes"];
  readonly event_targets: LexiconTables["eventTargets"];
};

/** The compiler of data/ has checked the shape; here it is only parsed. */
function readTable<Name extends keyof Tables>(name: Name): Tables[Name] {
  const path = fileURLToPath(new URL(`../lexicon/compiled/${name}.json`, import.meta.url));
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Tables[Name];
  } catch (cause) {
    throw new Error(`The lexicon cannot be read from ${path}: run \`npm run build\`.`, { cause });
  }
}
