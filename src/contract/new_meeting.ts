// A visit, a meeting or a call that a person enters from a source.
import { z } from "zod";
import { EVIDENCES, MEETING_KINDS } from "../model/index.js";
import { enteredWords } from "./entered_words.js";
import type { Frozen } from "./frozen.js";
import { code, short, sourced } from "./new_source.js";

const personSchema = z
  .object(
    {
      name: short("the name of a person").describe("name of the person"),
      country: code.nullish().describe("whose side the person is of; left out: as data/parties knows"),
      office: short("the office, or leave it out").nullish().describe("the office on that day"),
    },
    { error: "give each person as an object with a name" },
  )
  .meta({ id: "NewPerson" });

export const newMeetingSchema = z
  .object({
    kind: z
      .enum(MEETING_KINDS, { error: `give one of ${MEETING_KINDS.join(", ")}` })
      .describe("what kind of meeting; video and phone are calls"),
    inPerson: z
      .boolean({ error: "give true or false, or leave it out" })
      .nullish()
      .describe("whether they were in one place; left out: as its kind has it"),
    evidence: z
      .enum(EVIDENCES, { error: `give one of ${EVIDENCES.join(", ")}` })
      .default("held")
      .describe(
        "held: it is reported; announced: only told ahead; present: both were there; refused or called off: it did not take place",
      ),
    pair: z
      .tuple([code, code], { error: "give two ISO 3166 alpha-3 codes, such as CHN and RUS" })
      .describe("the two countries that met"),
    people: z
      .array(personSchema, { error: "give a list of the people who met" })
      .min(1, { error: "give one person at least" })
      .max(20, { error: "give 20 people at most" })
      .describe("who met"),
    country: code.nullish().describe("where they met: the host of a visit; left out for a call"),
    places: z
      .array(short("the name of a place"), { error: "give a list of places, or leave it out" })
      .max(10, { error: "give 10 places at most" })
      .nullish()
      .describe("cities where they met"),
    period: short("when, such as 2024-05-16 or 2024-05-16/2024-05-17").describe(
      "when: 2024-05-16, 2024-05-16/2024-05-17 or 2024-05",
    ),
    occasion: short("the occasion, or leave it out").nullish().describe("the gathering or the reason"),
    hosts: z
      .array(short("the name of a host"), { error: "give a list of names, or leave it out" })
      .max(20, { error: "give 20 names at most" })
      .nullish()
      .describe("who received the guests"),
    agreements: z
      .array(enteredWords("the name or subject of what was signed", 500), {
        error: "give a list of agreements, or leave it out",
      })
      .max(100, { error: "give 100 agreements at most" })
      .nullish()
      .describe("what was signed, each by its name or subject"),
    ...sourced,
  })
  .meta({ id: "NewMeeting" });

export type NewMeetingFields = Frozen<z.input<typeof newMeetingSchema>>;
