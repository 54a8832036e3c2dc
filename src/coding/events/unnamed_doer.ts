// Who does a verb's act where its clause does not name him: the holder of a place, the owner of the subject, the doer of the next passive, who
// summons, who announces.
import type { EventType, Sector, Status } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { speechOf } from "../attribution.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";
import { matchVerb, type VerbMatch } from "./match_verb.js";
import { byWords, type Found, NOBODY, ownersOf, partyKey, placesIn, sourceOf, unique } from "./targets.js";
import { agentsOf } from "./units.js";
import { unnamedSource } from "./unnamed_sides.js";

/** The first of these that is told; nobody where none is. What the clause is on may be the doer, and is then no target. */
export function unnamedDoer(
  reading: SentenceReading,
  match: VerbMatch,
  target: Found,
  status: Status,
): Found {
  const held = whereHeld(reading, match);
  if (held.actors.length > 0) return held;
  const owners = ownersOfSubject(reading, match, target);
  if (owners.actors.length > 0) return owners;
  const home = expelledFrom(reading, match);
  if (home.actors.length > 0) return home;
  const host = summoner(reading, match);
  if (host.actors.length > 0) return host;
  const when = doerOfWhen(reading, match);
  return when.actors.length > 0 ? when : announced(reading, match, target, status);
}

/** "Soldiers were killed when rebels ambushed their convoy": who does violence in the clause that tells when. */
function doerOfWhen(reading: SentenceReading, { rule, clause }: VerbMatch): Found {
  if (rule.entry.type !== "ASSAULT") return NOBODY;
  const isSufferer = clause.verb.isPassive || clause.verb.lemma === "die";
  const when = reading.parse.clauses.find(
    ({ index, kind, marker }) =>
      index > clause.index && kind === "adverbial" && /^(?:when|after|as)$/u.test(marker ?? ""),
  );
  if (!isSufferer || when === undefined || when.verb.isPassive) return NOBODY;
  const match = matchVerb(reading, when);
  if (match === null || !VIOLENT.has(match.rule.entry.type)) return NOBODY;
  const told = sourceOf(reading, when, "ASSAULT", false);
  return told.actors.length > 0 ? told : byWords(unnamedSource(reading, when.subject, [], when));
}

const VIOLENT: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE"]);

/** "He was arrested in Niger", "was jailed in Oslo": whoever holds or tries somebody rules there. */
function whereHeld(reading: SentenceReading, { rule, clause }: VerbMatch): Found {
  const { type, mode } = rule.entry;
  const isCharge = type === "ACCUSE" && !/^(?:accuse|blame|criticize|suspect)$/u.test(clause.verb.lemma); // "was blamed for a bombing in Berlin"
  const isRiot = type === "PROTEST"; // "stones were thrown at the Israeli embassy in Cairo"
  const isLaw = type === "COERCE" || (type === "SANCTION" && mode === "convict") || isCharge || isRiot;
  if (!isLaw || !clause.verb.isPassive) return NOBODY;
  const inside = clause.prepositions.filter(({ prep }) => prep === "in").flatMap(({ phrases }) => phrases);
  const places = inside.flatMap((phrase) => placesIn(reading, phrase.from, phrase.to));
  return places.length === 0 ? NOBODY : { actors: places.slice(0, 1), how: "nearby" };
}

/** "Troops were posted around Accra": they do it; "the Danish minister's visit was called off": whose it was, where nobody else is told. */
function ownersOfSubject(reading: SentenceReading, match: VerbMatch, target: Found): Found {
  const { rule, clause } = match;
  if (!clause.verb.isPassive || agentsOf(clause).length > 0) return NOBODY;
  const { type } = rule.entry;
  if (type === "MOBILIZE") {
    const own = unique(clause.subject.flatMap((phrase) => reading.actorsOf(phrase)));
    return own.length > 0
      ? { actors: own, how: "named" }
      : byWords(unnamedSource(reading, clause.subject, target.actors, clause));
  }
  if (
    type === "RETREAT" &&
    target.actors.length > 0 &&
    !clause.subject.some((phrase) => match.target?.includes(phrase) === true)
  ) {
    const hit = new Set(target.actors.map(partyKey));
    const own = unique(clause.subject.flatMap((phrase) => actorsOrOwners(reading, phrase)));
    return { actors: own.filter((actor) => !hit.has(partyKey(actor))), how: "named" }; // "American engineers were withdrawn from Honduras"
  }
  if (isCalledHome(match)) {
    const own = unique(clause.subject.flatMap((phrase) => actorsOrOwners(reading, phrase)));
    const hit = new Set(target.actors.map(partyKey));
    return { actors: own.filter((actor) => !hit.has(partyKey(actor))), how: "named" };
  }
  const isBare = type === "REJECT" && target.actors.length === 0; // with both sides told the noun tells it: "the visit to Oslo was called off"
  if (!isBare && type !== "SANCTION") return NOBODY;
  const hit = new Set(target.actors.map(partyKey));
  const owners = clause.subject.flatMap((phrase) =>
    reading.actorsOf(phrase).length > 0 ? [] : ownersOf(reading, phrase),
  );
  const others = unique(owners).filter((actor) => !hit.has(partyKey(actor)));
  return others.length === 0 ? NOBODY : { actors: others.slice(0, 1), how: "modifier" };
}

