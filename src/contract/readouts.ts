// Both sides' words on one meeting, side by side: what the text of one has and that of the other leaves out.
import { z } from "zod";
import type { Frozen } from "./frozen.js";
import { pairSchema } from "./parts.js";

const id = z.string().min(1);
const day = z.iso.date();

const meetingToldSchema = z
  .object({
    id: id.describe("id of a claim that tells of it"),
    start: day.describe("its first day"),
    end: day.describe("its last day"),
    claims: z.array(id).min(1).describe("all claims that tell of a meeting on these days"),
    people: z.array(z.string()).describe("who is named in it"),
    isVisit: z.boolean().describe("whether somebody travelled to the other"),
    texts: z
      .tuple([z.int().min(0), z.int().min(0)])
      .describe("texts that speak for each of the two, as far as their publishers tell"),
  })
  .meta({ id: "MeetingTold" });

const readoutTextSchema = z
  .object({
    document: id.describe("id of the document"),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    published: day.nullable(),
    of: z.string().describe("whose words it is"),
    isOfficial: z.boolean().describe("an office's own words; false: of a paper or agency of the country"),
  })
  .meta({ id: "ReadoutText" });

const readoutSideSchema = z
  .object({
    country: id.describe("ISO alpha-3"),
    by: z
      .enum(["texts", "statements", "nothing"])
      .describe(
        "texts: its own; statements: words of its people in texts of others; nothing: none are in the record",
      ),
    texts: z.array(readoutTextSchema).describe("its texts, official ones first"),
  })
  .meta({ id: "ReadoutSide" });

const mentionSchema = z
  .object({
    document: id.describe("id of the document"),
    claim: z.string().nullable().describe("id of the claim that says it, or null"),
    sentence: z.int().min(0).describe("its number in the document"),
    text: z.string().describe("the sentence, or the words quoted"),
  })
  .meta({ id: "Mention" });

const ITEM_KINDS = ["topic", "country", "figure", "agreement", "quote"] as const;

const readoutItemSchema = z
  .object({
    kind: z.enum(ITEM_KINDS).describe("what kind of item"),
    label: z.string().describe("the topic, the code of the country, the figure, the speaker"),
    sides: z.tuple([z.array(mentionSchema), z.array(mentionSchema)]).describe("in the order of the pair"),
    told: z.enum(["both", "first alone", "second alone"]).describe("which of the two tells it"),
  })
  .meta({ id: "ReadoutItem" });

export const readoutsSchema = z
  .object({
    pair: pairSchema,
    meetings: z.array(meetingToldSchema).describe("the last first"),
    meeting: meetingToldSchema.nullable().describe("the one that is shown"),
    sides: z.tuple([readoutSideSchema, readoutSideSchema]).describe("the two, in the order of the pair"),
    items: z.array(readoutItemSchema).describe("by kind; what one side alone tells first"),
    canCompare: z
      .boolean()
      .describe("both sides have a text: only then does a gap say that one leaves something out"),
    note: z.string().nullable().describe("what cannot be told, and why"),
    rules: z.array(z.string()).describe("what they go by, in words"),
  })
  .meta({ id: "Readouts" });

export type ReadoutsView = Frozen<z.output<typeof readoutsSchema>>;
export type MeetingTold = ReadoutsView["meetings"][number];
export type ReadoutSide = ReadoutsView["sides"][number];
export type ReadoutItem = ReadoutsView["items"][number];
export type Mention = ReadoutItem["sides"][number][number];
