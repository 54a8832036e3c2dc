// Other coders beside us. Their numbers are of the whole PLOVER gold file and of the PLV test sentences (eval/README.md,
// "Peers"); ours are of the sets of this run, and the table says so.
import { macroF1 } from "../score/by_type.mjs";
import { typeRows } from "../type_rows.mjs";
import { percent, tableLines } from "./table.mjs";

const PLOVER_FILE = "PLOVER gold file, 322 sentences";
const PLV_FILE = "PLV test, 1,033 sentences";

const PEERS = [
  { coder: "PETRARCH2", on: PLOVER_FILE, triple: "23.0 %", precision: "58.7 %" },
  { coder: "UniversalPetrarch", on: PLOVER_FILE, triple: "25.8 %", precision: "46.8 %" },
  { coder: "two human labellings", on: "sentences that both files hold", type: "94.2 %" },
  { coder: "PETRARCH2", on: PLV_FILE, macro: ".44-.49" },
  { coder: "linear model, masked n-grams", on: PLV_FILE, macro: ".730" },
  { coder: "RoBERTa-large, zero-shot", on: PLV_FILE, macro: ".821" },
];

/** Lines of the table of peers, ours first; no lines when no set of sentences was measured. */
export function peerLines(results) {
  const own = results.filter(({ shape, score }) => shape === "gold" && score.isSentences).map(ownRow);
  if (own.length === 0) return [];
  const rows = [...own, ...PEERS].map(({ coder, on, type, triple, precision, macro }) => [
    coder,
    on,
    type,
    triple,
    precision,
    macro,
  ]);
  return [
    "peers",
    "",
    ...tableLines(
      ["coder", "measured on", "type right", "all three right", "event precision", "macro-F1"],
      rows,
    ),
    "",
    "Rows of different files are not the same measurement. plover_gsr is 163 of the 322 sentences of the PLOVER gold file.",
    "“Type right” is type recall: one of the claims of the sentence has it. The peers' macro-F1 is over 15 classes; ours is over",
    "the types that the set lists, and asks for source and target too.",
  ];
}

function ownRow({ name, score }) {
  const { parts, kinds, items } = score;
  const macro = macroF1(typeRows(score));
  return {
    coder: "Chancery",
    on: `${name}, ${items} sentences`,
    type: percent(parts.type / parts.listed),
    triple: percent(kinds.events.recall),
    precision: percent(kinds.events.precision),
    macro: macro === null ? null : macro.toFixed(3).replace(/^0/, ""),
  };
}
