// What everything has that a person enters from a source: countries by their codes, the source, further ones, a note.
import { z } from "zod";
import { GRADES } from "../model/index.js";
import { enteredWords } from "./entered_words.js";

export const code = z
  .string({ error: "give an ISO 3166 alpha-3 code, such as CHN" })
  .describe("ISO 3166 alpha-3 code");

/** Words of a field that is short; `what` says what to give. */
export const short = (what: string) => enteredWords(what, 200);

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

/** Fields of every row that is entered. */
export const sourced = {
  source: sourceSchema.describe("where it stands"),
  also: z
    .array(enteredWords("the address of a further source"), {
      error: "give a list of addresses, or leave it out",
    })
    .max(20, { error: "give 20 addresses at most" })
    .nullish()
    .describe("addresses of further sources that say the same"),
  note: enteredWords("a note, or leave it out").nullish().describe("what a reader should know of it"),
};
