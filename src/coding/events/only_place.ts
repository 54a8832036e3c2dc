// Courts, ministers, parties and workers without a country, in a sentence that takes place in one country alone: they are of it.
import type { EventType, Sector } from "../../model/index.js";
import { trailingSpeech } from "../attribution.js";
import { isAwayFromHome } from "../people.js";
import type { Mention, ResolvedActor, SentenceReading } from "../reading.js";
import { isSide } from "./side.js";
import { isBareCountry, isServed, isState } from "./targets.js";

/** Sectors of those who act where they live. */
const LOCAL: ReadonlySet<Sector> = new Set([
  "GOV",
  "LEG",
  "JUD",
  "COP",
  "PTY",
  "OPP",
  "LAB",
  "EDU",
  "SOC",
  "AGR",
  "REL",
  "MIL",
  "REB",
  "BUS",
  "CVL",
  "CRM",
  "MED",
]);
/** Acts that strangers do as well. */
const BY_ANYBODY: ReadonlySet<EventType> = new Set(["ASSAULT", "AID"]);

/** Who fights where he lives all the same: "rebels attacked a Ugandan post". */
const LIVES_THERE: ReadonlySet<Sector> = new Set(["REB", "OPP", "PTY", "COP"]);

/** Who is not of the place that he speaks of: "the pope prayed for peace in Ukraine". */
const STRANGERS =
  /\b(?:ambassador|cardinal|correspondent|diplomat|envoy|foreigner|inspector|mediator|monitor|observer|patriarch|peacekeeper|pirate|pontiff|pope|reporter|tourist)s?\b/iu;

/** Acts whose other side, named as a country alone, is abroad. */
const TOWARD: ReadonlySet<EventType> = new Set([
  "ACCUSE",
  "AGREE",
  "CONSULT",
  "COOPERATE",
  "REJECT",
  "REQUEST",
  "RETREAT",
  "SANCTION",
  "SUPPORT",
  "THREATEN",
]);

/** Who meets there may have come from anywhere: of the place only where the other side is. */
const BY_GUESTS: ReadonlySet<EventType> = new Set(["CONSULT"]);

/** Who or what comes from elsewhere, or is of nobody's country. */
const FROM_ABROAD =
  /\b(?:foreign|international|multinational|global|world|worldwide|overseas|regional|western|donors?|lenders?|creditors?|all(?:y|ies)|neighbou?rs?|investors?|partners?|agenc(?:y|ies)|relief|migrants?|refugees?|asylum|expatriates?|mercenar(?:y|ies))\b/iu;

/** What only one's own state has: "vetoed a bill on water rights", "refused the 30 percent pay rise". */
const OF_STATE =
  /\b(?:amendment|ballot|bill|budget|by-law|constitution|curfew|decree|election|exchange controls?|law|legislation|levy|motion|ordinance|pay (?:rise|claim|offer)|penal code|press law|referendum|reforms?|state of emergency|strike|tax(?:es)?|wage (?:rise|claim|offer))\b/iu;

/** Whose act is on people where he lives: police, courts, parties and crowds, other than armies and helpers. */
const STAYS: ReadonlySet<Sector> = new Set([
  "COP",
  "JUD",
  "LEG",
  "PTY",
  "OPP",
  "REB",
  "LAB",
  "EDU",
  "SOC",
  "AGR",
  "REL",
  "CRM",
  "CVL",
]);

/** The actor with the country that the sentence takes place in, where it has none and is one of those. `others` are the other side. */
export function ofItsPlace(
  reading: SentenceReading,
  actor: ResolvedActor,
  act: EventType,
  others: readonly ResolvedActor[],
): ResolvedActor {
  const place = placeFor(reading, actor);
  return place !== null && livesThere(reading, actor, act, others, place)
    ? { ...actor, country: place }
    : actor;
}

/** The same for whom or what is acted on, who need not be somebody that acts where he lives. `doers` have their countries. */
export function actedOnThere(
  reading: SentenceReading,
  actor: ResolvedActor,
  act: EventType,
  doers: readonly ResolvedActor[],
): ResolvedActor {
  const place = placeFor(reading, actor);
  if (place === null) return actor;
  const isThere =
    livesThere(reading, actor, act, doers, place) || isActedOnAtHome(reading, actor, act, doers, place);
  return isThere ? { ...actor, country: place } : actor;
}

