// What somebody wants another to do, which nobody has done yet: "demanding that the army free them", "its demand that Russia give up the islands",
// "Roe should step down, the opposition leader said".
import type { Clause } from "../../text/index.js";
import { speechOf } from "../attribution.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";

/** Verbs whose clause is what somebody wants, not what somebody does. */
const WANTS = new Set("demand insist urge request propose recommend suggest require want".split(" "));

/** "said that all forces must support the government", "demanding that the army free them": a wish; nobody has done it. */
export function isOrdered(reading: SentenceReading, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (clause.kind === "main") return isTold(reading, clause); // "Roe should step down, the opposition leader said"
  const isRelative = clause.kind === "relative"; // "a request that Germany extradite him" is read as one
  if (parent === undefined || (clause.kind !== "that" && !isRelative)) return false;
  const noun = clause.governor === null ? "" : (reading.tokens[clause.governor]?.lemma ?? "");
  const isWish =
    DEMANDS.has(noun) || parent.object.some(({ head }) => DEMANDS.has(reading.tokens[head]?.lemma ?? ""));
  if (isWish && clause.verb.modal === null && !clause.verb.isPast && isSubjunctive(reading, clause))
    return true; // "its demand that Russia give up the islands"
  if (isRelative) return false;
  if (WANTS.has(parent.verb.lemma) && clause.verb.modal === null && !clause.verb.isPast) return true;
  return clause.verb.modal === "must" && reading.lexicon.speech.has(parent.verb.lemma);
}

/** Nouns whose clause is a wish. */
const DEMANDS = new Set(
  "appeal call condition demand idea insistence plea proposal recommendation request suggestion".split(" "),
);

/** "That Russia give up", "that troops be withdrawn": the bare form, whoever the subject is. */
function isSubjunctive({ tokens }: SentenceReading, { verb }: Clause): boolean {
  const first = tokens[verb.from];
  return (
    first !== undefined && (first.lower === "be" || (first.lower === first.lemma && verb.from === verb.main))
  );
}

/** Is it said by another party or person what the subject should do? */
function isTold(reading: SentenceReading, clause: Clause): boolean {
  if (!/^(?:must|should|ought)$/u.test(clause.verb.modal ?? "") || clause.verb.isPassive) return false;
  const speech = speechOf(reading, clause);
  const subjects = clause.subject.flatMap((phrase) => reading.actorsOf(phrase));
  const speakers = speech?.subject.flatMap((phrase) => reading.actorsOf(phrase)) ?? [];
  if (speech === null || subjects.length === 0) return false;
  return speakers.every((one) => subjects.every((other) => isOther(one, other)));
}

function isOther(one: ResolvedActor, other: ResolvedActor): boolean {
  if (one.person !== undefined && other.person !== undefined) return one.person !== other.person;
  return (
    one.country !== other.country || one.organisation !== other.organisation || one.sector !== other.sector
  );
}
