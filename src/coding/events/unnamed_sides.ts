// Who acts and who is acted on where the words name no country: "the rebels", "a Munich court", "ACLU", "a car bomb", "the new tax".
// PLOVER codes acts inside of a country as well as between countries (manual 2.0, "Actors"); the side then keeps its words.
import type { Sector } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { isAnother, isAwayFromHome, isPeople } from "../people.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { EMPTY, sectorOf } from "./side.js";
import { isBareCountry, placesIn, wholeEnd } from "./targets.js";

/** Sectors that make an act political: whoever governs, judges, makes laws, fights, stands for election or speaks for a cause. */
const POLITICAL: ReadonlySet<Sector> = new Set([
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "PTY",
  "OPP",
  "REB",
  "SPY",
  "UAF",
  "PRM",
  "PRE",
  "IGO",
  "NGO",
  "IMG",
  "LAB",
  "REL",
  "CVL",
  "REF",
  "CRM",
]);

/** What kills and wounds without anybody named: "a car bomb killed", "the blast wounded". */
export const WEAPONS = new Set(
  "airstrike attack attacker blast bomb bomber bombing drone explosion explosive grenade gunfire gunman landmine mine missile raid rocket shell shelling shooter shooting strike".split(
    " ",
  ),
);

/**
 * The phrases of an acting side as actors by their words; those that cannot act are left out, but where the act is sure ("the military's top
 * brass demanded", "a congressional report called for"). Rebels, parties and workers are of the one country that they act on.
 */
export function unnamedSource(
  reading: SentenceReading,
  agents: readonly NounPhrase[],
  target: readonly ResolvedActor[],
  clause: Clause,
  isSure = false,
): ResolvedActor[] {
  const speaker = speakerOf(reading, agents, clause);
  if (speaker.length > 0) {
    const named = speaker.flatMap((phrase) => reading.actorsOf(phrase));
    return named.length > 0 ? named : unnamedSource(reading, speaker, target, clause);
  }
  const home = homeOf(reading, target, clause);
  return agents.flatMap((phrase) => {
    const head = reading.tokens[phrase.head];
    if (head === undefined || phrase.isTime || EMPTY.has(head.lower)) return [];
    const voice = reading.voiceOf(phrase);
    if (voice?.person !== undefined) return [voice];
    const sector = sectorOf(reading, phrase);
    if (sector === null && reading.lexicon.nounKinds.get(head.lemma) === "animal") return []; // "kidnapped by bees"
    const mayAct =
      sector !== null ||
      head.pos === "PROPN" ||
      isPeople(head.lemma) ||
      reading.lexicon.nounKinds.get(head.lemma) === "person" ||
      WEAPONS.has(head.lemma) ||
      isSomebody(head.lower) ||
      (isSure && head.pos === "NOUN");
    if (!mayAct) return [];
    const told = actorIn(reading, phrase, sector);
    const own = phrase.possessor !== null && isAnother(head.lemma) ? { ...told, country: null } : told;
    const seat =
      own.country === null ? (ofSpeaker(reading, phrase, clause) ?? seatBehind(reading, phrase)) : null;
    const actor = seat === null ? own : { ...own, country: seat };
    return [
      home !== undefined &&
      actor.country === null && // "a militant group based in Pakistan"
      !isHelped(reading, phrase) &&
      !/^(?:hijacker|pirate)$/u.test(head.lemma) && // they are of any country
      sector !== null &&
      DOMESTIC.test(sector) &&
      !(sector === "PTY" && head.pos === "PROPN" && target.some(isBareCountry)) // "the Democratic Party criticised China"
        ? { ...actor, country: home }
        : actor,
    ];
  });
}

/** "Iranian-backed gunmen": whom another state helps may be of a third one; rebels rise against their own. */
function isHelped({ tokens }: SentenceReading, { from, to, head }: NounPhrase): boolean {
  if (/^(?:contra|faction|guerrilla|insurgent|rebel|separatist)$/u.test(tokens[head]?.lemma ?? ""))
    return false;
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, i) =>
        tokens[from + i - 1]?.text === "-" &&
        /^(?:armed|backed|funded|financed|led|supported|sponsored|supplied|trained|equipped)$/u.test(lower),
    );
}

