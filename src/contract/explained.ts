// How a sentence was read; each schema mirrors one type of src/model/explained.ts.
import { z } from "zod";
import { STATUSES } from "../model/index.js";
import type { Frozen } from "./frozen.js";
import { missingSchema, periodSchema } from "./parts.js";

const words = z.array(z.string());
const offset = z.int().min(0);

const clauseSchema = z
  .object({
    kind: z.string(),
    verb: z.string(),
    lemma: z.string(),
    isPassive: z.boolean(),
    subject: words,
    object: words,
    complements: words,
    under: offset.nullable(),
    status: z.enum(STATUSES),
    because: z.string().nullable(),
    saidBy: words,
  })
  .meta({ id: "ExplainedClause" });

const actorSchema = z
  .object({
    text: z.string(),
    country: z.string().nullable(),
    organisation: z.string().exactOptional(),
    person: z.string().exactOptional(),
    office: z.string().exactOptional(),
    sector: z.string().nullable(),
    by: z.string(),
  })
  .meta({ id: "ExplainedActor" });

const timeSchema = z
  .object({
    text: z.string(),
    period: z.union([periodSchema, missingSchema]),
    ahead: periodSchema.nullable(),
  })
  .meta({ id: "ExplainedTime" });

export const explainedSentenceSchema = z
  .object({
    sentence: offset,
    start: offset,
    end: offset,
    clauses: z.array(clauseSchema),
    actors: z.array(actorSchema),
    times: z.array(timeSchema),
    claims: z.array(z.string()),
    passedOver: z.string().nullable(),
  })
  .meta({ id: "ExplainedSentence" });

export const explainedSchema = z
  .object({ coder: z.string(), sentences: z.array(explainedSentenceSchema) })
  .meta({ id: "Explained" });

export type Explained = Frozen<z.output<typeof explainedSchema>>;
