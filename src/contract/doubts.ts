// Doubts: what somebody thinks is wrong in the record or missing from it, and the three outcomes that one may have.
import { z } from "zod";
import { CHECK_RULES, DOUBT_STATES } from "../model/index.js";
import { enteredWords } from "./entered_words.js";
import type { Frozen } from "./frozen.js";
import { newCorrectionSchema } from "./ledger_views.js";
import { newAgreementSchema } from "./new_agreement.js";
import { newFigureSchema } from "./new_figure.js";
import { newMeetingSchema } from "./new_meeting.js";
import { newRestrictionSchema } from "./new_restriction.js";
import { newVoteSchema } from "./new_vote.js";
import { newPositionSchema, newStatementSchema } from "./new_words.js";

/** A doubt as it stands; of an open one all of the outcome is null. */
export const doubtSchema = z
  .object({
    id: z.string().min(1),
    claim: z.string().nullable().describe("id of the doubted claim of the record, or null"),
    document: z
      .string()
      .nullable()
      .describe("id of the document that is doubted, or of the claim's own; or null"),
    words: z.string().min(1).describe("what is doubted"),
    rule: z.enum(CHECK_RULES).nullable().describe("rule of the check that found it; null: a reader did"),
    openedBy: z.string().min(1).describe("who doubts"),
    openedAt: z.iso.datetime().describe("when the ledger took it, UTC"),
    state: z
      .enum(DOUBT_STATES)
      .describe(
        "open; corrected: a person's word on the claim was entered; new: what was missing was; not verifiable: it cannot be told",
      ),
    closedBy: z.string().nullable().describe("who closed it, or null"),
    closedAt: z.iso.datetime().nullable().describe("when it was closed, UTC, or null"),
    because: z.string().nullable().describe("why it was closed so, or null"),
    source: z.string().nullable().describe("where it was looked up: an address, or words; or null"),
    correction: z.string().nullable().describe("id of the correction that was entered with it, or null"),
    entered: z
      .string()
      .nullable()
      .describe("id of the claim that was entered with it, the first one of a vote; or null"),
  })
  .meta({ id: "Doubt" });

const id = (of: string) =>
  z
    .string({ error: `give the id of ${of}, or leave it out` })
    .min(1)
    .max(100);

/** A doubt as it is opened. */
export const newDoubtSchema = z
  .object({
    claim: id("a claim").nullish().describe("id of the doubted claim of the record"),
    document: id("a document").nullish().describe("id of the doubted document; a claim brings its own"),
    words: enteredWords("what is doubted, in words").describe("what is doubted, in words"),
    rule: z
      .enum(CHECK_RULES, { error: `give one of ${CHECK_RULES.join(", ")}, or leave it out` })
      .nullish()
      .describe("rule of the check that found it"),
    by: enteredWords("who doubts").describe("who doubts"),
  })
  .meta({ id: "NewDoubt" });

const ending = {
  because: enteredWords("the reason, in one sentence").describe("why it is closed so"),
  by: enteredWords("who closes it").describe("who closes it"),
};

const lookedUp = enteredWords("where it was looked up, or leave it out")
  .nullish()
  .describe("where it was looked up: an address, or words");

const { verdict, validFrom, supersedes } = newCorrectionSchema.shape;

/** What may be entered with a doubt. */
export const NEW_KINDS = [
  "figure",
  "meeting",
  "vote",
  "restriction",
  "agreement",
  "position",
  "statement",
] as const;

/** What came of a doubt, as it is entered. */
export const newOutcomeSchema = z
  .discriminatedUnion(
    "outcome",
    [
      z.object({
        outcome: z.literal("corrected").describe("a person's word on the doubted claim is entered with it"),
        verdict: verdict.describe("what is said of the claim"),
        ...ending,
        source: lookedUp,
        validFrom,
        supersedes,
      }),
      z
        .object({
          outcome: z.literal("new").describe("something is entered with it: one of what follows"),
          figure: newFigureSchema.nullish().describe("a figure"),
          meeting: newMeetingSchema.nullish().describe("a visit, a meeting or a call"),
          vote: newVoteSchema.nullish().describe("a vote of the United Nations"),
          agreement: newAgreementSchema
            .nullish()
            .describe("a document between states, or a change of its standing"),
          restriction: newRestrictionSchema.nullish().describe("a measure of sanctions or export control"),
          position: newPositionSchema.nullish().describe("where somebody stands on an issue"),
          statement: newStatementSchema.nullish().describe("what somebody said"),
          ...ending,
        })
        .refine((given) => NEW_KINDS.filter((kind) => given[kind] != null).length === 1, {
          path: ["figure"],
          error: `give one of ${NEW_KINDS.join(", ")}, and one alone`,
        }),
      z.object({
        outcome: z.literal("not verifiable").describe("it cannot be told"),
        ...ending,
        source: lookedUp,
      }),
    ],
    { error: "give corrected, new or not verifiable" },
  )
  .meta({ id: "NewOutcome" });

export type DoubtLine = Frozen<z.output<typeof doubtSchema>>;
export type NewDoubt = Frozen<z.input<typeof newDoubtSchema>>;
export type NewOutcome = Frozen<z.input<typeof newOutcomeSchema>>;
