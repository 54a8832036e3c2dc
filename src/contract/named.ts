// Documents and gatherings that the words of a claim name; each schema mirrors one type of src/model/named.ts.
import { z } from "zod";
import { GATHERING_KINDS, INSTRUMENT_KINDS, STAGES, STANDINGS, STATUSES } from "../model/index.js";
import { missingSchema, periodSchema, placeSchema } from "./parts.js";

const told = { start: z.int().min(0), end: z.int().min(0), text: z.string() };
const period = z.union([periodSchema, missingSchema]);

export const instrumentSchema = z
  .object({
    kind: z.enum(INSTRUMENT_KINDS),
    title: z.string().min(1),
    parties: z.array(z.string()),
    stage: z.enum(STAGES).nullable(),
    status: z.enum(STATUSES),
    period,
    ...told,
  })
  .meta({ id: "Instrument" });

export const gatheringSchema = z
  .object({
    kind: z.enum(GATHERING_KINDS),
    title: z.string().min(1),
    places: z.array(placeSchema),
    period,
    who: z.array(z.string()),
    standing: z.enum(STANDINGS).nullable(),
    ...told,
  })
  .meta({ id: "Gathering" });
