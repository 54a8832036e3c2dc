// Acts that are told by a noun: "Putin's visit to China", "the Russian attack on Ukraine", "talks between Seoul and Tokyo".
import type { ActRule } from "../../lexicon/index.js";
import type { EventType } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { isSide } from "./side.js";
import { actorsAt, apart, ownersOf, partyKey, placesIn, unique } from "./targets.js";
import { unnamedTarget } from "./unnamed_sides.js";

export interface NounMatch {
  readonly rule: ActRule;
  readonly phrase: NounPhrase;
  readonly source: readonly ResolvedActor[];
  readonly target: readonly ResolvedActor[];
  /** The clause whose subject or object the noun is, or null. */
  readonly clause: Clause | null;
  /** One past the last token that the noun takes along. */
  readonly to: number;
}

/** The acts told by nouns in the sentence; `used` are phrases that a verb pattern has taken. */
export function matchNouns(reading: SentenceReading, used: ReadonlySet<NounPhrase>): NounMatch[] {
  const matches: NounMatch[] = [];
  for (const element of reading.parse.elements) {
    if (element.kind !== "np" || element.np.isTime || used.has(element.np)) continue;
    const rules = rulesFor(reading, element.np);
    if (rules.length === 0) continue;
    const match = matchPhrase(reading, element.np, rules);
    if (match !== null) matches.push(match);
  }
  return matches;
}

/** The act of this type that one phrase tells, or null. */
export function matchNoun(reading: SentenceReading, phrase: NounPhrase, type: EventType): NounMatch | null {
  const rules = rulesFor(reading, phrase).filter(({ entry }) => entry.type === type);
  return rules.length === 0 ? null : matchPhrase(reading, phrase, rules);
}

/** Rules keyed by the head, and those keyed by a word before it ("air" in "an air strike"); the most specific first. */
function rulesFor(reading: SentenceReading, phrase: NounPhrase): readonly ActRule[] {
  const { nouns } = reading.lexicon;
  const head = reading.tokens[phrase.head]?.lemma ?? "";
  const own = nouns.get(head) ?? [];
  const compounds: ActRule[] = [];
  for (let i = phrase.from; i < phrase.head; i += 1) {
    for (const rule of nouns.get(reading.tokens[i]?.lemma ?? "") ?? []) {
      const first = rule.slots[0];
      if (first?.kind === "word" && first.words.has(head)) compounds.push(rule);
    }
  }
  return compounds.length === 0 ? own : [...compounds, ...own].sort((a, b) => b.weight - a.weight);
}

interface Place {
  readonly prep: string;
  readonly phrases: readonly NounPhrase[];
}

function matchPhrase(
  reading: SentenceReading,
  phrase: NounPhrase,
  rules: readonly ActRule[],
): NounMatch | null {
  const clause =
    reading.parse.clauses.find((other) => other.subject.includes(phrase) || other.object.includes(phrase)) ??
    null;
  const places = placesAfter(reading, phrase, clause);
  for (const rule of rules) {
    const fit = fitSlots(reading, phrase, rule, places);
    if (fit === null) continue;
    const isDoer = fit.place !== null && rule.entry.sourceBy.includes(fit.place.prep); // "shelling by Serb forces"
    const place = isDoer ? null : fit.place;
    const isVisit = rule.entry.mode === "visit";
    const target =
      fit.target === null || isDoer
        ? []
        : unique(actorsAt(reading, fit.target, isVisit || rule.entry.type === "ASSAULT").actors);
    const to = timeAfter(reading, phrase, fit.place === null ? phrase.to : endOf(fit.place, phrase));
    if (rule.entry.symmetric && place?.prep === "between") {
      const sides = target.length === 1 && fit.target !== null ? bothSides(reading, fit.target) : target;
      return sides.length < 2 ? null : { rule, phrase, source: sides, target: [], clause, to };
    }
    const source = sourceIn(reading, phrase, places, rule, place);
    const goal = target.length > 0 ? target : compoundPlace(reading, phrase, source, isVisit);
    if (source.length === 0 && goal.length === 0) continue;
    const others = apart(reading, goal, source).filter(
      (actor) => !source.some((other) => partyKey(other) === partyKey(actor)),
    );
    return { rule, phrase, source, target: others, clause, to };
  }
  return null;
}

/** "Talks between Bulgaria's Communists and the opposition": the side without a country in its words. */
function bothSides(reading: SentenceReading, phrases: readonly NounPhrase[]): readonly ResolvedActor[] {
  return phrases.flatMap((phrase) => {
    const named = actorsAt(reading, [phrase], false).actors;
    return named.length > 0 || !isSide(reading, phrase) ? named : unnamedTarget(reading, [phrase]);
  });
}

