// What is told of a document without anybody who does it: "the treaty between Norway and Chile expired", "the pact between the two was
// extended". Where the phrase itself names the two sides and no act is read of the clause, it is an event between them.
import type { Stage } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import type { EventDraft } from "../claim_parts.js";
import { modalityOf } from "../modality.js";
import { type SentenceReading, wordsOf } from "../reading.js";
import { titleOf } from "../title_of.js";
import { verbMeaning } from "../verb_meaning.js";
import { buildEvent, type EventParts } from "./build_event.js";
import { unique } from "./targets.js";

/** What PLOVER makes of it: signing and ratifying are CAMEO 057; what runs out is agreed no more. */
const ACTS: Partial<Readonly<Record<Stage, EventParts["entry"]>>> = {
  signed: { type: "AGREE", mode: null, cameo: "057", symmetric: true },
  ratified: { type: "AGREE", mode: null, cameo: "057", symmetric: true },
  "in force": { type: "AGREE", mode: null, cameo: "057", symmetric: true },
  lapsed: { type: "AGREE", mode: null, cameo: null, symmetric: true },
};

export function toldOfDocuments(
  reading: SentenceReading,
  events: readonly EventDraft[],
): readonly EventDraft[] {
  return reading.parse.clauses.flatMap((clause) => {
    const [subject, more] = clause.subject;
    if (subject === undefined || more !== undefined) return [];
    const head = reading.lexicon.instruments.get(reading.tokens[subject.head]?.lemma.toLowerCase() ?? "");
    if (head?.some(({ needsModifier, before }) => !needsModifier && before === null) !== true) return [];
    const event = eventOf(reading, clause, subject);
    if (event === null || events.some((one) => meets(one, event))) return [];
    return [event];
  });
}

function eventOf(reading: SentenceReading, clause: Clause, subject: NounPhrase): EventDraft | null {
  const as = clause.verb.isPassive ? "object" : "subject";
  const role = { clause, as, prep: null } as const;
  const meaning = verbMeaning(reading, role, reading.lexicon.stages, (value) => value.as === as);
  const entry = meaning === null ? undefined : ACTS[meaning.stage];
  if (meaning === null || entry === undefined) return null;
  const title = titleOf(reading, subject);
  const actors = unique(reading.partiesIn(subject.from, Math.min(clause.verb.from, title.to + 8)));
  if (actors.length < 2) return null;
  const modality = modalityOf(reading, clause);
  const isOver = meaning.stage === "lapsed" && modality.status === "actual";
  const words = wordsOf(reading, clause.verb.from, clause.verb.to);
  return buildEvent(reading, {
    entry,
    act: "AGREE",
    modality: isOver ? { status: "negated", because: words } : modality,
    source: { actors, how: "named" },
    target: { actors: [], how: "none" },
    from: Math.min(clause.from, subject.from),
    to: clause.to,
    why: `a document of both sides with "${words}"; ${isOver ? "negated: agreed no more" : modality.status}; sides named beside it`,
    attribution: clause,
    likelihood: 1,
  });
}

function meets(a: EventDraft, b: EventDraft): boolean {
  return a.citation.start < b.citation.end && b.citation.start < a.citation.end;
}
