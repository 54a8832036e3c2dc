// Where a party stands on an issue: supports, opposes, neutral, undecided. Patterns of data/words/stances, the same small
// language as the act patterns. The holder is the subject; the issue is what follows in the clause.
import type { Actor, PositionClaim, PositionStance } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { citationOf, pairsOf, periodOf, plainActor, type Unnamed } from "../claim_parts.js";
import { fittedPattern } from "../fitted_pattern.js";
import { isNegated, isSilence, modalityOf, UNREAL } from "../modality.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { holdersIn, holdersOf } from "./holder.js";
import { endOf, issueOf } from "./issue.js";
import type { IssueMemory } from "./issue_memory.js";
import { matchStance, type StanceMatch } from "./match_stance.js";
import { type NominalStance, nominalStances } from "./nominal.js";
import { passiveStances } from "./passive.js";
import { undecidedIn, undecidedSpeaker } from "./undecided.js";

export type PositionDraft = Unnamed<PositionClaim>;

/** The positions told by the clauses and nouns of a sentence; a holder who is no party is left out. `issues` is changed. */
export function codePositions(reading: SentenceReading, issues: IssueMemory): PositionDraft[] {
  const drafts: PositionDraft[] = [];
  let last: { readonly stance: PositionStance; readonly match: StanceMatch } | null = null;
  for (const clause of reading.parse.clauses) {
    const echoed = last === null ? null : echoHolders(reading, clause);
    if (echoed !== null && last !== null) {
      const issue = issues.recall(reading.sentence.index) ?? "";
      for (const holder of echoed)
        drafts.push(position(reading, clause, holder, last.stance, issue, last.match));
      continue;
    }
    const found = stanceIn(reading, clause);
    if (found === null) continue;
    const { match, stance } = found;
    const other = neitherNor(reading, clause) === null ? undefined : reading.parse.clauses[clause.index + 1];
    const told = issueOf(reading, other ?? clause, other?.verb.to ?? match.from); // "neither supports nor opposes the plan"
    if (told === null) continue;
    const issue =
      told !== "" || !mayPoint(reading, clause, match) ? told : pointedIssue(reading, clause, match, issues);
    if (issue === "") continue;
    const holders = holdersOf(reading, clause, isPlain(clause, match));
    for (const holder of holders) drafts.push(position(reading, clause, holder, stance, issue, match));
    if (holders.length === 0) continue;
    last = found;
    if (told !== "") issues.noteIssue(told, reading.sentence.index);
  }
  for (const clause of reading.parse.clauses) {
    for (const phrase of undecidedSpeaker(reading, clause))
      for (const holder of holdersIn(reading, phrase, false)) {
        const issue = issues.recall(reading.sentence.index) ?? wordsOf(reading, clause.from, clause.to);
        drafts.push(position(reading, clause, holder, "undecided", issue, NO_DECISION));
      }
  }
  for (const { clause, match, holders, issue } of passiveStances(reading)) {
    for (const holder of holders) drafts.push(position(reading, clause, holder, match.stance, issue, match));
    issues.noteIssue(issue, reading.sentence.index);
  }
  for (const nominal of nominalStances(reading)) {
    const isTold = (holder: ResolvedActor) =>
      drafts.some((draft) => draft.stance === nominal.stance && partyOf(draft.holder) === partyOf(holder));
    for (const holder of nominal.holders)
      if (!isTold(holder)) drafts.push(nominalPosition(reading, holder, nominal));
  }
  issues.endSentence(reading);
  return drafts;
}

const NO_DECISION: StanceMatch = { stance: "undecided", rule: null, from: 0 };

function partyOf(actor: Actor): string {
  return actor.organisation ?? actor.country ?? actor.text;
}

/** "voted against", "is in favour", "backs it": an issue told before; "What does it want?" has none. */
function mayPoint(reading: SentenceReading, clause: Clause, { rule }: StanceMatch): boolean {
  if (rule === null || rule.steps.length > 1 || clause.verb.isPassive || clause.verb.lemma === "abstain")
    return true;
  return clause.object.some((phrase) => reading.tokens[phrase.head]?.pos === "PRON");
}

/** Is the clause a question, or a pronoun's in somebody's quoted words? Then nobody's stance is told. */
function isOpen(reading: SentenceReading, clause: Clause): boolean {
  if (reading.tokens.at(-1)?.text === "?" && clause.kind === "main") return true;
  const isQuoted = reading.sentence.quotes.some(
    ({ from, to }) => from <= clause.verb.main && clause.verb.main < to,
  );
  return isQuoted && clause.subject.every((phrase) => reading.tokens[phrase.head]?.pos === "PRON");
}

/** The stance of one clause, turned by its negation, or null. */
function stanceIn(
  reading: SentenceReading,
  clause: Clause,
): { readonly stance: PositionStance; readonly match: StanceMatch } | null {
  if (clause.kind === "participle" || clause.kind === "gerund" || isOpen(reading, clause)) return null;
  const match = undecidedIn(reading, clause) ?? matchStance(reading, clause);
  if (match === null || isNoStance(reading, clause)) return null;
  const both = neitherNor(reading, clause);
  if (both === "second") return null;
  const stance = both === "first" ? "neutral" : turned(match, clause, reading);
  return stance === null ? null : { stance, match };
}

