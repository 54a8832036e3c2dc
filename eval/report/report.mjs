// The whole report of a run as text, and the same as data.
import { numbersOf } from "../numbers.mjs";
import { slicesOf, wordingSlicesOf } from "../score/slices.mjs";
import { confusionRows, typeRows } from "../type_rows.mjs";
import { checksLines } from "./checks_report.mjs";
import { goldLines } from "./gold_report.mjs";
import { missLines } from "./misses.mjs";
import { noClaimsLines } from "./no_claims_report.mjs";
import { noRelationLines } from "./no_relation_report.mjs";
import { peerLines } from "./peers.mjs";

const LINES = {
  gold: goldLines,
  "no claims": noClaimsLines,
  "no relation": noRelationLines,
  checks: checksLines,
};

/** The report as one text; `withMisses` adds each miss. */
export function reportText(coderVersion, results, withMisses) {
  const blocks = results.map((result) => LINES[result.shape](result));
  const peers = peerLines(results);
  if (peers.length > 0) blocks.push(peers);
  if (withMisses) blocks.push(...results.map(missLines).filter((lines) => lines.length > 0));
  return `${[`coder: ${coderVersion}`, ...blocks.map((lines) => lines.join("\n"))].join("\n\n")}\n`;
}

/** {coder, sets: {name: {shape, numbers, kinds?, parts?, types?, confusion?, slices?, …, misses?}}} for --json. */
export function reportData(coderVersion, results, withMisses) {
  const sets = results.map((result) => {
    const { outcomes, eventsMade, typesMade, misses, ...score } = result.score;
    const tables =
      result.shape === "gold"
        ? { types: typeRows({ outcomes, eventsMade }), slices: slicesByKind(outcomes) }
        : {};
    if (score.isSentences) tables.confusion = confusionRows({ typesMade });
    const data = { shape: result.shape, numbers: numbersOf(result), ...score, ...tables };
    return [result.name, withMisses ? { ...data, misses } : data];
  });
  return { coder: coderVersion, sets: Object.fromEntries(sets) };
}

function slicesByKind({ events, statements, figures, positions }) {
  return {
    events: slicesOf(events),
    statements: wordingSlicesOf(statements),
    figures: wordingSlicesOf(figures),
    positions: wordingSlicesOf(positions),
  };
}
