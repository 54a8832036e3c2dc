// A clause against the stance patterns.
import type { ActRule, StanceRule } from "../../lexicon/index.js";
import type { PositionStance } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

export interface StanceMatch {
  readonly stance: PositionStance;
  /** Null for "has not yet …", which is no pattern. */
  readonly rule: ActRule | null;
  /** The token from which the issue is told. */
  readonly from: number;
  /** Does who says so hold it ("said the fence was illegal"), and not the subject? */
  readonly isOfSpeaker?: boolean;
  /** Is the negation of the verb part of the pattern ("did not hide its anger")? */
  readonly isSettled?: boolean;
}

/** "remains wary", "seems keen", "sounded a sceptic": what "is" takes. */
export const LINKING: ReadonlySet<string> = new Set(
  "remain stay seem appear become feel look sound prove grow keep stand declare pronounce find profess".split(
    " ",
  ),
);
const NO_RULES: readonly StanceRule[] = [];

/** The most specific stance pattern that fits the words of the clause, in order, or null. */
export function matchStance(reading: SentenceReading, clause: Clause): StanceMatch | null {
  const { lemma, to, main, isPassive } = clause.verb;
  const own = reading.lexicon.stances.get(lemma) ?? NO_RULES;
  const be = reading.lexicon.stances.get("be") ?? NO_RULES;
  if (isPassive) {
    const word = reading.tokens[main]?.lower ?? "";
    const isBy = reading.tokens[main + 1]?.lower === "by"; // "split by a desert" is no stance, "alarmed by the drills" is
    const asBe = best(
      reading,
      clause,
      be.filter(({ rule: { steps } }) => steps[1]?.words.includes(word) === true && (!isBy || saysBy(steps))),
      main,
    ); // "is torn over": an adjective
    return asBe ?? (isPassivePattern(clause) ? best(reading, clause, own, to) : null);
  }
  return best(reading, clause, own, to) ?? (LINKING.has(lemma) ? best(reading, clause, be, to) : null);
}

/** What "is" would take, read from a token on where no verb stands: "France for it", "Italy undecided". */
export function matchAfter(reading: SentenceReading, clause: Clause, after: number): StanceMatch | null {
  return best(reading, clause, reading.lexicon.stances.get("be") ?? NO_RULES, after);
}

function saysBy(steps: ActRule["steps"]): boolean {
  return steps.some(({ words }) => words.includes("by"));
}

function best(
  reading: SentenceReading,
  clause: Clause,
  rules: readonly StanceRule[],
  after: number,
): StanceMatch | null {
  for (const { rule, stance, isOfSpeaker, isNegated } of rules) {
    if (isNegated && !clause.verb.isNegated) continue;
    const from = fits(reading, clause, rule, after);
    if (from !== null) return { stance, rule, from, isOfSpeaker, isSettled: isNegated };
  }
  return null;
}

/** The next token with one of the words; only what may stand before it is passed over, before "to" adverbs alone. */
function nextOf(
  reading: SentenceReading,
  words: ReadonlySet<string>,
  from: number,
  limit: number,
  passed: ReadonlySet<string> | null,
): number {
  for (let k = from; k < limit; k += 1) {
    const token = reading.tokens[k];
    if (token === undefined) return -1;
    if (words.has(token.lower) || words.has(token.lemma)) return k;
    const isOwner = token.pos === "NOUN" && reading.tokens[k + 1]?.lower === "'s"; // "among the plan's backers"
    const isLink = passed === AFTER_TARGET && LINKS.test(token.lower);
    if (passed !== null && !passed.has(token.pos) && token.lower !== "'s" && !isOwner && !isLink) return -1; // "refused payments to …" is not "refuse to"
  }
  return -1;
}

/** What may stand between two words of a pattern. */
function passedBefore(
  words: ReadonlySet<string>,
  { verb }: Clause,
  isAfterTarget: boolean,
): ReadonlySet<string> {
  if (isAfterTarget) return AFTER_TARGET;
  const isSide = verb.lemma === "be" && (words.has("for") || words.has("against")); // "is for a ban", but not "was undecided for weeks"
  return words.has("to") || isSide ? BEFORE_TO : BEFORE_WORD;
}

