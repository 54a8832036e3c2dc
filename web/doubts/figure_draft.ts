// A new figure as it is filled in, and as the desk takes it. What its words may be, the desk knows.
import type { Grade } from "../../src/model/index.js";
import type { FigureFields } from "../ask/answers.js";
import { readDay } from "../words/read_day.js";

export interface FigureDraft {
  readonly measure: string;
  readonly first: string;
  readonly second: string;
  /** From the first country to the second; else of both together. */
  readonly isDirected: boolean;
  readonly goods: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly grade: Grade;
  readonly title: string;
  readonly published: string;
}

export const EMPTY_FIGURE: FigureDraft = {
  ...{ measure: "trade.total", first: "", second: "", isDirected: false, goods: "", period: "", value: "" },
  ...{ unit: "USD", grade: "official", title: "", published: "" },
};

/** The figure, or what is wrong with what was filled in. */
export function figureOf(draft: FigureDraft, address: string): FigureFields | string {
  const { measure, first, second, isDirected, goods, period, value, unit, grade, title } = draft;
  if (first === "" || second === "") return "Choose the two countries of the figure.";
  if (period.trim() === "") return "Say when: 2023, 2023-Q1, 2023-04 or 2024-05-16.";
  const number = Number(value.replace(/[\s\u202f,]/g, "").replace("\u2212", "-"));
  if (value.trim() === "" || !Number.isFinite(number))
    return `The value “${value}” is no number: write 240000000000 or 240e9.`;
  if (address.trim() === "") return "Give the address of the source: a number without one is not a fact.";
  const published = draft.published.trim() === "" ? null : readDay(draft.published, "first");
  if (published === null && draft.published.trim() !== "")
    return `“${draft.published}” is no day: write 16 May 2024.`;
  return {
    ...{ measure: measure.trim(), period: period.trim(), value: number, unit: unit.trim() },
    ...(isDirected ? { direction: { from: first, to: second } } : { pair: [first, second] }),
    ...(goods.trim() === "" ? {} : { commodity: goods.trim() }),
    source: {
      address: address.trim(),
      grade,
      published,
      ...(title.trim() === "" ? {} : { title: title.trim() }),
    },
  };
}
