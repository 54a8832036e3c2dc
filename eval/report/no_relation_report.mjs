// What a reader sees of the sentences without a relation: how many gave an event, by kind.
import { percent, tableLines } from "./table.mjs";

/** The share of sentences with an event that we mean to stay at or below. */
const GOAL = 0.05;

/** Lines for a result of shape "no relation". */
export function noRelationLines({ name, score }) {
  const { items, withEvent, byKind } = score;
  const rows = [...Object.entries(byKind), ["all", score]].map(([kind, row]) => [
    kind,
    row.items,
    row.withEvent,
    percent(row.withEvent / row.items),
  ]);
  const reached = withEvent <= GOAL * items ? "reached" : "not reached";
  return [
    `${name}: ${items} sentences without a relation`,
    "",
    ...tableLines(["kind", "sentences", "with an event", "share"], rows),
    "",
    `goal: at most ${percent(GOAL)} with an event; ${reached}`,
  ];
}
