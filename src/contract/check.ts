// What the check of a text says: one finding, the line of one checked document, one answered line of a stream.
import { z } from "zod";
import { CHECK_RULES, VERDICTS } from "../model/index.js";
import type { Frozen } from "./frozen.js";
import { citationSchema, dateSchema, missingSchema, spanSchema } from "./parts.js";

/** What a finding rests on. */
const findingSourceSchema = z
  .object({
    words: z.string().min(1).describe("what it says"),
    claim: z.string().nullable().describe("id of the claim of the record"),
    document: z.string().nullable().describe("id of the document that tells it"),
    url: z.string().nullable(),
    span: spanSchema.nullable().describe("the place in the text that was checked"),
  })
  .meta({ id: "FindingSource" });

export const findingSchema = z
  .object({
    verdict: z.enum(VERDICTS),
    rule: z.enum(CHECK_RULES),
    citation: citationSchema.describe("the sentence"),
    found: z.object({ text: z.string(), span: spanSchema, claim: z.string().nullable() }),
    expected: z.string().nullable().describe("what should stand there, in words"),
    because: z.string().min(1).describe("one sentence with the arithmetic"),
    sources: z.array(findingSourceSchema),
    confidence: z.number().min(0).max(1),
    correction: z.string().nullable().describe("words to put in the place of the found ones"),
  })
  .meta({ id: "Finding" });

/** One checked document. `document` is the id that it has or would have in the ledger. */
export const checkLineSchema = z.object({
  document: z.string().min(1),
  findings: z.array(findingSchema),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  published: dateSchema,
  notCoded: missingSchema.nullable().describe("why nothing could be checked, where nothing was read"),
});

/** One answered line of a stream. */
export const checkStreamLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  findings: z.array(findingSchema),
});

export type CheckLine = Frozen<z.output<typeof checkLineSchema>>;
export type CheckStreamLine = Frozen<z.output<typeof checkStreamLineSchema>>;
