// From phrases to actors: who acts, who is acted on. What the words do not say stays empty.

import type { ActRule } from "../../lexicon/index.js";
import type { EventType } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { type ResolvedActor, retold, type SentenceReading, wordsBefore, wordsOf } from "../reading.js";
import { isSide } from "./side.js";
import { agentsOf, type Unit } from "./units.js";

/** Where the target was found, for `why` and for the confidence. */
export interface Found {
  readonly actors: readonly ResolvedActor[];
  readonly how: "named" | "modifier" | "nearby" | "words" | "none";
}
export const NOBODY: Found = { actors: [], how: "none" };

/** Machines and papers that act for their owner: "his plane landed", "a statement by the ministry said". */
const STANDS_FOR_OWNER = new Set(
  "plane jet aircraft motorcade train ship helicopter delegation envoy statement letter government parliament ministry office troops forces army military police navy".split(
    " ",
  ),
);
const ACTS = new Set(
  "attack strike raid bombing bombardment invasion offensive shelling airstrike visit trip".split(" "),
);

/** Acts of force: whatever a country's things do, the country does. */
const BY_FORCE: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);

/** What fights, falls and strikes in a figure of speech only: "the Norwegian krone fought back". */
const NO_FORCE = new Set(
  "baht bond currency dinar dollar economy euro export film forint franc front growth import index inflation krona krone lira market novel output peso player pound price rand rate real ringgit rouble ruble rupee rupiah shekel share song sterling stock storm team trade wine won yen yuan zloty".split(
    " ",
  ),
);

/** Who does it: the agents of the clause; a thing acts for its owner only where English uses it so. */
export function sourceOf(
  reading: SentenceReading,
  clause: Clause,
  type: EventType,
  isAdjective: boolean,
): Found {
  const agents = isAdjective ? clause.subject : agentsOf(clause);
  const named = unique(agents.flatMap((phrase) => reading.actorsOf(phrase)));
  if (named.length > 0) return { actors: named, how: "named" };
  for (const phrase of agents) {
    const head = reading.tokens[phrase.head]?.lemma ?? "";
    const isForce = BY_FORCE.has(type) && !NO_FORCE.has(head); // "Israeli bulldozers demolished", "US raids killed"
    if (!STANDS_FOR_OWNER.has(head) && !ACTS.has(head) && !isForce) continue;
    const owners = ownersOf(reading, phrase);
    if (owners.length > 0) return { actors: owners, how: "modifier" };
  }
  return NOBODY;
}

/** Is it known of which country or body they are? */
export function isPlaced({ actors }: Found): boolean {
  return actors.some(({ country, organisation }) => country !== null || organisation !== undefined);
}

/** Actors told by their words alone. */
export function byWords(actors: readonly ResolvedActor[]): Found {
  return actors.length === 0 ? NOBODY : { actors, how: "words" };
}

/** Possessors and nationality adjectives inside a phrase. */
export function ownersOf(reading: SentenceReading, phrase: NounPhrase): readonly ResolvedActor[] {
  const owners = reading.ownersOf(phrase);
  if (owners.length > 0) return owners;
  return reading.partiesIn(phrase.from, phrase.to);
}

/** "A Japanese boat and its crew": what belongs to the first of a list names nobody else. */
export function withoutIts({ tokens }: SentenceReading, list: readonly NounPhrase[]): readonly NounPhrase[] {
  return list.filter(({ from }, i) => i === 0 || !/^(?:its|their)$/u.test(tokens[from]?.lower ?? ""));
}

/** The actors in the target's place; a thing there points to its owner or to whom it concerns ("condemned the Russian raid"). */
export function actorsAt(
  reading: SentenceReading,
  list: readonly NounPhrase[],
  isPlaceAllowed: boolean,
): Found {
  const phrases = withoutIts(reading, list);
  const named = unique(phrases.flatMap((phrase) => reading.actorsOf(phrase)));
  if (named.length > 0) return { actors: named, how: "named" };
  if (isPlaceAllowed) {
    const places = unique(phrases.flatMap((phrase) => placesIn(reading, phrase.from, phrase.to)));
    if (places.length > 0) return { actors: places, how: "named" };
  }
  for (const phrase of phrases) {
    const owners = unique(ownersOf(reading, phrase));
    if (owners.length > 0) return { actors: owners, how: "modifier" };
    const after = afterPhrase(reading, phrase, isSide(reading, phrase) ? 1 : MANY);
    if (after.length > 0) return { actors: after, how: "modifier" };
  }
  return NOBODY;
}

