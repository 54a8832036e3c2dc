// Who said what to whom: direct quotations with their speaker, said-that clauses, "according to". Source of the kinds of
// attribution: Pareti 2012 (PARC, attribution relations): cue, source, content.
import type { Actor, Citation, StatementClaim } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import {
  citationOf,
  type EventDraft,
  pairsAbout,
  periodOf,
  placesOf,
  plainActor,
  type Unnamed,
} from "../claim_parts.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { aboutOf, stanceOf, topicsOf } from "./content.js";
import { accordingCue, accordingPhrase, type Cue, cuesOf } from "./cues.js";
import { isSpoken, type QuotedBy, quotersOf } from "./quotes.js";
import { contentOf } from "./speech.js";

export type StatementDraft = Unnamed<StatementClaim>;

/** What one sentence says, and whose the quotation at its end is, for a quotation that follows. */
export interface Statements {
  readonly drafts: readonly StatementDraft[];
  readonly last: Cue | null;
  /** Who has spoken last, for the pronouns of the sentence that follows. */
  readonly spoke: Cue | null;
}

/**
 * The statements of one sentence; `next` is the sentence after it, `spoke` the last cue of the sentence before, `before` the
 * same where it stands in the same paragraph, so that its quotation may go on.
 */
export function codeStatements(
  reading: SentenceReading,
  { before, spoke }: { readonly before: Cue | null; readonly spoke: Cue | null },
  next: SentenceReading | null,
  events: readonly EventDraft[],
): Statements {
  const drafts: StatementDraft[] = [];
  const cues: Cue[] = [];
  for (const cue of cuesOf(reading)) {
    const earlier = cues.at(-1) ?? (isSomebodyBefore(reading, cue) ? null : spoke);
    cues.push(asBefore(reading, cue, earlier));
  }
  const quoters = quotersOf(reading, cues, before, next);
  const quoted = new Set<Cue>();
  const spoken =
    cues.findLast(({ clause }) => clause === null || !/^(?:that|relative)$/u.test(clause.kind)) ?? null;
  let last: Cue | null = cues.findLast(({ isJudging }) => !isJudging) ?? null;
  for (const by of quoters) {
    last = by.cue;
    if (!isSpoken(reading, by)) continue;
    quoted.add(by.cue);
    drafts.push(directStatement(reading, by, events));
  }
  for (const cue of cues) {
    if (cue.clause === null || cue.isJudging) continue;
    if (isOwnThought(reading, cue.clause, cues)) continue;
    const whole = cue.said ?? contentOf(reading, cue.clause);
    const content = whole !== null && quoted.has(cue) ? besideQuotesIn(reading, whole) : whole;
    if (content !== null) drafts.push(indirectStatement(reading, cue, content, events));
  }
  const told = drafts.filter((draft) => !isReporting(draft, drafts) && !isHopeTold(reading, draft, drafts));
  drafts.splice(0, drafts.length, ...told);
  const according = accordingTo(reading, cues, events);
  if (according === null) return { drafts: inOrder(drafts), last, spoke: spoken };
  const np = accordingPhrase(reading);
  const behind = reading.tokens[np?.to ?? 0]?.start ?? 0;
  const isBehind = np !== null && np.from > 4; // "…, according to the port, which adds that": two statements
  const others = drafts.filter(
    ({ citation }) => meets(citation, according.citation) && !(isBehind && citation.start >= behind),
  );
  if (others.some(({ verb, direct }) => direct || reading.lexicon.speech.get(verb)?.manner !== "hedged"))
    return { drafts: inOrder(drafts), last, spoke: spoken };
  const kept = [according, ...drafts.filter((draft) => !others.includes(draft))];
  return { drafts: inOrder(kept), last, spoke: spoken };
}

/** "said that he hoped the talks would go on": the hope is part of what is said. */
function isOwnThought(
  reading: SentenceReading,
  { kind, parent, subject }: Clause,
  cues: readonly Cue[],
): boolean {
  if (kind !== "that" || !cues.some(({ clause }) => clause !== null && clause.index === parent)) return false;
  return reading.tokens[subject[0]?.head ?? -1]?.pos === "PRON";
}

/** 'said that the loss was great and that the bloc "has done nothing"': the part in the speaker's words beside the quotation. */
function besideQuotesIn(
  reading: SentenceReading,
  { from, to }: { readonly from: number; readonly to: number },
): { from: number; to: number } | null {
  const { tokens, sentence } = reading;
  const isQuoted = (at: number) => sentence.quotes.some((quote) => quote.from <= at && at < quote.to);
  const joint = tokens.findIndex(
    ({ lower }, i) =>
      i > from && i < to && lower === "that" && tokens[i - 1]?.pos === "CCONJ" && !isQuoted(i),
  );
  const colon = tokens.findIndex(({ text }, i) => i > from && i < to && text === ":");
  if (joint < 0 && colon > from + 2 && isQuoted(colon + 2)) return { from, to: colon }; // 'that nobody had asked: "…"'
  if (joint < 0) return null;
  const holds = (start: number, end: number) =>
    sentence.quotes.some((quote) => quote.from < end && start < quote.to);
  const parts = [
    { from, to: tokens[joint - 2]?.text === "," ? joint - 2 : joint - 1 },
    { from: joint + 1, to },
  ];
  return parts.find((part) => !holds(part.from, part.to) && part.to - part.from >= 3) ?? null;
}

