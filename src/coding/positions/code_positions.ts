// Where a party stands on an issue: supports, opposes, neutral, undecided. Patterns of data/words/stances, the same small
// language as the act patterns. The holder is the subject; the issue is what follows in the clause.
import type { Actor, PositionStance } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { clausePosition, nominalPosition, type PositionDraft } from "./build_position.js";
import { type ClauseStance, neitherNor, stanceIn } from "./clause_stance.js";
import { companionsOf, echoOf } from "./echoes.js";
import { gappedStances } from "./gapped.js";
import { holdersIn, holdersOf } from "./holder.js";
import { invertedIssue, invertedStances } from "./inverted.js";
import { issueOf } from "./issue.js";
import type { IssueMemory } from "./issue_memory.js";
import type { StanceMatch } from "./match_stance.js";
import { warsIn, withWarNamed } from "./named_war.js";
import { nominalStances } from "./nominal.js";
import { passiveStances } from "./passive.js";
import { undecidedSpeaker } from "./undecided.js";

export type { PositionDraft } from "./build_position.js";

/** The positions told by the clauses and nouns of a sentence; a holder who is no party is left out. `issues` is changed. */
export function codePositions(reading: SentenceReading, issues: IssueMemory): PositionDraft[] {
  const { index } = reading.sentence;
  const drafts: PositionDraft[] = [];
  const add = (
    clause: Clause,
    holders: readonly ResolvedActor[],
    stance: PositionStance,
    issue: string,
    match: StanceMatch,
  ) => {
    for (const holder of unique(holders))
      if (!isHeld(drafts, holder, stance, clause, reading))
        drafts.push(clausePosition(reading, clause, holder, stance, issue, match));
    if (holders.length > 0) issues.noteStance(stance, index);
  };
  let last: ClauseStance | null = null;
  for (const clause of reading.parse.clauses) {
    const echo = echoOf(reading, clause, last?.stance ?? null, issues.recallStance(index));
    if (echo !== null) {
      add(clause, echo.holders, echo.stance, issues.recall(index) ?? "", last?.match ?? NO_DECISION);
      continue;
    }
    const found = stanceIn(reading, clause);
    const told = found === null ? "" : clauseIssue(reading, clause, found.match, issues);
    const issue = withWarNamed(reading, clause.verb.from, told, issues);
    if (found === null || issue === "") continue;
    const holders = clauseHolders(reading, clause, { ...found.match, stance: found.stance });
    if (holders.length === 0) continue;
    const named = companionsOf(reading, clause);
    const isNameless = holders.every(
      ({ country, organisation }) => country === null && organisation === undefined,
    );
    add(
      clause,
      isNameless && named.length > 0 ? named : [...holders, ...named],
      found.stance,
      issue,
      found.match,
    ); // "Eleven states, including Ghana"
    last = found;
    if (!isPointed(issue, reading, clause)) issues.noteIssue(issue, index);
  }
  for (const clause of reading.parse.clauses) {
    for (const phrase of undecidedSpeaker(reading, clause)) {
      const issue = issues.recall(index) ?? wordsOf(reading, clause.from, clause.to);
      add(clause, holdersIn(reading, phrase, false), "undecided", issue, NO_DECISION);
    }
  }
  for (const { clause, match, holders } of invertedStances(reading)) {
    const issue =
      invertedIssue(reading, match.from) || issues.recall(index) || ownWords(reading, clause, match);
    add(clause, holders, match.stance, issue, match);
  }
  for (const { clause, match, holders, issue } of passiveStances(reading)) {
    add(clause, holders, match.stance, issue, match);
    issues.noteIssue(issue, index);
  }
  for (const { clause, match, holders, issue } of gappedStances(reading, drafts.length > 0)) {
    const told = issue === "" ? (issues.recall(index) ?? subjectOf(reading, clause)) : issue;
    if (told !== "") add(clause, holders, match.stance, told, match);
  }
  const told = new Set(drafts);
  for (const nominal of nominalStances(reading, issues.recall(index))) {
    const isTold = (holder: ResolvedActor) =>
      drafts.some(
        (draft) =>
          told.has(draft) && draft.stance === nominal.stance && partyOf(draft.holder) === partyOf(holder),
      );
    for (const holder of unique(nominal.holders))
      if (!isTold(holder)) drafts.push(nominalPosition(reading, holder, nominal));
    issues.noteIssue(nominal.issue, index);
  }
  const war = warsIn(reading, reading.tokens.length).at(-1);
  if (war !== undefined) issues.noteWar(war, index);
  issues.endSentence(reading);
  return drafts;
}