/** Where an actor without a country may be of: the one country named, unless he comes from elsewhere. */
function placeFor(reading: SentenceReading, { country, organisation, text }: ResolvedActor): string | null {
  if (country !== null || organisation !== undefined) return null;
  return STRANGERS.test(text) || FROM_ABROAD.test(text) ? null : onlyPlace(reading);
}

function livesThere(
  reading: SentenceReading,
  actor: ResolvedActor,
  act: EventType,
  others: readonly ResolvedActor[],
  place: string,
): boolean {
  const isOfPlace = others.some(
    ({ country, organisation }) => country === place && organisation === undefined,
  );
  if (BY_ANYBODY.has(act)) {
    const lives =
      actor.sector !== null &&
      LIVES_THERE.has(actor.sector) &&
      !others.some(({ text }) => isAwayFromHome(text));
    const stays =
      isOfPlace &&
      others.every(({ sector }) => sector !== null && STAYS.has(sector)) &&
      (isSomebody(reading, actor) || others.every(({ sector }) => sector === "REB")); // "guerrillas blew up three power lines"
    const helps =
      act === "AID" &&
      isOfPlace &&
      others.every(({ sector }) => sector !== null && sector !== "MIL") &&
      isSomebody(reading, actor); // "the government handed out seeds to peasants"
    return lives || stays || helps;
  }
  if (act === "MOBILIZE" && isOfPlace && !others.some(isBareCountry)) return true; // "army units took up positions around the temple in Amritsar"
  if (TOWARD.has(act) && speaksForState(actor) && others.some(isState)) return false;
  const isLocal =
    (actor.sector !== null && LOCAL.has(actor.sector)) ||
    actor.person !== undefined ||
    hasTitle(reading, actor) ||
    (isSomebody(reading, actor) && isAtPlace(reading, actor)) ||
    (isOfPlace && (isSomebody(reading, actor) || isOfState(reading, actor, others)));
  return isLocal && (!BY_GUESTS.has(act) || isOfPlace);
}

/** "The parliament criticised Mongolia", "the Democratic Party criticised China": of another country; activists may be of that one. */
function speaksForState({ sector, text }: ResolvedActor): boolean {
  return sector === "PTY" ? /\p{Lu}\p{Ll}+$/u.test(text) : sector !== null && OF_THE_STATE.has(sector);
}
const OF_THE_STATE: ReadonlySet<Sector> = new Set(["GOV", "LEG", "JUD", "MIL", "COP"]);

/**
 * "Egyptian judges threw out a petition", "Burmese troops mortared the headquarters of Karen guerrillas": whom people of the one country that
 * the sentence names act on is there too; so is a thing where those act who stay at home, or where the act is one of governing. A country by
 * its bare name may act on anybody ("Washington condemned the launch"), and an army may be abroad ("the town fell to Russian forces").
 */
function isActedOnAtHome(
  reading: SentenceReading,
  actor: ResolvedActor,
  act: EventType,
  doers: readonly ResolvedActor[],
  place: string,
): boolean {
  const isInside =
    doers.length > 0 &&
    doers.every(
      ({ country, sector, by }) =>
        country === place && sector !== null && by !== "metonym" && by !== "name" && by !== "pronoun",
    );
  if (BETWEEN.has(act) || !isInside) return false;
  const isFought = act === "ASSAULT" && doers.some(({ sector }) => sector === "MIL");
  const stays = doers.every(({ sector }) => sector !== null && STAYS.has(sector));
  if (isFought) return FOUGHT_AT_HOME.test(actor.text); // but "Israeli troops killed a student"
  return stays || GOVERNING.has(act) || isSomebody(reading, actor) || INSIDERS.test(actor.text);
}

/** Whom an army fights in its own country. */
const FOUGHT_AT_HOME = /\b(?:guerrillas?|insurgents?|mutineers?|rebels?|separatists?)\b/iu;

/** Who is of the place whoever acts on them. */
const INSIDERS =
  /\b(?:cabinet|demonstrators?|dissidents?|government|guerrillas?|insurgents?|looters?|marchers?|mutineers?|opposition|peasants?|protesters?|protestors?|rebels?|rioters?|separatists?|strikers?|students?|villagers?|workers?)\b/iu;

/** What one does to one's own. */
const GOVERNING: ReadonlySet<EventType> = new Set(["COERCE", "CONCEDE", "PROTEST"]);