/** "Lima hopes that Quito will follow, the minister said": the hope is what the minister says. */
function isHopeTold(
  { lexicon }: SentenceReading,
  draft: StatementDraft,
  drafts: readonly StatementDraft[],
): boolean {
  const isHedged = ({ verb }: StatementDraft) => lexicon.speech.get(verb)?.manner === "hedged";
  if (draft.direct || !isHedged(draft)) return false;
  return drafts.some((other) => other !== draft && !isHedged(other) && meets(other.citation, draft.citation));
}

/** "The premier replied that it was late, the daily reported": a newspaper that only tells who spoke. */
function isReporting(draft: StatementDraft, drafts: readonly StatementDraft[]): boolean {
  const isMedia = draft.speaker.sector === "JRN" && /^(?:report|say|write)$/u.test(draft.verb);
  return (
    isMedia &&
    !draft.direct &&
    drafts.some((other) => other !== draft && meets(other.citation, draft.citation))
  );
}

/** The statements in the order of their words in the text. */
function inOrder(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const at = ({ quote, citation: { start, text } }: StatementDraft) => start + text.indexOf(quote);
  return [...drafts].sort((a, b) => at(a) - at(b));
}

function meets(a: Citation, b: Citation): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "Roe contradicted him: the text, he said, was sound": a person is told in the sentence before the pronoun that speaks. */
function isSomebodyBefore(reading: SentenceReading, { clause }: Cue): boolean {
  if (clause === null) return false;
  const isQuoted = (at: number) => reading.sentence.quotes.some(({ from, to }) => from <= at && at < to);
  return reading.parse.clauses.some(
    ({ index, subject, verb }) =>
      index < clause.index &&
      !isQuoted(verb.main) &&
      subject.some((phrase) => {
        const voice = reading.voiceOf(phrase);
        return voice?.person !== undefined && voice.by !== "pronoun";
      }),
  );
}

/**
 * "A study has found … It says …", "the ministry said … It added …", "Roe said that Poe had left. He hoped …": who has just
 * spoken is who a pronoun that speaks next means.
 */
function asBefore(reading: SentenceReading, cue: Cue, spoke: Cue | null): Cue {
  const [subject, other] = cue.clause?.subject ?? [];
  if (spoke === null || subject === undefined || other !== undefined) return cue;
  const word = subject.to - subject.from === 1 ? (reading.tokens[subject.head]?.lower ?? "") : "";
  const { speaker } = spoke;
  const isMeant =
    word === "it"
      ? !speaker.isPerson
      : word === "they"
        ? speaker.isMany
        : (word === "he" || word === "she") && speaker.isPerson && !speaker.isMany;
  return isMeant ? { ...cue, speaker: { ...speaker, how: `who spoke before (${speaker.how})` } } : cue;
}

function directStatement(
  reading: SentenceReading,
  { quote, cue, isOwn }: QuotedBy,
  events: readonly EventDraft[],
): StatementDraft {
  const citation = citationOf(reading, quote.from, quote.to);
  const whole = isOwn
    ? citationOf(
        reading,
        Math.min(quote.from, cue.from, cue.clause?.from ?? cue.from),
        Math.max(quote.to, cue.to, cue.clause?.to ?? cue.to),
      )
    : citation;
  return build(reading, isOwn ? cue : { ...cue, clause: null }, {
    quote: citation.text.replace(/[,\s]+$/u, ""),
    direct: true,
    from: quote.from,
    to: quote.to,
    citation: whole,
    events,
  });
}

function indirectStatement(
  reading: SentenceReading,
  cue: Cue,
  content: { from: number; to: number },
  events: readonly EventDraft[],
): StatementDraft {
  const { from, to } = cue.clause ?? cue;
  return build(reading, cue, {
    quote: wordsOf(reading, content.from, content.to),
    direct: false,
    from: content.from,
    to: content.to,
    citation: citationOf(reading, Math.min(from, cue.from, content.from), Math.max(to, cue.to, content.to)),
    events,
  });
}