/** Countries of places named in a range: "the Beijing airport" is in China. */
export function placesIn(reading: SentenceReading, from: number, to: number): readonly ResolvedActor[] {
  return reading.mentions.flatMap((mention) => {
    if (mention.from < from || mention.to > to || !("country" in mention.meaning)) return [];
    const { country } = mention.meaning;
    const actor: ResolvedActor = {
      text: wordsOf(reading, mention.from, mention.to),
      country: country.foldedInto ?? country.code,
      sector: "GOV",
      by: "metonym",
      from: mention.from,
      to: mention.to,
    };
    return [actor];
  });
}

/** As many phrases behind a thing as are looked at. */
const MANY = 8;
const OF_TEXT = /^(?:of|by|from)$/u;
const TEXTS = new Set(
  "resolution text bill law draft motion amendment document statement report article".split(" "),
);

/** Is it a text that is acted on? What it treats of is not who it is done to. */
export function isAboutText(reading: SentenceReading, phrases: readonly NounPhrase[]): boolean {
  return phrases.every((phrase) => TEXTS.has(reading.tokens[phrase.head]?.lemma ?? ""));
}

/** What follows a noun: "the invasion of Ukraine", "ties with Iran". First of/by/from/against/with/to/on/in that names a party. */
function afterPhrase(reading: SentenceReading, phrase: NounPhrase, most: number): readonly ResolvedActor[] {
  const { tokens } = reading;
  const { elements } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === phrase);
  const isText = TEXTS.has(reading.tokens[phrase.head]?.lemma ?? "");
  let end = phrase.to;
  let left = most;
  for (let i = at + 1; at >= 0 && i < Math.min(elements.length, at + 8); i += 1) {
    const element = elements[i];
    if (
      element === undefined ||
      element.kind === "vg" ||
      element.kind === "stop" ||
      element.kind === "that" ||
      element.kind === "rel"
    )
      break;
    if (element.kind !== "np" || element.np.prep === null || element.np.isTime) continue;
    if (element.np.from > end + 3) break; // "captured three cities on Monday … against forces of": no longer what stands behind the noun
    end = element.np.to;
    left -= 1;
    if (left < 0) break; // "a handful of journalists during a protest by reporters"
    if (isText && !OF_TEXT.test(element.np.prep)) break; // "a resolution on Ukrainian children" is nobody's
    if (/^(?:near|around|beside|opposite|facing|like|despite)$/u.test(element.np.prep)) {
      if (tokens[element.np.to]?.lower === "of") i += 2; // "opposite the Thai town of Mae Sot"
      continue; // "a village near the Thai border"
    }
    const actors = reading.actorsOf(element.np);
    if (actors.length > 0) return unique(actors);
    const owners = reading.partiesIn(element.np.from, element.np.to);
    if (owners.length > 0) return owners;
  }
  return [];
}

const NEARBY = [
  "against",
  "with",
  "to",
  "from",
  "on",
  "at",
  "toward",
  "towards",
  "between",
  "over",
  "for",
  "of",
  "by",
];

/** A visit leads somewhere, a mutual act is done with somebody: other phrases name neither. */
const WHERE_TO = ["to", "in", "at", "with"];
const WITH = ["with", "between", "to", "for"];

/** Without a place in the pattern: the object's own people, its modifiers, then the clause's prepositional phrases. */
export function fallbackTarget(
  reading: SentenceReading,
  units: readonly Unit[],
  rule: ActRule,
  source: readonly ResolvedActor[],
): Found {
  const isVisit = rule.entry.mode === "visit";
  const isMutual = rule.entry.symmetric;
  const own = new Set(source.map(partyKey));
  const others = (actors: readonly ResolvedActor[]) => actors.filter((actor) => !own.has(partyKey(actor)));
  for (const unit of isVisit || isMutual ? [] : units) {
    if (unit.prep !== null || unit.phrases.length === 0) continue;
    const found = actorsAt(reading, unit.phrases, isVisit);
    const left = others(found.actors);
    if (left.length > 0) return { actors: left, how: found.how === "named" ? "named" : "modifier" };
  }
  for (const prep of isVisit ? WHERE_TO : isMutual ? WITH : NEARBY) {
    for (const unit of units) {
      if (unit.prep !== prep) continue;
      const left = others(actorsAt(reading, unit.phrases, isVisit).actors);
      if (left.length > 0) return { actors: left, how: "nearby" };
    }
  }
  return NOBODY;
}

/** A country by its name alone: "China", "Chad of spying"; not "Chinese police", nor "the Bangladesh government's move". */
export function isBareCountry({ by, sector, text }: ResolvedActor): boolean {
  return by === "name" && sector === null && NAME_ALONE.test(text);
}
/** "Mongolia", or "Ulaanbaatar" for it. */
export function isState(actor: ResolvedActor): boolean {
  return isBareCountry(actor) || actor.by === "metonym";
}
const NAME_ALONE =
  /^(?:the )?\p{Lu}\S*(?: (?:of|and|the|\p{Lu}\S*))*(?: (?:of|for|in|on|at|over|to|with|from|after|as|by)\b.*)?$/u;