/** Acts toward another state where one does them. */
const BETWEEN: ReadonlySet<EventType> = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT"]);

/** People or a body by the dictionary: "eight cattle ranchers", "a crew". */
function isSomebody(reading: SentenceReading, { from, to }: ResolvedActor): boolean {
  return reading.parse.elements.some((element) => {
    if (element.kind !== "np" || element.np.from < from || element.np.head >= to) return false;
    const head = reading.tokens[element.np.head];
    const kind = reading.lexicon.nounKinds.get(head?.lemma ?? "");
    const isPeople = kind === "person" || kind === "group" || isSide(reading, element.np);
    return head !== undefined && head.pos !== "PROPN" && isPeople;
  });
}

/** "Bank clerks across Uruguay": the place among its words. */
function isAtPlace({ mentions }: SentenceReading, { from, to }: ResolvedActor): boolean {
  return mentions.some((mention) => mention.from >= from && mention.to <= to);
}

/** A law or a strike that somebody within the country acts on; a country by its name may speak of another's. */
function isOfState(
  { tokens }: SentenceReading,
  { from, to, text }: ResolvedActor,
  others: readonly ResolvedActor[],
): boolean {
  const isInside = others.every(({ sector }) => sector !== null);
  const words = tokens.slice(from, to);
  const isOurs =
    OF_STATE.test(text) ||
    words.some(({ lemma }) => /^(?:cabinet|government|opposition|parliament|police|president)$/u.test(lemma)); // "the government's decision"
  return isInside && isOurs && !words.some(({ pos }) => pos === "PROPN");
}

/** "Vice-President Jane Roe", "a presidential aide": an office among its words. */
function hasTitle({ tokens, lexicon }: SentenceReading, { from, to }: ResolvedActor): boolean {
  return tokens.slice(from, to).some(({ lower, pos }, i, all) => {
    const isOffice =
      lexicon.titles.get(lower)?.some(({ words }) => words.length === 1) === true ||
      lexicon.agents.get(lower) === "GOV";
    return isOffice && (all[i + 1] === undefined || all[i + 1]?.pos === "PROPN" || pos === "PROPN");
  });
}

/** The one country that the sentence names, by whatever word; null where it names none, several or a body of several. */
function onlyPlace(reading: SentenceReading): string | null {
  const [speaker] = trailingSpeech(reading)?.subject ?? [];
  const isSpeaker = ({ from }: Mention) => speaker !== undefined && speaker.from <= from; // with all behind: "…, a Thai colonel in Mae Sot said"
  const told = reading.mentions.filter(({ person, meaning }) => person === null && meaning.kind !== "media");
  const others = told.filter((mention) => !isSpeaker(mention)); // "…, the Red Cross said"
  if (others.length === 0 && told.every((mention) => isOfPaper(reading, mention))) return null; // "…, an official told the French agency AFP"
  const codes = new Set<string>();
  for (const { meaning, from, to } of others.length > 0 ? others : told) {
    if (/^(?:border|frontier)$/u.test(reading.tokens[to]?.lower ?? "")) return null; // "near the Thai border" is not in Thailand
    if (isServed(reading, from)) return null;
    if (meaning.kind === "nonState" && meaning.nonState.country === null) continue; // "members of the Muslim Brotherhood", which is in many
    const code = countryOf(meaning);
    if (code === null) return null;
    codes.add(code);
  }
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
}

/** Does it tell whose newspaper, agency or station it is? */
function isOfPaper({ tokens, mentions }: SentenceReading, { to }: Mention): boolean {
  const behind = tokens.slice(to, to + 4);
  return (
    behind.some(({ lower }) => PAPERS.test(lower)) ||
    mentions.some(({ from, meaning }) => meaning.kind === "media" && from >= to && from < to + 4)
  );
}
const PAPERS =
  /^(?:agency|broadcaster|channel|daily|journalists|magazine|newspaper|radio|reporters|television|tv|weekly)$/u;

/** The country of a name for one, for its people or a town; of rebels and parties the one that they are of. */
function countryOf(meaning: Mention["meaning"]): string | null {
  if (meaning.kind === "nonState") return meaning.nonState.country;
  if (!("country" in meaning) || meaning.country === null || typeof meaning.country !== "object") return null;
  return meaning.country.foldedInto ?? meaning.country.code;
}