const NO_DECISION: StanceMatch = { stance: "undecided", rule: null, from: 0 };

/** What the stance of a clause is about; "" where nothing tells it. */
function clauseIssue(
  reading: SentenceReading,
  clause: Clause,
  match: StanceMatch,
  issues: IssueMemory,
): string {
  if (match.isOfSpeaker === true) return subjectOf(reading, clause);
  const other = neitherNor(reading, clause) === null ? undefined : reading.parse.clauses[clause.index + 1];
  const told = issueOf(reading, other ?? clause, other?.verb.to ?? match.from); // "neither supports nor opposes the plan"
  if (told === null || /^(?:something|anything|nothing|everything)$/iu.test(told)) return "";
  const before = told === "" ? contactBefore(reading, clause) : "";
  if (before !== "") return before;
  return told !== "" || !mayPoint(reading, clause, match)
    ? told
    : pointedIssue(reading, clause, match, issues);
}

/** "a condition the party deplores", "an idea, which Oman favours": what the clause hangs on. */
function contactBefore(reading: SentenceReading, { subject, object, verb, kind, index }: Clause): string {
  const { elements, clauses } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === subject[0]);
  const before = elements[at - 1];
  const [antecedent] = clauses[index - 1]?.object ?? [];
  const isSecond = before?.kind === "conj" && clauses[index - 1]?.kind === "relative" && object.length === 0;
  if (isSecond && antecedent !== undefined && antecedent.to <= (subject[0]?.from ?? 0))
    return wordsOf(reading, antecedent.from, antecedent.to).replace(/^(?:the|a|an) /iu, ""); // "an offer that Mali took and Chad spurned"
  const far = elements[at - 3];
  if (
    kind === "relative" &&
    object.length === 0 &&
    before?.kind === "rel" &&
    far?.kind === "np" &&
    elements[at - 2]?.kind === "comma"
  )
    return wordsOf(reading, far.np.from, far.np.to).replace(/^(?:the|a|an) /iu, "");
  if (kind === "relative" || object.length > 0 || before?.kind !== "np" || before.np.isTime) return "";
  if (before.np.to !== subject[0]?.from || subject[0].to !== verb.from) return "";
  return wordsOf(reading, before.np.from, before.np.to).replace(/^(?:the|a|an) /iu, "");
}

/** "said the fence was illegal": who says so holds it; else the subject. */
function clauseHolders(
  reading: SentenceReading,
  clause: Clause,
  match: StanceMatch,
): readonly ResolvedActor[] {
  if (match.isOfSpeaker !== true) return holdersOf(reading, clause, isPlain(clause, match));
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  const whose = clause.prepositions.find(
    ({ prep, phrases }) => /^(?:for|to)$/u.test(prep) && (phrases[0]?.to ?? 0) <= clause.verb.from,
  );
  if (whose !== undefined && clause.kind === "main")
    return whose.phrases.flatMap((phrase) => holdersIn(reading, phrase, false)); // "For Oman the toll is unacceptable"
  if (clause.kind !== "that" || parent === undefined || parent.verb.isNegated) return [];
  if (clause.subject.some((phrase) => reading.actorsOf(phrase).length > 0)) return []; // "said that the envoy was welcome"
  if (!reading.lexicon.speech.has(parent.verb.lemma)) return [];
  return parent.subject.flatMap((phrase) => holdersIn(reading, phrase, false));
}

