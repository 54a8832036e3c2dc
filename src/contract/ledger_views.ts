// What the ledger shows of one thing: a document with its claims, a claim with what people said of it, a pair, a quarter, a job.
import { z } from "zod";
import { claimSchema } from "./claim.js";
import { enteredWords } from "./entered_words.js";
import type { Frozen } from "./frozen.js";
import { dateSchema, droppedSchema, missingSchema, pairSchema } from "./parts.js";

const offset = z.int().min(0);
const count = z.int().min(0);

const verdictSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("confirmed") }),
    z.object({ kind: z.literal("rejected") }),
    z.object({
      kind: z.literal("changed"),
      fields: z.record(z.string(), z.unknown()).describe("what fields of the claim should be"),
    }),
  ])
  .meta({ id: "Verdict" });

/** A person's word on a claim. */
export const correctionSchema = z
  .object({
    id: z.string().min(1),
    claim: z.string().min(1),
    verdict: verdictSchema,
    because: z.string().min(1),
    source: z.string().nullable().describe("where the right value was seen: an address, or words; or null"),
    by: z.string().min(1),
    recordedAt: z.iso.datetime(),
    validFrom: z.iso.date().nullable(),
    supersedes: z.string().nullable(),
    carriedFrom: z
      .string()
      .nullable()
      .describe(
        "id of the claim that it was said of, where a newer coder reads this one in its place; null: it was said of this one",
      ),
  })
  .meta({ id: "Correction" });

/** A document that has the same text as another one, or nearly so: an agency's report under another headline, some words changed or cut. */
const copySchema = z
  .object({
    document: z.string().min(1),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.iso.date().nullable(),
  })
  .meta({ id: "CopyOfText" });

/** A correction of a claim that the coder of today no longer makes. */
const lostCorrectionSchema = z
  .object({
    correction: correctionSchema,
    read: claimSchema.nullable().describe("the claim as it was read when it was corrected; null: not known"),
  })
  .meta({ id: "LostCorrection" });

/** A document with its claims as corrected, in reading order; what a person rejected stands apart. */
export const documentViewSchema = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    origin: z.string().nullable(),
    author: z.string().nullable(),
    published: dateSchema,
    language: z.string().nullable(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    addedAt: z.iso.datetime(),
    coder: z.string().min(1).describe("version of the coder that read it"),
    coderNow: z.string().min(1).describe("version of the coder that reads now"),
    entered: z.boolean().describe("the text is not the source's own: lines that were entered from it"),
    sentences: z.array(z.object({ start: offset, end: offset })),
    dropped: z.array(droppedSchema),
    notCoded: missingSchema.nullable(),
    claims: z.array(claimSchema),
    rejected: z.array(claimSchema),
    copyOf: z
      .string()
      .min(1)
      .nullable()
      .describe(
        "id of the document that had the same text first; null: it is the first, or nobody else has it",
      ),
    copies: z.array(copySchema).describe("all other documents with this text, the first published first"),
    lostCorrections: z
      .array(lostCorrectionSchema)
      .describe("people's words on claims that are no longer made: they are kept and hold of nothing"),
  })
  .meta({ id: "DocumentView" });

/** A correction as it is entered. */
export const newCorrectionSchema = z
  .object({
    claim: z.string({ error: "give the id of a claim" }).min(1, { error: "give the id of a claim" }),
    verdict: verdictSchema,
    because: enteredWords("the reason, in one sentence").describe("why, in one sentence"),
    source: enteredWords("where the right value was seen, or leave it out")
      .nullish()
      .describe("where the right value was seen: an address, or words"),
    by: enteredWords("who says so").describe("who says so"),
    validFrom: z.iso
      .date({ error: "give a day as YYYY-MM-DD" })
      .nullish()
      .describe("the day from which it holds; left out: always"),
    supersedes: z.string().nullish().describe("id of the correction that it takes the place of"),
  })
  .meta({ id: "NewCorrection" });