export function partyKey(actor: ResolvedActor): string {
  return actor.organisation ?? actor.country ?? actor.text;
}

/** Once for each party, the first mention kept; a person before the bare country. */
export function unique(actors: readonly ResolvedActor[]): ResolvedActor[] {
  const seen = new Map<string, ResolvedActor>();
  for (const actor of actors) {
    const key = partyKey(actor);
    if (!seen.has(key)) seen.set(key, actor);
  }
  return [...seen.values()];
}

/** "the country", "it": which other one it means is told later; "President Jane Roe" without a nationality is no pointer. */
export function isPointer({ by, person }: ResolvedActor): boolean {
  return by === "pronoun" || (by === "description" && person === undefined);
}

/** "the country", "it" that comes out as the source itself means the other one. */
export function apart(
  reading: SentenceReading,
  actors: readonly ResolvedActor[],
  source: readonly ResolvedActor[],
): readonly ResolvedActor[] {
  const own = new Set(source.map(partyKey));
  return actors.map((actor) => {
    if (!own.has(partyKey(actor)) || !isPointer(actor)) return actor;
    const other = reading.recall.other(own);
    return other === null
      ? actor
      : retold(other, { text: actor.text, by: actor.by, from: actor.from, to: actor.to });
  });
}

/** Types that act on whoever is at a place, or on one's own people. */
const AT_A_PLACE: ReadonlySet<EventType> = new Set([
  "AGREE",
  "AID",
  "COERCE",
  "ASSAULT",
  "MOBILIZE",
  "RETREAT",
  "CONCEDE",
  "PROTEST",
]);
export const AT_HOME: ReadonlySet<EventType> = new Set([
  "COERCE",
  "CONCEDE",
  "PROTEST",
  "THREATEN",
  "REJECT",
  "REQUEST",
  "ASSAULT",
]);

/** The last resort: the country of the place where it is done ("refugees in Liberia"), never for talks and agreements. */
export function placeTarget(
  reading: SentenceReading,
  type: EventType,
  from: number,
  to: number,
  source: readonly ResolvedActor[],
): Found {
  if (!AT_A_PLACE.has(type)) return NOBODY;
  const own = new Set(source.map(partyKey));
  for (const place of placesIn(reading, from, to)) {
    if (/^(?:border|frontier)s?$/u.test(reading.tokens[place.to]?.lower ?? "")) continue; // "a village near the Thai border"
    if (isServed(reading, place.from)) continue;
    if (wordsBefore(reading, place.from, 7).some((word) => /^(?:facing|opposite)$/u.test(word))) continue;
    if (BESIDE_EVENT.test(`${wordsBefore(reading, place.from, 9).join(" ")} `)) continue; // "freed 33 soldiers ahead of a conference in Libreville"
    const before = wordsBefore(reading, place.from, 3);
    if (
      !before.some(
        (word) => word === "in" || word === "near" || word === "at" || word === "around" || word === "of",
      )
    )
      continue;
    if (!own.has(partyKey(place)) || AT_HOME.has(type)) return { actors: [place], how: "nearby" };
  }
  return NOBODY;
}

/** What an act is told with: "ahead of talks in", "before a summit of rebels in". */
const BESIDE_EVENT =
  /\b(?:ahead of|after|before|following|pending|prior to) (?:[\p{L}-]+ ){0,4}(?:ceremony|conference|congress|meeting|negotiations?|round|session|summit|talks|visit) (?:of \p{L}+ )?(?:at|in|near) $/u;

/** "A man accused of spying for Russia", "a ring working for Iran": whoever it is need not be of there. */
export function isServed(reading: SentenceReading, from: number): boolean {
  const before = wordsBefore(reading, from, 3);
  return before.some(
    (word, i) =>
      /^(?:espionage|spied|spies|spy|spying|worked|working)$/u.test(word) && before[i + 1] === "for",
  );
}

/** Phrases behind a noun that belong to what it names ("positions in the hills of the border province"): so many at most. */
const MOST_BEHIND = 3;
const BEHIND =
  /^(?:of|in|on|at|for|from|near|against|with|over|between|into|to|by|along|across|toward|towards|inside|outside|around)$/u;

/** One past the last token of what the words from a phrase on name: the phrases right behind it, without a time or a mark between. */
export function wholeEnd(reading: SentenceReading, to: number): number {
  let end = to;
  for (let i = 0; i < MOST_BEHIND; i += 1) {
    const next = reading.parse.elements.find(
      (element) => element.kind === "np" && element.np.from === end + 1,
    );
    if (next?.kind !== "np" || next.np.isTime || !BEHIND.test(next.np.prep ?? "")) break;
    if (reading.times.some(({ from, to: last }) => from <= next.np.from && next.np.from < last)) break; // "Geneva on 20 and 21 May"
    end = next.np.to;
  }
  return end;
}
