// Measures of sanctions and of export control that touch the two, and what became of payments.

import { countWords, numberWords } from "../amounts.js";
import { periodCell } from "../dates.js";
import { groupBy } from "../figure_lines.js";
import { capital } from "../fill.js";
import { claimNote } from "../foot.js";
import { byDay, daysWords, type Frame, isWithin } from "../frame.js";
import type { Block, Notes, TableBlock } from "../model.js";
import { listWords } from "../names.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import {
  type EventLine,
  isEvent,
  PAYMENT_WORDS,
  tellPayment,
  tellRestriction,
  witnessOf,
} from "../tell_events.js";

export const sanctions = section({
  name: "sanctions",
  asks: ["records", "measures"],
  write({ records, measures }, frame) {
    const most = frame.most.sentences;
    const restricted = byDay(measures.filter(isEvent).filter((line) => isWithin(line, frame)));
    const paid = byDay(
      records.filter(isEvent).filter((line) => line.claim.payment !== undefined && isWithin(line, frame)),
    );
    const told = createProse(frame.patterns);
    for (const line of restricted.slice(0, most)) {
      const { restriction } = line.claim;
      if (restriction !== undefined) tellRestriction(told, line, restriction, frame);
    }
    const blocks: readonly Block[] = [
      ...(restricted.length === 0 ? [] : [{ kind: "heading", text: "Measures" } as const, ...told.blocks()]),
      ...restKnown(restricted.length - most, "measure", frame),
      ...paymentBlocks(paid, frame),
    ];
    return blocks.length === 0 ? { nothing: "measures of sanctions or reports on payments" } : blocks;
  },
});

/** How many reports of what, and a row for each: their words are too short for sentences. One alone is a sentence. */
function paymentBlocks(lines: readonly EventLine[], frame: Frame): readonly Block[] {
  const [note, ...more] = lines.map((line) => claimNote(line));
  if (note === undefined) return [];
  const notes: Notes = [note, ...more];
  const prose = createProse(frame.patterns);
  const [only] = lines;
  if (lines.length === 1 && only?.claim.payment !== undefined) {
    tellPayment(prose, only, only.claim.payment, frame);
    return [{ kind: "heading", text: "Payments" }, ...prose.blocks()];
  }
  const kinds = [...groupBy(lines, ({ claim }) => claim.payment?.act ?? "told")].map(
    ([act, own]) => `${numberWords(own.length)} that ${PAYMENT_WORDS[act as keyof typeof PAYMENT_WORDS]}`,
  );
  prose.add(
    "payment.count",
    { count: countWords(lines.length, "report"), days: daysWords(frame), kinds: listWords(kinds) },
    "payments",
    notes,
  );
  const { rows } = frame.most;
  return [
    { kind: "heading", text: "Payments" },
    ...prose.blocks(),
    paymentTable(lines.slice(0, rows), frame),
    ...restKnown(lines.length - rows, "report on payments", frame),
  ];
}

function paymentTable(lines: readonly EventLine[], frame: Frame): TableBlock {
  return {
    kind: "table",
    title: "Reports on payments",
    columns: ["When", "What was reported", "Whose word"].map((title) => ({ title, isNumber: false })),
    rows: lines.map((line) => {
      const { period, payment } = line.claim;
      return {
        cells: [
          "missing" in period ? "Day not told" : periodCell(period, frame.dates),
          capital(payment?.summary ?? ""),
          capital(witnessOf(line, frame)),
        ],
        notes: [claimNote(line)],
      };
    }),
  };
}