/** A claim as it was read and as it stands, with the corrections that were entered, the first one first. */
export const claimViewSchema = z
  .object({
    document: z.string().min(1),
    published: z.iso.date().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    addedAt: z.iso.datetime(),
    record: z.string().min(1),
    read: claimSchema.describe("as it was read"),
    claim: claimSchema.nullable().describe("as corrected; null: a person rejected it"),
    corrections: z.array(correctionSchema),
  })
  .meta({ id: "ClaimView" });

/** A pair that the ledger knows something of. */
export const pairLineSchema = z
  .object({
    pair: pairSchema,
    claims: count,
    documents: count,
    first: z.iso.date().nullable().describe("first day of a claim"),
    last: z.iso.date().nullable().describe("last day of a claim"),
    known: z.iso
      .date()
      .describe("day on which the last of it became known: that of loading for a document without a date"),
    news: z.iso
      .date()
      .nullable()
      .describe("day that the latest of its documents bears; null: none bears one"),
  })
  .meta({ id: "PairLine" });

/** Events of a pair in a quarter, counted as records. */
export const quarterSchema = z
  .object({
    quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
    start: z.iso.date(),
    end: z.iso.date(),
    cooperation: count.describe("records of events of PLOVER's quads 1 and 2"),
    conflict: count.describe("records of events of quads 3 and 4"),
    documents: count.describe("documents that tell anything of the quarter; 0: nothing was read of it"),
  })
  .meta({ id: "Quarter" });

export const activitySchema = z.object({ quarters: z.array(quarterSchema) }).meta({ id: "Activity" });

export const ledgerCountsSchema = z
  .object({
    documents: count,
    claims: count,
    records: count,
    corrections: count,
    coder: z.string().min(1).describe("version of the coder that reads now"),
    readBy: z
      .array(z.object({ coder: z.string().min(1), documents: z.int().min(1) }).meta({ id: "ReadBy" }))
      .describe("which version of the coder has read how many documents; entered ones were read by none"),
    toRecode: count.describe("documents that another version has read than the one that reads now"),
    measured: z
      .record(
        z.enum(["event", "statement", "figure", "position"]),
        z
          .object({
            on: z.string().describe("what it was measured on"),
            found: z.number().min(0).max(1).describe("share of the claims that a reader notes that it finds"),
            right: z.number().min(0).max(1).describe("share of the claims that it makes that are right"),
          })
          .meta({ id: "Measured" }),
      )
      .describe("how good the coder is at each kind of claim"),
  })
  .meta({ id: "LedgerCounts" });

const nameTable = z.record(z.string(), z.string());

export const namesSchema = z.object({ countries: nameTable, organisations: nameTable }).meta({ id: "Names" });

/** A piece of work that goes on when nobody waits for it. */
export const jobSchema = z
  .object({
    id: z.string().min(1),
    kind: z.enum(["read", "fetch"]),
    state: z.enum(["waiting", "running", "done", "failed"]),
    name: z.string().describe("what is read"),
    documents: z.array(z.string()).describe("ids of the documents that are kept so far"),
    claims: count.describe("their claims"),
    notes: z.array(z.string()).describe("what the reader should know, what could not be read among it"),
    problem: z.string().nullable().describe("why nothing could be read"),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: "Job" });

export type ActivityView = Frozen<z.output<typeof activitySchema>>;
export type ClaimView = Frozen<z.output<typeof claimViewSchema>>;
export type CorrectionLine = Frozen<z.output<typeof correctionSchema>>;
export type DocumentView = Frozen<z.output<typeof documentViewSchema>>;
export type JobLine = Frozen<z.output<typeof jobSchema>>;
export type LedgerCountsLine = Frozen<z.output<typeof ledgerCountsSchema>>;
export type NamesTable = Frozen<z.output<typeof namesSchema>>;
export type NewCorrection = Frozen<z.output<typeof newCorrectionSchema>>;
export type PairLine = Frozen<z.output<typeof pairLineSchema>>;
export type Quarter = Frozen<z.output<typeof quarterSchema>>;
