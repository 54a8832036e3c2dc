// Who said what to whom: direct quotations with their speaker, said-that clauses, "according to". Source of the kinds of
// attribution: Pareti 2012 (PARC, attribution relations): cue, source, content.
import type { Actor, Citation, StatementClaim } from "../../model/index.js";
import type { Clause, NounPhrase, QuoteSpan } from "../../text/index.js";
import { trailingSpeech } from "../attribution.js";
import { citationOf, type EventDraft, periodOf, placesOf, plainActor, type Unnamed } from "../claim_parts.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { aboutOf, stanceOf, topicsOf } from "./content.js";
import { contentOf, speechClauses } from "./speech.js";

export type StatementDraft = Unnamed<StatementClaim>;

interface Said {
  readonly speaker: Actor;
  readonly verb: string;
  readonly clause: Clause | null;
  readonly why: string;
}

/** The statements of one sentence; `next` is the sentence after it, for a quotation whose speaker comes later. */
export function codeStatements(
  reading: SentenceReading,
  before: SentenceReading | null,
  next: SentenceReading | null,
  events: readonly EventDraft[],
): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  const said = speechClauses(reading).map((clause) => saidBy(reading, clause));
  for (const quote of reading.sentence.quotes) {
    if (!quote.opens) continue; // the sentence where it began has told it
    const speaker = speakerOf(reading, quote, said, before, next);
    if (speaker === null || !isSpoken(reading, quote, speaker)) continue;
    drafts.push(directStatement(reading, quote, speaker, events));
  }
  for (const one of said) {
    if (
      one.clause === null ||
      drafts.some((draft) => draft.speaker.text === one.speaker.text && draft.verb === one.verb)
    )
      continue;
    const content = contentOf(reading, one.clause);
    if (content !== null) drafts.push(indirectStatement(reading, one, content, events));
  }
  const according = accordingTo(reading, events);
  if (according !== null && drafts.length === 0) drafts.push(according);
  return drafts;
}

function saidBy(reading: SentenceReading, clause: Clause): Said {
  const phrase = clause.subject[0];
  const actor = phrase === undefined ? undefined : reading.actorsOf(phrase)[0];
  const speaker: Actor =
    actor === undefined
      ? {
          text: phrase === undefined ? "" : wordsOf(reading, phrase.from, phrase.to),
          country: null,
          sector: null,
        }
      : plainActor(actor);
  const how = actor === undefined ? "not told apart" : actor.by;
  return {
    speaker,
    verb: clause.verb.lemma,
    clause,
    why: `verb of saying "${wordsOf(reading, clause.verb.from, clause.verb.to)}"; speaker "${speaker.text}" by ${how}`,
  };
}

/** The speaker of a quotation: the clause of saying nearest to it, a colon before it, or the sentence after it. */
function speakerOf(
  reading: SentenceReading,
  quote: QuoteSpan,
  said: readonly Said[],
  before: SentenceReading | null,
  next: SentenceReading | null,
): Said | null {
  const near = said
    .filter((one) => one.clause !== null && !isInside(one.clause, quote) && one.speaker.text !== "")
    .sort((a, b) => distance(a.clause, quote) - distance(b.clause, quote))[0];
  if (near !== undefined) return near;
  const colon = beforeColon(reading, quote);
  if (colon !== null) return colon;
  const opening = reading.sentence.quotes[0];
  const isWhole = quote === opening && quote.from <= 1;
  if (isWhole && before !== null && before.sentence.block === reading.sentence.block) {
    const earlier = speechClauses(before)
      .map((clause) => saidBy(before, clause))
      .find((one) => one.speaker.text !== "");
    if (earlier !== undefined && before.sentence.quotes.length > 0)
      return { ...earlier, clause: null, why: `${earlier.why} (the sentence before)` };
  }
  if (
    next !== null &&
    next.sentence.block === reading.sentence.block &&
    /^(?:that|this|he|she|it)$/u.test(next.tokens[0]?.lower ?? "")
  ) {
    const later = trailingSpeech(next); // "That is what they want, Lavrov claimed."
    if (later !== null) {
      const one = saidBy(next, later);
      return { ...one, clause: null, why: `${one.why} (the sentence after)` };
    }
  }
  return null;
}

/** "Expert Legarda is rather pessimistic: “…”" */
function beforeColon(reading: SentenceReading, quote: QuoteSpan): Said | null {
  const mark = reading.tokens[quote.from - 2];
  if (mark?.text !== ":") return null;
  const clause = reading.parse.clauses.findLast(
    (one) => one.verb.main < quote.from && one.subject.length > 0,
  );
  const phrase: NounPhrase | undefined = clause?.subject[0];
  const actor = phrase === undefined ? undefined : reading.actorsOf(phrase)[0];
  if (actor === undefined || clause === undefined) return null;
  return {
    speaker: plainActor(actor),
    verb: clause.verb.lemma,
    clause: null,
    why: `a colon before the quotation; speaker "${actor.text}" by ${actor.by}`,
  };
}

