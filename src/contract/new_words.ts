// A position or a statement that a person enters from a source, with the words that tell it.
import { z } from "zod";
import { POSITION_STANCES, STATUSES } from "../model/index.js";
import { enteredWords } from "./entered_words.js";
import type { Frozen } from "./frozen.js";
import { code, short, sourced } from "./new_source.js";

const pair = z
  .tuple([code, code], { error: "give two ISO 3166 alpha-3 codes, such as CHN and RUS" })
  .describe("the two countries in whose record it stands");
const quote = enteredWords("the words that tell it").describe("the words of the source that tell it");
const period = short("when, such as 2024-05-16 or 2024-05").describe("when: 2024-05-16, 2024-05 or 2024");
const person = short("the name of a person, or leave it out").nullish();

export const newPositionSchema = z
  .object({
    pair,
    holder: short("the code of a country or organisation, such as RUS or EUU").describe(
      "country or organisation that holds it, by its code",
    ),
    person: person.describe("who stands for it, or left out"),
    issue: short("the issue in a few words").describe("what it is about, in a few words"),
    stance: z
      .enum(POSITION_STANCES, { error: `give one of ${POSITION_STANCES.join(", ")}` })
      .describe("where the holder stands"),
    status: z
      .enum(STATUSES, { error: `give one of ${STATUSES.join(", ")}` })
      .default("actual")
      .describe("how far it is held: only `actual` is"),
    quote,
    period,
    ...sourced,
  })
  .meta({ id: "NewPosition" });

export const newStatementSchema = z
  .object({
    pair,
    country: short("the code of a country or organisation, such as RUS or EUU").describe(
      "country or organisation that the speaker speaks for, by its code",
    ),
    person: person.describe("who said it, or left out"),
    quote,
    topics: z
      .array(short("a topic"), { error: "give a list of topics, or leave it out" })
      .max(3, { error: "give 3 topics at most" })
      .nullish()
      .describe("what it is about"),
    toward: z
      .array(short("a code"), { error: "give a list of codes, or leave it out" })
      .max(10, { error: "give 10 codes at most" })
      .nullish()
      .describe("whom a stance is toward, by their codes"),
    polarity: z
      .enum(["positive", "negative", "neutral"], {
        error: "give positive, negative or neutral, or leave it out",
      })
      .nullish()
      .describe("its tone toward them"),
    period,
    ...sourced,
  })
  .meta({ id: "NewStatement" });

export type NewPositionFields = Frozen<z.input<typeof newPositionSchema>>;
export type NewStatementFields = Frozen<z.input<typeof newStatementSchema>>;
