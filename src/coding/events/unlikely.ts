// Is an act too unlikely to be told: what the learned model holds of it, by who takes part.
import type { Actor, EventType, Sector } from "../../model/index.js";
import type { EventDraft } from "../claim_parts.js";
import type { VerbMatch } from "./match_verb.js";
import { WEAPONS } from "./unnamed_sides.js";

/** Between two countries a pattern is believed; else the model must hold it for an event, and what only the model tells needs its sides. */
export function isUnlikely(draft: EventDraft, match: VerbMatch): boolean {
  const { guess } = match;
  if (match.isLearned === true && guess !== undefined) {
    const isOneSided = draft.target.length === 0 && draft.source.length < 2;
    const isOfLaw = draft.source.length > 0 && draft.source.every(({ sector }) => sector === "JUD"); // "the Lagos High Court adjourned a trial"
    return (
      (isOneSided && !ALONE.has(draft.type)) ||
      ((isOfLaw || draft.pairs.length > 0) && guess.probability < SURE)
    );
  }
  if (
    draft.pairs.length === 0 &&
    draft.source.length > 0 &&
    draft.source.every(({ sector }) => sector === "UNK")
  )
    return match.likelihood < LIKELY_OF_SOMEBODY; // "Cuban chemists isolated a compound"
  const least = draft.source.some(isFirm)
    ? LIKELY_OF_POWERS
    : draft.pairs.length > 0 || isBetweenKnown(draft) || isOnBody(draft)
      ? LIKELY_ABROAD
      : LIKELY_AT_HOME;
  return match.likelihood < least;
}
/** Two known parties, of which one may be no state: "the West responded with sanctions". */
function isBetweenKnown({ source, target }: EventDraft): boolean {
  const [one, other] = [source, target].map((actors) =>
    actors.flatMap(({ country, organisation }) => organisation ?? country ?? []),
  );
  return one?.some((party) => other?.some((second) => second !== party)) === true;
}

/** "Six Red Cross workers were murdered in Chechnya": who is of a body of many states is abroad. */
function isOnBody({ type, target }: EventDraft): boolean {
  return (
    type === "ASSAULT" &&
    target.some(({ organisation, sector }) => organisation !== undefined || BODIES.has(sector))
  );
}

const BODIES: ReadonlySet<Sector | null> = new Set(["IGO", "NGO"]);

const ALONE: ReadonlySet<EventType> = new Set(["PROTEST", "MOBILIZE", "RETREAT", "ASSAULT"]);
/** So likely a pattern's act must be an event, within one country or of nobody known, and between two. */
const LIKELY_AT_HOME = 0.3;
const LIKELY_ABROAD = 0.03;
const LIKELY_OF_POWERS = 0.03;
const LIKELY_OF_SOMEBODY = 0.8;

/** Somebody in office, an army, rebels, a parliament, a party, "the Iranian authorities": more than a country's name, which is a team's too. */
function isFirm({ person, office, sector, text }: Actor): boolean {
  if (sector === null)
    return WEAPONS.has(
      /^(.*?)(?: (?:in|on|at|near|of|outside|against|from|by) .*)?$/u.exec(text)?.[1]?.split(" ").at(-1) ??
        "",
    );
  if (person !== undefined && office !== undefined) return true;
  return POWERS.has(sector) || (sector === "GOV" && /(?:^|\s)\p{Ll}{4,}/u.test(text));
}
const POWERS: ReadonlySet<Sector> = new Set(["MIL", "REB", "UAF", "LEG", "OPP", "PTY"]);
/** So sure the model must be of the type to tell an act between two countries, or of a court, by itself. */
const SURE = 0.35;
