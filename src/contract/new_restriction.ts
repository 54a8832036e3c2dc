// A measure of sanctions or of export control that a person enters from a source.
import { z } from "zod";
import { RESTRICTION_KINDS } from "../model/index.js";
import { enteredWords } from "./entered_words.js";
import type { Frozen } from "./frozen.js";
import { short, sourced } from "./new_source.js";

/** A restriction that is entered is in force, or to come. */
const STATUSES = ["actual", "planned"] as const;

const party = short("a code, such as USA or EUU").describe(
  "ISO 3166 alpha-3 code, or one of an organisation of data/parties: EUU",
);
const parties = (what: string) =>
  z.array(party, { error: `give a list of codes: ${what}` }).max(50, { error: "give 50 codes at most" });

export const newRestrictionSchema = z
  .object({
    kind: z
      .enum(RESTRICTION_KINDS, { error: `give one of ${RESTRICTION_KINDS.join(", ")}` })
      .describe("what kind of measure"),
    status: z
      .enum(STATUSES, { error: `give one of ${STATUSES.join(", ")}` })
      .default("actual")
      .describe("actual: it was taken; planned: it was proposed"),
    authorities: parties("who took it")
      .min(1, { error: "give one authority at least" })
      .describe("who took it"),
    agency: short("the agency, or leave it out").nullish().describe("ministry or office that took it"),
    against: parties("whom it is aimed at").nullish().describe("whom it is aimed at"),
    reaches: parties("whose firms it names").nullish().describe("third countries whose firms it names"),
    period: short("when, such as 2024-06-12").describe("when: 2024-06-12 or 2024-06"),
    summary: enteredWords("what it does, in a sentence", 500).describe("what it does, in our words"),
    ...sourced,
  })
  .meta({ id: "NewRestriction" });

export type NewRestrictionFields = Frozen<z.input<typeof newRestrictionSchema>>;
