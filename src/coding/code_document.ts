// The flow of the reading: text -> sentences -> (clauses, actors, times) -> events, statements, figures, positions.
import type { Lexicon } from "../lexicon/index.js";
import { type Claim, type Document, isMissing, missing } from "../model/index.js";
import { readText, type Tagger } from "../text/index.js";
import { Memory } from "./actors/memory.js";
import { claimId, type EventDraft } from "./claim_parts.js";
import type { Coded } from "./coded.js";
import { ActMemory } from "./events/act_memory.js";
import { codeEvents } from "./events/code_events.js";
import { codeFigures, type FigureDraft } from "./figures/code_figures.js";
import { FigureMemory } from "./figures/context.js";
import { documentId, hashText } from "./identity.js";
import { modalityOf } from "./modality.js";
import { codePositions, type PositionDraft } from "./positions/code_positions.js";
import { readSentence } from "./read_sentence.js";
import { codeStatements, type StatementDraft } from "./statements/code_statements.js";
import { CODER_VERSION } from "./version.js";

/** Codes one document. Never throws on odd text; a document in another language is kept and marked, not coded. */
export function codeDocument(document: Document, lexicon: Lexicon, tag: Tagger): Coded {
  const sha256 = hashText(document.text);
  const id = documentId(document, sha256);
  const { title, origin, dropped, sentences } = readText(document.text, document.title, tag);
  const head = {
    document: id,
    sha256,
    title,
    origin: document.origin ?? origin,
    dropped,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  };
  if (document.language !== null && document.language !== "en") {
    return {
      ...head,
      claims: [],
      sentences: [],
      notCoded: missing("not coded: language", document.language),
    };
  }
  if (sentences.length === 0) return { ...head, claims: [], notCoded: missing("no text") };
  const published = isMissing(document.published) ? null : document.published;
  const memory = new Memory();
  const acts = new ActMemory();
  const figureMemory = new FigureMemory();
  const told = sentences.map((sentence) => {
    const reading = readSentence(sentence, document, published, lexicon, memory);
    if (reading === null) return null;
    return {
      reading,
      events: codeEvents(reading, acts),
      figures: codeFigures(reading, figureMemory, modalityOf),
    };
  });
  const claims: Claim[] = [];
  for (const [i, one] of told.entries()) {
    if (one === null) continue;
    const { reading, events, figures } = one;
    for (const draft of events) claims.push(nameEvent(id, draft));
    for (const draft of codeStatements(
      reading,
      told[i - 1]?.reading ?? null,
      told[i + 1]?.reading ?? null,
      events,
    ))
      claims.push(nameStatement(id, draft));
    for (const claim of nameFigures(id, figures)) claims.push(claim);
    for (const draft of codePositions(reading)) claims.push(namePosition(id, draft));
  }
  return { ...head, claims, notCoded: null };
}

const READ_BY_MACHINE = { coder: CODER_VERSION, review: "machine" } as const;

function nameEvent(document: string, draft: EventDraft): Claim {
  const what = [
    draft.act,
    draft.status,
    ...draft.source.map((actor) => actor.text),
    ">",
    ...draft.target.map((actor) => actor.text),
  ];
  return { id: claimId(document, draft.kind, draft.citation, what), ...draft, ...READ_BY_MACHINE };
}

function nameStatement(document: string, draft: StatementDraft): Claim {
  return {
    id: claimId(document, draft.kind, draft.citation, [draft.speaker.text, draft.verb, draft.quote]),
    ...draft,
    ...READ_BY_MACHINE,
  };
}

function nameFigures(document: string, drafts: readonly FigureDraft[]): Claim[] {
  const ids = drafts.map((draft) =>
    claimId(document, draft.kind, draft.citation, [
      draft.measure,
      draft.value,
      draft.unit,
      draft.change?.value ?? null,
    ]),
  );
  return drafts.map(({ restates, ...draft }, i) => ({
    id: ids[i] ?? "",
    ...draft,
    equivalentOf: restates === null ? null : (ids[restates] ?? null),
    ...READ_BY_MACHINE,
  }));
}

function namePosition(document: string, draft: PositionDraft): Claim {
  return {
    id: claimId(document, draft.kind, draft.citation, [draft.holder.text, draft.stance, draft.issue]),
    ...draft,
    ...READ_BY_MACHINE,
  };
}
