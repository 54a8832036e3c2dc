// "Its" behind a hostile act is the other side's: "Lebanon said Israel had killed three of its soldiers", "condemned Israel and expelled its ambassador".
import type { EventType } from "../../model/index.js";
import { speechOf } from "../attribution.js";
import { type ResolvedActor, retoldWithoutPerson, type SentenceReading, wordsOf } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { type Found, isPlaced, NOBODY, partyKey } from "./targets.js";

const HOSTILE: ReadonlySet<EventType> = new Set(["ACCUSE", "ASSAULT", "COERCE", "SANCTION"]);

/** The target with its own people turned into those of whoever else the sentence has named before. */
export function ofOtherSide(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  target: Found,
): Found {
  const [only] = target.actors;
  const own = new Set(source.map(partyKey));
  if (only === undefined || target.actors.length > 1 || !HOSTILE.has(match.rule.entry.type)) return target;
  if (source.length !== 1 || !own.has(partyKey(only)) || !hasIts(reading, only)) return target;
  const speakers =
    speechOf(reading, match.clause)?.subject.flatMap((phrase) => reading.actorsOf(phrase)) ?? [];
  const before = reading.partiesIn(0, match.clause.verb.from);
  const other = [...before, ...speakers].findLast((one) => !own.has(partyKey(one)));
  if (other !== undefined)
    return {
      actors: [
        retoldWithoutPerson(other, {
          text: wordsOf(reading, only.from, only.to),
          sector: only.sector,
          from: only.from,
          to: only.to,
        }),
      ],
      how: "modifier",
    };
  return match.rule.entry.type === "SANCTION" ? NOBODY : target;
}

/** "Chad said two Libyan bombers attacked the oasis of Ouadi-Doum": a place without a country is of the state that says so. */
export function ofSpeaker(
  reading: SentenceReading,
  { rule, clause }: VerbMatch,
  source: readonly ResolvedActor[],
  target: Found,
): Found {
  const [only, ...others] = target.actors;
  if (rule.entry.type !== "ASSAULT" || only === undefined || others.length > 0 || isPlaced(target))
    return target;
  if (!PLACE.test(only.text)) return target;
  const speakers = speechOf(reading, clause)?.subject.flatMap((phrase) => reading.actorsOf(phrase)) ?? [];
  const own = new Set(source.map(partyKey));
  const [speaker, ...rest] = speakers;
  const isState =
    speaker !== undefined &&
    rest.length === 0 &&
    speaker.country !== null &&
    (speaker.by === "name" || speaker.by === "metonym") &&
    !own.has(partyKey(speaker));
  return isState ? { ...target, actors: [{ ...only, country: speaker.country }] } : target;
}
const PLACE =
  /^(?:an?|its|several|the|three|two) (?:\p{L}+ )?(?:airfield|airport|barracks|base|camp|garrison|island|oasis|outpost|port|post|town|village)s?\b/iu;

/** "its soldiers", "three of its soldiers", "its crew". */
function hasIts({ tokens }: SentenceReading, { from, to }: ResolvedActor): boolean {
  return tokens
    .slice(from, Math.max(to, from + 4))
    .some(({ lower }, i, all) => lower === "its" && all[i + 1]?.lower !== "own");
}
