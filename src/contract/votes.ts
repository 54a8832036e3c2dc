// Votes of the United Nations of a pair: agreement by year and issue, counted from loaded files; the votes themselves; and what the ledger
// tells of votes, beside them.
import { z } from "zod";
import { STATUSES } from "../model/index.js";
import type { Frozen } from "./frozen.js";
import { loadedFileSchema } from "./load.js";
import { pairSchema } from "./parts.js";

const count = (what: string) => z.int().min(0).describe(what);
const text = (what: string) => z.string().min(1).describe(what);
const maybe = (what: string) => z.string().nullable().describe(what);

export const VOTE_BODIES = ["UNGA", "UNSC"] as const;
export const VOTE_RULES = ["identical", "half"] as const;
export const VOTE_ISSUES = ["me", "nu", "di", "hr", "co", "ec"] as const;

const agreementSchema = {
  agreement: z
    .number()
    .min(0)
    .max(100)
    .describe("in percent, not rounded: 100 is that all votes were the same by the rule"),
  n: z.int().min(1).describe("roll calls in which both voted yes, no or abstained"),
  identical: count("those of n in which both did the same"),
  opposed: count("those of n in which one voted yes and the other no"),
} as const;

const tallySchema = z.object({
  yes: count("votes for it"),
  no: count("votes against it"),
  abstain: count("abstentions"),
});

const yearSchema = z
  .object({ year: z.int().describe("calendar year of the vote"), ...agreementSchema })
  .meta({ id: "VoteYear" });

const issueSchema = z
  .object({
    issue: z.enum(VOTE_ISSUES).describe("Voeten's mark"),
    name: text("what it stands for, by his codebook"),
    ...agreementSchema,
    years: z.array(yearSchema).describe("by year"),
  })
  .meta({ id: "VoteIssue" });

const castSchema = z
  .object({
    state: text("ISO 3166-1 alpha-3"),
    vote: z.enum(["yes", "no", "abstain"]).describe("how it voted"),
    file: text("id of the loaded file whose row says so"),
  })
  .meta({ id: "RollCallVote" });

const rollCallSchema = z
  .object({
    numbering: z.enum(["rcid", "undl"]).describe("whose number it has: Voeten's rcid, or undl_id"),
    rollcall: text("that number"),
    day: z.iso.date().describe("day of the vote"),
    session: maybe("session, as the file has it"),
    symbol: maybe("symbol of the resolution, as the file has it"),
    title: maybe("what was put to the vote"),
    description: maybe("more of it, or its subjects"),
    issues: z.array(z.enum(VOTE_ISSUES)).describe("marks of the file"),
    meeting: maybe("symbol of the meeting's record"),
    link: maybe("page at the UN Digital Library, where the file has it"),
    tally: tallySchema.nullable().describe("all votes, where the file has them"),
    votes: z.array(castSchema).describe("of the two states, in the order of the pair"),
    register: z.array(z.string()).describe("claims of the ledger on a vote with this symbol"),
  })
  .meta({ id: "RollCall" });

const toldVoteSchema = z
  .object({
    day: z.iso.date().nullable().describe("day of the vote"),
    body: z.enum(["General Assembly", "Security Council"]).describe("where it was put to the vote"),
    symbol: maybe("symbol of the resolution or draft"),
    title: text("what was put to the vote"),
    adopted: z.boolean().describe("was it adopted?"),
    tally: tallySchema.nullable().describe("all votes, where a source tells"),
    votes: z
      .array(
        z
          .object({
            state: text("ISO 3166-1 alpha-3"),
            cast: z.enum(["yes", "no", "abstain", "veto", "not against"]).describe("how it voted"),
            claim: text("id of the claim that says so"),
            status: z.enum(STATUSES).describe("status of the claim"),
          })
          .meta({ id: "ToldCast" }),
      )
      .describe("of the two states, where a source tells"),
    rollcalls: z
      .array(z.string())
      .describe(
        "loaded roll calls with the same symbol, as numbering:number; none is taken for it by likeness",
      ),
  })
  .meta({ id: "ToldVote" });

export const votesViewSchema = z
  .object({
    pair: pairSchema.describe("in alphabetical order"),
    body: z.enum(VOTE_BODIES).describe("General Assembly or Security Council"),
    rule: z.enum(VOTE_RULES).describe("how agreement is counted"),
    ruleWords: text("the rule in one sentence"),
    issue: z.enum(VOTE_ISSUES).nullable().describe("the one issue that was asked for"),
    years: z.array(yearSchema).describe("a year without a common vote is not there"),
    total: z.object(agreementSchema).nullable().describe("of all years; null: no common vote"),
    issues: z.array(issueSchema).describe("the issues that the files mark; a roll call may have several"),
    sources: z.array(loadedFileSchema).describe("the loaded files that rows were counted from"),
    votes: z
      .object({
        items: z.array(rollCallSchema).describe("the newest first"),
        total: count("how many there are"),
        next: maybe("goes into `after` for the votes after these; null at the end"),
      })
      .describe("the roll calls, those in which they differed or all that were counted"),
    register: z.array(toldVoteSchema).describe("votes that the ledger tells of, the newest first"),
    note: maybe("why nothing was counted, and what would change it"),
  })
  .meta({ id: "VotesView" });

export type VotesView = Frozen<z.output<typeof votesViewSchema>>;
export type VoteYear = VotesView["years"][number];
export type RollCall = VotesView["votes"]["items"][number];
export type ToldVote = VotesView["register"][number];
export type VoteRule = (typeof VOTE_RULES)[number];
export type VoteIssue = (typeof VOTE_ISSUES)[number];

/** Which votes of a pair; days are ISO, null does not ask. */
export interface VotesRequest {
  readonly pair: readonly [string, string];
  readonly body: (typeof VOTE_BODIES)[number];
  readonly rule: VoteRule;
  readonly issue: VoteIssue | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  /** List all roll calls that were counted, or those alone in which the two differed. */
  readonly all: boolean;
  readonly after: string | null;
  /** Most roll calls of the list. */
  readonly limit: number;
}
