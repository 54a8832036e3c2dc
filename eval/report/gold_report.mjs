// What a reader sees of one gold set: a table of kinds, what must not be made, and for sentences the parts, the types and what was
// made instead of them.
import { KINDS } from "../score/kinds.mjs";
import { slicesOf, wordingSlicesOf } from "../score/slices.mjs";
import { confusionRows, typeRows } from "../type_rows.mjs";
import { percent, tableLines } from "./table.mjs";

/** Lines for a result of shape "gold". */
export function goldLines({ name, score }) {
  const { items, isSentences } = score;
  const isOfTraps = KINDS.every(({ plural }) => score.kinds[plural].listed === 0); // only what must not be made
  const what = isSentences ? "single sentence" : isOfTraps ? "text" : "article";
  const kinds = isOfTraps ? [] : ["", ...kindLines(score)];
  const lines = [`${name}: ${items} ${what}${items === 1 ? "" : "s"}`, ...kinds];
  if (isSentences) lines.push("", ...partLines(score), "", ...typeLines(score), "", ...confusionLines(score));
  else if (faultLines(score).length > 0) lines.push("", ...faultLines(score));
  return [...lines, ...sliceLines(score)];
}

function kindLines({ kinds }) {
  const rows = KINDS.filter(({ plural }) => kinds[plural].listed > 0 || kinds[plural].precision !== null).map(
    ({ plural }) => {
      const { listed, found, recall, made, right, wrong, precision, f1 } = kinds[plural];
      return [plural, listed, found, percent(recall), made, right, wrong, percent(precision), percent(f1)];
    },
  );
  return tableLines(["kind", "listed", "found", "recall", "made", "right", "wrong", "precision", "F1"], rows);
}

function partLines({ parts, kinds }) {
  const { listed, type, source, target, sides } = parts;
  const { found } = kinds.events;
  const rows = [
    ["type", type],
    ["source", source],
    ["target", target],
    ["source and target", sides],
    ["all three", found],
  ].map(([part, right]) => [part, right, percent(right / listed)]);
  return tableLines(["right in a sentence's claims", `of ${listed}`, "share"], rows);
}

function typeLines(score) {
  const rows = typeRows(score).map(({ type, listed, found, recall, made, right, precision, f1 }) => [
    type,
    listed,
    found,
    percent(recall),
    made,
    right,
    percent(precision),
    percent(f1),
  ]);
  return tableLines(["type", "listed", "found", "recall", "made", "right", "precision", "F1"], rows);
}

/** One row a type; of what was made instead only what is there, most first. */
function confusionLines(score) {
  const rows = confusionRows(score).map(({ type, listed, right, instead }) => [
    type,
    listed,
    right,
    instead.map((one) => `${one.type} ${one.count}`).join(", "),
  ]);
  return tableLines(["type", "listed", "type right", "made instead"], rows);
}

function faultLines({ forbidden, boilerplate }) {
  return [
    ...(forbidden.listed > 0 ? [`forbidden events made: ${forbidden.made} of ${forbidden.listed}`] : []),
    ...(boilerplate === null ? [] : [`claims that cite boilerplate: ${boilerplate}`]),
  ];
}

/** A table for each kind that is listed, with an empty line before it. */
function sliceLines({ outcomes }) {
  return KINDS.flatMap(({ plural }) => {
    const slices = plural === "events" ? slicesOf : wordingSlicesOf;
    const rows = slices(outcomes[plural]).map(({ slice, value, listed, found }) => [
      `${slice}: ${value}`,
      listed,
      found,
      percent(found / listed),
    ]);
    return rows.length === 0 ? [] : ["", ...tableLines([`${plural} by`, "listed", "found", "recall"], rows)];
  });
}
