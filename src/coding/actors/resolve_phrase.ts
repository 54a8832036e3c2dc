import { fold, type PersonEntry } from "../../lexicon/index.js";
import type { Sector } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { isAnother } from "../people.js";
import { type ResolvedActor, retold } from "../reading.js";
import { asideOf, ledBy } from "./asides.js";
import { pointerOf } from "./describe.js";
import { groupActors } from "./group_actors.js";
import { homeOf } from "./home.js";
import { mentionActor, officesOn, personActor } from "./name_actor.js";
import { namedBehind } from "./named_behind.js";
import { bothKoreas, nounParty } from "./nouns_for_parties.js";
import { partiesAfter, partyBefore } from "./parties_near.js";
import { personNameIn } from "./person_names.js";
import { type PhraseContext, words } from "./phrase_context.js";
import { nameAfter, officeWords, titleEndingAt, titleWithin } from "./titles.js";

/** The actors of one phrase, and none for a thing. `not` are persons whom a pronoun here cannot mean. */
export function resolvePhrase(
  phrase: NounPhrase,
  context: PhraseContext,
  not: ReadonlySet<string>,
): readonly ResolvedActor[] {
  if (phrase.isTime) return [];
  const { tokens } = context;
  if (phrase.possessor !== null && isAnother(tokens[phrase.head]?.lemma ?? "")) return []; // "its neighbours", "Congo's allies"
  const both = bothKoreas(tokens, phrase, words(context, phrase.from, phrase.to));
  if (both.length > 0) return both;
  const head = context.mentions.find((mention) => mention.from <= phrase.head && phrase.head < mention.to);
  const isSeat = head?.meaning.kind === "seat" && head.to - head.from > 1; // "Pope John Paul"
  const named = isSeat ? null : namedPerson(phrase, context);
  if (named !== null) return [named];
  if (head !== undefined && head.from >= phrase.from) {
    if (head.meaning.kind === "city") return [];
    const actor = mentionActor(head, context.date, words(context, head.from, head.to));
    if (actor !== null) return [withGroup(actor, phrase, context)];
  }
  const party = nounParty(
    tokens,
    phrase.from,
    phrase.to,
    words(context, phrase.from, phrase.to),
    context.memory,
  );
  if (party !== null) return [party];
  const pointer = pointerOf(tokens, phrase.from, phrase.to, phrase.head);
  if (pointer !== null) return pointed(pointer, phrase, context, not);
  const groups = groupActors(phrase, context);
  if (groups.length > 0) return groups;
  const body = bodyActor(phrase, context);
  if (body !== null) return [body];
  const members = membersOf(phrase, context);
  return members === null ? [] : resolvePhrase(members, context, not);
}

const COUNTS = new Set(
  "group number member hundred thousand million dozen score majority crowd team handful couple lot scores leader representative part some band gang convoy".split(
    " ",
  ),
);

/** "a group of Moroccan diplomats", "thousands of Nigerians", "dozens of troops": the phrase after "of". */
function membersOf(phrase: NounPhrase, context: PhraseContext): NounPhrase | null {
  if (!COUNTS.has(context.tokens[phrase.head]?.lemma ?? "") || context.tokens[phrase.to]?.lower !== "of")
    return null;
  const next = context.elements.find((element) => element.kind === "np" && element.np.from === phrase.to + 1);
  return next?.kind === "np" && next.np.prep === "of" ? next.np : null;
}

const BODIES = new Set(
  "forum organisation organization group movement network alliance bloc agency party faction militia coalition front union association body watchdog mission force firm company giant bank summit".split(
    " ",
  ),
);

/** "the al-Qaeda network", "the APEC forum": a body's name right before a word for a body. */
function bodyActor(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  if (!BODIES.has(context.tokens[phrase.head]?.lemma ?? "")) return null;
  const named = context.mentions.findLast(
    (mention) =>
      mention.from >= phrase.from &&
      mention.to <= phrase.head &&
      (mention.meaning.kind === "organisation" || mention.meaning.kind === "nonState"),
  );
  return named === undefined
    ? null
    : mentionActor(named, context.date, words(context, phrase.from, phrase.to));
}