/** Scare quotes are no speech: without a verb of saying beside it a quotation needs a few words. */
function isSpoken(reading: SentenceReading, quote: QuoteSpan, said: Said): boolean {
  const length = quote.to - quote.from;
  if (length >= 5) return true;
  const { clause } = said;
  if (clause === null) return false;
  const after = clause.verb.to;
  const content = contentOf(reading, clause);
  if (
    length >= 3 &&
    content !== null &&
    quote.from >= content.from &&
    quote.to <= content.to + 1 &&
    quote.from > after
  )
    return true; // warned that it would be "a very big mistake"
  return (
    length >= 2 &&
    quote.from - after <= 3 &&
    quote.from >= after &&
    reading.lexicon.speech.has(clause.verb.lemma)
  ); // promised "full support"
}

function directStatement(
  reading: SentenceReading,
  quote: QuoteSpan,
  said: Said,
  events: readonly EventDraft[],
): StatementDraft {
  const citation = citationOf(reading, quote.from, quote.to);
  const whole =
    said.clause === null
      ? citation
      : citationOf(reading, Math.min(quote.from, said.clause.from), Math.max(quote.to, said.clause.to));
  return build(reading, said, {
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
  said: Said,
  content: { from: number; to: number },
  events: readonly EventDraft[],
): StatementDraft {
  const { clause } = said;
  const from = clause === null ? content.from : Math.min(clause.from, content.from);
  const to = clause === null ? content.to : Math.max(clause.to, content.to);
  return build(reading, said, {
    quote: wordsOf(reading, content.from, content.to),
    direct: false,
    from: content.from,
    to: content.to,
    citation: citationOf(reading, from, to),
    events,
  });
}

/** "According to South Korean officials, at least 10,000 containers have been sent." */
function accordingTo(reading: SentenceReading, events: readonly EventDraft[]): StatementDraft | null {
  const element = reading.parse.elements.find((one) => one.kind === "np" && one.np.prep === "according to");
  if (element?.kind !== "np") return null;
  const { np } = element;
  const actor = reading.ownersOf(np)[0] ?? reading.actorsOf(np)[0]; // "according to his own statements"
  const words = wordsOf(reading, np.from, np.to);
  const speaker: Actor =
    actor === undefined
      ? { text: words, country: null, sector: null }
      : { ...plainActor(actor), text: words };
  const isFirst = np.from <= 3;
  const from = isFirst ? np.to + (reading.tokens[np.to]?.text === "," ? 1 : 0) : 0;
  const to = isFirst ? lastWord(reading) : np.from - 2;
  if (to - from < 3) return null;
  const said: Said = {
    speaker,
    verb: "according to",
    clause: null,
    why: `"according to"; speaker "${words}"${actor === undefined ? "" : ` by ${actor.by}`}`,
  };
  return build(reading, said, {
    quote: wordsOf(reading, from, to),
    direct: false,
    from,
    to,
    citation: citationOf(reading, 0, lastWord(reading)),
    events,
  });
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

function build(reading: SentenceReading, said: Said, parts: Parts): StatementDraft {
  const about = aboutOf(reading, parts.from, parts.to);
  const addressee = said.clause === null ? null : addresseeOf(reading, said.clause);
  const isDenied = reading.lexicon.speech.get(said.verb)?.manner === "denial"; // "denied that it had attacked Syria": no hostility
  const range = said.clause ?? { from: parts.from, to: parts.to };
  return {
    kind: "statement",
    speaker: said.speaker,
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
    pairs: [],
    pair: null,
    citation: parts.citation,
    confidence:
      said.speaker.country === null && said.speaker.person === undefined ? 0.6 : parts.direct ? 0.9 : 0.8,
    why: `${said.why}; ${parts.direct ? "words in quotation marks" : "the clause that is said"}`,
  };
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

function isInside(clause: Clause | null, quote: QuoteSpan): boolean {
  return clause !== null && clause.verb.main >= quote.from && clause.verb.main < quote.to;
}

function distance(clause: Clause | null, quote: QuoteSpan): number {
  if (clause === null) return Number.MAX_SAFE_INTEGER;
  return clause.verb.main < quote.from ? quote.from - clause.verb.main : clause.verb.main - quote.to + 1;
}
