// The lines that the command line prints: one document of `read --json`, one line of `read --jsonl`, one bad line.
// The names are those of docs/design.md (contracts): fields may be added, none changes its name.
import { z } from "zod";
import { claimSchema, figureSchema } from "./claim.js";
import { explainedSentenceSchema } from "./explained.js";
import type { Frozen } from "./frozen.js";
import { dateSchema, droppedSchema, missingSchema } from "./parts.js";

/** What was read of one document. `document` is its id, `notCoded` is set when nothing could be coded, `text` for pages. */
export const readLineSchema = z.object({
  document: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  claims: z.array(claimSchema),
  title: z.string().nullable(),
  origin: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: dateSchema,
  language: z.string().nullable(),
  dropped: z.array(droppedSchema),
  notCoded: missingSchema.nullable(),
  text: z.string().exactOptional(),
  explained: z.array(explainedSentenceSchema).exactOptional(),
});

/** The document that says a claim, as a list names it. */
const toldBy = {
  document: z.string().min(1),
  published: z.iso.date().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  addedAt: z.iso.datetime(),
  copyOf: z
    .string()
    .min(1)
    .nullable()
    .describe(
      "id of the document that had the same text first; null: it is the first, or nobody else has it",
    ),
};

/** A claim of the ledger: as corrected, with the document that says it and the day of its publication. */
export const ledgerClaimLineSchema = z.object({ ...toldBy, claim: claimSchema });

/** A record of the ledger: the claims that tell the same, with the one that speaks for them. `claims` are the ids of all that stand. */
export const ledgerRecordLineSchema = z.object({
  record: z.string().min(1),
  reports: z.int().min(1),
  stories: z
    .int()
    .min(1)
    .describe("texts that tell it: copies of one text, as agencies' reports have them, are counted once"),
  claims: z.array(z.string().min(1)).min(1),
  ...ledgerClaimLineSchema.shape,
});

/** A figure of the ledger with the key of its series: figures with one key are one series. */
export const ledgerSeriesLineSchema = z.object({
  series: z.string().min(1),
  ...toldBy,
  claim: figureSchema,
});

/** A document of the ledger, in the form that `read --jsonl` takes: read again it has the same ids. */
export const ledgerDocumentLineSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  published: z.iso.date().exactOptional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: z.iso.datetime(),
  coder: z.string().min(1),
  /** The text is not the source's own: lines that were entered from it. */
  entered: z.literal(true).exactOptional(),
});

/** The id of the one who asks: echoed as it came. */
const streamIdSchema = z.union([z.string(), z.number()]);

/** One answered line of a stream. */
export const streamLineSchema = z.object({ id: streamIdSchema, ...readLineSchema.shape });

/** One line of a stream that could not be read. `line` counts from 1, `error` is a sentence. */
export const errorLineSchema = z.object({
  id: streamIdSchema.exactOptional(),
  line: z.int().min(1),
  error: z.string().min(1),
});

export type LedgerClaimLine = Frozen<z.output<typeof ledgerClaimLineSchema>>;
export type LedgerRecordLine = Frozen<z.output<typeof ledgerRecordLineSchema>>;
export type LedgerSeriesLine = Frozen<z.output<typeof ledgerSeriesLineSchema>>;
export type LedgerDocumentLine = Frozen<z.output<typeof ledgerDocumentLineSchema>>;
export type ReadLine = Frozen<z.output<typeof readLineSchema>>;
export type StreamLine = Frozen<z.output<typeof streamLineSchema>>;
export type ErrorLine = Frozen<z.output<typeof errorLineSchema>>;
