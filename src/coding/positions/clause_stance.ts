// The stance of one clause, turned by its negation.
import type { PositionStance } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { isNegated, modalityOf } from "../modality.js";
import type { SentenceReading } from "../reading.js";
import { absoluteOf } from "./holder.js";
import { matchStance, type StanceMatch } from "./match_stance.js";
import { isNoStance } from "./no_stance.js";
import { undecidedIn } from "./undecided.js";
import { willedStance } from "./willed.js";

export interface ClauseStance {
  readonly stance: PositionStance;
  readonly match: StanceMatch;
}

/** The stance of one clause, or null. */
export function stanceIn(reading: SentenceReading, clause: Clause): ClauseStance | null {
  if (clause.kind === "participle" || isOpen(reading, clause)) return null;
  if (clause.kind === "gerund" && !isFree(reading, clause)) return null;
  if (
    reading.tokens[clause.verb.to]?.lower === "by" &&
    clause.object.length === 0 &&
    !clause.verb.isPassive &&
    !/^(?:stand|stick|swear|abide)$/u.test(clause.verb.lemma)
  )
    return null; // "the army, backed by Russia"
  const first = clause.subject[0]?.from ?? 0;
  if (reading.tokens[first - 1]?.lower === "even" && reading.tokens[first - 2]?.lower === "not") return null; // "Not even Cuba defended it"
  const willed = willedStance(reading, clause);
  if (willed !== null) return { stance: willed.stance, match: willed };
  const undecided = undecidedIn(reading, clause);
  const match = undecided ?? matchStance(reading, clause);
  if (match === null || (undecided === null && isNoStance(reading, clause))) return null;
  if (isToldBelow(reading, clause, match)) return null;
  const both = neitherNor(reading, clause);
  if (both === "second") return null;
  if (isInfinitiveOfOthers(reading, clause)) return null;
  const stance = both === "first" ? "neutral" : turned(match, clause, reading);
  return stance === null ? null : { stance, match };
}

/** "is not cooperating with work to support it": what is not done below a noun tells nothing. */
function isInfinitiveOfOthers(reading: SentenceReading, clause: Clause): boolean {
  if (clause.kind !== "infinitive" || clause.governor === null) return false;
  const isNoun = reading.tokens[clause.governor]?.pos === "NOUN";
  return isNoun && modalityOf(reading, clause).status === "negated";
}

/** "wants to block the sale": the infinitive tells it. */
function isToldBelow(reading: SentenceReading, clause: Clause, { rule }: StanceMatch): boolean {
  const isBare = rule?.slots.length === 0;
  return reading.parse.clauses.some(
    (other) =>
      (!isBare || other.verb.from === clause.verb.to) && // "prefers to stay neutral"
      other.parent === clause.index &&
      willedStance(reading, other) !== null &&
      !isSideTaking(reading, other),
  );
}

/** "refused to condemn", "declined to take sides" are told by the outer verb. */
function isSideTaking(reading: SentenceReading, { verb }: Clause): boolean {
  return /^(?:take|pick|choose)$/u.test(verb.lemma) && /^sides?$/u.test(reading.tokens[verb.to]?.lower ?? "");
}

/** "…, rejecting its report", "angered Peru by rejecting", "with Brazil abstaining": said of the subject as done. */
function isFree(reading: SentenceReading, clause: Clause): boolean {
  const { verb, governor } = clause;
  const before = reading.tokens[verb.from - 1];
  if (before === undefined) return true; // "Rejecting the report, Haiti said"
  if (/^(?:,|and|by|in|while|after|up|;|-|–|—)$/u.test(before.lower)) return true;
  if (governor === null) return false;
  return absoluteOf(reading, clause) !== null || isOfMembers(reading, governor);
}

/** "among those abstaining", "the three states opposing it". */
function isOfMembers(reading: SentenceReading, at: number): boolean {
  return (
    /^(?:those|country|state|member|nation|government|other)$/u.test(reading.tokens[at]?.lemma ?? "") ||
    /^those$/u.test(reading.tokens[at]?.lower ?? "")
  );
}

/** Is the clause a question, or a pronoun's in somebody's quoted words? Then nobody's stance is told, but what "we" hold is the speaker's. */
function isOpen(reading: SentenceReading, clause: Clause): boolean {
  if (reading.tokens.at(-1)?.text === "?" && clause.kind === "main") return true;
  const isQuoted = reading.sentence.quotes.some(
    ({ from, to }) => from <= clause.verb.main && clause.verb.main < to,
  );
  if (!isQuoted) return false;
  const [first] = clause.subject;
  if (first === undefined) return true;
  const word = reading.tokens[first.from]?.lower ?? "";
  if (/^(?:we|our|my)$/u.test(word)) return !OWN_WORDS.test(clause.verb.lemma);
  const isInside = reading.sentence.quotes.some(({ from, to }) => from <= first.from && first.from < to); // but: it "cannot support" the toll
  return isInside && clause.subject.every((phrase) => reading.tokens[phrase.head]?.pos === "PRON");
}

