// The parts that every kind of claim is built of, as zod schemas; each mirrors one type of src/model.
// A date is ISO 8601 (YYYY-MM-DD), a country ISO 3166-1 alpha-3, an offset counts UTF-16 code units.
// `id` names the part in the published JSON Schema ($defs).
import { z } from "zod";
import { CLAIM_LINK_KINDS, OTHER_FIELDS, SECTORS } from "../model/index.js";

const offset = z.int().min(0);
const words = z.string();

export const citationSchema = z
  .object({ start: offset, end: offset, sentence: offset, text: words })
  .meta({ id: "Citation" });

export const spanSchema = z.object({ start: offset, end: offset }).meta({ id: "Span" });

export const linkSchema = z
  .object({
    kind: z.enum(CLAIM_LINK_KINDS),
    words,
    hedge: z.string().nullable(),
    start: offset,
    end: offset,
    text: words,
    claim: z.string().nullable(),
  })
  .meta({ id: "ClaimLink" });

export const missingSchema = z
  .object({
    missing: z.enum([
      "no publication date",
      "not stated",
      "ambiguous",
      "not coded: language",
      "invalid date",
      "no text",
    ]),
    text: words.exactOptional(),
  })
  .meta({ id: "Missing" });

const precisionSchema = z.enum([
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "fiscal-year",
  "decade",
  "range",
  "before",
  "since",
]);

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A period of whole days, both ends included; an open end is null. */
export const periodSchema = z
  .object({
    start: day.nullable(),
    end: day.nullable(),
    precision: precisionSchema,
    text: words,
  })
  .meta({ id: "Period" });

export const dateSchema = z.union([day, missingSchema]);

export const actorSchema = z
  .object({
    text: words,
    country: z.string().nullable(),
    organisation: z.string().exactOptional(),
    sector: z.enum(SECTORS).nullable(),
    person: z.string().exactOptional(),
    office: z.string().exactOptional(),
    affiliation: z.string().exactOptional(),
  })
  .meta({ id: "Actor" });

export const placeSchema = z
  .object({ name: z.string(), country: z.string().nullable() })
  .meta({ id: "Place" });

export const attributionSchema = z
  .object({
    text: words,
    country: z.string().nullable(),
    organisation: z.string().exactOptional(),
    person: z.string().exactOptional(),
  })
  .meta({ id: "Attribution" });

export const pairSchema = z.tuple([z.string(), z.string()]).meta({ id: "Pair" });

export const droppedSchema = z
  .object({
    start: offset,
    end: offset,
    reason: z.enum([
      "comment form",
      "related posts",
      "repeated headline",
      "source line",
      "navigation",
      "share buttons",
      "site notice",
      ...OTHER_FIELDS,
    ]),
  })
  .meta({ id: "Dropped" });
