// What every row of a register rests on: a claim, its words, and the document that has them.
import { z } from "zod";
import type { Frozen } from "./frozen.js";

export const dayOrNull = z.iso.date().nullable();

export const citedSchema = z
  .object({
    claim: z.string().min(1).describe("id of the claim"),
    text: z.string().describe("the words of the document"),
    document: z.string().min(1),
    published: dayOrNull,
    publisher: z.string().nullable(),
  })
  .meta({ id: "Cited" });

export const registerBase = {
  answer: z.string().min(1).describe("the register in one sentence"),
  rule: z.string().min(1).describe("how a row comes about, in one sentence"),
  day: z.iso.date().describe("the day as of which it stands so"),
  cut: z.boolean().describe("there are more records than a register looks at: some are not in it"),
};

export type CitedClaim = Frozen<z.output<typeof citedSchema>>;
