// A new figure as it is filled in, and as the desk takes it. What its words may be, the desk knows.
import type { FigureFields } from "../ask/answers.js";

export interface FigureDraft {
  readonly measure: string;
  readonly first: string;
  readonly second: string;
  readonly direction: "both" | "to";
  readonly goods: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
}

export const EMPTY_FIGURE: FigureDraft = {
  ...{ measure: "trade.total", first: "", second: "", direction: "both", goods: "", period: "" },
  ...{ value: "", unit: "USD" },
};

/** The figure without its source, or what is wrong with what was filled in. */
export function figureOf(draft: FigureDraft): Omit<FigureFields, "source"> | string {
  const { measure, first, second, direction, goods, period, value, unit } = draft;
  if (first === "" || second === "") return "Choose the two countries of the figure.";
  if (period.trim() === "") return "Say when: 2023, 2023-Q1, 2023-04 or 2024-05-16.";
  const number = Number(value.replace(/[\s\u202f,]/g, "").replace("\u2212", "-"));
  if (value.trim() === "" || !Number.isFinite(number))
    return `The value “${value}” is no number: write 240000000000 or 240e9.`;
  return {
    ...{ measure: measure.trim(), period: period.trim(), value: number, unit: unit.trim() },
    ...(direction === "to" ? { direction: { from: first, to: second } } : { pair: [first, second] }),
    ...(goods.trim() === "" ? {} : { commodity: goods.trim() }),
  };
}
