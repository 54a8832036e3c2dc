// A position from what was found: the claim with its citation, its pairs and its reason.
import type { PositionClaim, PositionStance } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { citationOf, pairsOf, periodOf, plainActor, type Unnamed } from "../claim_parts.js";
import { fittedPattern } from "../fitted_pattern.js";
import { modalityOf } from "../modality.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { withFields } from "../with_fields.js";
import { statusOfStance } from "./conditional.js";
import { endOf } from "./issue.js";
import type { StanceMatch } from "./match_stance.js";
import type { NominalStance } from "./nominal.js";

export type PositionDraft = Unnamed<PositionClaim>;

/** What a clause tells of one holder. */
export function clausePosition(
  reading: SentenceReading,
  clause: Clause,
  holder: ResolvedActor,
  stance: PositionStance,
  issue: string,
  { rule }: StanceMatch,
): PositionDraft {
  const last = Math.max(
    endOf(clause),
    ...reading.parse.clauses.filter((other) => other.parent === clause.index).map((other) => other.to),
  );
  const others = reading.partiesIn(clause.verb.to, last).filter((party) => party.country !== holder.country);
  const verb = wordsOf(reading, clause.verb.from, clause.verb.to);
  const pattern = rule === null ? "have not yet" : fittedPattern(reading, rule, clause.from, last + 2); // "called the move provocative": the judgement stands behind the object
  return withFields(shared(holder, stance, issue, others), {
    status: statusOfStance(reading, clause),
    period: periodOf(reading, clause.from, clause.to, modalityOf(reading, clause).status, null, clause),
    attribution: reading.attributionOf(clause),
    citation: citationOf(reading, clause.from, last),
    why: `stance "${pattern}" fits "${verb}"; ${stance}; holder "${holder.text}" by ${holder.by}`,
  });
}

/** "Kenya's opposition to the dam": the noun tells the stance, what follows it the issue. */
export function nominalPosition(
  reading: SentenceReading,
  holder: ResolvedActor,
  { stance, noun, issue, to, word }: NominalStance,
): PositionDraft {
  const others = reading.partiesIn(noun.to, to).filter((party) => party.country !== holder.country);
  const clause = reading.parse.clauses.find((one) => one.from <= noun.from && noun.to <= one.to);
  const from = Math.min(noun.from, holder.from);
  const end = Math.max(to, noun.to);
  return withFields(shared(holder, stance, issue, others), {
    period: periodOf(reading, from, end, "actual"),
    attribution: clause === undefined ? [] : reading.attributionOf(clause),
    citation: citationOf(reading, from, end),
    why: `noun of stance "${word}"; ${stance}; holder "${holder.text}" by ${holder.by}`,
  });
}

function shared(
  holder: ResolvedActor,
  stance: PositionStance,
  issue: string,
  others: readonly ResolvedActor[],
): Pick<
  PositionDraft,
  "kind" | "holder" | "issue" | "stance" | "status" | "places" | "pairs" | "pair" | "confidence"
> {
  const actor = plainActor(holder);
  const pairs = pairsOf([actor], others, false);
  return {
    kind: "position",
    holder: actor,
    issue,
    stance,
    status: "actual",
    places: [],
    pairs,
    pair: pairs[0] ?? null,
    confidence: holder.by === "pronoun" || holder.by === "description" ? 0.6 : 0.7,
  };
}