/** "According to South Korean officials, at least 10,000 containers have been sent." */
function accordingTo(
  reading: SentenceReading,
  cues: readonly Cue[],
  events: readonly EventDraft[],
): StatementDraft | null {
  const cue = accordingCue(reading);
  const np = accordingPhrase(reading);
  if (cue === null || np === null) return null;
  const after = cue.to;
  const place = placeOf(reading, np.from - 2, after);
  const isFirst = place === "first";
  const { tokens } = reading;
  const stopBefore = tokens.findLastIndex(({ text }, i) => i < np.from && text === ";");
  const from = isFirst ? after + (tokens[after]?.text === "," ? 1 : 0) : stopBefore + 1;
  const other = cues.find(({ clause, from: start }) => clause?.kind === "main" && start > after + 3);
  const stop = tokens.findIndex(({ text }, i) => i > after && text === ";");
  const end = stop < 0 ? lastWord(reading) : stop;
  let to = place === "last" ? np.from - 2 : end;
  if (isFirst && other !== undefined) to = Math.min(to, other.from - 1);
  if (place !== "middle" && tokens[to - 1]?.text === ",") to -= 1; // "…, and the author thinks"
  if (to - from < 3) return null;
  return build(reading, cue, {
    quote: wordsOf(reading, from, to),
    direct: false,
    from,
    to,
    citation: citationOf(reading, isFirst ? 0 : from, isFirst ? to : end),
    events,
  });
}

/** "According to X, …", "Fishermen, according to X, …" and "…, according to X": where the words stand in their clause. */
function placeOf({ tokens, parse }: SentenceReading, at: number, after: number): "first" | "middle" | "last" {
  const before = tokens.slice(0, at);
  const opener = before.findLastIndex(({ text }) => text === ";") + 1;
  const inner = before.slice(opener).filter(({ pos }) => !/^(?:PUNCT|CCONJ|ADV|SCONJ)$/u.test(pos));
  if (inner.length === 0) return "first";
  const hasVerb = parse.clauses.some(({ verb }) => verb.main >= opener && verb.main < at);
  return tokens[at - 1]?.text === "," && tokens[after]?.text === "," && !hasVerb ? "middle" : "last";
}

function lastWord(reading: SentenceReading): number {
  const last = reading.tokens.at(-1);
  return reading.tokens.length - (last?.pos === "PUNCT" ? 1 : 0);
}

interface Parts {
  readonly quote: string;
  readonly direct: boolean;
  readonly from: number;
  readonly to: number;
  readonly citation: Citation;
  readonly events: readonly EventDraft[];
}

function build(reading: SentenceReading, said: Cue, parts: Parts): StatementDraft {
  const about = aboutOf(reading, parts.from, parts.to);
  const addressee = said.clause === null ? null : addresseeOf(reading, said.clause);
  const isDenied = reading.lexicon.speech.get(said.verb)?.manner === "denial"; // "denied that it had attacked Syria": no hostility
  const range = said.clause ?? { from: parts.from, to: parts.to };
  const pairs = pairsAbout(said.speaker.actor.country, about, reading.lexicon);
  return {
    kind: "statement",
    speaker: said.speaker.actor,
    verb: said.verb,
    addressee,
    quote: parts.quote,
    direct: parts.direct,
    topics: topicsOf(reading, parts.from, parts.to),
    about,
    stance: isDenied ? null : stanceOf(parts.events, parts.citation, about),
    status: "actual",
    period: periodOf(reading, range.from, range.to, "actual"),
    places: placesOf(reading, range.from, range.to),
    attribution: [],
    pairs,
    pair: pairs[0] ?? null,
    citation: parts.citation,
    confidence: confidenceOf(said, parts.direct),
    why: `${said.why}; ${parts.direct ? "words in quotation marks" : "the clause that is said"}`,
  };
}

function confidenceOf({ speaker: { actor, isLikely } }: Cue, isDirect: boolean): number {
  if (actor.country === null && actor.person === undefined) return 0.6;
  return (isDirect ? 0.9 : 0.8) - (isLikely ? 0.1 : 0);
}

/** "told Xinhua", "told Putin", "said to reporters". */
function addresseeOf(reading: SentenceReading, clause: Clause): Actor | null {
  const phrases = /^(?:tell|inform|warn|assure|remind|ask|urge)$/u.test(clause.verb.lemma)
    ? clause.object
    : (clause.prepositions.find((place) => place.prep === "to")?.phrases ?? []);
  const phrase = phrases[0];
  if (phrase === undefined) return null;
  const actor =
    reading.actorsOf(phrase)[0] ??
    reading.mentions
      .filter(
        (mention) =>
          mention.meaning.kind === "media" && mention.from >= phrase.from && mention.to <= phrase.to,
      )
      .map((mention) => mediaActor(reading, mention.from, mention.to))[0];
  return actor === undefined
    ? { text: wordsOf(reading, phrase.from, phrase.to), country: null, sector: null }
    : plainActor(actor);
}

function mediaActor(reading: SentenceReading, from: number, to: number): ResolvedActor {
  return { text: wordsOf(reading, from, to), country: null, sector: "JRN", by: "name", from, to };
}
