// What the registers know of a claim beside what it says; each schema mirrors one type of src/model/register.ts.
import { z } from "zod";
import {
  BODIES,
  EVIDENCES,
  GRADES,
  INSTRUMENT_KINDS,
  MEETING_KINDS,
  PAYMENT_ACTS,
  RESTRICTION_KINDS,
  ROW_CONFIDENCES,
  STAGES,
  VOTES_CAST,
  WITNESSES,
} from "../model/index.js";

export const enteredSchema = z
  .object({
    row: z.string().min(1),
    grade: z.enum(GRADES),
    confidence: z.enum(ROW_CONFIDENCES),
    vintage: z.string().nullable(),
    also: z.array(z.string()),
    note: z.string().nullable(),
    arithmetic: z.string().exactOptional(),
    resolution: z.number().exactOptional(),
  })
  .meta({ id: "Entered" });

export const agreementSchema = z
  .object({
    kind: z.enum(INSTRUMENT_KINDS),
    title: z.string().min(1),
    aliases: z.array(z.string()),
    stage: z.enum(STAGES),
    text: z.string().nullable(),
  })
  .meta({ id: "Agreement" });

export const meetingSchema = z
  .object({
    kind: z.enum(MEETING_KINDS),
    inPerson: z.boolean(),
    evidence: z.enum(EVIDENCES),
    occasion: z.string().nullable(),
    hosts: z.array(z.string()).exactOptional(),
    agreements: z.array(z.string()).exactOptional(),
  })
  .meta({ id: "Meeting" });

const votes = z.int().min(0);

export const voteSchema = z
  .object({
    body: z.enum(BODIES),
    symbol: z.string().nullable(),
    cast: z.enum(VOTES_CAST),
    adopted: z.boolean(),
    tally: z.object({ yes: votes, no: votes, abstain: votes }).nullable(),
  })
  .meta({ id: "Vote" });

export const restrictionSchema = z
  .object({ kind: z.enum(RESTRICTION_KINDS), agency: z.string().nullable(), summary: z.string() })
  .meta({ id: "Restriction" });

export const paymentSchema = z
  .object({ act: z.enum(PAYMENT_ACTS), summary: z.string(), witness: z.enum(WITNESSES) })
  .meta({ id: "Payment" });
