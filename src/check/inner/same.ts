// When two figures of a text are of one thing: the same measure, ends, goods, route and unit.
import type { TextFigure } from "../checked.js";

const keys = new WeakMap<TextFigure, string>();

/** What a figure is a value of, without its period; the unit is part of it. Made once: figures are compared each with each. */
export function subjectKey(figure: TextFigure): string {
  const key = keys.get(figure) ?? makeKey(figure);
  keys.set(figure, key);
  return key;
}

function makeKey({
  measure,
  direction,
  pair,
  commodity,
  via,
  counted,
  whole,
  unit,
  change,
  value,
}: TextFigure): string {
  const ends = direction === null ? (pair?.join("=") ?? "") : `${direction.from ?? ""}>${direction.to ?? ""}`;
  const of = value === null ? (change?.currency ?? "") : unit;
  return [measure, ends, commodity, via, counted, whole, of].map((part) => part ?? "").join("|");
}