function pointed(
  pointer: "person" | "party" | "two",
  phrase: NounPhrase,
  context: PhraseContext,
  not: ReadonlySet<string>,
): readonly ResolvedActor[] {
  const text = words(context, phrase.from, phrase.to);
  const by = phrase.to - phrase.from === 1 ? "pronoun" : "description";
  const here = (actor: ResolvedActor) => retold(actor, { text, by, from: phrase.from, to: phrase.to });
  if (pointer === "two") {
    const isThey = /^(?:they|them)$/iu.test(text);
    const group = isThey ? groupBefore(phrase, context) : [];
    if (group.length > 0) return group.map(here);
    const meant = isThey ? context.memory.all() : context.memory.two();
    const two = meant.map(here);
    if (two.length >= 2) return two;
    const party = context.memory.party();
    return party === null || by === "description" ? [] : [here(party)];
  }
  const found = pointer === "person" ? context.memory.person(not) : context.memory.party();
  return found === null ? [] : [retold(here(found), { standsFor: found.standsFor ?? found.text })];
}

/** "imposed sanctions on three Indian firms because they had sold parts to Russia": the nearest group of the sentence before "because". */
function groupBefore(phrase: NounPhrase, context: PhraseContext): readonly ResolvedActor[] {
  const { tokens, elements } = context;
  if (tokens[phrase.from - 1]?.lower !== "because") return [];
  const before = elements.findLast(
    (element) => element.kind === "np" && element.np.to < phrase.from && !element.np.isTime,
  );
  if (before?.kind !== "np" || !/s$/u.test(tokens[before.np.head]?.lower ?? "")) return [];
  return groupActors(before.np, context);
}

/** A person by name: an office-holder, or a name after a title and a nationality ("South Korean Defence Minister Shin Won-sik"). */
function namedPerson(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const person = context.mentions.findLast(
    (mention) =>
      mention.person !== null &&
      mention.from >= phrase.from &&
      mention.to <= phrase.to &&
      mention.to > (phrase.possessor?.to ?? 0),
  );
  if (person?.person != null) {
    const covers = person.from <= phrase.head && phrase.head < person.to;
    if (covers) return knownIn(person, person.person, context);
  }
  return (
    personBehind(phrase, context) ??
    titledPerson(phrase, context) ??
    knownPerson(phrase, context) ??
    namedBeside(phrase, context) ??
    describedBeside(phrase, context) ??
    describedAhead(phrase, context)
  );
}

/** An office-holder; the office that the text told stays where the record has none for the day. */
function knownIn({ from, to }: Range, person: PersonEntry, context: PhraseContext): ResolvedActor {
  const actor = personActor(person, context.date, words(context, from, to), from, to);
  if (actor.office !== undefined) return actor;
  const told = context.memory.personNamed(person.person);
  return told?.office === undefined ? actor : { ...told, text: actor.text, by: actor.by, from, to };
}

/** "its foreign minister, Paul Wagener, said": the name beside the office, never who else held the office that day. */
function namedBeside(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const title = titleEndingAt(phrase.head + 1, phrase.from, context);
  const lemma = context.tokens[phrase.head]?.lemma ?? "";
  const sector =
    title?.title.sector ?? context.lexicon.agents.get(lemma) ?? (WRITES.has(lemma) ? "EDU" : null);
  if (sector === null) return null;
  const aside = asideOf(phrase, context);
  const name = aside === null ? null : personNameIn(aside, context);
  if (aside === null || name === null) return null;
  const known = context.mentions.find(
    (mention) => mention.person !== null && mention.from >= name.from && mention.to <= name.to,
  );
  const isHolder =
    known?.person != null && (context.date === null || officesOn(known.person, context.date).length > 0);
  if (known?.person != null && isHolder)
    return personActor(known.person, context.date, words(context, name.from, name.to), name.from, name.to);
  const party =
    (lemma === "counterpart" ? context.memory.body(lemma) : null) ?? // "his counterpart, Jane Roe," after "his Indonesian counterpart"
    partyBefore(phrase.from, phrase.head + 1, context) ??
    partiesAfter(phrase, context)[0] ??
    null;
  const from = title === null ? phrase.head : title.from;
  return titled(name, { from, to: phrase.head + 1 }, sector, party, phrase, context);
}