/** The one country of whom the act is on, unless the clause takes place in another: "a mob beat up Chinese shopkeepers in Port Moresby". */
function homeOf(
  reading: SentenceReading,
  target: readonly ResolvedActor[],
  clause: Clause,
): string | undefined {
  const countries = new Set(target.flatMap(({ country }) => (country === null ? [] : [country])));
  const [home] = countries.size === 1 ? countries : [];
  if (home === undefined) return undefined;
  const aim = reading.parse.clauses.find(
    ({ kind, parent, verb }) => kind === "infinitive" && parent === clause.index && AIMS.test(verb.lemma),
  );
  const until = aim?.from ?? reading.tokens.length; // "broke into parliament to demand action against raids in Syria"
  const places = reading.mentions.filter(({ from, to, meaning }) => {
    const first = reading.tokens[from - 1]?.lower ?? "";
    const before = first === "the" ? (reading.tokens[from - 2]?.lower ?? "") : first;
    const isTown = meaning.kind === "adjective" && TOWN.test(reading.tokens[to]?.lower ?? ""); // "in the Burundian capital"
    const isPlace =
      meaning.kind === "city" || meaning.kind === "seat" || meaning.kind === "country" || isTown;
    const since = clause.verb.isPassive ? clause.from : clause.verb.from; // "engineers surveying a dam in Turkey were abducted"
    return isPlace && from > since && from < until && /^(?:in|at|near|outside|of)$/u.test(before);
  });
  const there = places.flatMap(({ from, to }) => placesIn(reading, from, to).map(({ country }) => country));
  const [other] = there.filter((country) => country !== null && country !== home);
  if (other !== undefined && other !== null) return other;
  const isAway = target.some((one) => isAwayFromHome(one.text) || isNational(one));
  return isAway ? undefined : home;
}

const TOWN = /^(?:capital|city|port|province|region|suburb|town|village)$/u;
/** Verbs of what one does an act for. */
const AIMS = /^(?:condemn|demand|denounce|oppose|press|protest)$/u;

/** "Gunmen kidnapped two Swedes": people of whom no more is told than their nation are named by it where they are strangers. */
function isNational({ by, sector, from, to }: ResolvedActor): boolean {
  return by === "group" && sector === null && to - from <= 3;
}

/** "The Chadian commander said his troops would repel an attack": whose they are, where "his" is of whoever says so. */
function ofSpeaker(
  { tokens, parse, actorsOf }: SentenceReading,
  phrase: NounPhrase,
  clause: Clause,
): string | null {
  const parent = clause.kind !== "that" || clause.parent === null ? undefined : parse.clauses[clause.parent];
  if (parent === undefined || !/^(?:his|her|its|their)$/u.test(tokens[phrase.from]?.lower ?? "")) return null;
  const [speaker, ...others] = parent.subject.flatMap((one) => actorsOf(one));
  return others.length > 0 ? null : (speaker?.country ?? null);
}

/** Towns of bodies that are no country's: "the court in The Hague". */
const SEATS = /^(?:The Hague|Geneva|Brussels|Strasbourg|Luxembourg|Vienna|New York|Addis Ababa|Arusha)$/u;

/** "A court in Lyon", "a group based in Trinidad", "a bomb near the town of Yala": the country told right behind who or what acts. */
function seatBehind(reading: SentenceReading, { to }: NounPhrase): string | null {
  const { tokens } = reading;
  if (/^(?:assembled|gathered|gathering|meeting)$/u.test(tokens[to - 1]?.lower ?? "")) return null; // "Arab ministers meeting in Cairo"
  const isAttack = /^(?:attack|raid|strike)$/u.test(tokens[to - 1]?.lemma ?? "");
  if (isAttack && tokens[to]?.lower === "on") return null; // "an attack on a Norwegian tanker": who was hit
  let at = to;
  for (let step = 0; step < 2; step += 1) {
    if (tokens[at]?.lower === "based") at += 1;
    const isLoyal = tokens[at]?.lower === "loyal" && tokens[at + 1]?.lower === "to"; // "soldiers loyal to Chad's president"
    if (isLoyal) at += 1;
    else if (
      !/^(?:in|inside|at|of|from|near|on|along|outside|across|throughout|around)$/u.test(
        tokens[at]?.lower ?? "",
      )
    )
      return null;
    const place = reading.parse.elements.find(
      (element) => element.kind === "np" && element.np.from === at + 1,
    );
    if (place?.kind !== "np") return null;
    const [found] = placesIn(reading, place.np.from, place.np.to);
    if (found !== undefined) return SEATS.test(found.text) ? null : found.country;
    at = place.np.to;
  }
  return null;
}

