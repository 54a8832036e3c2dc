// Whose a quotation is: the cue right behind it, the one before it, a colon, the sentence after, the sentence before.
import type { QuoteSpan, Token } from "../../text/index.js";
import { trailingSpeech } from "../attribution.js";
import { type SentenceReading, wordsOf } from "../reading.js";
import { accordingCue, type Cue, cuesOf } from "./cues.js";
import { speakerOf } from "./speaker.js";

export interface QuotedBy {
  readonly quote: QuoteSpan;
  readonly cue: Cue;
  /** Does the cue stand in the sentence of the quotation? */
  readonly isOwn: boolean;
}

/** The quotations of a sentence whose speaker is told, in order; `before` is whose words ended the paragraph so far. */
export function quotersOf(
  reading: SentenceReading,
  cues: readonly Cue[],
  before: Cue | null,
  next: SentenceReading | null,
): readonly QuotedBy[] {
  const told: QuotedBy[] = [];
  let so: Cue | null = before;
  for (const quote of reading.sentence.quotes) {
    const own =
      ownCue(reading, quote, cues) ??
      beforeColon(reading, quote) ??
      accordingCue(reading) ??
      overSemicolon(reading, quote, cues);
    const cue = own ?? nextCue(quote, reading, next) ?? (isAlone(reading, quote) ? so : null);
    if (cue === null) continue;
    so = cue;
    told.push({ quote, cue, isOwn: own !== null });
  }
  return told;
}

/** 'had no papers, he said; the others were "our guests"': who spoke goes on behind a semicolon. */
function overSemicolon(reading: SentenceReading, quote: QuoteSpan, cues: readonly Cue[]): Cue | null {
  if (quote.to - quote.from < 2 || quote.from < 2) return null;
  const cue = cues.findLast(({ at, isJudging }) => at <= quote.from && !isJudging);
  if (cue === undefined || cues.some(({ from }) => from >= quote.to)) return null;
  const between = reading.tokens.slice(cue.at, quote.from);
  return between.filter(({ text }) => text === ";").length === 1 ? { ...cue, clause: null } : null;
}

/** How many tokens may stand between a quotation and the cue behind it: a comma and the mark. */
const BESIDE = 3;

function ownCue(reading: SentenceReading, quote: QuoteSpan, cues: readonly Cue[]): Cue | null {
  const outside = cues.filter((cue) => cue.at <= quote.from || cue.from >= quote.to);
  const behind = outside.find(
    (cue) =>
      cue.from >= quote.to &&
      cue.from - quote.to <= BESIDE &&
      (!cue.isJudging || mayFollow(cue, quote)) &&
      !reading.tokens.slice(quote.to, cue.from).some(isJoint),
  );
  if (behind !== undefined) return behind;
  const ahead = outside.findLast((cue) => cue.at <= quote.from && !isOver(reading, cue, quote));
  if (ahead !== undefined) return outerOf(reading, ahead, quote, outside);
  return (
    outside.find(
      (cue) =>
        cue.from >= quote.to &&
        !cue.isJudging &&
        isTrailing(reading, cue) &&
        !reading.tokens.slice(quote.to, cue.from).some(isJoint),
    ) ?? null
  );
}

/** '…", and a spokesman said': somebody else begins to speak. */
function isJoint({ text, lower, pos }: Token): boolean {
  return text === ";" || pos === "CCONJ" || /^(?:while|whereas|although|though|but)$/u.test(lower);
}

/** '"…", as she put it', '"…", in the words of', '"Alms", he calls the loans': judging cues that stand behind their words. */
function mayFollow({ verb, clause }: Cue, quote: QuoteSpan): boolean {
  if (verb === "put" || verb === "in the words of") return true;
  const isNaming = /^(?:call|dub|label|term)$/u.test(verb) && clause !== null && clause.object.length > 0;
  return isNaming && quote.from <= 1;
}

/** 'replied that nobody had told him so: "…"': behind a colon speaks who is outermost, not who is told of in what is said. */
function outerOf(reading: SentenceReading, cue: Cue, quote: QuoteSpan, cues: readonly Cue[]): Cue {
  if (reading.tokens[quote.from - 2]?.text !== ":" || cue.clause?.kind !== "that") return cue;
  const { parent } = cue.clause;
  return cues.find(({ clause }) => clause !== null && clause.index === parent) ?? cue;
}

/** How far behind a judging verb its words may stand: 'called the plan to widen the canal a "dream"'. */
const JUDGED_WITHIN = 16;