/** "neither supported nor opposed the plan": one stance, told by the first verb. */
function neitherNor(reading: SentenceReading, { verb }: Clause): "first" | "second" | null {
  const before = reading.tokens.slice(Math.max(0, verb.from - 1), verb.main).map((token) => token.lower);
  if (before[0] === "nor") return "second";
  if (!before.includes("neither")) return null;
  return reading.tokens.slice(verb.to, verb.to + 3).some((token) => token.lower === "nor") ? "first" : null;
}

/** "Japan abstained, as did India": who does the same as the holder before. */
function echoHolders(reading: SentenceReading, clause: Clause): readonly ResolvedActor[] | null {
  const before = reading.tokens[clause.verb.from - 1]?.lower ?? "";
  const after = reading.tokens[clause.verb.to]?.lower ?? "";
  if (clause.verb.lemma === "do" && clause.object.length === 0 && /^(?:too|so|likewise)$/u.test(after)) {
    const same = holdersOf(reading, clause, false);
    return same.length === 0 ? null : same; // "Peru does too"
  }
  if (!/^(?:do|have|be)$/u.test(clause.verb.lemma) || !/^(?:as|so)$/u.test(before)) return null;
  const holders = clause.object.flatMap((phrase) => holdersIn(reading, phrase, false));
  return holders.length === 0 ? null : holders;
}

/** "Italy is against it", "Chile voted against", "they back it": the issue told before. */
function pointedIssue(
  reading: SentenceReading,
  clause: Clause,
  match: StanceMatch,
  issues: IssueMemory,
): string {
  return (
    issues.recall(reading.sentence.index) ?? wordsOf(reading, clause.from, Math.max(clause.to, match.from))
  ); // "Chile voted against"
}

/** Verbs that tell a stance and hardly anything else, whoever is their subject. */
const PLAIN = new Set(
  "support back endorse favour favor oppose reject criticise criticize condemn denounce deplore applaud decide object".split(
    " ",
  ),
);

/** May a group without a country be the holder: "growers oppose the tariff", "the bloc is in favour", "processors call for a ban"? */
function isPlain(clause: Clause, { rule, stance }: StanceMatch): boolean {
  if (clause.kind === "relative" && clause.subject.length === 0) return false;
  if (rule === null) return stance === "undecided";
  const [first, second] = rule.steps;
  const next = second?.words ?? [];
  if (first === undefined) return false;
  if (first.words.includes("be")) return next.some((word) => /^(?:against|in|opposed)$/u.test(word));
  if (first.words.includes("call") || first.words.includes("vote")) return true;
  return first.words.some((word) => PLAIN.has(word));
}

const BLOCKED = new Set(
  "border bridge crossing port rail railway road route strait street traffic".split(" "),
);

/** "called on Serbia to recognise Kosovo" is a wish of others, "agreed to build" an agreement, "welcomed Modi" a reception. */
function isNoStance(reading: SentenceReading, clause: Clause): boolean {
  const { verb } = clause;
  const inner = reading.parse.clauses.find(
    (other) => other.parent === clause.index && other.kind === "infinitive",
  );
  if (isSilence(inner) || /^(?:identify|name|quote)$/u.test(inner?.verb.lemma ?? "")) return true; // "declined to be named"
  if (clause.kind === "infinitive" && UNREAL.has(modalityOf(reading, clause).status)) return true;
  const wished = clause.object.at(-1);
  if (
    /^(?:seek|want|request|hope)$/u.test(verb.lemma) &&
    wished !== undefined &&
    reading.lexicon.stanceNouns.has(reading.tokens[wished.head]?.lemma ?? "")
  )
    return true; // "sought Kenya's support for the dam"
  if (verb.lemma === "agree") return inner !== undefined;
  const isAsked = inner !== undefined && clause.object.some((phrase) => reading.actorsOf(phrase).length > 0);
  if (isAsked && /^(?:urge|ask|press|call|tell)$/u.test(verb.lemma)) return true; // "urged Xi to stop": a request
  if (
    verb.lemma === "be" &&
    inner !== undefined &&
    reading.tokens[verb.to]?.lower === "for" &&
    reading.tokens[clause.subject[0]?.from ?? 0]?.lower === "it"
  )
    return true; // "it was for the courts to decide"
  if (
    verb.lemma === "block" &&
    clause.object.some((phrase) => BLOCKED.has(reading.tokens[phrase.head]?.lemma ?? ""))
  )
    return true; // "blocked crossings" is an act, no stance
  return (
    /^(?:welcome|embrace|greet|receive)$/u.test(verb.lemma) &&
    clause.object.some(
      (phrase) =>
        reading.actorsOf(phrase).some((actor) => actor.person !== undefined) ||
        reading.tokens[phrase.head]?.lemma === "host",
    )
  );
}