const BEFORE_TO: ReadonlySet<string> = new Set(["ADV"]);
/** "reiterated its firm support", "joined Beijing's call", "come out strongly in favour". */
const BEFORE_WORD: ReadonlySet<string> = new Set([
  "ADV",
  "ADJ",
  "DET",
  "PRON",
  "PROPN",
  "NUM",
  "AUX",
  "PART",
]);
/** "called the fence "a grave and needless provocation"". */
const AFTER_TARGET: ReadonlySet<string> = new Set(["ADV", "ADJ", "DET", "NUM", "AUX", "PART", "CCONJ"]);
/** "as "unfair"", "to be illegal": marks and links that may stand there too. */
const LINKS = /^(?:as|to|["“”‘’'])$/u;

/** "be determined to" is written as a passive. */
function isPassivePattern(clause: Clause): boolean {
  return /^(?:determine|oppose|prepare|interest|concern|commit|convince)$/u.test(clause.verb.lemma);
}

/** One past the object with the phrases that hang on it, or null without one: "called [the ban on visas] illegal". */
function afterObject(reading: SentenceReading, clause: Clause): number | null {
  const last = clause.object.at(-1);
  if (last === undefined || last.from < clause.verb.to) return null;
  let to = last.to;
  for (const { prep, phrases } of clause.prepositions) {
    const [first] = phrases;
    if (first === undefined || first.from !== to + 1 || prep === "as" || prep === "to" || prep === "with")
      continue;
    if (prep === "for" && THANKS.test(clause.verb.lemma)) break;
    to = phrases.at(-1)?.to ?? to;
  }
  return reading.tokens[to] === undefined ? null : to;
}

/** How many words a pattern may reach over. */
const REACH = 8;

/** One past the last matched token, or null. Words of the pattern stand in order within a few tokens of one another. */
function fits(reading: SentenceReading, clause: Clause, rule: ActRule, after: number): number | null {
  let at = after;
  let limit = Math.min(reading.tokens.length, after + REACH);
  let isAfterTarget = false;
  let object: number | null = null;
  for (const slot of rule.slots) {
    if (slot.kind === "infinitive" || slot.kind === "clause") {
      const kind = slot.kind === "clause" ? "that" : "infinitive";
      if (!reading.parse.clauses.some((other) => other.parent === clause.index && other.kind === kind))
        return null;
      continue;
    }
    if (slot.kind === "target") {
      const told = phraseAt(reading, at); // "complained to [Oman] about"
      const isObject = told === null || clause.object.includes(told);
      const isAside = clause.kind === "relative" && clause.object.length === 0; // "which Tokyo described as regrettable"
      if (
        isObject &&
        !THANKS.test(clause.verb.lemma) &&
        clause.object.some((one) => reading.actorsOf(one).length > 0)
      )
        return null; // "sees China as a threat": no issue
      const past = isAside ? at : isObject ? afterObject(reading, clause) : told.to;
      if (past === null || past < at) return null;
      const [first] = clause.object;
      if (isObject && first !== undefined && !THANKS.test(clause.verb.lemma))
        object = first.possessor?.from ?? first.from;
      at = past;
      limit = Math.min(reading.tokens.length, past + REACH);
      isAfterTarget = true;
      continue;
    }
    const found = nextOf(reading, slot.words, at, limit, passedBefore(slot.words, clause, isAfterTarget));
    if (found < 0 && slot.isOptional) continue;
    if (found < 0) return null;
    at = found + 1;
  }
  return object ?? at; // "called the fence illegal": the fence
}

/** "thanked Oman for the grant": the object is whom, not what. */
const THANKS = /^thank$/u;

function phraseAt(reading: SentenceReading, at: number): NounPhrase | null {
  const element = reading.parse.elements.find((one) => one.kind === "np" && one.np.from === at);
  return element?.kind === "np" ? element.np : null;
}
