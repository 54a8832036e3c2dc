// The register of expectations of a pair (src/views/diplomacy/expectations).
import { z } from "zod";
import { EVENT_TYPES } from "../model/index.js";
import { citedSchema, dayOrNull, registerBase } from "./cited.js";
import type { Frozen } from "./frozen.js";
import { pairSchema } from "./parts.js";

/** met, met late and not met: a later claim shows it; overdue: the last day of it has passed and nothing is told; open: not yet, or it cannot be told. */
export const EXPECTATION_STATES = ["met", "met late", "not met", "overdue", "open"] as const;

export const expectationSchema = z
  .object({
    id: z.string().min(1),
    ...citedSchema.shape,
    act: z.enum(EVENT_TYPES).nullable().describe("what is expected; null: told in words alone"),
    status: z.enum(["planned", "possible"]).describe("planned: it will be; possible: it may be"),
    hedge: z.string().nullable().describe("the words that make it an expectation, as they were read"),
    not: z.boolean().describe("expected not to be"),
    parties: z.array(z.string()),
    by: z.string().describe("who expects it"),
    due: z
      .object({ start: dayOrNull, end: dayOrNull, text: z.string() })
      .nullable()
      .describe("when; null: no day is told"),
    state: z.enum(EXPECTATION_STATES),
    outcome: z
      .object({ ...citedSchema.shape, day: dayOrNull })
      .nullable()
      .describe("the claim that shows what came of it"),
    because: z.string().min(1).describe("why it stands so, in one sentence"),
  })
  .meta({ id: "ExpectationRow" });

export const expectationsSchema = z
  .object({ pair: pairSchema, ...registerBase, rows: z.array(expectationSchema) })
  .meta({ id: "Expectations" });

export type ExpectationRow = Frozen<z.output<typeof expectationSchema>>;
export type ExpectationsView = Frozen<z.output<typeof expectationsSchema>>;