/** "The workers said they will not return": the pronoun of what is said means who says it. */
export function speakerOf(
  reading: SentenceReading,
  agents: readonly NounPhrase[],
  clause: Clause,
): readonly NounPhrase[] {
  const [only] = agents;
  if (only === undefined || agents.length > 1 || clause.parent === null) return [];
  if (!/^(?:he|she|it|they)$/u.test(reading.tokens[only.head]?.lower ?? "")) return [];
  const parent = reading.parse.clauses[clause.parent];
  const isSaid =
    parent !== undefined && (clause.kind === "that" || reading.lexicon.speech.has(parent.verb.lemma));
  return isSaid && parent.subject.every((phrase) => phrase !== only) ? parent.subject : [];
}

const DOMESTIC = /^(?:REB|OPP|PTY|LAB|CVL|EDU|UAF|SOC|CRM)$/u;

/** What is acted on, in the words of the text: a person, a body, or the thing that the act is about. */
export function unnamedTarget(reading: SentenceReading, phrases: readonly NounPhrase[]): ResolvedActor[] {
  return phrases.flatMap((phrase) => {
    const head = reading.tokens[phrase.head];
    if (head === undefined || phrase.isTime || EMPTY.has(head.lower) || head.pos === "NUM") return [];
    if (/sel(?:f|ves)$/u.test(head.lower) || isSum(reading, phrase)) return [];
    return [actorIn(reading, phrase, sectorOf(reading, phrase))];
  });
}

/** "raise their trade to 100 billion dollars": so much money, or so large a share, is nobody. */
function isSum({ tokens, lexicon }: SentenceReading, { from, to, head }: NounPhrase): boolean {
  const units = lexicon.quantities.units.get(tokens[head]?.lower ?? "") ?? [];
  const isUnit = units.some(
    ({ words, value: { kind } }) => words.length === 1 && (kind === "currency" || kind === "percent"),
  );
  return isUnit && tokens.slice(from, to).some(({ pos }) => pos === "NUM" || pos === "SYM");
}

/** Is the act one of politics: does a side of it govern, fight, judge or speak for many? */
export function isPolitical(source: readonly ResolvedActor[], target: readonly ResolvedActor[]): boolean {
  const isOf = ({ sector }: ResolvedActor) => sector !== null && POLITICAL.has(sector);
  return source.some(isOf) || (source.length > 0 && target.some(isOf));
}

/** "they fired", "two others": somebody, whoever it is. */
function isSomebody(word: string): boolean {
  return /^(?:he|she|they|him|her|them|i|we|others?|many|some|hundreds|thousands|dozens)$/u.test(word);
}

function actorIn(reading: SentenceReading, phrase: NounPhrase, sector: Sector | null): ResolvedActor {
  const [party] = [...reading.partiesIn(phrase.from, phrase.to), ...reading.ownersOf(phrase)]; // "Palestinian prisoners", "his country"
  const [employer] = party === undefined ? employersOf(reading, phrase) : [];
  return {
    text: wordsOf(reading, phrase.from, wholeEnd(reading, phrase.to)),
    country: party?.country ?? employer?.country ?? null,
    ...(party?.organisation === undefined || sector === null ? {} : { organisation: party.organisation }),
    ...(employer?.organisation === undefined ? {} : { organisation: employer.organisation }),
    sector,
    by: "words",
    from: phrase.from,
    to: phrase.to,
  };
}

/** "12 drivers working for the United Nations mission". */
function employersOf(
  { parse, actorsOf }: SentenceReading,
  { from, to }: NounPhrase,
): readonly ResolvedActor[] {
  const works = parse.clauses.find(
    ({ verb, subject }) =>
      verb.from === to &&
      verb.form === "gerund" &&
      /^(?:serve|work)$/u.test(verb.lemma) &&
      subject.some((phrase) => phrase.from === from),
  );
  const place = works?.prepositions.find(({ prep }) => /^(?:for|with)$/u.test(prep));
  return place?.phrases.flatMap((phrase) => actorsOf(phrase)) ?? [];
}
