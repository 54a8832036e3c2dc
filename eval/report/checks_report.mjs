// What a reader sees of checked texts: how many faults were found, by the rule that they break, and how many texts were wronged.
import { percent, tableLines } from "./table.mjs";

/** Lines for a result of shape "checks". */
export function checksLines({ name, score }) {
  const { faults, clean } = score;
  return [
    ...(faults.listed === 0 ? [] : faultLines(name, score)),
    ...(clean.texts === 0 ? [] : cleanLines(name, score)),
  ];
}

function faultLines(name, { faults, byRule }) {
  const rows = [...Object.entries(byRule).filter(([, { listed }]) => listed > 0), ["all", faults]].map(
    ([rule, { listed, caught, ruleRight }]) => [rule, listed, caught, percent(caught / listed), ruleRight],
  );
  return [
    `${name}: texts with ${faults.listed} faults`,
    "",
    ...tableLines(["fault of", "listed", "caught", "share", "rule right"], rows),
  ];
}

function cleanLines(name, { clean, byRule }) {
  const rows = Object.entries(byRule)
    .filter(([, { alarms }]) => alarms > 0)
    .map(([rule, { alarms }]) => [rule, alarms]);
  return [
    `${name}: ${clean.texts} texts without a fault`,
    "",
    `contradicted all the same: ${clean.alarmed}, ${percent(clean.alarmed / clean.texts)}`,
    ...(rows.length === 0 ? [] : ["", ...tableLines(["false alarms of", "findings"], rows)]),
  ];
}
