// Doubts: what somebody thinks is wrong in the record or missing from it, and the three outcomes that one may have.
import { z } from "zod";
import { BOUNDS, CHECK_RULES, DOUBT_STATES, GRADES } from "../model/index.js";
import { enteredWords } from "./entered_words.js";
import type { Frozen } from "./frozen.js";
import { newCorrectionSchema } from "./ledger_views.js";

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
        "open; corrected: a person's word on the claim was entered; new: a figure was; not verifiable: it cannot be told",
      ),
    closedBy: z.string().nullable().describe("who closed it, or null"),
    closedAt: z.iso.datetime().nullable().describe("when it was closed, UTC, or null"),
    because: z.string().nullable().describe("why it was closed so, or null"),
    source: z.string().nullable().describe("where it was looked up: an address, or words; or null"),
    correction: z.string().nullable().describe("id of the correction that was entered with it, or null"),
    entered: z.string().nullable().describe("id of the claim that was entered with it, or null"),
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

const code = z
  .string({ error: "give an ISO 3166 alpha-3 code, such as CHN" })
  .describe("ISO 3166 alpha-3 code");
const short = (what: string) => enteredWords(what, 200);

const directionSchema = z
  .object({ from: code, to: code }, { error: "give from and to, or leave it out" })
  .meta({ id: "NewDirection" });

const sourceSchema = z
  .object(
    {
      address: enteredWords("the address of the source").describe("its address, http or https"),
      title: short("its title, or leave it out")
        .nullish()
        .describe("its title; left out: the host of its address"),
      published: z.iso
        .date({ error: "give a day as YYYY-MM-DD, or leave it out" })
        .nullish()
        .describe("day of its publication"),
      grade: z.enum(GRADES, { error: `give one of ${GRADES.join(", ")}` }).describe("whose word it is"),
    },
    { error: "give the source with its address and grade" },
  )
  .meta({ id: "NewSource" });

/** A figure that a person enters from a source. What the words of it may be, the desk knows. */
const newFigureSchema = z
  .object({
    measure: short("what is measured, such as trade.total").describe(
      "what is measured, a name of data/measures: trade.total",
    ),
    pair: z
      .tuple([code, code], { error: "give two ISO 3166 alpha-3 codes, such as CHN and RUS" })
      .nullish()
      .describe("two countries; a direction brings its own"),
    direction: directionSchema
      .nullish()
      .describe("from one country to the other; left out: of both together"),
    commodity: short("goods of data/measures").nullish().describe("the goods, a name of data/measures"),
    via: short("a route of data/measures").nullish().describe("the pipeline or route"),
    whole: short("what a share is of").nullish().describe("what a share is of"),
    period: short("when, such as 2023 or 2023-Q1").describe(
      "when: 2023, 2023-Q1, 2023-H1, 2023-04, 2024-05-16 or 2024-05-16/2024-05-17",
    ),
    value: z
      .number({ error: "give a number in whole units, such as 240e9" })
      .describe("the value in whole units: 240e9"),
    unit: short("the unit, such as USD, m3 or percent").describe(
      "ISO 4217 code of a currency, or a unit of data/measures: m3",
    ),
    bound: z
      .enum(
        BOUNDS.filter((bound) => bound !== "range"),
        { error: `give one of ${BOUNDS.filter((bound) => bound !== "range").join(", ")}` },
      )
      .default("exact")
      .describe("how near the value is to the truth"),
    source: sourceSchema.describe("where the value stands"),
    note: enteredWords("a note, or leave it out").nullish().describe("what a reader should know of it"),
  })
  .meta({ id: "NewFigure" });

const ending = {
  because: enteredWords("the reason, in one sentence").describe("why it is closed so"),
  by: enteredWords("who closes it").describe("who closes it"),
};

const lookedUp = enteredWords("where it was looked up, or leave it out")
  .nullish()
  .describe("where it was looked up: an address, or words");

const { verdict, validFrom, supersedes } = newCorrectionSchema.shape;

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
      z.object({
        outcome: z.literal("new").describe("a figure is entered with it"),
        figure: newFigureSchema.describe("the figure"),
        ...ending,
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
export type NewFigureFields = Frozen<z.input<typeof newFigureSchema>>;
export type NewOutcome = Frozen<z.input<typeof newOutcomeSchema>>;
