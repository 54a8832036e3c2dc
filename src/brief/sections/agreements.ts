// Agreements and what came of them, and what else the two did to each other: done, planned and refused kept apart.

import type { AgreementRow, LedgerRecordLine } from "../../contract/index.js";
import { dayWords } from "../dates.js";
import { capital, quoted } from "../fill.js";
import { claimNote } from "../foot.js";
import { byDay, type Frame, isWithin } from "../frame.js";
import type { Block, TableBlock } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import { type EventLine, isEvent, tellEvent } from "../tell_events.js";
import { isMeeting } from "../tell_meetings.js";
import { isEmptyAgreement, withoutAmounts, withoutAnswered, withoutSaid } from "../told_elsewhere.js";
import { isAhead } from "./outlook.js";

export const agreements = section({
  name: "agreements",
  asks: ["records", "beside", "documents", "expectations"],
  write({ records, beside, documents, expectations }, frame) {
    const acts = records
      .filter(isEvent)
      .filter(({ claim }) => claim.restriction === undefined && claim.payment === undefined)
      .filter(
        (line) =>
          !isAhead(line, frame) &&
          !isEmptyAgreement(line) &&
          isNoMeeting(line, frame) &&
          isOfBoth(line, frame) &&
          isWithin(line, frame),
      );
    const open = withoutAmounts(withoutAnswered(acts, expectations, frame), records);
    const found = byDay(withoutSaid(open, [...records, ...beside], frame));
    const agreed: readonly EventLine[] = found.filter(({ claim }) => claim.act === "AGREE");
    const others = found.filter(({ claim }) => claim.act !== "AGREE");
    const rows = documentRows(documents, records, frame);
    const papers = documentBlocks(rows, found, frame);
    if (found.length === 0 && papers.length === 0)
      return { nothing: "agreements or other acts of the two sides" };
    return [
      ...papers,
      ...told(agreed, "agreement", frame),
      ...(others.length === 0
        ? []
        : [
            { kind: "heading", text: "What else the two sides did" } as const,
            ...told(others, "event", frame),
          ]),
    ] satisfies Block[];
  },
});

function told(lines: readonly EventLine[], one: string, frame: Frame): readonly Block[] {
  const prose = createProse(frame.patterns);
  for (const line of lines.slice(0, frame.most.sentences)) tellEvent(prose, line, frame);
  return [...prose.blocks(), ...restKnown(lines.length - frame.most.sentences, one, frame)];
}

interface DocumentRow extends Pick<AgreementRow, "title" | "kind" | "stands" | "standsBy"> {
  /** Day of its last step; null: not told. */
  readonly since: string | null;
  readonly line: LedgerRecordLine;
}

/** Documents and plans that are named in these days, with how far each has come by what was told as done. */
function documentRows(
  documents: readonly AgreementRow[],
  records: readonly LedgerRecordLine[],
  frame: Frame,
): readonly DocumentRow[] {
  const byClaim = new Map(records.flatMap((line) => line.claims.map((claim) => [claim, line] as const)));
  return documents.flatMap(({ title, kind, stands, standsBy, named, steps, day }) => {
    const claims = [standsBy, ...steps.map(({ claim }) => claim), ...named.map(({ claim }) => claim)];
    const line = claims.flatMap((claim) => (claim === null ? [] : (byClaim.get(claim) ?? [])))[0];
    if (line === undefined || !isWithin(line, frame) || /\bagreed\b/u.test(title)) return [];
    const since = day === null || day > frame.asOf ? null : dayWords(day, frame.dates);
    return [{ title, kind, stands, standsBy, since, line }];
  });
}

/** A table of several; one alone is a sentence, unless the acts tell of the step that it stands at. */
function documentBlocks(
  rows: readonly DocumentRow[],
  acts: readonly LedgerRecordLine[],
  frame: Frame,
): readonly Block[] {
  const [first, ...more] = rows;
  if (first === undefined) return [];
  if (more.length > 0) return [documentTable(rows, frame)];
  const { title, kind, stands, standsBy, since, line } = first;
  if (acts.some(({ claims }) => claims.some((claim) => claim === standsBy))) return [];
  const prose = createProse(frame.patterns);
  prose.add(
    "document.stands",
    {
      what: quoted(capital(title)),
      kind,
      stands: stands === "named" ? "no more than named" : stands,
      since: since === null ? "" : `since ${since}`,
    },
    line.claim.id,
    [claimNote(line, "with words")],
  );
  return prose.blocks();
}

function documentTable(rows: readonly DocumentRow[], frame: Frame): TableBlock {
  const columns = ["Document or plan", "Kind", "How far it has come", "Since"].map((one) => ({
    title: one,
    isNumber: false,
  }));
  return {
    kind: "table",
    title: "Documents and plans, and how far each has come",
    columns,
    rows: rows.slice(0, frame.most.rows).map(({ title, kind, stands, since, line }) => ({
      cells: [capital(title), kind, stands, since ?? "day not told"],
      notes: [claimNote(line, "with words")],
    })),
  };
}

const isNoMeeting = (line: EventLine, frame: Frame): boolean => !isMeeting(line, frame);

/** Between the two, or of both. */
function isOfBoth({ claim }: EventLine, { pair }: Frame): boolean {
  const sides = new Set([...claim.source, ...claim.target].map(({ country }) => country));
  return pair.every((code) => sides.has(code));
}
