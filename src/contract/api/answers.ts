// What the API answers with. Fields may be added; none changes its name or its meaning within a contract version.
import { z } from "zod";
import { checkLineSchema } from "../check.js";
import { doubtSchema } from "../doubts.js";
import type { Frozen } from "../frozen.js";
import { jobSchema, pairLineSchema } from "../ledger_views.js";
import {
  ledgerClaimLineSchema,
  ledgerDocumentLineSchema,
  ledgerRecordLineSchema,
  ledgerSeriesLineSchema,
  readLineSchema,
} from "../lines.js";
import { datasetSchema } from "../load.js";

/** Why a request was not answered, by what the asker can do about it. */
const API_ERROR_CODES = [
  "bad_request",
  "bad_document",
  "no_token",
  "other_host",
  "other_site",
  "not_found",
  "wrong_method",
  "refused",
  "too_large",
  "wrong_type",
  "too_many",
  "fault",
] as const;

/** The one shape of every failure; `message` is a sentence for the one who asked. */
export const apiErrorSchema = z
  .object({ error: z.object({ code: z.enum(API_ERROR_CODES), message: z.string().min(1) }) })
  .meta({ id: "ApiError" });

const next = z
  .string()
  .nullable()
  .describe("goes into `after` of the request for the page after it; null at the end");

export const claimListSchema = z
  .object({ items: z.array(ledgerClaimLineSchema.meta({ id: "LedgerClaim" })), next })
  .meta({ id: "ClaimList" });

export const recordListSchema = z
  .object({ items: z.array(ledgerRecordLineSchema.meta({ id: "LedgerRecord" })), next })
  .meta({ id: "RecordList" });

export const documentListSchema = z
  .object({ items: z.array(ledgerDocumentLineSchema.meta({ id: "LedgerDocument" })), next })
  .meta({ id: "DocumentList" });

export const seriesListSchema = z
  .object({ items: z.array(ledgerSeriesLineSchema.meta({ id: "LedgerSeries" })), next })
  .meta({ id: "SeriesList" });

export const pairListSchema = z.object({ items: z.array(pairLineSchema), next }).meta({ id: "PairList" });

export const doubtListSchema = z.object({ items: z.array(doubtSchema), next }).meta({ id: "DoubtList" });

export const datasetListSchema = z
  .object({ items: z.array(datasetSchema), next })
  .meta({ id: "DatasetList" });

export const jobListSchema = z.object({ items: z.array(jobSchema), next }).meta({ id: "JobList" });

export const foundSchema = z
  .object({
    document: z.string().min(1),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.iso.date().nullable(),
    sentence: z
      .string()
      .describe("the first that holds one of the words; empty where the title alone holds them"),
  })
  .meta({ id: "Found" });

export const foundListSchema = z.object({ items: z.array(foundSchema), next }).meta({ id: "FoundList" });

const offset = z.int().min(0);

/** One document as it was read: its line, what is needed to show it, and what the ledger did. */
export const readingSchema = z
  .object({
    line: readLineSchema.meta({ id: "ReadLine" }),
    page: z
      .object({
        text: z.string(),
        sentences: z.array(z.object({ start: offset, end: offset })),
        names: z
          .record(z.string(), z.string())
          .describe("the claims' codes of countries and organisations in words"),
      })
      .meta({ id: "ReadPage" }),
    kept: z
      .enum(["added", "there"])
      .nullable()
      .describe("added: the ledger has taken it; there: it had it already; null: it was not to be kept"),
  })
  .meta({ id: "Reading" });

/** One checked text: its findings, and what is needed to show them in it. */
export const checkedSchema = z
  .object({ line: checkLineSchema.meta({ id: "CheckLine" }), page: readingSchema.shape.page })
  .meta({ id: "Checked" });

const name = z.string().describe("the address that it is about");

/** What comes of an address: a note, a document of it, or why one could not be read. */
export const fetchLineSchema = z
  .union([
    z.object({ note: z.string().describe("what the reader should know of the next line, or of the whole") }),
    z.object({ name, reading: readingSchema }),
    z.object({ name, problem: z.string().describe("why it could not be read") }),
  ])
  .meta({ id: "FetchLine" });

const count = z.int().min(0);

/** How far a recoding has come; the last line is how it ended. */
export const recodeProgressSchema = z
  .object({
    documents: count.describe("looked at"),
    recoded: count.describe("read again"),
    failed: count.describe("could not be read in the time limit; their old claims stay"),
    carriedCorrections: count.describe(
      "corrections that hold from now on of the claim that is read in place of theirs",
    ),
    lostCorrections: count.describe("corrections whose claim is no longer made"),
  })
  .meta({ id: "RecodeProgress" });

export const statusSchema = z
  .object({
    version: z.string().min(1).describe("of the program"),
    contract: z.int().min(1).describe("version of the contract"),
    startedAt: z.iso.datetime(),
    proof: z
      .string()
      .nullable()
      .describe(
        "HMAC-SHA256 of `challenge` with the token as its key, in hex: the desk has the token; null without a challenge",
      ),
  })
  .meta({ id: "Status" });

export type ApiError = Frozen<z.output<typeof apiErrorSchema>>;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];
export type CheckedAnswer = Frozen<z.output<typeof checkedSchema>>;
export type FetchLine = Frozen<z.output<typeof fetchLineSchema>>;
export type Reading = Frozen<z.output<typeof readingSchema>>;
export type StatusAnswer = Frozen<z.output<typeof statusSchema>>;
