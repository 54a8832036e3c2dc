// What became known since a day: how much, what people corrected, which doubts they closed, which figures have a newer vintage.
import { countWords, levelWords } from "../amounts.js";
import { dayWords, periodWords } from "../dates.js";
import { figureGroups, isFigure, type Told, tellsOther } from "../figure_lines.js";
import { counterOf, whatWords } from "../figure_words.js";
import { quoted } from "../fill.js";
import { claimNote } from "../foot.js";
import { byDay, type Frame, knownOn, ledgerNote } from "../frame.js";
import { createProse, type Prose } from "../prose.js";
import type { BriefMaterial } from "../section.js";
import { section } from "../section.js";
import { tellChanges } from "../tell_compared.js";
import { isEvent, tellEvent, tellPayment, tellRestriction } from "../tell_events.js";
import { tellFigure } from "../tell_figures.js";
import { isMeeting, tellMeeting } from "../tell_meetings.js";

/** Most sentences on what is new: the sections tell all of it. */
const MOST_NEW = 8;

export const changes = section({
  name: "changes",
  asks: ["records", "beside", "positions", "corrections", "closedDoubts"],
  write({ records, beside, positions, corrections, closedDoubts }, frame) {
    const { since } = frame;
    if (since === null) return [];
    const prose = createProse(frame.patterns);
    const fresh = byDay(records.filter((line) => knownOn(line) > since));
    const documents = new Set(fresh.map(({ document }) => document)).size;
    prose.add(
      "change.count",
      {
        count: countWords(fresh.length, "record").replace(/^no /u, "No "),
        documents: documents === 0 ? "no document" : countWords(documents, "document"),
        since: dayWords(since, frame.dates),
      },
      "changes",
      ledgerNote(frame, "Counted by the day of publication, else by the day on which the ledger took it."),
    );
    for (const told of corrections.slice(0, frame.most.sentences)) tellCorrection(prose, told, frame);
    for (const doubt of closedDoubts.slice(0, frame.most.sentences)) tellDoubt(prose, doubt, frame);
    for (const told of figureGroups(records.filter(isFigure)).flatMap(({ told: own }) => own))
      tellVintage(prose, told, since, frame);
    const told = { register: positions, lines: [...records, ...beside] };
    tellChanges(prose, told, frame, (_, after) => knownOn(after) > since);
    let before = "";
    for (const line of fresh.slice(-MOST_NEW)) {
      if (isMeeting(line, frame)) before = tellMeeting(prose, line, frame, before);
      else if (isEvent(line) && line.claim.restriction !== undefined)
        tellRestriction(prose, line, line.claim.restriction, frame);
      else if (isEvent(line) && line.claim.payment !== undefined)
        tellPayment(prose, line, line.claim.payment, frame);
      else if (isEvent(line)) tellEvent(prose, line, frame);
      else if (isFigure(line)) tellFigure(prose, line, frame);
    }
    return prose.blocks();
  },
});

function tellCorrection(
  prose: Prose,
  { correction, line }: BriefMaterial["corrections"][number],
  frame: Frame,
): void {
  const { by, recordedAt, because, source, verdict } = correction;
  if (verdict.kind === "confirmed") return;
  prose.add(
    verdict.kind === "rejected" ? "change.rejection" : "change.correction",
    {
      by,
      when: `on ${dayWords(recordedAt.slice(0, 10), frame.dates)}`,
      what: `the claim ${quoted(line.claim.citation.text, 160)}`,
      because: because.replace(/[.\s]+$/u, ""),
    },
    correction.id,
    [{ kind: "word", by, date: recordedAt, text: because, source }, claimNote(line)],
  );
}

function tellDoubt(prose: Prose, doubt: BriefMaterial["closedDoubts"][number], frame: Frame): void {
  const { closedAt, closedBy, because, words, state, id, source } = doubt;
  if (closedAt === null) return;
  prose.add(
    "change.doubt",
    {
      by: closedBy ?? "somebody",
      when: `on ${dayWords(closedAt.slice(0, 10), frame.dates)}`,
      what: quoted(words, 160),
      outcome: state,
      because: (because ?? "no reason is told").replace(/[.\s]+$/u, ""),
    },
    id,
    [{ kind: "word", by: closedBy ?? "somebody", date: closedAt, text: because ?? "", source }],
  );
}

/** A figure of one office that came anew with another value. */
function tellVintage(prose: Prose, { lines }: Told, since: string, frame: Frame): void {
  const dated = lines.flatMap((line) => {
    const vintage = vintageOf(line);
    return vintage === null ? [] : [{ line, vintage, office: counterOf(line, frame) }];
  });
  for (const { line, office } of dated.filter(({ vintage }) => vintage > since)) {
    const old = dated
      .filter(
        (one) => one.office === office && one.vintage <= since && tellsOther(one.line.claim, line.claim),
      )
      .toSorted((x, y) => (x.vintage < y.vintage ? 1 : -1))[0]?.line;
    if (old === undefined) continue;
    prose.add(
      "change.vintage",
      {
        whose: office,
        value: levelWords(line.claim),
        what: whatWords(line.claim, frame),
        in: periodWords(line.claim.period, frame.dates),
        before: levelWords(old.claim),
      },
      line.claim.id,
      [claimNote(line), claimNote(old)],
    );
  }
}

/** The day or month of which the number is; null where neither is told: that it came late into the ledger makes no revision of it. */
function vintageOf({ claim, published }: Told["chosen"]): string | null {
  return published ?? claim.entered?.vintage ?? null;
}
