// Rulers and those who rise against them, named without a country beside the other side of one: "Zambia's opposition called on the president
// to disclose how much the state owes China", "Chinese police detained protesters outside the Japanese embassy".
import type { EventType, Sector } from "../../model/index.js";
import type { ResolvedActor } from "../reading.js";

/** Who has to do with the rulers of his own country. */
const SUBJECTS: ReadonlySet<Sector> = new Set(["AGR", "CVL", "EDU", "LAB", "LEG", "OPP", "PTY", "REB"]);
/** Who acts on people of his own country; an army may be abroad. */
const KEEPERS: ReadonlySet<Sector> = new Set(["COP", "GOV", "JUD", "LEG"]);

const RULERS =
  /^the (?:army|authorities|cabinet|government|head of state|junta|king|parliament|premier|president|prime minister|regime|state)$/iu;
/** "Rebels signed a deal with the government on Wednesday in Addis Ababa": where it was signed is not whose government it is. */
const MET_ABROAD = /^the (?:authorities|government|junta|regime) (?:at|in|on) /iu;
const RULED =
  /^(?:the )?(?:(?:\d+|dozens of|hundreds of|thousands of|anti-\w+|pro-\w+|student) )?(?:demonstrators|dissidents|marchers|opposition|protesters|protestors|rioters|strikers)$/iu;

/** Whom rebels fight, take and free in their own country. */
const FOUGHT =
  /^(?:(?:\d+|a|an|dozens of|five|four|hundreds of|several|six|some|ten|the|three|two) )?(?:army |captive |captured |government |state )?(?:policem[ae]n|soldiers?|troops)(?: (?:at|in|near|on|outside) .*)?$/iu;

/** What a state does to its own people. */
const GOVERNING: ReadonlySet<EventType> = new Set(["COERCE", "CONCEDE", "ASSAULT"]);

/** Whom `doers`, all of one country, act on, with that country where it is whom they live with. */
export function atHomeWith(
  actor: ResolvedActor,
  act: EventType,
  doers: readonly ResolvedActor[],
): ResolvedActor {
  if (actor.organisation !== undefined || (actor.country !== null && !MET_ABROAD.test(actor.text)))
    return actor;
  const [home, ...others] = new Set(doers.map(({ country }) => country));
  if (home === undefined || home === null || others.length > 0) return actor;
  const areAll = (sectors: ReadonlySet<Sector>) =>
    doers.every(({ sector, by }) => sector !== null && sectors.has(sector) && by !== "metonym");
  if (actor.country !== null) {
    const areRebels = doers.every(
      ({ sector, by }) => (sector === "REB" || sector === "OPP") && by === "group",
    );
    return areRebels ? { ...actor, country: home } : actor;
  }
  const isTheirs =
    (RULERS.test(actor.text) && areAll(SUBJECTS)) ||
    (FOUGHT.test(actor.text) && doers.every(({ sector, by }) => sector === "REB" && by === "group")) ||
    (GOVERNING.has(act) && RULED.test(actor.text) && areAll(KEEPERS));
  return isTheirs ? { ...actor, country: home } : actor;
}
