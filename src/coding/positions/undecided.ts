// Who has not made up its mind: negated verbs of deciding and of saying "whether", and decisions that were not taken.
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { StanceMatch } from "./match_stance.js";

const DECIDES = /^(?:commit|decide|agree|respond|confirm|say|join|sign|ratify|accept|announce|choose)$/u;
/** What follows "has not decided", "has not said": the open question. */
const OPEN = /^(?:whether|if|how|when|which|what|who|on|yet)$/u;

/** "has not yet committed", "has not decided whether to join", "has not made up its mind", "has not taken a position on it". */
export function undecidedIn(reading: SentenceReading, clause: Clause): StanceMatch | null {
  const { verb } = clause;
  const hasMind =
    verb.lemma === "make" &&
    reading.tokens.slice(verb.to, verb.to + 4).some(({ lower }) => /^minds?$/u.test(lower));
  if ((verb.lemma === "decide" || hasMind) && !verb.isNegated && isDue(reading, clause))
    return { stance: "undecided", rule: null, from: verb.to }; // "will decide in March whether to leave"
  const next = reading.tokens[verb.to]?.lower ?? "";
  if (
    /^(?:consider|contemplate|mull|weigh|ponder)$/u.test(verb.lemma) &&
    /^\w{2,}ing$/u.test(next) &&
    !verb.isNegated
  )
    return { stance: "undecided", rule: null, from: verb.to }; // "is considering joining"
  const isNeither = /^(?:neither|none)$/u.test(reading.tokens[clause.subject[0]?.from ?? -1]?.lower ?? ""); // "Neither Peru nor Chile has taken a position"
  if ((!verb.isNegated && !isNeither) || verb.isPassive) return null;
  const words = reading.tokens.slice(verb.from, verb.to + 7).map((token) => token.lower);
  if (words.some((word) => /^(?:comment|comments|questions|calls|email|emails)$/u.test(word))) return null; // "has not yet responded to a request for comment"
  const after = words.slice(verb.to - verb.from);
  const isYet = words.slice(0, verb.to - verb.from + 2).includes("yet");
  const isOpen = isYet || OPEN.test(after[0] ?? "") || (verb.lemma === "decide" && (after[0] ?? ".") === ".");
  const match: StanceMatch = { stance: "undecided", rule: null, from: verb.to };
  if (DECIDES.test(verb.lemma)) {
    if (verb.lemma !== "say" && verb.lemma !== "decide" && verb.lemma !== "announce")
      return isYet ? match : null;
    return isOpen && (isYet || verb.isPerfect || verb.lemma !== "say") ? match : null;
  }
  if (verb.lemma === "make" && after.some((word) => /^minds?$/u.test(word)))
    return endingAt(reading, match, /^minds?$/u);
  if (verb.lemma === "make" && after.includes("known")) return endingAt(reading, match, /^known$/u);
  if (/^(?:take|reach|make)$/u.test(verb.lemma) && after.some(isDecision))
    return endingAt(reading, match, /^(?:position|stance|stand|decision|view|line)s?$/u);
  if (/^(?:take|pick|choose)$/u.test(verb.lemma) && /^sides?$/u.test(after[0] ?? ""))
    return { ...match, stance: "neutral", from: verb.to + 1 }; // "has not taken sides"
  if (/^(?:give|grant)$/u.test(verb.lemma) && isYet && after.some((word) => CONSENT.test(word)))
    return endingAt(reading, match, CONSENT); // "has not yet given its consent"
  return null;
}

/** "will decide", "is to decide", "is due to decide": the decision is still to come. */
function isDue(reading: SentenceReading, clause: Clause): boolean {
  const { verb, governor } = clause;
  if (verb.isPassive || verb.isPerfect) return false;
  if (/^(?:will|would)$/u.test(verb.modal ?? "")) return clause.kind !== "relative" && clause.marker === null;
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (
    clause.kind !== "infinitive" ||
    !/^(?:be|expect|schedule|set)$/u.test(parent?.verb.lemma ?? "") ||
    parent === undefined ||
    parent.subject[0] !== clause.subject[0]
  )
    return false;
  return (
    governor !== null &&
    /^(?:be|due|set|expect|expected|schedule|scheduled)$/u.test(reading.tokens[governor]?.lemma ?? "")
  );
}

const CONSENT = /^(?:consent|approval|answer|reply|view|opinion|assent|blessing)$/u;

function isDecision(word: string): boolean {
  return /^(?:position|stance|stand|decision)s?$/u.test(word);
}

/** The issue stands behind the words that end the phrase. */
function endingAt(reading: SentenceReading, match: StanceMatch, last: RegExp): StanceMatch {
  for (let k = match.from; k < match.from + 8; k += 1)
    if (last.test(reading.tokens[k]?.lower ?? "")) return { ...match, from: k + 1 };
  return match;
}

/** "The German side explained that no decision had been taken": who says so has not decided. */
export function undecidedSpeaker(reading: SentenceReading, clause: Clause): readonly NounPhrase[] {
  const [subject] = clause.subject;
  const isNone =
    subject !== undefined &&
    reading.tokens[subject.from]?.lower === "no" &&
    /^(?:decision|position)$/u.test(reading.tokens[subject.head]?.lemma ?? "");
  if (!isNone || !clause.verb.isPassive || !/^(?:take|make|reach)$/u.test(clause.verb.lemma)) return [];
  const { clauses } = reading.parse;
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  const isSaid = parent !== undefined && reading.lexicon.speech.has(parent.verb.lemma);
  return isSaid ? parent.subject : [];
}
