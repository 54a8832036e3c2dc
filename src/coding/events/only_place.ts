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
]);
/** Acts that strangers do as well. */
const BY_ANYBODY: ReadonlySet<EventType> = new Set(["ASSAULT", "CONSULT", "AID", "MOBILIZE"]);

/** The actor with the country that the sentence takes place in, where it has none and is one of those. */
export function ofItsPlace(reading: SentenceReading, actor: ResolvedActor, act: EventType): ResolvedActor {
  if (actor.country !== null || actor.organisation !== undefined || BY_ANYBODY.has(act)) return actor;
  const isLocal = (actor.sector !== null && LOCAL.has(actor.sector)) || actor.person !== undefined;
  const place = isLocal ? onlyPlace(reading) : null;
  return place === null ? actor : { ...actor, country: place };
}

/** The one country that the sentence names, told as a place ("in Lyon", "Haiti's elections"); null where another is named, by whatever word. */
function onlyPlace(reading: SentenceReading): string | null {
  const codes = new Set<string>();
  let isPlace = false;
  for (const { from, to, meaning } of reading.mentions) {
    if (!("country" in meaning)) return null;
    const { country } = meaning;
    if (country === null || typeof country !== "object") return null;
    codes.add(country.foldedInto ?? country.code);
    const before = reading.tokens[from - 1]?.lower ?? "";
    const after = reading.tokens[to]?.lower ?? "";
    isPlace ||=
      /^(?:in|at|of|near|from|across|outside|throughout)$/u.test(before) ||
      after === "'s" ||
      after === "\u2019s";
  }
  const [only] = codes;
  return isPlace && codes.size === 1 ? (only ?? null) : null;
}
