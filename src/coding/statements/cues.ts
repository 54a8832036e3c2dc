// The cues of a sentence: who is said to say something there, and by which words. Source of the kinds: Pareti 2012 (PARC).
import type { Clause, NounPhrase } from "../../text/index.js";
import { plainActor } from "../claim_parts.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { PAPERS, type Speaker, speakerOf } from "./speaker.js";
import { canSpeak, speechClauses } from "./speech.js";

export interface Cue {
  readonly speaker: Speaker;
  /** The verb's lemma, or the words that tell it: "according to", "in the words of". */
  readonly verb: string;
  readonly clause: Clause | null;
  /** Token range of the speaker and the verb. */
  readonly from: number;
  readonly to: number;
  /** Where the verb ends: what is said stands behind it or before `from`. */
  readonly at: number;
  /** Does it tell words only in quotation marks ("called it")? */
  readonly isJudging: boolean;
  /** Token range of what is said, where the clause alone does not tell it. */
  readonly said?: { readonly from: number; readonly to: number };
  readonly why: string;
}

export function cuesOf(reading: SentenceReading): readonly Cue[] {
  const spoken = speechClauses(reading).flatMap((clause) =>
    clauseCue(reading, clause, clause.verb.lemma, false),
  );
  return [
    ...spoken,
    ...quotedAsSaying(reading),
    ...quotingAsSaying(reading),
    ...reportedToSay(reading),
    ...judgements(reading),
    ...puts(reading),
    ...inWordsOf(reading),
    ...besideQuotes(reading),
    ...makingClear(reading),
    ...goingOn(reading),
  ].sort((a, b) => a.at - b.at);
}

function clauseCue(reading: SentenceReading, clause: Clause, verb: string, isJudging: boolean): Cue[] {
  const [phrase] = clause.subject;
  if (phrase === undefined) return [];
  const speaker = speakerOf(reading, issuerOf(reading, clause, phrase) ?? phrase);
  const words = wordsOf(reading, clause.verb.from, clause.verb.to);
  return [
    {
      speaker,
      verb,
      clause,
      from: clause.verb.form === "gerund" ? clause.verb.from : Math.min(phrase.from, clause.verb.from),
      to: Math.max(clause.verb.to, phrase.from > clause.verb.from ? phrase.to : 0),
      at: clause.verb.to,
      isJudging,
      why: `verb of saying "${words}"; speaker "${speaker.actor.text}" by ${speaker.how}`,
    },
  ];
}

/** "its embassy said in a statement, which added": who issued the paper that goes on to speak. */
function issuerOf(reading: SentenceReading, clause: Clause, phrase: NounPhrase): NounPhrase | null {
  if (clause.kind !== "relative" || !PAPERS.has(reading.tokens[phrase.head]?.lemma ?? "")) return null;
  const issued = reading.parse.clauses.findLast(
    ({ index, subject, verb }) =>
      index < clause.index &&
      subject.length > 0 &&
      verb.main < phrase.from &&
      reading.lexicon.speech.has(verb.lemma),
  );
  return issued?.subject[0] ?? null;
}

/** "The minister was quoted by the daily as saying that …". */
function quotedAsSaying(reading: SentenceReading): Cue[] {
  return reading.parse.clauses.flatMap((clause) => {
    if (!clause.verb.isPassive || !/^(?:quote|cite|report)$/u.test(clause.verb.lemma)) return [];
    const saying =
      reading.parse.clauses.find(
        (other) =>
          other.kind === "gerund" &&
          other.parent === clause.index &&
          reading.tokens[other.verb.from - 1]?.lower === "as",
      ) ?? havingSaid(reading, clause);
    if (saying === undefined)
      return isBesideQuote(reading, clause) ? clauseCue(reading, clause, "be quoted", false) : [];
    return clauseCue(reading, { ...saying, subject: clause.subject }, "be quoted as saying", false).map(
      (cue) => ({
        ...cue,
        from: Math.min(clause.from, cue.from),
      }),
    );
  });
}

/** '"A small boat turns faster," the governor was quoted by the agency'. */
function isBesideQuote(reading: SentenceReading, { subject, verb }: Clause): boolean {
  const start = Math.min(subject[0]?.from ?? verb.from, verb.from);
  return reading.sentence.quotes.some(({ to }) => start > to && start <= to + 2);
}

/** "The agency quoted the minister as saying that …", "…, the daily cited an adviser as saying". */
function quotingAsSaying(reading: SentenceReading): Cue[] {
  const { tokens, parse } = reading;
  return parse.clauses.flatMap((clause): Cue[] => {
    const { verb, object, subject } = clause;
    const [phrase] = object;
    if (verb.isPassive || !/^(?:quote|cite)$/u.test(verb.lemma) || phrase === undefined) return [];
    const saying = parse.clauses.find(
      ({ index, verb: { from, lemma } }) =>
        index > clause.index && /^(?:say|tell)$/u.test(lemma) && tokens[from - 1]?.lower === "as",
    );
    if (saying === undefined) return [];
    const start = subject[0]?.from ?? verb.from;
    const hasMore = parse.clauses.some(({ parent, kind }) => parent === saying.index && kind === "that");
    const said = !hasMore && tokens[start - 1]?.text === "," ? { said: { from: 0, to: start - 1 } } : {};
    return clauseCue(reading, { ...saying, subject: [phrase] }, "be quoted as saying", false).map((cue) => ({
      ...cue,
      from: start,
      ...said,
    }));
  });
}

