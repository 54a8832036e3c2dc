// A claim as it leaves Chancery: event, statement, figure or position, told apart by `kind` (docs/design.md, contracts).
// test/contract/claim.test.ts holds these schemas equal to the types of src/model.
import { z } from "zod";
import { BOUNDS, EVENT_TYPES, POSITION_STANCES, REVIEWS, STATUSES } from "../model/index.js";
import { gatheringSchema, instrumentSchema } from "./named.js";
import {
  actorSchema,
  attributionSchema,
  citationSchema,
  linkSchema,
  missingSchema,
  pairSchema,
  periodSchema,
  placeSchema,
  spanSchema,
} from "./parts.js";
import {
  agreementSchema,
  enteredSchema,
  meetingSchema,
  paymentSchema,
  restrictionSchema,
  voteSchema,
} from "./register.js";

const base = {
  id: z.string().min(1),
  status: z.enum(STATUSES),
  period: z.union([periodSchema, missingSchema]),
  places: z.array(placeSchema),
  attribution: z.array(attributionSchema),
  pairs: z.array(pairSchema),
  pair: pairSchema.nullable(),
  citation: citationSchema,
  confidence: z.number().min(0).max(1),
  why: z.string().min(1),
  coder: z.string().min(1),
  review: z.enum(REVIEWS),
  links: z.array(linkSchema).exactOptional(),
  instruments: z.array(instrumentSchema).exactOptional(),
  gatherings: z.array(gatheringSchema).exactOptional(),
  entered: enteredSchema.exactOptional(),
};

export const eventSchema = z
  .object({
    ...base,
    kind: z.literal("event"),
    type: z.enum(EVENT_TYPES),
    act: z.enum(EVENT_TYPES),
    mode: z.string().nullable(),
    contexts: z.array(z.string()),
    /** Text, never a number: "010" is not 10. */
    cameo: z.string().nullable(),
    intensity: z.number().min(-10).max(10),
    symmetric: z.boolean(),
    source: z.array(actorSchema),
    target: z.array(actorSchema),
    meeting: meetingSchema.exactOptional(),
    agreement: agreementSchema.exactOptional(),
    restriction: restrictionSchema.exactOptional(),
    payment: paymentSchema.exactOptional(),
  })
  .meta({ id: "Event" });

export const statementSchema = z
  .object({
    ...base,
    kind: z.literal("statement"),
    speaker: actorSchema,
    verb: z.string(),
    addressee: actorSchema.nullable(),
    quote: z.string(),
    direct: z.boolean(),
    topics: z.array(z.string()),
    about: z.array(z.string()),
    stance: z
      .object({ toward: z.array(z.string()), polarity: z.enum(["positive", "negative", "neutral"]) })
      .nullable(),
  })
  .meta({ id: "Statement" });

const changeSchema = z.object({
  value: z.number().min(0).nullable(),
  unit: z.string(),
  direction: z.enum(["up", "down", "flat"]),
  versus: z.enum(["year-earlier", "previous-period", "named-period", "not stated"]),
  against: periodSchema.exactOptional(),
  bound: z.enum(BOUNDS).exactOptional(),
  currency: z.string().exactOptional(),
});

export const figureSchema = z
  .object({
    ...base,
    kind: z.literal("figure"),
    measure: z.string(),
    value: z.number().nullable(),
    high: z.number().exactOptional(),
    unit: z.string().nullable(),
    bound: z.enum(BOUNDS),
    direction: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
    commodity: z.string().nullable(),
    via: z.string().nullable(),
    change: changeSchema.nullable(),
    equivalentOf: z.string().nullable(),
    at: spanSchema.exactOptional(),
    counted: z.string().exactOptional(),
    whole: z.string().exactOptional(),
    basis: z.object({
      reporter: z.string().exactOptional(),
      currency: z.string().exactOptional(),
      statistics: z.string().exactOptional(),
      valuation: z.enum(["FOB", "CIF"]).exactOptional(),
      standard: z.string().exactOptional(),
    }),
  })
  .meta({ id: "Figure" });

export const positionSchema = z
  .object({
    ...base,
    kind: z.literal("position"),
    holder: actorSchema,
    issue: z.string(),
    stance: z.enum(POSITION_STANCES),
    vote: voteSchema.exactOptional(),
  })
  .meta({ id: "Position" });

/** Any claim. */
export const claimSchema = z.discriminatedUnion("kind", [
  eventSchema,
  statementSchema,
  figureSchema,
  positionSchema,
]);