/** Holds the places after the noun against the pattern: prepositions, nouns under them, the target. */
function fitSlots(
  reading: SentenceReading,
  phrase: NounPhrase,
  rule: ActRule,
  places: readonly Place[],
): { place: Place | null; target: readonly NounPhrase[] | null } | null {
  let at = 0;
  let open: Place | null = null;
  let target: readonly NounPhrase[] | null = null;
  const isCompound = !rule.first.includes(reading.tokens[phrase.head]?.lemma ?? "");
  for (const slot of isCompound ? rule.slots.slice(1) : rule.slots) {
    if (slot.kind === "target") {
      if (open === null) return null;
      target = open.phrases;
      continue;
    }
    if (slot.kind !== "word") {
      if (!reading.parse.clauses.some((clause) => clause.governor === phrase.head)) return null;
      continue;
    }
    const stands = ({ prep }: Place, i: number) => i >= at && slot.words.has(prep);
    const free = places.findIndex(
      (place, i) => stands(place, i) && !rule.entry.sourceBy.includes(place.prep),
    );
    const next = free >= 0 ? free : places.findIndex(stands);
    const isNoun: boolean =
      open?.phrases.some((one) => slot.words.has(reading.tokens[one.head]?.lemma ?? "")) ?? false;
    if (isNoun) continue;
    const found: Place | undefined = places[next];
    if (found !== undefined) {
      open = found;
      at = next + 1;
    } else if (!slot.isOptional) return null;
  }
  return { place: open, target };
}

/** "the visit of Lavrov in April": the time right after what the noun takes along belongs to it. */
function timeAfter(reading: SentenceReading, phrase: NounPhrase, to: number): number {
  let end = to;
  for (const element of reading.parse.elements) {
    if (element.kind === "vg" && element.at >= end) break;
    if (element.kind === "np" && element.np.from >= phrase.to && element.np.from <= end + 5)
      end = Math.max(
        end,
        element.np.isTime || element.np.prep === "of" || element.np.from < end ? element.np.to : end,
      );
  }
  return end;
}

function endOf(place: Place, phrase: NounPhrase): number {
  return Math.max(phrase.to, place.phrases.at(-1)?.to ?? 0);
}

/** Prepositional phrases that follow the noun, and those of "to be": "Putin's first trip abroad … is to China". */
function placesAfter(reading: SentenceReading, phrase: NounPhrase, clause: Clause | null): Place[] {
  const { elements } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === phrase);
  const places: Place[] = [];
  let open: { prep: string; phrases: NounPhrase[] } | null = null;
  for (let i = at + 1; at >= 0 && i < elements.length; i += 1) {
    const element = elements[i];
    if (
      element === undefined ||
      element.kind === "vg" ||
      element.kind === "stop" ||
      element.kind === "that" ||
      element.kind === "rel" ||
      element.kind === "sconj"
    )
      break;
    if (element.kind !== "np" || element.np.isTime) continue;
    if (element.np.prep !== null && elements[i - 2]?.kind === "comma") break; // "his second trip, to the anger of Warsaw"
    if (element.np.prep !== null) {
      open = { prep: element.np.prep, phrases: [element.np] };
      places.push(open);
    } else if (open !== null && elements[i - 1]?.kind !== "comma") open.phrases.push(element.np);
    else if (open !== null && elements.slice(i).some((later) => later.kind === "conj"))
      open.phrases.push(element.np);
    else break;
  }
  if (
    clause?.subject.includes(phrase) &&
    /^(?:be|begin|break|bring|come|continue|end|erupt|flare|lead|rage|report|resume|start|take)$/u.test(
      clause.verb.lemma,
    )
  ) {
    for (const place of clause.prepositions) places.push({ prep: place.prep, phrases: place.phrases });
  }
  return places;
}

/** "An attack off the coast of Yemen": where, and not whose. */
const WHERE = /^(?:border|capital|city|coast|east|north|port|shore|south|suburb|town|village|waters?|west)$/u;

/** Whose act: possessor, nationality adjective, then "by", "of" and what the pattern allows. */
function sourceIn(
  reading: SentenceReading,
  phrase: NounPhrase,
  places: readonly Place[],
  rule: ActRule,
  taken: Place | null,
): readonly ResolvedActor[] {
  const owners = phrase.possessor === null ? adjectives(reading, phrase) : ownersOf(reading, phrase);
  if (owners.length > 0) return unique(owners);
  for (const place of places) {
    if (place === taken || !rule.entry.sourceBy.includes(place.prep)) continue;
    const [first] = place.phrases;
    const before = first === undefined ? undefined : reading.tokens[first.from - 2]; // the noun before its "of"
    if (place.prep === "of" && WHERE.test(before?.lemma ?? "")) continue;
    const actors = actorsAt(reading, place.phrases, false).actors;
    if (actors.length > 0) return unique(actors);
  }
  return [];
}

function adjectives(reading: SentenceReading, phrase: NounPhrase): readonly ResolvedActor[] {
  return reading.mentions.flatMap((mention) => {
    if (
      mention.from < phrase.from ||
      mention.to > phrase.head ||
      mention.meaning.kind === "city" ||
      mention.meaning.kind === "media"
    )
      return [];
    return reading.partiesIn(mention.from, mention.to);
  });
}

/** "Putin's Beijing trip": a town before the noun is where it leads. */
function compoundPlace(
  reading: SentenceReading,
  phrase: NounPhrase,
  source: readonly ResolvedActor[],
  isVisit: boolean,
): readonly ResolvedActor[] {
  if (!isVisit || source.length === 0) return [];
  const from = phrase.possessor === null ? phrase.from : phrase.possessor.to;
  const own = new Set(source.map(partyKey));
  return placesIn(reading, from, phrase.head).filter((actor) => !own.has(partyKey(actor)));
}

/** The words of the match, for the citation's reason. */
export function nounWords(reading: SentenceReading, match: NounMatch): string {
  return wordsOf(reading, match.phrase.from, match.to);
}