function isOver(reading: SentenceReading, cue: Cue, quote: QuoteSpan): boolean {
  const between = reading.tokens.slice(cue.at, quote.from);
  if (between.some((token) => token.text === ";")) return true;
  const isElsewhere = between.some(({ pos, lower }) => pos === "AUX" || /^(?:that|which|who)$/u.test(lower)); // 'called a strike, that "not one"'
  return (
    cue.isJudging && (between.length > JUDGED_WITHIN || isElsewhere || (cue.verb === "put" && cue.from > 2))
  ); // "As one trader put it, …"
}

function isTrailing(reading: SentenceReading, cue: Cue): boolean {
  return cue.clause !== null && trailingSpeech(reading) === cue.clause;
}

/** "Expert Legarda is rather pessimistic: “…”" */
function beforeColon(reading: SentenceReading, quote: QuoteSpan): Cue | null {
  const mark = reading.tokens[quote.from - 2];
  if (mark?.text !== ":") return null;
  const clause = reading.parse.clauses.findLast(
    (one) => one.verb.main < quote.from && one.subject.length > 0,
  );
  const phrase = clause?.subject[0];
  if (phrase === undefined || clause === undefined || reading.voiceOf(phrase) === null) return null;
  const speaker = speakerOf(reading, phrase);
  return {
    speaker,
    verb: clause.verb.lemma,
    clause: null,
    from: quote.from,
    to: quote.to,
    at: quote.from,
    isJudging: false,
    why: `a colon before the quotation; speaker "${speaker.actor.text}" by ${speaker.how}`,
  };
}

/** The quotation ends in the next sentence before its cue, or the next sentence says whose it was ("That is how it was, Roe claimed"). */
function nextCue(quote: QuoteSpan, reading: SentenceReading, next: SentenceReading | null): Cue | null {
  if (next === null || next.sentence.block !== reading.sentence.block) return null;
  const [rest] = next.sentence.quotes;
  if (!quote.closes && rest !== undefined && !rest.opens) {
    const cue = cuesOf(next).find((one) => one.from >= rest.to && one.from - rest.to <= BESIDE);
    return cue === undefined ? null : { ...cue, why: `${cue.why} (the sentence after)` };
  }
  const isLast = quote.to >= reading.tokens.length - 2;
  if (!isLast || !/^(?:that|this|he|she|it)$/u.test(next.tokens[0]?.lower ?? "")) return null;
  const later = trailingSpeech(next);
  const cue = later === null ? undefined : cuesOf(next).find((one) => one.clause === later);
  return cue === undefined ? null : { ...cue, why: `${cue.why} (the sentence after)` };
}

/** Does the quotation make up the sentence, or begin it where no cue stands? */
function isAlone(reading: SentenceReading, quote: QuoteSpan): boolean {
  if (!quote.opens) return quote === reading.sentence.quotes[0];
  const { quotes } = reading.sentence;
  const isTold = reading.tokens.some(
    ({ pos }, i) => (pos === "VERB" || pos === "AUX") && !quotes.some(({ from, to }) => from <= i && i < to),
  );
  return quote.from <= 1 && !isTold; // but '"Slow, and late" is how they describe it'
}

/** Scare quotes are no speech: how many words a quotation needs depends on where its cue stands. */
export function isSpoken(reading: SentenceReading, { quote, cue, isOwn }: QuotedBy): boolean {
  const length = reading.tokens.slice(quote.from, quote.to).filter(({ pos }) => pos !== "PUNCT").length;
  if (length === 0) return false;
  if (length >= 5 || !isOwn) return length >= 2;
  const isAhead = cue.at <= quote.from;
  if (cue.isJudging) return true;
  if (isAhead) return length >= 2 || quote.from - cue.at <= 1; // warned that it was "a mistake"; said "no"
  const isBeside = cue.from - quote.to <= BESIDE;
  if (isBeside && quote.from <= 1) return true; // "Never," she said
  return length >= (isBeside ? 2 : 3) && !isName(reading, quote);
}

/** "Belt and Road", "Iron Shield": a name in quotation marks is nobody's words. */
function isName(reading: SentenceReading, quote: QuoteSpan): boolean {
  return wordsOf(reading, quote.from, quote.to)
    .split(/\s+/u)
    .every((word) => /^(?:\p{Lu}|\p{N}|and$|of$|the$|for$)/u.test(word));
}