/** "Commerce Minister of India Meera Raghavan": the name behind the country of the office. */
function personBehind(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const title = titleEndingAt(phrase.head + 1, phrase.from, context);
  const behind = title === null ? null : namedBehind(phrase, context);
  if (title === null || behind === null) return null;
  const { of, name } = behind;
  const known = context.mentions.find(
    ({ person, from, to }) => person !== null && from >= of.to && to <= name.to,
  );
  if (known?.person != null)
    return { ...knownIn(name, known.person, context), from: phrase.from, to: phrase.to };
  const party = mentionActor(of, context.date, words(context, of.from, of.to));
  return titled(name, title, title.title.sector, party, phrase, context);
}

const WRITES = new Set("author head chief director founder owner co-author chair deputy member".split(" "));

/** "Jane Roe, Kenya's trade minister,"; "Jane Roe, who heads Belgrade's office": whose the person is, told behind the name. */
function describedBeside(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const name = personNameIn(phrase, context);
  if (name === null) return null;
  const led = ledBy(phrase, context);
  const aside = led ?? asideOf(phrase, context);
  if (aside === null) return null;
  const title = titleEndingAt(aside.head + 1, aside.from, context);
  const sector =
    title?.title.sector ?? context.lexicon.agents.get(context.tokens[aside.head]?.lemma ?? "") ?? null;
  if (sector === null) return null;
  const party = partyBefore(aside.from, aside.head + 1, context) ?? partiesAfter(aside, context)[0] ?? null;
  if (party === null && sector !== "GOV") return null;
  const office = title === null ? { from: aside.from, to: aside.to } : { from: title.from, to: title.to };
  return titled(name, office, sector, party, aside, context);
}

/** "Jordan's king, Hussein bin Talal began": the office that opens the sentence, where the second comma was left out. */
function describedAhead(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const { elements } = context;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === phrase);
  const office = elements[0];
  if (at !== 2 || elements[1]?.kind !== "comma" || office?.kind !== "np" || office.np.prep !== null)
    return null;
  const name = personNameIn(phrase, context);
  const title = titleEndingAt(office.np.head + 1, office.np.from, context);
  if (name === null || title === null) return null;
  const party = partyBefore(office.np.from, office.np.head + 1, context);
  return party === null ? null : titled(name, title, title.title.sector, party, phrase, context);
}

/** "Expert Legarda", "Lin": a surname of somebody named in full before. */
function knownPerson(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const token = context.tokens[phrase.head];
  if (
    token === undefined ||
    token.pos !== "PROPN" ||
    context.mentions.some((mention) => mention.from <= phrase.head && phrase.head < mention.to)
  )
    return null;
  const known = context.memory.known(token.lower);
  if (known === null) return null;
  return retold(known, {
    text: words(context, phrase.from, phrase.to),
    by: "name",
    from: phrase.from,
    to: phrase.to,
  });
}

