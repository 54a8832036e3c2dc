// Documents, plans and projects that a sentence names: the heads of data/words/instruments.yaml with their modifiers, and what the verb of
// their clause makes of them (data/words/stages.yaml).
import { type Instrument, missing } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { citationOf, periodOf } from "../claim_parts.js";
import { modalityOf } from "../modality.js";
import type { SentenceReading } from "../reading.js";
import { codesOf, type Title, titleOf } from "../title_of.js";
import { type Role, rolesOf, verbMeaning } from "../verb_meaning.js";
import type { NamedMemory } from "./named_memory.js";
import { phrasesOf } from "./phrases_of.js";

/** An instrument with the token of its head, by which it belongs to a claim. */
export interface FoundInstrument {
  readonly instrument: Instrument;
  readonly head: number;
}

/** Most parties that are noted of one document. */
const MOST_PARTIES = 40;
/** Kinds that are so only where something is made of them, or where they have a name in quotation marks. */
const VAGUE = new Set(["partnership", "plan"]);

export function instrumentsIn(reading: SentenceReading, memory: NamedMemory): readonly FoundInstrument[] {
  return phrasesOf(reading).flatMap((np) => {
    const found = instrumentAt(reading, np, memory);
    return found === null ? [] : [{ instrument: found, head: np.head }];
  });
}

function instrumentAt(reading: SentenceReading, np: NounPhrase, memory: NamedMemory): Instrument | null {
  const { tokens, lexicon, document, sentence } = reading;
  const token = tokens[np.head];
  if (token === undefined || !/^(?:NOUN|PROPN)$/u.test(token.pos)) return null;
  const lemma = token.lemma.toLowerCase();
  const before = tokens[np.head - 1]?.lower ?? "";
  const head = lexicon.instruments.get(lemma)?.find((one) => one.before === null || one.before === before);
  if (head === undefined || /^(?:good|great)$/u.test(before)) return null; // "a good deal of"
  const isPlural = token.lower !== lemma && token.lower.endsWith("s");
  const title = titleOf(reading, np);
  if (isPlural && !tokens.slice(title.from, np.head).some(({ pos }) => pos === "NUM")) return null;
  const roles = rolesOf(reading, np);
  const told = toldOf(reading, roles);
  const route = head.kind === "project" ? routeBehind(reading, np) : null;
  const known = route === null ? memory.instrument(lemma, title, head.kind, sentence.index) : null;
  const isVague =
    VAGUE.has(head.kind) &&
    told?.stage === undefined &&
    !/[“"]/u.test(title.words) &&
    !/\bpoint\b/u.test(title.words);
  if (known === null && route === null && head.needsModifier && (!title.isNamed || isVague)) return null;
  const { status, role } = told ?? { status: "actual" as const, role: roles[0] };
  const clause = role?.clause;
  const span = clause === undefined ? citationOf(reading, np.from, title.to) : spanOf(reading, clause, title);
  const instrument: Instrument = {
    kind: known?.kind ?? head.kind,
    title: route ?? known?.title ?? title.words,
    parties: partiesOf(reading, title, told?.role, known),
    stage: told?.stage ?? null,
    status,
    period:
      clause === undefined
        ? missing("not stated")
        : periodOf(reading, clause.from, clause.to, status, null, clause),
    start: span.start,
    end: span.end,
    text: document.text.slice(span.start, span.end),
  };
  memory.noteInstrument(lemma, instrument, sentence.index);
  return instrument;
}

/** Whose it is by its own words, with those who are told to sign it, publish it, leave it; else as it was told before. */
function partiesOf(
  reading: SentenceReading,
  { parties }: Title,
  role: Role | undefined,
  known: Instrument | null,
): readonly string[] {
  const isActive = role !== undefined && role.as === "object" && !role.clause.verb.isPassive;
  const actors = isActive ? role.clause.subject.flatMap((phrase) => reading.actorsOf(phrase)) : [];
  const all = [...new Set([...parties, ...codesOf(actors), ...(known?.parties ?? [])])];
  return all.slice(0, MOST_PARTIES);
}

function toldOf(reading: SentenceReading, roles: readonly Role[]) {
  for (const role of roles) {
    const meaning = verbMeaning(reading, role, reading.lexicon.stages, ({ as }) => as === role.as);
    if (meaning !== null)
      return { stage: meaning.stage, status: modalityOf(reading, role.clause).status, role };
  }
  return null;
}

function spanOf(
  reading: SentenceReading,
  clause: { readonly from: number; readonly to: number },
  title: Title,
) {
  const from = openingOf(reading, Math.min(clause.from, title.from));
  return citationOf(reading, from, Math.max(clause.to, title.to));
}

/** Back to where the words of the clause begin: "the terms of the costly, ambitious project have not been agreed". */
function openingOf({ tokens }: SentenceReading, from: number): number {
  let at = from;
  while (at > 0 && from - at < 12 && !/^(?:VERB|AUX|CCONJ|SCONJ)$/u.test(tokens[at - 1]?.pos ?? "")) {
    if (/^[;:–—()“”"]$/u.test(tokens[at - 1]?.text ?? "")) break;
    at -= 1;
  }
  return at;
}

/** "a second line, Power of Siberia 2", "the pipeline called Power of Siberia": the name of data/measures behind the noun. */
function routeBehind({ tokens, lexicon }: SentenceReading, np: NounPhrase): string | null {
  for (let at = np.from; at <= np.head + 4; at += 1) {
    for (const { words, value } of lexicon.routes.get(tokens[at]?.lower ?? "") ?? [])
      if (words.every((word, k) => tokens[at + k]?.lower === word)) return value.name;
  }
  return null;
}
