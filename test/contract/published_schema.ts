// A published schema file as something that judges values: what a reader of schema/ would do with it.
import { readFileSync } from "node:fs";
import { z } from "zod";

/** Reads schema/<name>.schema.json. */
export function schemaFor(
  name:
    | "claim"
    | "read"
    | "read-stream"
    | "error-line"
    | "ledger-claim"
    | "ledger-record"
    | "ledger-document"
    | "ledger-series"
    | "found"
    | "correction"
    | "doubt"
    | "ledger-counts"
    | "recode-progress"
    | "loaded"
    | "votes"
    | "check"
    | "check-stream"
    | "agreements"
    | "gatherings"
    | "expectations"
    | "reasons",
): z.ZodType {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  return z.fromJSONSchema(JSON.parse(readFileSync(file, "utf8")));
}
