// The register of agreements, plans and documents of a pair (src/views/diplomacy/agreements).
import { z } from "zod";
import { INSTRUMENT_KINDS, STAGES, STATUSES } from "../model/index.js";
import { citedSchema, dayOrNull, registerBase } from "./cited.js";
import type { Frozen } from "./frozen.js";
import { pairSchema } from "./parts.js";

/** How far a document has come: a stage, or only named. */
export const STANDS = ["named", ...STAGES] as const;

const stepSchema = z
  .object({
    stage: z.enum(STAGES).describe("what is told to happen to it"),
    status: z.enum(STATUSES).describe("how far that is done: a signing that is planned is no signing"),
    day: dayOrNull.describe("first day of when it happened or will, as told; null: not told"),
    lastDay: dayOrNull.describe("last day of it"),
    counts: z.boolean().describe("whether it moved the document on, by the rule of the register"),
    ...citedSchema.shape,
  })
  .meta({ id: "AgreementStep" });

export const agreementRowSchema = z
  .object({
    id: z.string().min(1),
    title: z.string().min(1),
    /** Other words that the texts have for it, and its aliases of data/parties/documents.yaml. */
    aliases: z.array(z.string()),
    kind: z.enum(INSTRUMENT_KINDS),
    parties: z.array(z.string()).describe("codes of countries and organisations"),
    ofBoth: z.boolean().describe("whether both of the pair are parties"),
    day: dayOrNull.describe("first day of the step that it stands at, as told; null: not told"),
    lastDay: dayOrNull.describe("last day of that step"),
    stands: z.enum(STANDS),
    standsBy: z.string().nullable().describe("id of the claim that it stands so by; null: only named"),
    open: z
      .array(stepSchema)
      .describe("told as not or not yet done, or as still to come: these do not move it"),
    steps: z.array(stepSchema).describe("what moved it, the first one first"),
    named: z.array(citedSchema).describe("claims that name it and do not move it"),
    known: z
      .object({ day: z.iso.date(), source: z.string(), url: z.string().nullable() })
      .nullable()
      .describe("the row of data/parties/documents.yaml that its title means, with the source of the row"),
    text: z.string().nullable().describe("address of its text, where one is known"),
  })
  .meta({ id: "AgreementRow" });

export const agreementsSchema = z
  .object({ pair: pairSchema, ...registerBase, rows: z.array(agreementRowSchema) })
  .meta({ id: "Agreements" });

export type AgreementRow = Frozen<z.output<typeof agreementRowSchema>>;
export type AgreementStep = Frozen<z.output<typeof stepSchema>>;
export type AgreementsView = Frozen<z.output<typeof agreementsSchema>>;
