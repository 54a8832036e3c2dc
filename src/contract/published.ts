// The schemas that are published as JSON Schema 2020-12 under schema/, by file name. tools/generate.mjs writes them.
// Unknown fields are allowed on purpose: a reader of version 1 must live with fields added later.
import { z } from "zod";
import { foundSchema, recodeProgressSchema } from "./api/answers.js";
import { checkLineSchema, checkStreamLineSchema } from "./check.js";
import { claimSchema } from "./claim.js";
import { doubtSchema } from "./doubts.js";
import { correctionSchema, ledgerCountsSchema } from "./ledger_views.js";
import {
  errorLineSchema,
  ledgerClaimLineSchema,
  ledgerDocumentLineSchema,
  ledgerRecordLineSchema,
  ledgerSeriesLineSchema,
  readLineSchema,
  streamLineSchema,
} from "./lines.js";
import { loadedSchema } from "./load.js";
import { agreementsSchema, expectationsSchema, gatheringsSchema, reasonsSchema } from "./registers.js";
import { CONTRACT_VERSION } from "./version.js";
import { votesViewSchema } from "./votes.js";

const PUBLISHED = {
  claim: { schema: claimSchema, title: "A claim: an event, a statement, a figure or a position" },
  read: { schema: readLineSchema, title: "One document, as `chancery read --json` prints it" },
  "read-stream": { schema: streamLineSchema, title: "One answered line of `chancery read --jsonl`" },
  check: { schema: checkLineSchema, title: "One checked document, as `check --json` prints it" },
  "check-stream": { schema: checkStreamLineSchema, title: "One answered line of `check --jsonl`" },
  "ledger-claim": {
    schema: ledgerClaimLineSchema,
    title: "A claim of the ledger, as `pair --json` prints it",
  },
  "ledger-record": {
    schema: ledgerRecordLineSchema,
    title: "A record of the ledger, as `export records --format jsonl` prints it",
  },
  "ledger-series": {
    schema: ledgerSeriesLineSchema,
    title: "A figure of a series, as `export series --format jsonl` prints it",
  },
  "ledger-document": {
    schema: ledgerDocumentLineSchema,
    title: "A document of the ledger, as `export documents --format jsonl` prints it",
  },
  found: { schema: foundSchema, title: "A document that holds the words, as `search --json` prints it" },
  correction: {
    schema: correctionSchema,
    title: "A person's word on a claim, as `correct --json` prints it",
  },
  doubt: { schema: doubtSchema, title: "A doubt, as `doubts --json` prints it" },
  "ledger-counts": {
    schema: ledgerCountsSchema,
    title: "How much the ledger has, as `status --json` prints it",
  },
  "recode-progress": {
    schema: recodeProgressSchema,
    title: "What a recoding did, as `recode --json` prints it",
  },
  votes: { schema: votesViewSchema, title: "Votes of a pair, as `votes --json` prints them" },
  loaded: { schema: loadedSchema, title: "What a loading did, as `load --json` prints it" },
  agreements: { schema: agreementsSchema, title: "Agreements of a pair, as `agreements --json` prints them" },
  gatherings: { schema: gatheringsSchema, title: "Gatherings of a pair, as `gatherings --json` prints them" },
  expectations: {
    schema: expectationsSchema,
    title: "Expectations of a pair, as `expectations --json` prints them",
  },
  reasons: { schema: reasonsSchema, title: "Aims and reasons of a pair, as `reasons --json` prints them" },
  "error-line": { schema: errorLineSchema, title: "One line of a stream that could not be read" },
} as const;

/** Name -> JSON Schema, for every published schema. */
export function publishedSchemas(): Record<string, object> {
  const entries = Object.entries(PUBLISHED).map(([name, { schema, title }]) => {
    const { $schema, ...body } = z.toJSONSchema(schema, {
      target: "draft-2020-12",
      io: "input",
    });
    const $id = `urn:chancery:schema:${name}:${CONTRACT_VERSION}`;
    const $comment = `contract version ${CONTRACT_VERSION}`;
    return [name, { $schema, $id, $comment, title, ...body }];
  });
  return Object.fromEntries(entries);
}
