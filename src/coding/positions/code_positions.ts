// Where a party stands on an issue: supports, opposes, neutral, undecided. Patterns of data/words/stances, the same small
// language as the act patterns. The holder is the subject; the issue is what follows in the clause.
import type { PositionClaim, PositionStance } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { citationOf, pairsOf, periodOf, plainActor, type Unnamed } from "../claim_parts.js";
import { fittedPattern } from "../fitted_pattern.js";
import { isNegated, isSilence, modalityOf, UNREAL } from "../modality.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { endOf, issueOf } from "./issue.js";
import { matchStance, type StanceMatch } from "./match_stance.js";

export type PositionDraft = Unnamed<PositionClaim>;

/** The positions told by the clauses of a sentence; a holder without a party is left out. */
export function codePositions(reading: SentenceReading): PositionDraft[] {
  return reading.parse.clauses.flatMap((clause) => {
    if (clause.kind === "participle" || clause.kind === "gerund") return [];
    const match = matchStance(reading, clause) ?? notYet(reading, clause);
    if (match === null || isNoStance(reading, clause)) return [];
    const stance = turned(match.stance, clause, reading);
    const issue = issueOf(reading, clause, match.from, stance);
    if (issue === "") return [];
    return holdersOf(reading, clause).map((holder) =>
      position(reading, clause, holder, stance, issue, match),
    );
  });
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
  if (isSilence(inner)) return true;
  if (clause.kind === "infinitive" && UNREAL.has(modalityOf(reading, clause).status)) return true;
  if (verb.lemma === "agree") return inner !== undefined;
  const isAsked = inner !== undefined && clause.object.some((phrase) => reading.actorsOf(phrase).length > 0);
  if (isAsked && /^(?:urge|ask|press|call|tell)$/u.test(verb.lemma)) return true; // "urged Xi to stop": a request
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

/** "China has not yet committed": no stance so far, whatever the verb of deciding. */
function notYet(reading: SentenceReading, clause: Clause): StanceMatch | null {
  const { verb } = clause;
  if (!verb.isNegated || verb.isPassive) return null;
  const words = reading.tokens.slice(verb.from, verb.to + 2).map((token) => token.lower);
  const isDeciding = /^(?:commit|decide|agree|respond|confirm|say|join|sign|ratify|accept|announce)$/u.test(
    verb.lemma,
  );
  return isDeciding && words.includes("yet") ? { stance: "undecided", rule: null, from: verb.to } : null;
}

/** "does not support" opposes; "has not yet committed" is undecided; a denied opposition is no support, only neutral. */
function turned(stance: PositionStance, clause: Clause, reading: SentenceReading): PositionStance {
  const { verb } = clause;
  const isFailed = clause.kind === "infinitive" && modalityOf(reading, clause).status === "negated"; // "has failed to condemn"
  if (!isNegated(reading, clause) && !isFailed) return stance;
  const words = reading.tokens.slice(verb.from, verb.to + 2).map((token) => token.lower);
  if (words.includes("yet")) return "undecided";
  if (stance === "supports") return "opposes"; // "under no circumstances does Moscow want"
  return stance === "opposes" ? "neutral" : stance;
}

/** Who speaks for no party: students, tourists, players, newspapers. */
const PRIVATE: ReadonlySet<string> = new Set(["CVL", "EDU", "JRN", "CRM", "REF"]);

function holdersOf(reading: SentenceReading, clause: Clause): readonly ResolvedActor[] {
  return clause.subject
    .flatMap((phrase) => reading.actorsOf(phrase))
    .filter(({ country, organisation, sector }) =>
      country !== null || organisation !== undefined ? !PRIVATE.has(sector ?? "GOV") : false,
    );
}

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
