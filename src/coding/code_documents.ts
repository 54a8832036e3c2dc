// The flow of the reading: text -> sentences -> (clauses, actors, times) -> events, statements, figures, positions.
// A handful of documents go through it together, pass by pass: the words and rules of one pass stay in the processor's
// cache, which saves a fifth of the time (npm run bench). No document sees another: grouped or alone it gives the same claims.
import { countriesNamed, countriesOfPublisher, type Lexicon } from "../lexicon/index.js";
import {
  type Claim,
  type Document,
  type Dropped,
  type ExplainedSentence,
  isMissing,
  type Missing,
  missing,
} from "../model/index.js";
import { readText, type Sentence, type Tagger } from "../text/index.js";
import { countriesOfDateline } from "./actors/dateline_home.js";
import { Memory } from "./actors/memory.js";
import type { EventDraft } from "./claim_parts.js";
import type { Coded } from "./coded.js";
import { ActMemory } from "./events/act_memory.js";
import { codeEvents } from "./events/code_events.js";
import { toldOfDocuments } from "./events/told_of_documents.js";
import { explainSentence } from "./explain.js";
import { codeFigures } from "./figures/code_figures.js";
import { FigureMemory } from "./figures/context.js";
import type { FigureDraft } from "./figures/figure_draft.js";
import { mainPairOf } from "./figures/main_pair.js";
import { documentId, type HashText } from "./identity.js";
import { withLinks } from "./links.js";
import { modalityOf } from "./modality.js";
import { nameEvent, nameFigures, namePosition, nameStatement } from "./name_claims.js";
import { NamedMemory } from "./named/named_memory.js";
import { withNamed } from "./named/with_named.js";
import { otherFields } from "./other_fields.js";
import { codePositions, type PositionDraft } from "./positions/code_positions.js";
import { IssueMemory } from "./positions/issue_memory.js";
import { readSentence } from "./read_sentence.js";
import type { SentenceReading } from "./reading.js";
import { codeStatements, type StatementDraft, type Statements } from "./statements/code_statements.js";
import { publishedIn } from "./statements/published.js";
import { findTimes } from "./time/find_times.js";

/** What the reading is done with. */
export interface ReadingParts {
  readonly lexicon: Lexicon;
  readonly tag: Tagger;
  readonly hash: HashText;
}

/**
 * Codes documents; the answers stand in their order. Never throws on odd text; a document in another language is kept and
 * marked, not coded. `at` is told which document is worked on, each time another one is.
 */
export function codeDocuments(
  documents: readonly Document[],
  { lexicon, tag, hash }: ReadingParts,
  at: (index: number) => void = () => {},
): Coded[] {
  return readDocuments(documents, { lexicon, tag, hash }, at).map((one, index) => {
    at(index);
    return nameAll(one, hash, lexicon);
  });
}

/** The same for one document, with how each of its sentences was read. */
export function explainDocument(
  document: Document,
  parts: ReadingParts,
): { readonly coded: Coded; readonly sentences: readonly ExplainedSentence[] } {
  const [one] = readDocuments([document], parts, () => {});
  if (one === undefined) throw new Error("one document gave no answer");
  const coded = nameAll(one, parts.hash, parts.lexicon);
  const sentences = one.split.sentences.map((sentence, i) =>
    explainSentence(sentence, i, one.readings[i] ?? null, one.others, coded.claims),
  );
  return { coded, sentences };
}

/** How the sentences of a text are read, for whoever learns from them (tools/train_event_types.mjs); null where nothing can be claimed. */
export function readingsOf(document: Document, parts: ReadingParts): readonly (SentenceReading | null)[] {
  return readDocuments([document], parts, () => {}).flatMap(({ readings }) => readings);
}

function readDocuments(
  documents: readonly Document[],
  { lexicon, tag }: ReadingParts,
  at: (index: number) => void,
): CodedParts[] {
  const pass = <B>(step: (one: SplitDocument, index: number) => B): B[] =>
    split.map((one, index) => {
      at(index);
      return step(one, index);
    });
  const split = documents.map((document, index) => {
    at(index);
    return splitDocument(document, tag);
  });
  const others = pass((one) => otherFields(one.sentences, lexicon));
  const readings = pass((one, i) => readSentences(one, others[i] ?? [], lexicon));
  const events = pass((_, i) => eventsOf(readings[i] ?? []));
  const figures = pass((one, i) => figuresOf(one, readings[i] ?? []));
  const statements = pass((_, i) => statementsOf(readings[i] ?? [], events[i] ?? []));
  const positions = pass((_, i) => positionsOf(readings[i] ?? []));
  return split.map((one, i) => ({
    split: one,
    others: others[i] ?? [],
    readings: readings[i] ?? [],
    events: events[i] ?? [],
    figures: figures[i] ?? [],
    statements: statements[i] ?? [],
    positions: positions[i] ?? [],
  }));
}

interface SplitDocument {
  readonly document: Document;
  readonly title: string | null;
  readonly origin: string | null;
  readonly dateline: string | null;
  readonly dropped: readonly Dropped[];
  /** What is coded; none when nothing can be. */
  readonly sentences: readonly Sentence[];
  readonly notCoded: Missing | null;
}