/** '"…," the minister was reported to have told deputies'. */
function reportedToSay(reading: SentenceReading): Cue[] {
  return reading.parse.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (!verb.isPassive || !/^(?:report|say|understand)$/u.test(verb.lemma)) return [];
    const telling = reading.parse.clauses.find(
      ({ index, verb: { from, lemma } }) =>
        index === clause.index + 1 && from === verb.to && /^(?:say|tell)$/u.test(lemma),
    );
    if (telling === undefined) return [];
    return clauseCue(reading, { ...telling, subject: clause.subject }, telling.verb.lemma, false);
  });
}

/** "was cited by the daily as having said". */
function havingSaid(reading: SentenceReading, clause: Clause): Clause | undefined {
  return reading.parse.clauses.find(
    ({ index, verb }) =>
      index > clause.index &&
      reading.tokens[verb.from]?.lower === "having" &&
      reading.tokens[verb.from - 1]?.lower === "as" &&
      reading.lexicon.speech.has(verb.lemma),
  );
}

/** 'called the plan a "provocation"'; a judgement without quotation marks is a stance. */
function judgements(reading: SentenceReading): Cue[] {
  if (reading.sentence.quotes.length === 0) return [];
  return reading.parse.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (!reading.lexicon.judging.has(verb.lemma) || verb.isNegated) return [];
    if (verb.isPassive) return judgedBy(reading, clause);
    if (verb.form === "infinitive" || clause.kind === "participle") return [];
    if (verb.lemma === "speak" && reading.tokens[verb.to]?.lower !== "of") return []; // 'spoke of "a lost year"'
    if (isNameGiven(reading, clause)) return [];
    const subject = clause.subject[0] ?? nounBefore(reading, clause);
    return subject !== undefined && canSpeak(reading, subject, verb.lemma)
      ? clauseCue(reading, { ...clause, subject: [subject] }, verb.lemma, true)
      : [];
  });
}

/** 'a forecast the bank in Lima has dismissed as "poetry"': the subject of a clause that has none, over what belongs to it. */
function nounBefore(reading: SentenceReading, { verb }: Clause): NounPhrase | undefined {
  const { elements } = reading.parse;
  let at = elements.findIndex(({ at: start }) => start === verb.from) - 1;
  while (at > 0) {
    const element = elements[at];
    if (element?.kind === "np" && element.np.prep === null && !element.np.isTime) return element.np;
    if (element?.kind !== "np" && element?.kind !== "prep" && element?.kind !== "adv") return undefined;
    at -= 1;
  }
  return undefined;
}

/** 'the levy was described by the envoy as "theft"', 'was called "a farce" by both'. */
function judgedBy(reading: SentenceReading, clause: Clause): Cue[] {
  const by = clause.prepositions.find(({ prep }) => prep === "by")?.phrases[0];
  if (by === undefined || !canSpeak(reading, by, clause.verb.lemma)) return [];
  return clauseCue(reading, { ...clause, subject: [by] }, clause.verb.lemma, true).map((cue) => ({
    ...cue,
    from: clause.verb.from,
    at: clause.verb.to,
  }));
}

/** 'a film called "Harbour"', 'a march dubbed "the long walk"': a name, not what somebody calls it. */
function isNameGiven(reading: SentenceReading, { kind, verb }: Clause): boolean {
  if (kind === "relative") return false; // 'what a diplomat calls "fatigue"'
  const isNaming = /^(?:call|dub|label|term|brand|describe)$/u.test(verb.lemma);
  return isNaming && reading.sentence.quotes.some(({ from }) => from - verb.to <= 1 && from > verb.main);
}

/** '"…", as its ambassador put it'. */
function puts(reading: SentenceReading): Cue[] {
  if (reading.sentence.quotes.length === 0) return [];
  return reading.parse.clauses.flatMap((clause) => {
    const isPut =
      clause.verb.lemma === "put" &&
      (reading.tokens[clause.verb.to]?.lower === "it" || reading.tokens[clause.verb.to]?.lower === "things");
    return isPut ? clauseCue(reading, clause, "put", true) : [];
  });
}

/** "The levy, he went on, had hurt nobody", "it would, she continued, be reviewed": between commas, in the middle of what is said. */
function goingOn(reading: SentenceReading): Cue[] {
  const { tokens } = reading;
  return reading.parse.clauses.flatMap((clause) => {
    const { verb, subject } = clause;
    const isGoing = verb.lemma === "continue" || (verb.lemma === "go" && tokens[verb.to]?.lower === "on");
    const to = verb.lemma === "go" ? verb.to + 1 : verb.to;
    const [phrase] = subject;
    if (!isGoing || phrase === undefined || phrase.to !== verb.from || verb.isNegated) return [];
    if (tokens[phrase.from - 1]?.text !== "," || tokens[to]?.text !== ",") return [];
    return clauseCue(reading, clause, "go on", false);
  });
}