function titledPerson(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const { tokens } = context;
  if (tokens[phrase.head]?.pos !== "PROPN" && !/^\p{Lu}/u.test(tokens[phrase.head]?.text ?? "")) return null;
  const isBody = context.mentions.some(
    ({ from, to, meaning }) => from <= phrase.head && phrase.head < to && meaning.kind === "organisation",
  ); // "the United Nations General Assembly" is no general
  const title = isBody ? null : titleWithin(phrase.from, phrase.head, context);
  if (title === null || titleEndingAt(phrase.head + 1, phrase.from, context) !== null) return null; // "the Deputy Foreign Minister" names nobody
  const name = nameAfter(title.to, phrase, context);
  if (name === null) return null;
  const said = partyBefore(phrase.from, title.to, context) ?? partiesAfter(phrase, context)[0] ?? null;
  const known = said === null ? knownPerson(phrase, context) : null;
  if (known !== null) return known; // "Minister Son" after "Foreign Minister Bui Thanh Son"
  return titled(name, title, title.title.sector, said, phrase, context);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The person `name` with an office told by `phrase`; `said` is the party that the words name. */
function titled(
  name: Range,
  title: Range,
  sector: Sector,
  said: ResolvedActor | null,
  phrase: NounPhrase,
  context: PhraseContext,
): ResolvedActor {
  const isLoose =
    /^(?:leader|chief|head|chairman|chair|captain|mayor|governor|councillor|judge|deputy)$/u.test(
      words(context, title.from, title.to).toLowerCase(),
    ); // "Union leader Jane Roe" is of no government
  const isShared = isSharedName(title.from, name.to, context);
  const family = said === null && !isShared ? ofKnownName(name, context) : null;
  const party = said ?? family ?? (isLoose || isShared ? null : unsaidParty(sector, phrase, context));
  const thinkTank = sector === "EDU" || sector === "CVL";
  return {
    text: words(context, name.from, name.to),
    country: thinkTank ? null : (party?.country ?? null),
    ...(thinkTank || party?.organisation === undefined ? {} : { organisation: party.organisation }),
    sector: thinkTank
      ? "EDU"
      : party?.organisation !== undefined && party.sector !== "JRN"
        ? party.sector
        : sector,
    person: words(context, name.from, name.to),
    ...(thinkTank ? affiliation(phrase, context) : { office: officeWords(title, phrase, context) }),
    by: said === null && family === null && party !== null ? "description" : "office",
    ...(said === null && party?.isGuess === true ? { isGuess: true } : {}),
    from: phrase.from,
    to: phrase.to,
  };
}

/** "President Bush" in a paper of today: the one country that all of that name whom the record knows held office in; null for several. */
function ofKnownName(name: Range, context: PhraseContext): ResolvedActor | null {
  const last = context.tokens[name.to - 1];
  if (last === undefined || name.to - name.from > 1) return null; // "rebel leader Lam Gabriel" is another one
  const meanings = context.lexicon.names.get(last.lower)?.all ?? [];
  const persons = meanings.flatMap(({ meaning }) => (meaning.kind === "surname" ? meaning.persons : []));
  const parties = new Set(persons.flatMap(({ offices }) => offices.map(({ party }) => party)));
  const [only] = parties;
  const country = parties.size === 1 && only !== undefined ? context.lexicon.countries.get(only) : undefined;
  if (country === undefined) return null;
  return {
    text: last.text,
    country: country.foldedInto ?? country.code,
    sector: "GOV",
    by: "office",
    ...name,
  };
}

/** "King Abdullah" while two kings had the name: of neither, and of nobody else. */
function isSharedName(from: number, to: number, context: PhraseContext): boolean {
  const said = fold(words(context, from, to));
  const names = context.lexicon.names.get(context.tokens[from]?.lower ?? "")?.all ?? [];
  return names.some(({ folded, meaning }) => folded === said && meaning.kind === "surname");
}

/** An official without a nationality: the likely country. */
function unsaidParty(sector: Sector, phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  if (sector !== "GOV" && sector !== "MIL" && sector !== "LEG") return null;
  const isAbroad = /^(?:the )?(?:ambassador|envoy|chargé|consul)\b/iu.test(
    words(context, phrase.from, phrase.to),
  );
  return isAbroad
    ? context.memory.lastWhere(({ country }) => country !== null && !context.home.includes(country))
    : homeOf(phrase, context); // an ambassador is not of where he serves
}

/** "analyst Helena Legarda from the China research institute Merics": the institute named right after. */
function affiliation(phrase: NounPhrase, context: PhraseContext): { affiliation?: string } {
  const near = context.mentions.find(
    (mention) =>
      mention.meaning.kind === "thinkTank" && mention.from >= phrase.from && mention.from < phrase.to + 14,
  );
  return near?.meaning.kind === "thinkTank" ? { affiliation: near.meaning.thinkTank.name } : {};
}

/** "the Chinese leader Xi" is told by the name; a plain country keeps its own words. */
function withGroup(actor: ResolvedActor, phrase: NounPhrase, context: PhraseContext): ResolvedActor {
  if (actor.by !== "group") return actor;
  const first = context.tokens[phrase.from]?.lower;
  if (first === "the" && actor.country !== null && /ese$|sh$|ch$/u.test(actor.text)) {
    const person = context.memory.personOf(actor.country); // "the trip took the Chinese to France"
    if (person !== null)
      return retold(person, {
        text: words(context, phrase.from, phrase.to),
        by: "description",
        from: phrase.from,
        to: phrase.to,
      });
  }
  return actor;
}
