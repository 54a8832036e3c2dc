// A brief while it is made, line by line: how far it is, the paper as blocks, each of its files. And the check of a house style.
import { z } from "zod";
import { BRIEF_FORMATS } from "./brief.js";
import type { Frozen } from "./frozen.js";

/** Most characters of the file of a house style. */
export const MOST_TEMPLATE = 50_000;

/** What of the record the sections of a brief ask for, each read once. */
export const BRIEF_REGISTERS = [
  "records",
  "register",
  "documents",
  "expectations",
  "rollCalls",
  "positions",
  "readouts",
  "thirds",
  "measures",
  "beside",
  "corrections",
  "closedDoubts",
] as const;
export type BriefRegister = (typeof BRIEF_REGISTERS)[number];

const text = (what: string) => z.string().describe(what);
const number = z.int().min(1).describe("number of its note");

const kind = <K extends string>(name: K) => z.literal(name).describe("which block it is");

const step = <K extends string>(name: K) => z.literal(name).describe("which step it is");
const steps = {
  done: z.int().min(0).describe("how many of the step are done"),
  of: z.int().min(1).describe("how many there are"),
};

const briefProgressSchema = z
  .union([
    z.object({
      step: step("reading"),
      what: z.enum(BRIEF_REGISTERS).describe("which register of the record"),
      ...steps,
    }),
    z.object({ step: step("writing"), what: z.literal("sections").describe("all of them"), ...steps }),
    z.object({ step: step("setting"), what: z.enum(BRIEF_FORMATS).describe("which file"), ...steps }),
  ])
  .meta({ id: "BriefProgress" });

const paperBlockSchema = z
  .union([
    z.object({ kind: kind("heading"), text: text("heading inside of the section") }),
    z.object({
      kind: kind("paragraph"),
      sentences: z
        .array(z.object({ text: text("the sentence"), note: number }))
        .describe("each with the number of its note"),
    }),
    z.object({
      kind: kind("table"),
      title: text("of the table"),
      columns: z
        .array(z.object({ title: text("of the column"), isNumber: z.boolean() }))
        .describe("title, and whether numbers stand in it"),
      rows: z
        .array(z.object({ cells: z.array(z.string()), note: number }))
        .describe("cells in the order of the columns, and the number of the note"),
    }),
    z.object({
      kind: kind("chart"),
      title: text("of the chart"),
      svg: text("one <svg>"),
      narrow: text("the same for a narrow screen"),
      says: text("what is seen, in a sentence"),
      note: number,
    }),
  ])
  .meta({ id: "PaperBlock" });

const paperNotePartSchema = z
  .object({
    text: text("words of the note"),
    url: z.string().nullable().describe("the address that the words are, or null"),
    claim: z.string().nullable().describe("id of the claim that the words are of, or null"),
  })
  .meta({ id: "PaperNotePart" });

const paperSchema = z
  .object({
    title: text("of the paper"),
    subtitle: text("its days"),
    imprint: z.string().nullable().describe("line of the house style under the title"),
    language: text("of the headings, ISO 639-1"),
    notesTitle: text("of the notes"),
    sections: z
      .array(
        z.object({
          name: text("of the section"),
          title: text("as it is shown"),
          blocks: z.array(paperBlockSchema),
        }),
      )
      .describe("name, title and blocks of each"),
    notes: z
      .array(z.array(paperNotePartSchema))
      .describe("by their numbers, which count from 1; a space stands between two parts"),
  })
  .meta({ id: "BriefPaper" });

const madeFileSchema = z
  .object({
    format: z.enum(BRIEF_FORMATS).describe("of the file"),
    name: text("for the file on disk"),
    mediaType: text("of the bytes"),
    bytes: z.base64().describe("of the file"),
  })
  .meta({ id: "MadeFile" });

/** One line of a brief that is made; the last one names the formats that there are. */
export const briefLineSchema = z
  .union([
    z.object({ progress: briefProgressSchema.describe("how far it is") }),
    z.object({ paper: paperSchema.describe("the whole text with its notes, before it is set") }),
    z.object({ file: madeFileSchema.describe("a file that is ready") }),
    z.object({ made: z.array(z.enum(BRIEF_FORMATS)).describe("all formats: it is done") }),
  ])
  .meta({ id: "BriefLine" });

/** The file of a house style as it was written, in YAML or JSON. */
export const templateTextSchema = z
  .strictObject({
    name: z
      .string({ error: "give the name of the file" })
      .min(1, { error: "give the name of the file" })
      .max(200, { error: "is longer than 200 characters" })
      .describe("of the file, for what is said of it"),
    text: z
      .string({ error: "give the file as text" })
      .max(MOST_TEMPLATE, { error: `has more than ${MOST_TEMPLATE} characters: a house style is shorter` })
      .describe("what stands in it"),
  })
  .meta({ id: "TemplateText" });

export type BriefProgress = Frozen<z.output<typeof briefProgressSchema>>;
export type BriefPaper = Frozen<z.output<typeof paperSchema>>;
export type PaperBlock = Frozen<z.output<typeof paperBlockSchema>>;
export type PaperNotePart = Frozen<z.output<typeof paperNotePartSchema>>;
export type MadeFile = Frozen<z.output<typeof madeFileSchema>>;
export type BriefLine = Frozen<z.output<typeof briefLineSchema>>;
export type TemplateText = Frozen<z.output<typeof templateTextSchema>>;
