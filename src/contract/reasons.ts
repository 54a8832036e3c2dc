// The register of aims and reasons of a pair (src/views/diplomacy/reasons).
import { z } from "zod";
import { STATUSES } from "../model/index.js";
import { citedSchema, dayOrNull, registerBase } from "./cited.js";
import type { Frozen } from "./frozen.js";
import { pairSchema } from "./parts.js";

export const reasonSchema = z
  .object({
    ...citedSchema.shape,
    /** aim: what it is for; reason: why it is; wish: what its holder hopes or wants. */
    kind: z.enum(["aim", "reason", "wish"]),
    parties: z.array(z.string()),
    status: z.enum(STATUSES).describe("of the claim that it is given for"),
    day: dayOrNull,
    what: z.string().describe("the words of what it is given for"),
    words: z.string().describe("the words that link the two: in order to, because"),
    hedge: z.string().nullable().describe("probably, likely; null: said without one"),
    why: z.string().describe("the words of the aim or the reason"),
    leadsTo: z.string().nullable().describe("id of the claim that the words of the aim or the reason make"),
  })
  .meta({ id: "ReasonRow" });

export const reasonsSchema = z
  .object({ pair: pairSchema, ...registerBase, rows: z.array(reasonSchema) })
  .meta({ id: "Reasons" });

export type ReasonRow = Frozen<z.output<typeof reasonSchema>>;
export type ReasonsView = Frozen<z.output<typeof reasonsSchema>>;
