// The register of visits and meetings of a pair: its rows with all reports, its counts under each rule, who travels to whom.
import { z } from "zod";
import {
  COUNT_RULES,
  type CountRule,
  GRADES,
  MEETING_LEVELS,
  MEETING_STATUSES,
  type Pair,
  REVIEWS,
  TOLD_KINDS,
} from "../model/index.js";
import type { Frozen } from "./frozen.js";
import { missingSchema, pairSchema, periodSchema } from "./parts.js";

const count = z.int().min(0);
const claim = z.string().min(1);
const day = z.iso.date();

const personSchema = z
  .object({
    name: z.string().nullable().describe("null: told by the office alone"),
    country: z.string().describe("whose side the person is of"),
    office: z.string().nullable().describe("as the report tells it; null: it tells none"),
    role: z
      .string()
      .nullable()
      .describe("by the table of offices on that day, else by the words; null: not known"),
  })
  .meta({ id: "MeetingPerson" });

const reportSchema = z
  .object({
    claim: claim.describe("id of the claim that tells it"),
    document: z.string().min(1),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: day.nullable(),
    review: z.enum(REVIEWS).describe("read by rule, entered, or checked by a person"),
    grade: z.enum(GRADES).nullable().describe("whose word it is; null: it was read from prose"),
    also: z.array(z.string()).describe("addresses of further sources that say the same"),
    status: z.enum(MEETING_STATUSES).describe("what this report tells of it"),
    period: z.union([periodSchema, missingSchema]).describe("when, by this report"),
    places: z.array(z.string()).describe("where, by this report"),
    words: z.string().describe("the sentence, or the line of the row"),
  })
  .meta({ id: "MeetingReport" });

const ordinalSchema = z
  .object({
    words: z.string().describe('"2nd visit of Vladimir Putin to China in 2024"'),
    nth: z.int().min(1).describe("its place"),
    rows: z.array(claim).describe("ids of the rows that it is counted from, this one the last"),
  })
  .meta({ id: "MeetingOrdinal" });

const rowSchema = z
  .object({
    id: claim.describe("the claim that speaks for the meeting"),
    period: z.union([periodSchema, missingSchema]).describe("when they met"),
    status: z
      .enum(MEETING_STATUSES)
      .describe("what became of it; present: both were there, and no talks of their own are told"),
    kind: z.enum(TOLD_KINDS).describe("talks: neither a visit nor a call is told"),
    inPerson: z.boolean().nullable().describe("null: nobody tells"),
    level: z
      .enum(MEETING_LEVELS)
      .describe("leaders: of each side that is named somebody is head of state or of government"),
    countries: z.array(z.string()).describe("the countries that met"),
    people: z.array(personSchema).describe("who met, by all reports"),
    host: z.string().nullable().describe("the country where they met; null: a call, or not told"),
    guests: z
      .array(z.string())
      .describe("who came to the host from abroad; empty for a call and where it is not told"),
    places: z.array(z.string()).describe("towns"),
    occasion: z.string().nullable().describe("the gathering or the reason"),
    hosts: z.array(z.string()).describe("who received the guests"),
    agreements: z.array(z.string()).describe("what was signed"),
    note: z.string().nullable().describe("what a reader should know of it"),
    review: z
      .enum(REVIEWS)
      .describe("of the report that speaks: read by rule, entered, or checked by a person"),
    counted: z.boolean().describe("by the rule that was asked for"),
    daysSince: count
      .nullable()
      .describe("days since the meeting before that is counted; null: it is the first, or not counted"),
    ordinals: z.array(ordinalSchema).describe("its place among the meetings that are known"),
    reports: z.array(reportSchema).min(1).describe("all reports, the one that speaks first"),
  })
  .meta({ id: "MeetingRow" });

const travelSchema = z
  .object({
    year: z.int().describe("the year"),
    toFirst: count.describe("counted meetings in person in the first country of the pair"),
    toSecond: count.describe("in the second"),
    elsewhere: count.describe("in third places, or the place is not told"),
    rows: z.array(claim).describe("ids of the rows"),
  })
  .meta({ id: "TravelYear" });

const gapSchema = z
  .object({
    after: claim.describe("id of the row before the gap"),
    before: claim.describe("id of the row that ends it"),
    from: day.describe("last day of the one before"),
    to: day.describe("first day of the one after"),
    days: count.describe("days between them"),
  })
  .meta({ id: "MeetingGap" });

export const meetingsSchema = z
  .object({
    pair: pairSchema.describe("the two countries"),
    rule: z.enum(COUNT_RULES).describe("by which rows are marked as counted"),
    counts: z.record(z.enum(COUNT_RULES), count).describe("meetings that were held, under each rule"),
    outcomes: z
      .record(z.enum(MEETING_STATUSES), count)
      .describe("rows by what became of them; only `held` is ever counted"),
    byRuleAlone: count.describe(
      "of those counted, how many were read by rule and entered or checked by nobody",
    ),
    first: claim.nullable().describe("id of the first row that is counted"),
    last: claim.nullable().describe("id of the last row that is counted"),
    longestGap: gapSchema.nullable().describe("longest time between two that are counted"),
    travel: z.array(travelSchema).describe("by year, from the first to the last, years of nothing too"),
    rows: z.array(rowSchema).describe("all rows of the days asked for, by day"),
    elsewhere: z
      .array(rowSchema)
      .describe("entered meetings of either country with a third one, the last 500, which no count here has"),
    unnamed: count.describe("reports that name nobody and fit no row, or more than one"),
    undated: count.describe("reports of a meeting whose day nobody tells"),
    cut: z.boolean().describe("the record of the pair is larger than a register looks at"),
  })
  .meta({ id: "Meetings" });

export type MeetingsView = Frozen<z.output<typeof meetingsSchema>>;
export type MeetingRow = MeetingsView["rows"][number];
export type MeetingReportLine = MeetingRow["reports"][number];
export type TravelYear = MeetingsView["travel"][number];

/** The register of a pair. Days are ISO, of the meetings; `person`: rows in which this name is told. */
export interface MeetingsRequest {
  readonly pair: Pair;
  readonly rule: CountRule;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly person: string | null;
}
