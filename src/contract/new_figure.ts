// A figure that a person enters from a source. What the words of it may be, the desk knows.
import { z } from "zod";
import { BOUNDS } from "../model/index.js";
import type { Frozen } from "./frozen.js";
import { code, short, sourced } from "./new_source.js";

const directionSchema = z
  .object({ from: code, to: code }, { error: "give from and to, or leave it out" })
  .meta({ id: "NewDirection" });

const PLAIN_BOUNDS = BOUNDS.filter((bound) => bound !== "range");

export const newFigureSchema = z
  .object({
    measure: short("what is measured, such as trade.total").describe(
      "what is measured, a name of data/measures: trade.total",
    ),
    pair: z
      .tuple([code, code], { error: "give two ISO 3166 alpha-3 codes, such as CHN and RUS" })
      .nullish()
      .describe("two countries; a direction brings its own"),
    direction: directionSchema
      .nullish()
      .describe("from one country to the other; left out: of both together"),
    commodity: short("goods of data/measures").nullish().describe("the goods, a name of data/measures"),
    via: short("a route of data/measures").nullish().describe("the pipeline or route"),
    whole: short("what a share is of").nullish().describe("what a share is of"),
    period: short("when, such as 2023 or 2023-Q1").describe(
      "when: 2023, 2023-Q1, 2023-H1, 2023-04, 2024-05-16 or 2024-05-16/2024-05-17",
    ),
    value: z
      .number({ error: "give a number in whole units, such as 240e9" })
      .describe("the value in whole units: 240e9"),
    unit: short("the unit, such as USD, m3 or percent").describe(
      "ISO 4217 code of a currency, or a unit of data/measures: m3",
    ),
    bound: z
      .enum(PLAIN_BOUNDS, { error: `give one of ${PLAIN_BOUNDS.join(", ")}` })
      .default("exact")
      .describe("how near the value is to the truth"),
    ...sourced,
  })
  .meta({ id: "NewFigure" });

export type NewFigureFields = Frozen<z.input<typeof newFigureSchema>>;
