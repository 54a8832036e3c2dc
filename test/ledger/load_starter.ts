// The committed starter record, as a loader would hand it on.
import { readFileSync } from "node:fs";
import type { StarterRecord, StarterRow } from "../../src/ledger/index.js";

export const record = JSON.parse(
  readFileSync(new URL("../../src/ledger/starter/starter.json", import.meta.url), "utf8"),
) as StarterRecord;

export const rows: readonly StarterRow[] = [
  ...record.figures,
  ...record.meetings,
  ...record.votes,
  ...record.measures,
  ...record.payments,
  ...record.agreements,
];

/** The figure with this id; fails the test when there is none. */
export function figure(id: string) {
  const found = record.figures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}
