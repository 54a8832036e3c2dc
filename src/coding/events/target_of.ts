// Whom a verb's act is on: a party that the words name, else the country that they point to, else the words themselves.
import type { EventType } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { modalityOf, typeAfter } from "../modality.js";
import {
  type ResolvedActor,
  retold,
  retoldWithoutPerson,
  type SentenceReading,
  wordsOf,
} from "../reading.js";
import type { ActMemory } from "./act_memory.js";
import { matchVerb, type VerbMatch } from "./match_verb.js";
import { isSide } from "./side.js";
import {
  AT_HOME,
  actorsAt,
  apart,
  type Found,
  fallbackTarget,
  isAboutText,
  NOBODY,
  partyKey,
  placesIn,
  placeTarget,
  unique,
  wholeEnd,
} from "./targets.js";
import type { Candidate } from "./typing/target_features.js";
import { likeliestTarget } from "./typing/target_model.js";
import { unnamedTarget } from "./unnamed_sides.js";

/** The target of a verb's act. `to` is one past the clause with the clauses below it. Nobody where the words tell none. */
export function targetOf(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  acts: ActMemory,
  to: number,
): Found {
  const told = toldTarget(reading, match, source, acts);
  if (told !== null) return told;
  const [first] = match.target ?? [];
  if (
    first !== undefined &&
    HANDED_OVER.has(match.rule.entry.type) &&
    first.prep === null &&
    !isSide(reading, first)
  ) {
    const receiver = nearTarget(reading, match, source);
    if (receiver.actors.length > 0) return receiver; // "gave 60 million to help people in Chad"
  }
  if (match.target !== null && !match.rule.entry.symmetric) {
    const named = resolved(
      reading,
      match,
      { phrase: match.target[0] ?? NOTHING, list: match.target, way: "pattern" },
      source,
      to,
    );
    if (named.actors.length > 0) return named;
  }
  const likely =
    source.length > 1 && (match.rule.entry.symmetric || isFailure(match))
      ? null // "China and Fiji signed a pact, which alarmed Canberra": the list has both sides
      : likeliestTarget(reading, match.clause, typeAfterModality(reading, match));
  if (likely !== null && (!match.rule.entry.symmetric || TOWARD.test(likely.way))) {
    const chosen = resolved(reading, match, likely, source, to);
    const [only] = chosen.actors;
    if (chosen.how === "words" && only !== undefined && only.sector === null && chosen.actors.length === 1) {
      const [party] = nearTarget(reading, match, source).actors;
      if (party !== undefined && only.country !== party.country)
        return {
          actors: [retoldWithoutPerson(party, { text: only.text, from: only.from, to: only.to })],
          how: "nearby",
        };
    }
    if (chosen.actors.length > 0) return chosen;
  }
  return nearTarget(reading, match, source);
}

/** "inspectors to a plant in central Iran": the country of the place told right behind the words. */
function placeBehind(reading: SentenceReading, { to }: ResolvedActor): ResolvedActor | undefined {
  const behind = reading.tokens.slice(to, to + 6);
  const at = behind.findIndex(({ lower }) => lower === "in" || lower === "at");
  if (at < 0 || behind.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "NOUN" || pos === "AUX"))
    return undefined;
  return placesIn(reading, to + at + 1, to + at + 5)[0];
}

const NOTHING: NounPhrase = { from: 0, to: 0, head: 0, possessor: null, prep: null, isTime: false };

/** Who the chosen phrase stands for: a party it names, whose it is, whom it is about; else the phrase in its words, at its place. */
function resolved(
  reading: SentenceReading,
  match: VerbMatch,
  { phrase, list }: Candidate,
  source: readonly ResolvedActor[],
  to: number,
): Found {
  const own = new Set(source.map(partyKey));
  const { type, mode } = match.rule.entry;
  const named = unique(list.flatMap((one) => reading.actorsOf(one))).filter(
    (actor) => AT_HOME.has(type) || !own.has(partyKey(actor)) || isPointer(actor),
  );
  if (named.length > 0) return { actors: apart(reading, named, source), how: "named" };
  const found = actorsAt(reading, [phrase], mode === "visit" || type === "ASSAULT");
  const others = found.actors.filter((actor) => !own.has(partyKey(actor)));
  if (others.length > 0) return { actors: whole(reading, others.slice(0, 1), [phrase]), how: "modifier" };
  const words = inWords(reading, type, list, source);
  const [place] = placeTarget(reading, type, phrase.to, Math.max(to, match.inner?.to ?? 0), source).actors;
  const placed = words.actors.map((actor) => {
    const where = place ?? (ABROAD.has(type) || type === "AGREE" ? undefined : placeBehind(reading, actor));
    return where === undefined ? actor : at(reading, actor, where);
  });
  const [mine] = found.actors;
  return {
    actors:
      mine === undefined
        ? placed
        : placed.map((actor) => ({ ...actor, country: actor.country ?? mine.country })),
    how: "words",
  };
}

