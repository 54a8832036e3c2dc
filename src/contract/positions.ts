// The register of positions of a pair: issues as rows, holders as columns, what each was told to hold over time. Votes and statements
// stand beside as evidence and are never merged into a position.
import { z } from "zod";
import { POSITION_STANCES, SECTORS, STATUSES, VOTES_CAST } from "../model/index.js";
import type { Frozen } from "./frozen.js";
import { missingSchema, pairSchema, periodSchema } from "./parts.js";

const id = z.string().min(1);
const day = z.iso.date();
const words = z.string();

/** What every row of evidence says of its document. */
const toldBy = {
  claim: id.describe("id of the claim that is shown"),
  document: id,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: day.nullable(),
};

const holderSchema = z
  .object({
    key: id.describe("names the column within this answer"),
    country: z.string().nullable().describe("ISO alpha-3, or null"),
    organisation: z.string().nullable().describe("code of the organisation, or null"),
    sector: z.enum(SECTORS).nullable().describe("set where it is not the state that holds it"),
    text: words.describe("the holder in the words of a document"),
  })
  .meta({ id: "Holder" });

const when = {
  day: day
    .nullable()
    .describe("first day of the position; of one without a day, that on which it was published; or null"),
  isDated: z.boolean().describe("whether the text tells when; false: `day` is that of its publication"),
};

const toldPositionSchema = z
  .object({
    ...toldBy,
    ...when,
    claims: z.array(id).min(1).describe("all claims that tell it, the shown one first"),
    stance: z.enum(POSITION_STANCES).describe("what is told of the holder"),
    status: z.enum(STATUSES).describe("only `actual` is told as held"),
    period: z.union([periodSchema, missingSchema]).describe("when the text tells it, or why it does not"),
    person: z.string().nullable().describe("who stands for the holder, or null"),
    issue: words.describe("the issue in the words of the document"),
    quote: words.describe("the words that tell it"),
    reports: z.int().min(1).describe("documents that tell it"),
    stories: z.int().min(1).describe("texts that tell it: copies of one text count once"),
  })
  .meta({ id: "ToldPosition" });

const changeOfStanceSchema = z
  .object({
    from: z.enum(POSITION_STANCES).describe("the stance before"),
    to: z.enum(POSITION_STANCES).describe("the stance after"),
    on: day.describe("first day of the stance after"),
    before: id.describe("claim that tells the stance before"),
    after: id.describe("claim that tells the stance after"),
    isDated: z
      .boolean()
      .describe("both are dated by their texts; false: it was told otherwise in documents of other days"),
  })
  .meta({ id: "ChangeOfStance" });

const voteBesideSchema = z
  .object({
    ...toldBy,
    day: day.nullable().describe("day of the vote, or null"),
    cast: z.enum(VOTES_CAST).describe("how the holder voted"),
    text: words.describe("what was put to the vote"),
  })
  .meta({ id: "VoteBeside" });

const statementBesideSchema = z
  .object({
    ...toldBy,
    ...when,
    speaker: words.describe("who says it"),
    holder: z.string().nullable().describe("key of the column of the speaker's side, or null"),
    quote: words.describe("the words said"),
    direct: z.boolean().describe("whether they stand in quotation marks"),
    polarity: z.enum(["positive", "negative", "neutral"]).describe("the tone"),
    toward: z.array(z.string()).describe("codes of whom it is toward"),
    topics: z.array(z.string()).describe("what it is about"),
  })
  .meta({ id: "StatementBeside" });

const positionCellSchema = z
  .object({
    holder: id.describe("key of its column"),
    stance: z.enum(POSITION_STANCES).nullable().describe("told last as held; null: none is told as held"),
    day: day.nullable().describe("day of that position, or null"),
    isDated: z.boolean().describe("whether its text tells the day"),
    isDisputed: z.boolean().describe("another stance is told of the very day of the last"),
    told: z.array(toldPositionSchema).describe("the first first"),
    changes: z.array(changeOfStanceSchema).describe("where the stance has changed"),
    votes: z.array(voteBesideSchema).describe("its votes on texts of these words"),
    statements: z
      .array(statementBesideSchema)
      .describe("words of its people with a stance on the same topic"),
  })
  .meta({ id: "PositionCell" });

const issueSchema = z
  .object({
    key: id.describe("what issues in other words are likened by"),
    issue: words.describe("its name: that of the data, else the words told most often"),
    told: z.array(words).describe("the words of the documents that are this issue"),
    last: day.nullable().describe("the last day of which something is told, or null"),
    isVotesAlone: z.boolean().describe("no position is told: votes on a text of these words alone"),
    cells: z.array(positionCellSchema).describe("in the order of the holders"),
  })
  .meta({ id: "Issue" });

export const positionsSchema = z
  .object({
    pair: pairSchema,
    holders: z.array(holderSchema).describe("the two of the pair first, then who holds most"),
    issues: z
      .array(issueSchema)
      .describe("what is told before votes alone; both of the two before one; then the last told first"),
    statements: z
      .array(statementBesideSchema)
      .describe("words with a stance toward somebody that are on none of the issues"),
    rules: z.array(words).describe("what the register goes by, in words"),
    isCut: z.boolean().describe("the ledger has more than was looked at"),
  })
  .meta({ id: "Positions" });

export type PositionsView = Frozen<z.output<typeof positionsSchema>>;
export type IssueRow = Frozen<z.output<typeof issueSchema>>;
export type PositionCell = Frozen<z.output<typeof positionCellSchema>>;
export type Holder = Frozen<z.output<typeof holderSchema>>;
export type ToldPosition = Frozen<z.output<typeof toldPositionSchema>>;
export type ChangeOfStance = Frozen<z.output<typeof changeOfStanceSchema>>;
export type VoteBeside = Frozen<z.output<typeof voteBesideSchema>>;
export type StatementBeside = Frozen<z.output<typeof statementBesideSchema>>;