/** Verbs by which somebody's own words tell a stance, and no wish, fight or deal. */
const OWN_WORDS =
  /^(?:be|support|back|endorse|favou?r|oppose|reject|condemn|denounce|deplore|accept|tolerate|recogni[sz]e|welcome|refuse|object|agree|vote|abstain|remain|stand|side)$/u;

/** "neither supported nor opposed the plan": one stance, told by the first verb. */
export function neitherNor(reading: SentenceReading, { verb }: Clause): "first" | "second" | null {
  const before = reading.tokens.slice(Math.max(0, verb.from - 1), verb.main).map((token) => token.lower);
  if (before[0] === "nor") return "second";
  if (!before.includes("neither")) return null;
  return reading.tokens.slice(verb.to, verb.to + 4).some((token) => token.lower === "nor") ? "first" : null;
}

/** "does not support" opposes; "has not yet committed" is undecided; a denied opposition is no support, only neutral. */
function turned(
  { stance, rule, isSettled }: StanceMatch,
  clause: Clause,
  reading: SentenceReading,
): PositionStance | null {
  const { verb } = clause;
  const saysNo = rule?.steps.some(({ words }) => words.includes("no") || words.includes("not")) === true; // "has no objection to"
  if (stance === "undecided" || saysNo || isSettled === true) return stance;
  const wanted = wantedDone(reading, clause);
  if (wanted !== null && !isNegated(reading, clause)) return wanted;
  const isFailed =
    clause.kind === "infinitive" &&
    /^(?:fail|refuse|decline|neglect|omit|forget|cease)$/u.test(
      reading.parse.clauses[clause.parent ?? -1]?.verb.lemma ?? "",
    ) &&
    modalityOf(reading, clause).status === "negated"; // "has failed to condemn"
  const isOver =
    reading.tokens[verb.from - 1]?.lower === "longer" && reading.tokens[verb.from - 2]?.lower === "no"; // "no longer supports"
  if (!isNegated(reading, clause) && !isFailed && !isOver) return stance;
  const words = reading.tokens.slice(verb.from, verb.to + 2).map((token) => token.lower);
  if (words.includes("yet")) return "undecided";
  if (stance === "supports") return "opposes"; // "under no circumstances does Moscow want"
  if (
    stance === "opposes" &&
    /^(?:dispute|contest|question|challenge|regret|warn|mock|lament|complain)$/u.test(verb.lemma)
  )
    return null; // "does not dispute the science"
  return stance === "opposes" ? "neutral" : stance;
}

/** "want the levy scrapped" opposes it, "want the bridge built" supports it; "demanded that the levy be scrapped". */
function wantedDone(reading: SentenceReading, clause: Clause): PositionStance | null {
  if (/^(?:demand|insist|urge|propose|recommend|call)$/u.test(clause.verb.lemma)) {
    const inner = reading.parse.clauses.find(
      ({ parent, kind }) => parent === clause.index && (kind === "that" || kind === "infinitive"),
    );
    if (inner?.verb.isPassive === true && UNDONE.test(reading.tokens[inner.verb.main]?.lower ?? ""))
      return "opposes";
  }
  if (
    !/^(?:want|like|wish|see)$/u.test(clause.verb.lemma) ||
    clause.verb.isNegated ||
    clause.object.length === 0
  )
    return null;
  const last = clause.object.at(-1);
  const done = reading.tokens[last?.to ?? 0];
  const told = done?.pos === "VERB" ? done : reading.tokens[last?.head ?? 0];
  const next = reading.tokens[(last?.to ?? 0) + (done?.pos === "VERB" ? 1 : 0)]?.lower ?? "";
  if (told === undefined) return null;
  const isUndone = UNDONE.test(told.lower) || (told.lower === "put" && /^(?:off|on)$/u.test(next));
  return isUndone ? "opposes" : null;
}

const UNDONE =
  /^(?:scrapped|dropped|lifted|cancelled|canceled|frozen|ended|stopped|halted|removed|withdrawn|delayed|postponed|suspended|abolished|revoked|halved|eased|cut|lowered|reduced|diluted|rescinded|reversed|annulled|closed|banned|shelved|repealed|blocked)$/u;