/** "Oslo and Reykjavik failed to agree": both sides are in the list. */
function isFailure({ rule, inner }: VerbMatch): boolean {
  return (
    rule.entry.type === "REJECT" &&
    inner !== null &&
    /^(?:agree|reach|settle|resolve|overcome)$/u.test(inner.verb.lemma)
  );
}

/** How the other side of a mutual act stands toward the verb; where it takes place is none ("met in Lima"). */
const TOWARD = /(?:^|>)(?:object|subject|with|to|between|from|by|of|for|against)$/u;

/** Acts that hand something over: its receiver is the target, not what is handed over. */
const HANDED_OVER: ReadonlySet<EventType> = new Set(["AID", "COOPERATE", "RETREAT", "CONCEDE"]);

/** The type that the choice of the target goes by. */
function typeAfterModality(reading: SentenceReading, { rule, clause }: VerbMatch): EventType {
  return typeAfter(rule.entry.type, modalityOf(reading, clause).status);
}

/** The party named in the target's place, or whom an act told before or a demanded clause points to; null where none of them is. */
function toldTarget(
  reading: SentenceReading,
  match: VerbMatch,
  source: readonly ResolvedActor[],
  acts: ActMemory,
): Found | null {
  const own = new Set(source.map(partyKey));
  const { type, mode } = match.rule.entry;
  if (match.target !== null) {
    const isPlaceAllowed = mode === "visit" || type === "ASSAULT"; // "shelled Kharkiv"
    const found = actorsAt(reading, match.target, isPlaceAllowed);
    if (match.target.some((phrase) => /sel(?:f|ves)$/u.test(reading.tokens[phrase.head]?.lower ?? "")))
      return NOBODY; // "protect themselves"
    if (found.how !== "named") {
      const owned = ownersOfObject(reading, match, own);
      if (owned !== null) return owned;
    }
    const isHome = found.how === "named" && AT_HOME.has(type); // "Turkish police arrested Turkish students"
    const others = found.actors.filter((actor) => isHome || !own.has(partyKey(actor)) || isPointer(actor));
    if (others.length > 0 && (found.how === "named" || type !== "CONSULT"))
      return { actors: whole(reading, apart(reading, others, source), match.target), how: found.how };
    const inside = match.target
      .flatMap((phrase) => reading.partiesIn(phrase.from, phrase.to))
      .filter((actor) => !own.has(partyKey(actor)));
    if (inside.length > 0 && type !== "CONSULT")
      return { actors: whole(reading, inside.slice(0, 1), match.target), how: "modifier" }; // "promised Putin China's cooperation"
    const told = acts.meant(reading, match.target, own);
    if (told.length > 0) return { actors: told, how: "modifier" };
    const isOwn = found.actors.length > 0 && source.length === 1;
    if (isOwn && HANDED_OVER.has(type)) {
      const receiver = nearTarget(reading, match, source);
      if (receiver.actors.length > 0) return receiver; // "returned its islands to Mauritius"
    }
    if (isOwn && type !== "CONSULT" && type !== "AGREE")
      return { actors: whole(reading, found.actors.slice(0, 1), match.target), how: "words" }; // "blamed his predecessor's policies"
    if (isAboutText(reading, match.target)) return inWords(reading, type, match.target, source); // "voted against a resolution on children"
  }
  if (match.inner !== null && match.inner.kind === "that") {
    const asked = match.inner.subject
      .flatMap((phrase) => reading.actorsOf(phrase))
      .filter((actor) => !own.has(partyKey(actor)));
    if (asked.length > 0) return { actors: unique(asked), how: "named" }; // "demanded that Hamas renounce"
    const inside = match.inner.subject
      .flatMap((phrase) => reading.partiesIn(phrase.from, phrase.to))
      .filter((actor) => !own.has(partyKey(actor)));
    if (inside.length > 0)
      return { actors: whole(reading, inside.slice(0, 1), match.inner.subject), how: "modifier" };
    const words = inWords(reading, type, match.inner.subject, source);
    if (words.actors.length > 0) return words; // "demanded that the mayor step down"
  }
  return null;
}

/** "seized an Iranian tanker in waters off Gibraltar", "rejected a Greek proposal on the talks": whose the object is goes first. */
function ownersOfObject(reading: SentenceReading, match: VerbMatch, own: ReadonlySet<string>): Found | null {
  if (match.rule.entry.mode === "visit") return null;
  for (const unit of match.units) {
    if (unit.prep !== null) continue;
    for (const phrase of unit.phrases) {
      if (match.target?.includes(phrase) === true) continue;
      const owners = reading.partiesIn(phrase.from, phrase.to).filter((actor) => !own.has(partyKey(actor)));
      if (owners.length > 0) return { actors: whole(reading, owners.slice(0, 1), [phrase]), how: "modifier" };
    }
  }
  return null;
}

