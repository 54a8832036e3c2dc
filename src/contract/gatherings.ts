// The register of gatherings of a pair (src/views/diplomacy/gatherings).
import { z } from "zod";
import { GATHERING_KINDS, STANDINGS } from "../model/index.js";
import { citedSchema, dayOrNull, registerBase } from "./cited.js";
import type { Frozen } from "./frozen.js";
import { pairSchema, placeSchema } from "./parts.js";

/** planned: it is to come; held: somebody is told to have been there; past: its day is over and nobody is told to have been there; named: no day is told. */
export const GATHERING_STATES = ["planned", "held", "past", "named"] as const;

const attendanceSchema = z
  .object({
    party: z.string().describe("code of a country or an organisation"),
    standing: z.enum(STANDINGS).describe("as told last"),
    ...citedSchema.shape,
    before: z
      .array(z.object({ standing: z.enum(STANDINGS), ...citedSchema.shape }))
      .describe("what was told of them before, the first one first"),
  })
  .meta({ id: "Attendance" });

export const gatheringRowSchema = z
  .object({
    id: z.string().min(1),
    title: z.string().min(1),
    kind: z.enum(GATHERING_KINDS),
    places: z.array(placeSchema),
    start: dayOrNull,
    end: dayOrNull,
    state: z.enum(GATHERING_STATES),
    attendance: z.array(attendanceSchema),
    named: z.array(citedSchema).describe("claims that name it and do not tell who comes"),
  })
  .meta({ id: "GatheringRow" });

export const gatheringsSchema = z
  .object({ pair: pairSchema, ...registerBase, rows: z.array(gatheringRowSchema) })
  .meta({ id: "Gatherings" });

export type GatheringRow = Frozen<z.output<typeof gatheringRowSchema>>;
export type GatheringsView = Frozen<z.output<typeof gatheringsSchema>>;
