// Stances told by an infinitive below a verb, an adjective or a noun of will: "vowed to oppose", "quick to back", "refused to endorse",
// "the only country to reject". The inner verb tells the stance, the outer one whether it is held.
import type { PositionStance } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { isNegated } from "../modality.js";
import type { SentenceReading } from "../reading.js";
import { matchStance, type StanceMatch } from "./match_stance.js";

/** "vowed to oppose", "is ready to back", "moved to block": the stance is held. */
const HOLDS = new Set(
  "vow pledge promise threaten decide agree plan intend continue choose elect undertake resolve determine determined set ready prepare prepared quick fast swift first last only alone keen eager happy glad willing seek try attempt move bid join campaign vote want wish like inclined minded tempted opt prefer swear aim rush hasten hurry hope go come be proceed".split(
    " ",
  ),
);
/** "refused to endorse", "is reluctant to accept": it is not. */
const TURNS = new Set(
  "refuse decline reluctant unwilling loath loth disinclined hesitate slow cease forbear decline".split(" "),
);
const TOLD = /^(?:understand|believe|say|think|report|know)$/u;
/** "among the first countries to", "the only state to", "one of three members to". */
const MEMBERS =
  /^(?:country|state|member|nation|government|one|first|last|party|power|capital|group|neighbour|neighbor)$/u;

/** The stance that an infinitive clause tells of the subject above it, or null. */
export function willedStance(reading: SentenceReading, clause: Clause): StanceMatch | null {
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (clause.kind !== "infinitive" || parent === undefined || !isAssertive(parent)) return null;
  if (parent.subject.length === 0 || clause.subject[0] !== parent.subject[0]) return null;
  const will = willOf(reading, clause, parent);
  if (will === null) return null;
  const match = matchStance(reading, clause);
  if (match === null) return null;
  const isTurned = (will === "turns") !== isNegated(reading, parent);
  const own = clause.verb.isNegated ? opposite(match.stance) : match.stance;
  if (own === null) return null;
  if (!isTurned) return { ...match, stance: own, isSettled: true };
  if (own === "supports") return { ...match, stance: "opposes", isSettled: true };
  return own === "opposes" ? { ...match, stance: "neutral", isSettled: true } : null;
}

/** Said of somebody as a fact: no condition, no guess, no wish of others. */
function isAssertive({ kind, verb, marker }: Clause): boolean {
  if (kind === "infinitive" || kind === "gerund") return false;
  if (/^(?:if|unless|lest|whether|until)$/u.test(marker ?? "")) return false;
  return verb.modal === null || /^(?:will|would)$/u.test(verb.modal);
}

function willOf(reading: SentenceReading, clause: Clause, parent: Clause): "holds" | "turns" | null {
  const { tokens } = reading;
  const governor = clause.governor === null ? undefined : tokens[clause.governor];
  if (governor === undefined) return null;
  const { lemma, lower } = governor;
  if (parent.verb.isPassive && clause.governor === parent.verb.main && TOLD.test(lemma)) return "holds"; // "is understood to favour it"
  if (/^(?:be|become)$/u.test(parent.verb.lemma) && MEMBERS.test(lemma)) {
    const words = tokens.slice(parent.verb.to, clause.verb.from).map((token) => token.lower);
    return words.some((word) => /^(?:first|last|only|among|sole|one|latest)$/u.test(word)) ? "holds" : null;
  }
  const isBeside = governor.pos === "NUM" || parent.verb.lemma === "vote" || isTime(reading, clause.governor); // "voted 71 to 38 to reject"
  if (/^(?:NOUN|PROPN|NUM)$/u.test(governor.pos) && !/^(?:decision|threat|promise|pledge)$/u.test(lemma)) {
    if (!isBeside) return null;
    return HOLDS.has(parent.verb.lemma) ? "holds" : TURNS.has(parent.verb.lemma) ? "turns" : null;
  }
  const isBe = parent.verb.lemma === "be" && clause.governor === parent.verb.main;
  if (isBe) return null; // "is to oppose": due, not held
  if (TURNS.has(lemma) || TURNS.has(lower)) return "turns";
  if (HOLDS.has(lemma) || HOLDS.has(lower)) return "holds";
  return null;
}

/** "decided on Monday to oppose". */
function isTime(reading: SentenceReading, head: number | null): boolean {
  return reading.parse.elements.some((one) => one.kind === "np" && one.np.head === head && one.np.isTime);
}

function opposite(stance: PositionStance): PositionStance | null {
  return stance === "supports" ? "opposes" : stance === "opposes" ? "supports" : null;
}