/** What the phrase says whole, where only a word in it names the party: "the Russian raid", not "Russian". */
function whole(
  reading: SentenceReading,
  actors: readonly ResolvedActor[],
  phrases: readonly NounPhrase[],
): readonly ResolvedActor[] {
  const [actor] = actors;
  const [phrase] = phrases;
  if (actor === undefined || phrase === undefined || actors.length > 1 || phrases.length > 1) return actors;
  if (actor.person !== undefined && actor.to === phrase.to) return actors;
  if (actor.from < phrase.from || actor.from > phrase.to + 4) return actors;
  if (actor.by === "pronoun" && actor.to >= phrase.to) return actors;
  const owned = actor.to < phrase.to ? retoldWithoutPerson : retold; // "his rival" is not he
  return [
    owned(actor, {
      text: wordsOf(reading, phrase.from, wholeEnd(reading, Math.max(phrase.to, actor.to))),
      from: phrase.from,
      to: Math.max(phrase.to, actor.to),
    }),
  ];
}

/** A party beside the verb, or in the clause below it ("agreed to sell ships to Oman"). */
function nearTarget(reading: SentenceReading, match: VerbMatch, source: readonly ResolvedActor[]): Found {
  const own = new Set(source.map(partyKey));
  const nearby = fallbackTarget(reading, match.units, match.rule, source);
  if (nearby.actors.length > 0) return nearby;
  if (match.inner === null) return belowTarget(reading, match.clause, own);
  const inner = matchVerb(reading, match.inner);
  if (inner === null) return innerParties(reading, match.inner, own);
  const goal =
    inner.target === null ? NOBODY : actorsAt(reading, inner.target, inner.rule.entry.mode === "visit");
  const left = goal.actors.filter((actor) => !own.has(partyKey(actor)));
  return left.length > 0 ? { actors: left, how: "nearby" } : innerParties(reading, match.inner, own);
}

/** "sanctions imposed on India", "60 million to help people in Chad": whom the clause below the verb's own is about. */
function belowTarget(reading: SentenceReading, clause: Clause, own: ReadonlySet<string>): Found {
  for (const below of reading.parse.clauses) {
    if (below.parent !== clause.index || below.index < clause.index) continue;
    if (!/^(?:infinitive|participle|gerund)$/u.test(below.kind)) continue;
    for (const phrases of [below.object, ...below.prepositions.map((place) => place.phrases)]) {
      const left = actorsAt(reading, phrases, false).actors.filter((actor) => !own.has(partyKey(actor)));
      if (left.length > 0) return { actors: whole(reading, left, phrases), how: "nearby" };
    }
  }
  return NOBODY;
}

function innerParties(reading: SentenceReading, inner: Clause, own: ReadonlySet<string>): Found {
  const last = inner.prepositions.at(-1)?.phrases.at(-1)?.to ?? inner.to;
  const left = reading
    .partiesIn(inner.verb.to, Math.max(inner.to, last))
    .filter((actor) => !own.has(partyKey(actor)));
  const first = left[0];
  return first === undefined ? NOBODY : { actors: [first], how: "nearby" };
}

/** "the country", "it": which other one it means is told later. */
function isPointer({ by }: ResolvedActor): boolean {
  return by === "description" || by === "pronoun";
}

/** People and bodies without a nationality are those of the side that acts on them, where that is one country. */
function inWords(
  reading: SentenceReading,
  type: EventType,
  phrases: readonly NounPhrase[],
  source: readonly ResolvedActor[],
): Found {
  const actors = unnamedTarget(reading, phrases);
  if (actors.length === 0) return NOBODY;
  const [owner] = source;
  const home =
    source.length === 1 && owner !== undefined && ABROAD.has(type) === false ? owner.country : null;
  return {
    actors: actors.map((actor) =>
      home !== null && (isOfHome(actor) || (OF_ITS_OWN.has(type) && isAlone(reading, home, source)))
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
const ABROAD: ReadonlySet<EventType> = new Set(["CONSULT", "COOPERATE", "AID", "MOBILIZE"]);
const HOME_SECTORS = /^(?:GOV|LEG|JUD|COP|PTY|OPP|LAB|CVL|EDU|REL|MED|JRN|AGR|BUS|SOC|REB|CRM|UAF|MIL)$/u;

/** A place is of whoever rules it, not of whoever acts there: "fired at the city of Odesa". */
const PLACES =
  /\b(?:capital|city|country|kingdom|nation|neighbou?r|power|province|republic|town|village|world)s?\b/u;

function isOfHome({ sector, text }: ResolvedActor): boolean {
  return sector !== null && HOME_SECTORS.test(sector) && !PLACES.test(text);
}

/** Acts on one's own things where no other country is told ("blocked roads", "seized farms"). */
const OF_ITS_OWN: ReadonlySet<EventType> = new Set(["PROTEST", "COERCE", "ASSAULT", "CONCEDE", "RETREAT"]);

/** The actor in the country of the place where the act is done. */
function at(reading: SentenceReading, actor: ResolvedActor, place: ResolvedActor): ResolvedActor {
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