/** A sentence's reading, or null where nothing can be claimed. */
type Readings = readonly (SentenceReading | null)[];

interface CodedParts {
  readonly split: SplitDocument;
  readonly others: readonly Dropped[];
  readonly readings: Readings;
  readonly events: readonly (readonly EventDraft[])[];
  readonly figures: readonly (readonly FigureDraft[])[];
  readonly statements: readonly (readonly StatementDraft[])[];
  readonly positions: readonly (readonly PositionDraft[])[];
}

function splitDocument(document: Document, tag: Tagger): SplitDocument {
  const { title, origin, dateline, dropped, sentences } = readText(document.text, document.title, tag);
  const isOther = document.language !== null && document.language !== "en";
  const notCoded = isOther
    ? missing("not coded: language", document.language)
    : sentences.length === 0
      ? missing("no text")
      : null;
  return {
    document,
    title,
    origin: document.origin ?? origin,
    dateline,
    dropped,
    sentences: isOther ? [] : sentences,
    notCoded,
  };
}

function readSentences(
  { document, title, sentences, dateline }: SplitDocument,
  others: readonly Dropped[],
  lexicon: Lexicon,
): Readings {
  const published = isMissing(document.published) ? null : document.published;
  const home =
    dateline === null
      ? countriesOfPublisher(document.publisher ?? "", lexicon)
      : countriesOfDateline(dateline, lexicon);
  const titled = title === null ? [] : countriesNamed(title, lexicon);
  const memory = new Memory(titled);
  const setAside = new Set(others.map(({ start }) => start));
  return sentences.map((sentence) =>
    setAside.has(sentence.start)
      ? null
      : readSentence(sentence, document, published, lexicon, memory, { home, titled }),
  );
}

function eventsOf(readings: Readings): readonly (readonly EventDraft[])[] {
  const acts = new ActMemory();
  return readings.map((reading) => {
    if (reading === null) return [];
    const events = codeEvents(reading, acts);
    return [...events, ...toldOfDocuments(reading, events)];
  });
}

function figuresOf(
  { document, sentences }: SplitDocument,
  readings: Readings,
): readonly (readonly FigureDraft[])[] {
  const memory = new FigureMemory(() => mainPairOf(readings));
  return sentences.map((sentence, i) => {
    const reading = readings[i] ?? null;
    if (reading !== null) return codeFigures(reading, memory, modalityOf);
    if (memory.before(sentence.block, sentence.index) !== null && namesTime(sentence, document))
      memory.loseTime();
    return [];
  });
}

/** "Prices moved little this week": a time of its own in a sentence that is not read. */
function namesTime({ tokens }: Sentence, { text, published }: Document): boolean {
  const times = findTimes(text, tokens, isMissing(published) ? null : published);
  return times.some(({ isComparison, owner }) => !isComparison && owner === null);
}

function statementsOf(
  readings: Readings,
  events: readonly (readonly EventDraft[])[],
): readonly (readonly StatementDraft[])[] {
  let before: Statements["last"] = null;
  let spoke: Statements["spoke"] = null;
  let block = -1;
  return readings.map((reading, i) => {
    if (reading === null) {
      spoke = null; // who spoke some sentences ago is not who goes on
      return [];
    }
    const isSameBlock = reading.sentence.block === block;
    const said = codeStatements(
      reading,
      { before: isSameBlock ? before : null, spoke },
      readings[i + 1] ?? null,
      events[i] ?? [],
    );
    block = reading.sentence.block;
    before = said.last;
    spoke = said.spoke;
    return [...said.drafts, ...publishedIn(reading, events[i] ?? [], said.drafts)];
  });
}

function positionsOf(readings: Readings): readonly (readonly PositionDraft[])[] {
  const issues = new IssueMemory();
  return readings.map((reading) => (reading === null ? [] : codePositions(reading, issues)));
}

/** Gives document and claims their ids; the claims stand sentence by sentence. */
function nameAll(parts: CodedParts, hash: HashText, lexicon: Lexicon): Coded {
  const { document, title, origin, sentences, dropped, notCoded } = parts.split;
  const sha256 = hash(document.text);
  const id = documentId(document, sha256, hash);
  const claims: Claim[] = [];
  const named = new NamedMemory();
  for (const [i, sentence] of sentences.entries()) {
    const own = withNamed(claimsOf(parts, i, id, hash), parts.readings[i] ?? null, named);
    for (const claim of withLinks(own, sentence, document.text, lexicon)) claims.push(claim);
  }
  return {
    document: id,
    sha256,
    claims,
    title,
    origin,
    dropped: [...dropped, ...parts.others].sort((a, b) => a.start - b.start),
    notCoded,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  };
}

/** The claims of sentence `i`, coder by coder. */
function claimsOf(parts: CodedParts, i: number, document: string, hash: HashText): readonly Claim[] {
  const claims: Claim[] = [];
  for (const draft of parts.events[i] ?? []) claims.push(nameEvent(document, draft, hash));
  for (const draft of parts.statements[i] ?? []) claims.push(nameStatement(document, draft, hash));
  for (const claim of nameFigures(document, parts.figures[i] ?? [], hash)) claims.push(claim);
  for (const draft of parts.positions[i] ?? []) claims.push(namePosition(document, draft, hash));
  return claims;
}
