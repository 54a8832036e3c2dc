// A document between states, or a change of its standing, that a person enters from a source.
import { z } from "zod";
import { INSTRUMENT_KINDS, STAGES } from "../model/index.js";
import { enteredWords } from "./entered_words.js";
import type { Frozen } from "./frozen.js";
import { short, sourced } from "./new_source.js";

/** A step that is entered is done, or to come. */
const STATUSES = ["actual", "planned"] as const;

export const newAgreementSchema = z
  .object({
    kind: z
      .enum(INSTRUMENT_KINDS, { error: `give one of ${INSTRUMENT_KINDS.join(", ")}` })
      .describe("what kind of document"),
    title: short("the title").describe("its title"),
    stage: z.enum(STAGES, { error: `give one of ${STAGES.join(", ")}` }).describe("what happened to it"),
    status: z
      .enum(STATUSES, { error: `give one of ${STATUSES.join(", ")}` })
      .default("actual")
      .describe("actual: it happened; planned: it is announced"),
    parties: z
      .array(short("a code, such as CHN or EUU"), { error: "give a list of codes" })
      .min(2, { error: "give two parties at least" })
      .max(50, { error: "give 50 codes at most" })
      .describe("whose it is: ISO 3166 alpha-3 codes, or those of organisations of data/parties"),
    aliases: z
      .array(short("another name"), { error: "give a list of names, or leave it out" })
      .max(10, { error: "give 10 names at most" })
      .nullish()
      .describe("other names of it"),
    text: enteredWords("the address of its text, or leave it out").nullish().describe("address of its text"),
    period: short("when, such as 2024-06-12").describe("when it happened: 2024-06-12, 2024-06 or 2024"),
    ...sourced,
  })
  .meta({ id: "NewAgreement" });

export type NewAgreementFields = Frozen<z.input<typeof newAgreementSchema>>;
