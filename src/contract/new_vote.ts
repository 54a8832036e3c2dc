// A vote of the United Nations that a person enters from a source, with how the two countries of a pair voted.
import { z } from "zod";
import { BODIES, VOTES_CAST } from "../model/index.js";
import type { Frozen } from "./frozen.js";
import { code, short, sourced } from "./new_source.js";

const count = (what: string) =>
  z.int({ error: `give the number of ${what}` }).min(0, { error: `give the number of ${what}` });

const castSchema = z
  .object(
    {
      country: code,
      vote: z
        .enum(VOTES_CAST, { error: `give one of ${VOTES_CAST.join(", ")}, or leave it out` })
        .nullish()
        .describe("how it voted; left out: no source tells"),
    },
    { error: "give each vote as an object with a country" },
  )
  .meta({ id: "NewVoteCast" });

export const newVoteSchema = z
  .object({
    body: z
      .enum(BODIES, { error: `give one of ${BODIES.join(", ")}` })
      .describe("where it was put to the vote"),
    symbol: short("the symbol, or leave it out")
      .nullish()
      .describe("symbol of the resolution or draft: A/RES/ES-11/1"),
    title: short("what was voted on").describe("what was voted on, in a few words"),
    period: short("the day, such as 2022-03-02").describe("the day: 2022-03-02"),
    adopted: z.boolean({ error: "give true or false" }).describe("whether it was adopted"),
    tally: z
      .object(
        { yes: count("votes for it"), no: count("votes against it"), abstain: count("abstentions") },
        { error: "give yes, no and abstain, or leave it out" },
      )
      .nullish()
      .describe("all votes: yes, no, abstain"),
    votes: z
      .tuple([castSchema, castSchema], { error: "give the votes of two countries" })
      .describe("how the two countries of the pair voted"),
    ...sourced,
  })
  .meta({ id: "NewVote" });

export type NewVoteFields = Frozen<z.input<typeof newVoteSchema>>;
