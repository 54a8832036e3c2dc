// Whose a group or an office is: the party named in the phrase before its head, or after it.
import type { NounPhrase } from "../../text/index.js";
import { type ResolvedActor, retoldWithoutPerson } from "../reading.js";
import { leaderBody } from "./leader_body.js";
import { mentionActor } from "./name_actor.js";
import { bothKoreas, nounParty } from "./nouns_for_parties.js";
import { type PhraseContext, words } from "./phrase_context.js";

/** The party named before the head in the phrase: adjective, possessor, seat ("Kremlin chief"), organisation ("NATO Secretary General"). */
export function partyBefore(from: number, to: number, context: PhraseContext): ResolvedActor | null {
  const near = context.mentions.filter(
    (mention) => mention.from >= from && mention.to <= to && mention.person === null,
  );
  for (const mention of near) {
    if (mention.meaning.kind === "city") continue;
    const actor = mentionActor(mention, context.date, words(context, mention.from, mention.to));
    if (actor !== null && actor.sector !== "JRN") return actor;
  }
  const led = leaderBody(from, to - 1, context);
  if (led !== null) return led;
  const stands = nounBeforeMark(from, to, context);
  if (stands !== null) return stands;
  if (context.tokens[to - 1]?.lemma === "counterpart") return null; // "her counterpart" is of another country
  return possessorParty(from, to, context);
}

/** "the Kingdom's ambassador", "the bloc's envoy": who the noun before the possessive mark stands for. */
function nounBeforeMark(from: number, to: number, context: PhraseContext): ResolvedActor | null {
  if (context.tokens[from + 2]?.lower !== "'s" || from + 2 >= to) return null;
  return nounParty(context.tokens, from, from + 2, words(context, from, from + 2), context.memory);
}

/** "its embassy", "its foreign minister", "its navy": what only a state has. */
function isOfState(to: number, { tokens }: PhraseContext): boolean {
  const head = tokens[to - 1]?.lemma ?? "";
  if (
    /^(?:embassy|ambassador|consulate|ministry|government|parliament|army|navy|military|cabinet|junta)$/u.test(
      head,
    )
  )
    return true;
  return head === "minister";
}

/** "his foreign minister", "its troops": the party of the one who owns. */
function possessorParty(from: number, to: number, context: PhraseContext): ResolvedActor | null {
  const word = context.tokens[from]?.lower;
  if (word === "its") return isOfState(to, context) ? context.memory.state() : context.memory.party();
  if (word === "his" || word === "her") return context.memory.person(new Set());
  return relativeOwner(from, context);
}

/** "India, whose delegate explained": the noun before "whose" owns what follows it. */
function relativeOwner(from: number, context: PhraseContext): ResolvedActor | null {
  if (context.tokens[from - 1]?.lower !== "whose") return null;
  const owner = context.elements.findLast(
    (element) => element.kind === "np" && element.np.to < from && element.np.to >= from - 3,
  );
  return owner?.kind === "np" ? partyIn(owner.np, context) : null;
}

/** "authorities in Croatia", "the presidents of Armenia and Iran": the parties of the phrases that follow with of, in, from, for. */
export function partiesAfter(phrase: NounPhrase, context: PhraseContext): readonly ResolvedActor[] {
  const { elements } = context;
  const at = elements.findIndex((element) => element.kind === "np" && element.np.from === phrase.from);
  if (at < 0) return [];
  for (let i = at + 1; i + 1 < elements.length && i < at + 8; i += 2) {
    const prep = elements[i];
    const next = elements[i + 1];
    if (prep?.kind !== "prep" || next?.kind !== "np") return [];
    const isAt =
      prep.word === "at" &&
      /^(?:official|spokesman|spokeswoman|spokesperson)s?$/u.test(context.tokens[phrase.head]?.lower ?? ""); // "officials at the Commission"
    if (!isAt && !/^(?:of|in|from|for)$/u.test(prep.word)) return [];
    if (isWorldCourt(phrase, next.np, context)) return [];
    if (prep.word === "in" && isAbroad(phrase, next.np, context)) return [];
    const both = bothKoreas(context.tokens, next.np, words(context, next.np.from, next.np.to));
    if (both.length > 0) return both;
    const actor = partyIn(next.np, context) ?? possessorParty(next.np.from, next.np.to, context); // "a spokesman for its embassy"
    if (actor === null) continue;
    return isPlural(phrase, context) && /^(?:of|from|in)$/u.test(prep.word)
      ? [actor, ...listAfter(i + 2, context)]
      : [actor];
  }
  return [];
}

/** "three diplomats in Geneva" are of any country. */
function isAbroad(phrase: NounPhrase, place: NounPhrase, { tokens, mentions }: PhraseContext): boolean {
  const mayTravel = /^(?:diplomat|leader|minister|delegate|delegation|envoy|negotiator|representative)s?$/u;
  if (!mayTravel.test(tokens[phrase.head]?.lower ?? "")) return false;
  return mentions.some(
    ({ from, to, meaning }) => from >= place.from && to <= place.to && meaning.kind === "city",
  );
}

/** "The court in The Hague" is no Dutch one. */
function isWorldCourt(phrase: NounPhrase, place: NounPhrase, { tokens }: PhraseContext): boolean {
  const isCourt = /^(?:court|tribunal|judge|prosecutor)s?$/u.test(tokens[phrase.head]?.lower ?? "");
  return isCourt && tokens[place.head]?.lower === "hague";
}

/** ", Iran and Turkey" after the first of a list. */
function listAfter(from: number, { elements, ...rest }: PhraseContext): ResolvedActor[] {
  const found: ResolvedActor[] = [];
  const tentative: ResolvedActor[] = [];
  for (let i = from; i < elements.length; i += 1) {
    const element = elements[i];
    if (element?.kind === "comma") continue;
    const isLast = element?.kind === "conj";
    const next = isLast ? elements[i + 1] : element;
    const actor =
      next?.kind === "np" && next.np.prep === null ? partyIn(next.np, { elements, ...rest }) : null;
    if (actor === null) break;
    tentative.push(actor);
    if (isLast) return [...found, ...tentative]; // a comma alone may open an apposition
  }
  return found;
}

function isPlural(phrase: NounPhrase, context: PhraseContext): boolean {
  const token = context.tokens[phrase.head];
  return token !== undefined && token.lemma !== token.lower && token.lower.endsWith("s");
}

/** The first party named in a phrase; a town stands for its country. */
function partyIn(np: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const mention = context.mentions.find((candidate) => candidate.to > np.from && candidate.to <= np.to); // "the Islamic Republic of Iran" is one name over two phrases
  if (mention === undefined)
    return nounParty(context.tokens, np.from, np.to, words(context, np.from, np.to), context.memory);
  const country =
    mention.meaning.kind === "city"
      ? { ...mention, meaning: { kind: "country" as const, country: mention.meaning.country } }
      : mention;
  const actor = mentionActor(country, context.date, words(context, mention.from, mention.to));
  if (actor === null || actor.person === undefined) return actor;
  return actor.country === null ? null : retoldWithoutPerson(actor, {}); // "guards of junta chief Jane Roe"
}