/** "The Sudanese ambassador to Ethiopia was recalled": whose envoy it is calls him home; expelled he is by the other side. */
function isCalledHome({ rule, clause }: VerbMatch): boolean {
  return (
    rule.entry.mode === "withdraw" && /^(?:bring|call|order|recall|summon|withdraw)$/u.test(clause.verb.lemma)
  );
}

function actorsOrOwners(reading: SentenceReading, phrase: NounPhrase): readonly ResolvedActor[] {
  const own = reading.actorsOf(phrase);
  return own.length > 0 ? own : ownersOf(reading, phrase);
}

/**
 * "Curbs on travel to Cuba have been eased, the U.S. Treasury announced": where nobody is told who does it, whoever governs and says so; not
 * of what befalls somebody ("were killed, the army said"), nor of what is done to himself.
 */
function announced(
  reading: SentenceReading,
  { rule, clause }: VerbMatch,
  target: Found,
  status: Status,
): Found {
  const mayBe = ANNOUNCED.has(rule.entry.type) || (status !== "actual" && rule.entry.type === "ASSAULT"); // "will be shot on sight, the army chief said"
  if (!clause.verb.isPassive || agentsOf(clause).length > 0 || !mayBe) return NOBODY;
  const speech = speechOf(reading, clause);
  const hit = new Set(target.how === "words" ? [] : target.actors.map(({ country }) => country));
  for (const phrase of clause.subject) // "a Kenyan envoy was expelled from Somalia, Nairobi said"
    for (const { country, sector } of reading.actorsOf(phrase)) if (sector !== null) hit.add(country);
  const speakers = unique(speech?.subject.flatMap((phrase) => reading.actorsOf(phrase)) ?? []).filter(
    ({ country, organisation, sector }) =>
      (organisation !== undefined || (country !== null && !hit.has(country))) &&
      (sector === null || GOVERNS.has(sector)),
  );
  return speakers.length === 0 ? NOBODY : { actors: speakers.slice(0, 1), how: "modifier" };
}

const ANNOUNCED: ReadonlySet<EventType> = new Set([
  "AID",
  "COERCE",
  "CONCEDE",
  "REJECT",
  "RETREAT",
  "SANCTION",
]);

const GOVERNS: ReadonlySet<Sector> = new Set(["GOV", "MIL", "COP", "JUD", "LEG", "IGO"]);

/** "Were suffocated with masks and burned with cigarettes by interrogators": the doer told behind the second passive did both. */
export function sharedAgent(reading: SentenceReading, { rule, clause }: VerbMatch): Found {
  if (!clause.verb.isPassive || agentsOf(clause).length > 0) return NOBODY;
  const next = reading.parse.clauses[clause.index + 1];
  const isTwin = next?.verb.isPassive && next.kind === clause.kind && next.subject === clause.subject;
  return isTwin ? sourceOf(reading, next, rule.entry.type, false) : NOBODY;
}

/** Is it told of those who are expelled or deported? */
export function isSentAway({ rule, clause }: VerbMatch): boolean {
  return clause.verb.isPassive && /^(?:deport|expel)$/u.test(rule.entry.mode ?? "");
}

/** "Two Togolese envoys were expelled from Benin": who rules there sends them away. */
function expelledFrom(reading: SentenceReading, match: VerbMatch): Found {
  const { clause } = match;
  if (!isSentAway(match) || agentsOf(clause).length > 0) return NOBODY;
  const places = clause.prepositions.filter(({ prep }) => prep === "from").flatMap(({ phrases }) => phrases);
  return {
    actors: unique(places.flatMap((phrase) => reading.partiesIn(phrase.from, phrase.to))).slice(0, 1),
    how: "modifier",
  };
}

/** "The envoy was summoned to the Dutch foreign ministry": who is at home there summons. */
function summoner(reading: SentenceReading, { rule, clause }: VerbMatch): Found {
  const isSummons =
    rule.entry.type === "ACCUSE" && clause.verb.isPassive && /^(?:summon|call)$/u.test(clause.verb.lemma);
  if (!isSummons) return NOBODY;
  const places = clause.prepositions
    .filter(({ prep }) => /^(?:to|into)$/u.test(prep))
    .flatMap(({ phrases }) => phrases);
  return {
    actors: unique(places.flatMap((phrase) => reading.partiesIn(phrase.from, phrase.to))).slice(0, 1),
    how: "modifier",
  };
}