function subjectOf(reading: SentenceReading, { subject }: Clause): string {
  const [first] = subject;
  if (first === undefined || reading.tokens[first.head]?.pos === "PRON") return "";
  const isDoing = /.{3}ing$/u.test(reading.tokens[first.from - 1]?.lower ?? ""); // "lifting the ban is out of the question"
  return wordsOf(reading, first.from - (isDoing ? 1 : 0), first.to).replace(/^(?:the|a|an) /iu, "");
}

/** Is the same told already of this holder: by a clause around this one, or of what an "it" in this one means? */
function isHeld(
  drafts: readonly PositionDraft[],
  holder: Actor,
  stance: PositionStance,
  clause: Clause,
  reading: SentenceReading,
): boolean {
  const start = reading.tokens[clause.verb.from]?.start ?? 0;
  const object = clause.object[0];
  const isPointing =
    object !== undefined && object.to - object.from === 1 && reading.tokens[object.head]?.pos === "PRON";
  return drafts.some((draft) => {
    if (draft.stance !== stance || partyOf(draft.holder) !== partyOf(holder)) return false;
    if (clause.kind === "gerund" || isPointing) return true; // "rejected the report, calling it biased"
    return clause.parent !== null && draft.citation.start <= start && start < draft.citation.end;
  });
}

function unique(holders: readonly ResolvedActor[]): readonly ResolvedActor[] {
  return holders.filter(
    (holder, i) => holders.findIndex((other) => partyOf(other) === partyOf(holder)) === i,
  );
}

function partyOf(actor: Actor): string {
  return actor.organisation ?? actor.country ?? actor.text;
}

/** Verbs that say it all without an object: "Vietnam objected". */
const WHOLE = /^(?:abstain|object|disagree|demur|dissent|consent|waver|hesitate)$/u;

/** "voted against", "is in favour", "backs it": an issue told before; "What does it want?" has none. */
function mayPoint(reading: SentenceReading, clause: Clause, { rule, isSettled }: StanceMatch): boolean {
  if (rule === null || rule.steps.length > 1 || clause.verb.isPassive || WHOLE.test(clause.verb.lemma))
    return true;
  if (isSettled === true && clause.kind === "infinitive" && clause.object.length === 0) return false;
  return clause.object.some((phrase) => reading.tokens[phrase.head]?.pos === "PRON");
}

/** "Italy is against it", "Chile voted against", "they back it": the issue told before. */
function pointedIssue(
  reading: SentenceReading,
  clause: Clause,
  match: StanceMatch,
  issues: IssueMemory,
): string {
  return issues.recall(reading.sentence.index) ?? ownWords(reading, clause, match); // "Chile voted against"
}

function ownWords(reading: SentenceReading, clause: Clause, { from }: StanceMatch): string {
  return wordsOf(reading, clause.from, Math.max(clause.to, from));
}

/** Is it the clause's own words, told because nothing else was? */
function isPointed(issue: string, reading: SentenceReading, clause: Clause): boolean {
  return issue.startsWith(wordsOf(reading, clause.from, clause.verb.to));
}

/** Verbs that tell a stance and hardly anything else, whoever is their subject. */
const PLAIN = new Set(
  "support back endorse favour favor oppose reject criticise criticize condemn denounce deplore applaud challenge vow decide object disagree dislike detest resent lament decry welcome praise slam blast lambast lambaste resist demand urge campaign lobby protest call vote abstain come speak express voice".split(
    " ",
  ),
);

/** May a group without a country be the holder: "growers oppose the tariff", "the bloc is in favour", "processors call for a ban"? */
function isPlain(clause: Clause, { rule, stance }: StanceMatch): boolean {
  if (clause.kind === "relative" && clause.subject.length === 0) return false;
  if (rule === null) return stance === "undecided";
  const [first] = rule.steps;
  if (first === undefined) return false;
  if (first.words.includes("want")) return stance === "opposes"; // "the Greens want it dropped"
  if (first.words.includes("be"))
    return !rule.steps.some(({ words }) => /^(?:ready|happy|neutral)$/u.test(words[0] ?? ""));
  return first.words.some((word) => PLAIN.has(word));
}