/** "does not support" opposes; "has not yet committed" is undecided; a denied opposition is no support, only neutral. */
function turned(
  { stance, rule }: StanceMatch,
  clause: Clause,
  reading: SentenceReading,
): PositionStance | null {
  const { verb } = clause;
  const saysNo = rule?.steps.some(({ words }) => words.includes("no")) === true; // "has no objection to"
  if (stance === "undecided" || saysNo) return stance;
  const wanted = wantedDone(reading, clause);
  if (wanted !== null) return wanted;
  const isFailed = clause.kind === "infinitive" && modalityOf(reading, clause).status === "negated"; // "has failed to condemn"
  if (!isNegated(reading, clause) && !isFailed) return stance;
  const words = reading.tokens.slice(verb.from, verb.to + 2).map((token) => token.lower);
  if (words.includes("yet")) return "undecided";
  if (stance === "supports") return "opposes"; // "under no circumstances does Moscow want"
  if (stance === "opposes" && /^(?:dispute|contest|question|challenge|regret|warn)$/u.test(verb.lemma))
    return null; // "does not dispute the science"
  return stance === "opposes" ? "neutral" : stance;
}

/** "want the levy scrapped" opposes it, "want the bridge built" supports it. */
function wantedDone(reading: SentenceReading, clause: Clause): PositionStance | null {
  if (clause.verb.lemma !== "want" || clause.verb.isNegated || clause.object.length === 0) return null;
  const last = clause.object.at(-1);
  const done = reading.tokens[last?.to ?? 0];
  const told = done?.pos === "VERB" ? done : reading.tokens[last?.head ?? 0];
  const next = reading.tokens[(last?.to ?? 0) + (done?.pos === "VERB" ? 1 : 0)]?.lower ?? "";
  if (told === undefined) return null;
  const isUndone = UNDONE.test(told.lower) || (told.lower === "put" && /^(?:off|on)$/u.test(next));
  return isUndone ? "opposes" : null;
}

const UNDONE =
  /^(?:scrapped|dropped|lifted|cancelled|canceled|frozen|ended|stopped|halted|removed|withdrawn|delayed|postponed|suspended|abolished|closed|banned|shelved|repealed|blocked)$/u;

function position(
  reading: SentenceReading,
  clause: Clause,
  holder: ResolvedActor,
  stance: PositionStance,
  issue: string,
  { rule }: StanceMatch,
): PositionDraft {
  const actor = plainActor(holder);
  const { by } = holder;
  const last = Math.max(
    endOf(clause),
    ...reading.parse.clauses.filter((other) => other.parent === clause.index).map((other) => other.to),
  );
  const others = reading.partiesIn(clause.verb.to, last).filter((party) => party.country !== holder.country);
  const pairs = pairsOf([actor], others, false);
  return {
    kind: "position",
    holder: actor,
    issue,
    stance,
    status: "actual",
    period: periodOf(reading, clause.from, clause.to, modalityOf(reading, clause).status),
    places: [],
    attribution: reading.attributionOf(clause),
    pairs,
    pair: pairs[0] ?? null,
    citation: citationOf(reading, clause.from, last),
    confidence: by === "pronoun" || by === "description" ? 0.6 : 0.7,
    why: `stance "${rule === null ? "have not yet" : fittedPattern(reading, rule, clause.from, last)}" fits "${wordsOf(reading, clause.verb.from, clause.verb.to)}"; ${stance}; holder "${holder.text}" by ${by}`,
  };
}

/** "Kenya's opposition to the dam": the noun tells the stance, what follows it the issue. */
function nominalPosition(
  reading: SentenceReading,
  holder: ResolvedActor,
  { stance, noun, issue, word }: NominalStance,
): PositionDraft {
  const { elements } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === issue);
  let to = issue.to;
  for (let k = at + 1; elements[k]?.kind === "prep" && k < at + 7; k += 2) {
    const next = elements[k + 1];
    if (next?.kind !== "np" || next.np.isTime) break;
    to = next.np.to;
  }
  const actor = plainActor(holder);
  const others = reading.partiesIn(issue.from, to).filter((party) => party.country !== holder.country);
  const pairs = pairsOf([actor], others, false);
  const clause = reading.parse.clauses.find((one) => one.from <= noun.from && noun.to <= one.to);
  const from = Math.min(noun.from, holder.from);
  return {
    kind: "position",
    holder: actor,
    issue: wordsOf(reading, issue.from, to).replace(/^(?:the|a|an) /iu, ""),
    stance,
    status: "actual",
    period: periodOf(reading, from, to, "actual"),
    places: [],
    attribution: clause === undefined ? [] : reading.attributionOf(clause),
    pairs,
    pair: pairs[0] ?? null,
    citation: citationOf(reading, from, to),
    confidence: holder.by === "pronoun" || holder.by === "description" ? 0.6 : 0.7,
    why: `noun of stance "${word}"; ${stance}; holder "${holder.text}" by ${holder.by}`,
  };
}
