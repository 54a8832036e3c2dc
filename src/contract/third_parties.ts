// Third parties: what is told of a country with all others, of two countries with a third, and who else did what the two did.
import { z } from "zod";
import { EVENT_TYPES } from "../model/index.js";
import { claimListSchema, recordListSchema } from "./api/answers.js";
import type { Frozen } from "./frozen.js";
import { quarterSchema } from "./ledger_views.js";
import { pairSchema } from "./parts.js";

const count = z.int().min(0);
const party = z
  .string()
  .min(1)
  .describe("a country (ISO 3166-1 alpha-3), or an organisation by its code: EUU, UNO, NATO");
const recordLine = recordListSchema.shape.items.element;
const claimLine = claimListSchema.shape.items.element;
const counted = {
  records: count.describe("what several documents tell alike is one"),
  documents: count.describe("documents that tell them"),
  first: z.iso.date().nullable().describe("first day of one"),
  last: z.iso.date().nullable().describe("last day on which one begins"),
};

const relationSchema = z
  .object({
    party,
    ...counted,
    cooperation: count.describe("records of events of PLOVER's quads 1 and 2"),
    conflict: count.describe("records of events of quads 3 and 4"),
    intensity: z
      .number()
      .min(-10)
      .max(10)
      .nullable()
      .describe(
        "mean of PLOVER's scores of type and mode over these events, of a record the mean of its reports; null: no event",
      ),
  })
  .meta({ id: "Relation" });

export const networkSchema = z
  .object({ party, relations: z.array(relationSchema).describe("the most told first") })
  .meta({ id: "Network" });

const sideSchema = z
  .object({
    pair: pairSchema.describe("in the order of the alphabet"),
    records: count.describe("what several documents tell alike is one"),
    cooperation: count.describe("records of events of PLOVER's quads 1 and 2"),
    conflict: count.describe("records of events of quads 3 and 4"),
    meetings: count.describe("records of the act CONSULT, whatever their status"),
    statements: count.describe("records of one of the two saying something of the other"),
    positions: count.describe("records of positions that have this pair"),
    figures: count.describe("records of figures that have this pair"),
    quarters: z.array(quarterSchema).describe("from the first to the last of which something is told"),
    last: z.array(recordLine).describe("the latest events, at most five"),
  })
  .meta({ id: "TriangleSide" });

const sharedFigureSchema = z
  .object({
    flow: z
      .enum(["to third", "from third", "between"])
      .describe("which way it goes, seen from the third; between: both ways, or not told"),
    values: z
      .tuple([z.array(recordLine).min(1), z.array(recordLine).min(1)])
      .describe("with the first of the pair, with the second: each figure of one kind, unit and period"),
  })
  .meta({ id: "SharedFigure" });

const triangleSchema = z
  .object({
    third: party,
    sides: z
      .tuple([sideSchema, sideSchema, sideSchema])
      .describe("the pair; its first with the third; its second"),
    figures: z.array(sharedFigureSchema).describe("told of both with the third, the latest first"),
    says: z
      .array(claimLine)
      .describe(
        "what the third says, and where it stands, in the documents that tell of the pair: the latest six",
      ),
  })
  .meta({ id: "Triangle" });

export const thirdPartiesSchema = z
  .object({
    pair: pairSchema.describe("in the order of the alphabet"),
    thirds: z
      .array(
        z
          .object({
            party,
            withFirst: count.describe("records with the first"),
            withSecond: count.describe("records with the second"),
            records: count.describe("both together"),
          })
          .meta({ id: "Third" }),
      )
      .describe("those most told with one of the two, at most twelve"),
    triangle: triangleSchema.nullable().describe("null: no third was asked for"),
  })
  .meta({ id: "ThirdParties" });

const othersSchema = z
  .object({
    party: party.describe("one of the pair"),
    doer: z
      .enum(["other", "party", "both"])
      .describe("who acts: others towards it, it towards others, or both together (or it is not told)"),
    others: z
      .array(z.object({ party, ...counted }).meta({ id: "OtherParty" }))
      .min(1)
      .describe("the most told first"),
  })
  .meta({ id: "WhoElseGroup" });

const SAME = ["person", "gathering", "place", "day", "year"] as const;

export const whoElseSchema = z
  .object({
    pair: pairSchema.describe("in the order of the alphabet"),
    act: z.enum(EVENT_TYPES).describe("the act of PLOVER that was asked for, or that of the event"),
    groups: z.array(othersSchema).describe("by who acts; one without anybody is left out"),
    event: z
      .object({
        claim: z.string().min(1).describe("the id that was asked for"),
        found: z
          .array(
            z.object({
              parties: z.array(party).min(1).describe("the others in it"),
              same: z.array(z.enum(SAME)).min(1).describe("what it has in common with the event"),
              line: recordLine.describe("its record"),
            }),
          )
          .describe("what has most in common with it first, at most forty"),
      })
      .meta({ id: "EventBeside" })
      .nullable()
      .describe("what else is told with the event that was asked for; null: none was asked for"),
  })
  .meta({ id: "WhoElse" });

export type NetworkView = Frozen<z.output<typeof networkSchema>>;
export type Relation = NetworkView["relations"][number];
export type ThirdPartiesView = Frozen<z.output<typeof thirdPartiesSchema>>;
export type Third = ThirdPartiesView["thirds"][number];
export type Triangle = NonNullable<ThirdPartiesView["triangle"]>;
export type TriangleSide = Triangle["sides"][number];
export type SharedFigure = Triangle["figures"][number];
export type WhoElseView = Frozen<z.output<typeof whoElseSchema>>;
export type EventBeside = NonNullable<WhoElseView["event"]>["found"][number];
