// What an "it", or a vote without an object, is about: the issue told last, else the thing that the sentence before was about.
import type { PositionStance } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { type SentenceReading, wordsOf } from "../reading.js";

/** How many sentences an issue stays what "it" means. */
const AGE = 5;

/** What is said or held, and nothing to hold a view on. */
const NO_ISSUE =
  /(?:^|\s)(?:stand|stance|position|decision|side|criticism|support|opposition|remarks?|comments?|statement|call|view|doubts?)$/iu;

export class IssueMemory {
  private issue: { readonly words: string; readonly sentence: number } | null = null;
  private thing: { readonly words: string; readonly sentence: number } | null = null;

  private war: { readonly words: string; readonly sentence: number } | null = null;

  private stance: { readonly stance: PositionStance; readonly sentence: number } | null = null;

  /** Notes the stance told last, which "agrees", "disagrees", "followed suit" mean. */
  noteStance(stance: PositionStance, sentence: number): void {
    this.stance = { stance, sentence };
  }

  /** The stance told in this sentence or the two before, or null. */
  recallStance(sentence: number): PositionStance | null {
    return this.stance !== null && sentence - this.stance.sentence <= 2 ? this.stance.stance : null;
  }

  noteIssue(words: string, sentence: number): void {
    if (!NO_ISSUE.test(words)) this.issue = { words, sentence };
  }

  noteWar(words: string, sentence: number): void {
    this.war = { words, sentence };
  }

  /** The war that was named last, or null. */
  recallWar(sentence: number): string | null {
    return this.war !== null && sentence - this.war.sentence <= AGE ? this.war.words : null;
  }

  /** The issue that a sentence points back to, or null. */
  recall(sentence: number): string | null {
    const isFresh = (one: { readonly sentence: number } | null) =>
      one !== null && sentence - one.sentence <= AGE;
    if (this.issue !== null && isFresh(this.issue)) return this.issue.words;
    return this.thing !== null && isFresh(this.thing) ? this.thing.words : null;
  }

  /** Notes the thing that the sentence just read was about: its first object or subject that is no party. */
  endSentence(reading: SentenceReading): void {
    const isQuoted = (clause: Clause) =>
      reading.sentence.quotes.some(({ from, to }) => from <= clause.verb.main && clause.verb.main < to);
    const main = reading.parse.clauses.find(
      (clause) => clause.kind === "main" && clause.subject.length > 0 && !isQuoted(clause),
    );
    const words = main === undefined ? null : thingIn(reading, main);
    if (words !== null) this.thing = { words, sentence: reading.sentence.index };
  }
}

/** "voted on a ban", "spoke about the dam". */
const ABOUT = /^(?:on|over|about|against|for)$/u;

function thingIn(reading: SentenceReading, clause: Clause): string | null {
  const about = clause.prepositions.flatMap(({ prep, phrases }) => (ABOUT.test(prep) ? phrases : []));
  for (const phrase of [...clause.object, ...about, ...clause.subject]) {
    const token = reading.tokens[phrase.head];
    if (token === undefined || token.pos !== "NOUN" || phrase.isTime || isSomebody(reading, token.lemma))
      continue;
    const words = wordsOf(reading, phrase.from, phrase.to).replace(/^(?:the|a|an) /iu, "");
    if (reading.actorsOf(phrase).length === 0 && !NO_ISSUE.test(words)) return words;
  }
  return null;
}

function isSomebody({ lexicon }: SentenceReading, lemma: string): boolean {
  return (
    lexicon.agents.has(lemma) || lexicon.titles.has(lemma) || lemma === "colleague" || lemma === "counterpart"
  );
}
