// What a reader sees of the sentences that hold no claim: how many stayed clean, by the kind of decoy.
import { percent, tableLines } from "./table.mjs";

/** Lines for a result of shape "no claims". */
export function noClaimsLines({ name, score }) {
  const { items, clean, falseClaims, byKind } = score;
  const rows = Object.entries(byKind).map(([kind, row]) => [
    kind,
    row.items,
    row.clean,
    percent(row.clean / row.items),
  ]);
  return [
    `${name}: ${items} sentences that hold no claim on states`,
    "",
    ...tableLines(
      ["decoy", "sentences", "clean", "share"],
      [...rows, ["all", items, clean, percent(clean / items)]],
    ),
    "",
    `false claims: ${falseClaims}, ${(falseClaims / items).toFixed(2)} a sentence`,
  ];
}