/** "made clear that the pact would stand", "made it clear that": a verb of saying in two words. */
function makingClear(reading: SentenceReading): Cue[] {
  return reading.parse.clauses.flatMap((clause) => {
    const { verb } = clause;
    const words = reading.tokens.slice(verb.to, verb.to + 3).map(({ lower }) => lower);
    const at = words.indexOf("clear");
    if (verb.lemma !== "make" || at < 0 || (at === 1 && words[0] !== "it") || at > 1) return [];
    if (verb.form !== "finite" || verb.isPassive || verb.isNegated || verb.modal !== null) return [];
    return clauseCue(reading, clause, "make clear", false);
  });
}

/** '"Not a cent," the shipowner roared': whatever verb stands right behind words in quotation marks, with nothing done to anybody. */
function besideQuotes(reading: SentenceReading): Cue[] {
  const { tokens, lexicon } = reading;
  return reading.sentence.quotes.flatMap((quote) => {
    const isEnded = /^[,?!—–]$/u.test(tokens[quote.to - 1]?.text ?? "") || tokens[quote.to + 1]?.text === ",";
    if (!quote.closes || !isEnded) return [];
    const clause = reading.parse.clauses.find(({ kind, subject, verb }) => {
      const start = Math.min(subject[0]?.from ?? verb.from, verb.from);
      return kind === "main" && subject.length > 0 && start > quote.to && start <= quote.to + 2;
    });
    if (clause === undefined || clause.object.length > 0 || lexicon.speech.has(clause.verb.lemma)) return [];
    const { verb, subject } = clause;
    const isPlain = verb.form === "finite" && !verb.isPassive && !verb.isNegated && verb.modal === null;
    const [phrase] = subject;
    if (!isPlain || /^(?:be|have|do|become|go)$/u.test(verb.lemma) || phrase === undefined) return [];
    return canSpeak(reading, phrase, verb.lemma) ? clauseCue(reading, clause, verb.lemma, false) : [];
  });
}

/** 'in the words of one of its negotiators, "…"'. */
function inWordsOf(reading: SentenceReading): Cue[] {
  const { elements } = reading.parse;
  return elements.flatMap((element, i): Cue[] => {
    const of = elements[i + 2];
    if (element.kind === "np" && element.np.prep === "in" && element.np.possessor !== null) {
      const isView = /^(?:view|opinion|words|eyes|telling|reading)$/u.test(
        reading.tokens[element.np.head]?.lower ?? "",
      );
      const [owner] = isView ? reading.ownersOf(element.np) : [];
      return owner === undefined ? [] : [viewOf(element.np, owner)]; // 'in his view, "an assault"'
    }
    const isWords =
      element.kind === "np" && element.np.prep === "in" && reading.tokens[element.np.head]?.lower === "words";
    if (!isWords || of?.kind !== "np" || of.np.prep !== "of") return [];
    const speaker = speakerOf(reading, of.np);
    return [
      {
        speaker,
        verb: "in the words of",
        clause: null,
        from: element.np.from - 1,
        to: of.np.to,
        at: of.np.to,
        isJudging: true,
        why: `"in the words of"; speaker "${speaker.actor.text}" by ${speaker.how}`,
      },
    ];
  });
}

function viewOf(np: NounPhrase, owner: ResolvedActor): Cue {
  const speaker: Speaker = {
    actor: plainActor({ ...owner, text: owner.standsFor ?? owner.text }),
    to: np.to,
    how: owner.by,
    isPaper: false,
    isPerson: owner.person !== undefined,
    isMany: false,
    isLikely: true,
  };
  return {
    speaker,
    verb: "in the view of",
    clause: null,
    from: np.from - 1,
    to: np.to,
    at: np.to,
    isJudging: true,
    why: `"in the view of"; speaker "${speaker.actor.text}" by ${speaker.how}`,
  };
}

/** Who is told by "according to", with the name beside the office ("according to its spokesman, Jane Roe,"); null without one. */
export function accordingCue(reading: SentenceReading): Cue | null {
  const np = accordingPhrase(reading);
  if (np === null) return null;
  const speaker = speakerOf(reading, np);
  const { elements } = reading.parse;
  const end = Math.max(speaker.to, np.to);
  const comma = elements.findIndex(({ kind, at }) => kind === "comma" && at === end);
  const name = comma < 0 ? undefined : elements[comma + 1];
  const isNamed = name?.kind === "np" && wordsOf(reading, name.np.from, name.np.to) === speaker.actor.person;
  const to = isNamed ? name.np.to : end;
  return {
    speaker,
    verb: "according to",
    clause: null,
    from: np.from,
    to,
    at: to,
    isJudging: false,
    why: `"according to"; speaker "${speaker.actor.text}" by ${speaker.how}`,
  };
}

/** The phrase after "according to", or null. */
export function accordingPhrase(reading: SentenceReading): NounPhrase | null {
  const element = reading.parse.elements.find((one) => one.kind === "np" && one.np.prep === "according to");
  return element?.kind === "np" ? element.np : null;
}
