// A target by its words alone, and the country that it is of: of who acts, or of the place told behind it.
import type { EventType, Sector } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { type Found, NOBODY, placesIn } from "./targets.js";
import { unnamedTarget } from "./unnamed_sides.js";

/** People and bodies without a nationality are those of the side that acts on them, where that is one country. */
export function inWords(
  reading: SentenceReading,
  type: EventType,
  phrases: readonly NounPhrase[],
  source: readonly ResolvedActor[],
): Found {
  const actors = unnamedTarget(reading, phrases);
  if (actors.length === 0) return NOBODY;
  const [owner] = source;
  const home = source.length === 1 && owner !== undefined && !ABROAD.has(type) ? owner.country : null;
  return {
    actors: actors.map((actor) =>
      home !== null &&
      (isOfHome(actor) || (OF_ITS_OWN.has(type) && (type !== "REJECT" || GIVEN_AT_HOME.test(actor.text)))) &&
      !PLACES.test(actor.text) &&
      !GIVEN.test(actor.text) &&
      (isAlone(reading, home, source) || (isOfHome(actor) && LAW.has(owner?.sector ?? null)))
        ? { ...actor, country: home }
        : actor,
    ),
    how: "words",
  };
}

/** Does the sentence name no other country than the one that acts? Then what it acts on is its own ("blocked roads"). */
function isAlone(reading: SentenceReading, home: string, source: readonly ResolvedActor[]): boolean {
  const parties = reading.partiesIn(0, reading.tokens.length);
  return (
    parties.length > 0 &&
    parties.every((party) => party.country === home) &&
    source.every(({ sector }) => sector !== "JRN")
  );
}

/** Acts that lead abroad as a rule: who is talked to or helped need not be one's own. */
export const ABROAD: ReadonlySet<EventType> = new Set(["CONSULT", "COOPERATE", "AID", "MOBILIZE"]);
const HOME_SECTORS = /^(?:GOV|LEG|JUD|COP|PTY|OPP|LAB|CVL|EDU|REL|MED|JRN|AGR|BUS|SOC|REB|CRM|UAF|MIL)$/u;

/** A place is of whoever rules it, not of whoever acts there: "fired at the city of Odesa". */
const PLACES =
  /\b(?:border|capital|city|front|frontier|region|zone|country|kingdom|nation|neighbou?r|power|province|republic|town|village|world)s?\b/u;

/** What is given to others as a rule is none of one's own: "blocked the aid". */
const GIVEN =
  /\b(?:accession|accords?|agreements?|aid|assistance|ceasefire|loan|membership|pact|shipments?|suppl(?:y|ies)|treat(?:y|ies)|truce)\b/u;

function isOfHome({ sector }: ResolvedActor): boolean {
  return sector !== null && HOME_SECTORS.test(sector);
}

/** Acts on one's own things where no other country is told ("blocked roads", "seized farms", "denied land for a temple"). */
const OF_ITS_OWN: ReadonlySet<EventType> = new Set([
  "PROTEST",
  "COERCE",
  "ASSAULT",
  "CONCEDE",
  "RETREAT",
  "REJECT",
]);

/** What only one's own country gives or refuses: "denied land for a temple"; a plan that is refused may be anybody's. */
const GIVEN_AT_HOME =
  /\b(?:accreditation|admission|allocation|bail|building|burial|citizenship|construction|funds?|funding|land|licen[cs]e|parole|passport|pay|pension|permission|permit|registration|treatment|wage)s?\b/u;

/** The police and the courts of a country deal with who is in it, whatever else the sentence names ("students who marched over Iraq"). */
const LAW: ReadonlySet<Sector | null> = new Set<Sector | null>(["COP", "JUD"]);

/** The actor in the country of the place where the act is done. */
export function at(reading: SentenceReading, actor: ResolvedActor, place: ResolvedActor): ResolvedActor {
  const between = reading.tokens.slice(actor.to, place.from);
  const isNear =
    between.length <= 8 && between.every(({ pos }) => pos !== "VERB" && pos !== "AUX" && pos !== "PUNCT");
  return {
    ...actor,
    country: place.country,
    ...(isNear && place.from >= actor.to
      ? { text: wordsOf(reading, actor.from, place.to), to: place.to }
      : {}),
  };
}

/** "inspectors to a plant in central Iran": the country of the place told right behind the words. */
export function placeBehind(reading: SentenceReading, { to }: ResolvedActor): ResolvedActor | undefined {
  const behind = reading.tokens.slice(to, to + 6);
  const at = behind.findIndex(({ lower }) => lower === "in" || lower === "at");
  if (at < 0 || behind.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "NOUN" || pos === "AUX"))
    return undefined;
  return placesIn(reading, to + at + 1, to + at + 5)[0];
}
