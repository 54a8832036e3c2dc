// Courts, ministers, parties and workers without a country, in a sentence that takes place in one country alone: they are of it.
import type { EventType, Sector } from "../../model/index.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";

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
]);
/** Acts that strangers do as well. */
const BY_ANYBODY: ReadonlySet<EventType> = new Set(["ASSAULT", "AID"]);

/** Who fights where he lives all the same: "rebels attacked a Ugandan post". */
const LIVES_THERE: ReadonlySet<Sector> = new Set(["REB", "OPP", "PTY", "COP"]);

/** Who is not of the place that he speaks of: "the pope prayed for peace in Ukraine". */
const STRANGERS =
  /\b(?:ambassador|cardinal|correspondent|diplomat|envoy|foreigner|inspector|mediator|monitor|observer|patriarch|peacekeeper|pontiff|pope|reporter|tourist)s?\b/iu;

/** Who meets there may have come from anywhere: of the place only where the other side is. */
const BY_GUESTS: ReadonlySet<EventType> = new Set(["CONSULT"]);

/** The actor with the country that the sentence takes place in, where it has none and is one of those. `others` are the other side. */
export function ofItsPlace(
  reading: SentenceReading,
  actor: ResolvedActor,
  act: EventType,
  others: readonly ResolvedActor[],
): ResolvedActor {
  if (actor.country !== null || actor.organisation !== undefined) return actor;
  if (STRANGERS.test(actor.text)) return actor;
  if (BY_ANYBODY.has(act) && !(actor.sector !== null && LIVES_THERE.has(actor.sector))) return actor;
  const isLocal =
    (actor.sector !== null && LOCAL.has(actor.sector)) ||
    actor.person !== undefined ||
    hasTitle(reading, actor);
  const place = isLocal ? onlyPlace(reading) : null;
  if (place === null || (BY_GUESTS.has(act) && others.every(({ country }) => country !== place)))
    return actor;
  return { ...actor, country: place };
}

/** "Vice-President Jane Roe", "a presidential aide": an office among its words. */
function hasTitle({ tokens, lexicon }: SentenceReading, { from, to }: ResolvedActor): boolean {
  return tokens.slice(from, to).some(({ lower, pos }, i, all) => {
    const isOffice = lexicon.titles.get(lower)?.some(({ words }) => words.length === 1) === true;
    return isOffice && (all[i + 1] === undefined || all[i + 1]?.pos === "PROPN" || pos === "PROPN");
  });
}

/** The one country that the sentence names, by whatever word; null where it names none, several or a body of several. */
function onlyPlace(reading: SentenceReading): string | null {
  const codes = new Set<string>();
  for (const { meaning, to } of reading.mentions) {
    if (!("country" in meaning)) return null;
    if (/^(?:border|frontier)$/u.test(reading.tokens[to]?.lower ?? "")) return null; // "near the Thai border" is not in Thailand
    const { country } = meaning;
    if (country === null || typeof country !== "object") return null;
    codes.add(country.foldedInto ?? country.code);
  }
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
}
