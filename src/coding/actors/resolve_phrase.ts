// A noun phrase -> the actors it stands for. A place where something happens is not an actor; that is decided by the
// role (the coders pass over "in Paris"), not here.
import type { Lexicon, Title } from "../../lexicon/index.js";
import type { Sector } from "../../model/index.js";
import type { Element, NounPhrase, Token } from "../../text/index.js";
import type { Mention, ResolvedActor } from "../reading.js";
import { pointerOf } from "./describe.js";
import type { Memory } from "./memory.js";
import { endOf, mentionActor, personActor } from "./name_actor.js";

export interface PhraseContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly elements: readonly Element[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  /** ISO date of publication, or null. */
  readonly date: string | null;
}

/** The actors of one phrase, and none for a thing. `not` are persons whom a pronoun here cannot mean. */
export function resolvePhrase(
  phrase: NounPhrase,
  context: PhraseContext,
  not: ReadonlySet<string>,
): readonly ResolvedActor[] {
  if (phrase.isTime) return [];
  const { tokens } = context;
  const named = namedPerson(phrase, context);
  if (named !== null) return [named];
  const head = context.mentions.find((mention) => mention.from <= phrase.head && phrase.head < mention.to);
  if (head !== undefined && head.from >= phrase.from) {
    if (head.meaning.kind === "city") return [];
    const actor = mentionActor(head, context.date, words(context, head.from, head.to));
    if (actor !== null) return [withGroup(actor, phrase, context)];
  }
  const pointer = pointerOf(tokens, phrase.from, phrase.to, phrase.head);
  if (pointer !== null) return pointed(pointer, phrase, context, not);
  const group = groupActor(phrase, context) ?? bodyActor(phrase, context);
  if (group !== null) return [group];
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
  const place = { text, from: phrase.from, to: phrase.to };
  const by = phrase.to - phrase.from === 1 ? ("pronoun" as const) : ("description" as const);
  if (pointer === "two") {
    const two = context.memory.two().map((actor) => ({ ...actor, ...place, by }));
    if (two.length === 2) return two;
    const party = context.memory.party();
    return party === null || by === "description" ? [] : [{ ...party, ...place, by }];
  }
  const found = pointer === "person" ? context.memory.person(not) : context.memory.party();
  return found === null ? [] : [{ ...found, ...place, by }];
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
    if (covers)
      return personActor(
        person.person,
        context.date,
        words(context, person.from, person.to),
        person.from,
        person.to,
      );
  }
  return titledPerson(phrase, context) ?? knownPerson(phrase, context);
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
  if (known === null || "offices" in known) return null;
  return {
    ...known,
    text: words(context, phrase.from, phrase.to),
    by: "name",
    from: phrase.from,
    to: phrase.to,
  };
}

function titledPerson(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const { tokens } = context;
  if (tokens[phrase.head]?.pos !== "PROPN" && !/^\p{Lu}/u.test(tokens[phrase.head]?.text ?? "")) return null;
  const title = titleWithin(phrase.from, phrase.head, context);
  if (title === null) return null;
  const name = nameAfter(title.to, phrase, context);
  if (name === null) return null;
  const party =
    partyBefore(phrase.from, title.to, context) ??
    partyAfter(phrase, context) ??
    unsaidParty(title.title.sector, phrase, context);
  const thinkTank = title.title.sector === "EDU" || title.title.sector === "CVL";
  return {
    text: words(context, name.from, name.to),
    country: thinkTank ? null : (party?.country ?? null),
    ...(thinkTank || party?.organisation === undefined ? {} : { organisation: party.organisation }),
    sector: thinkTank
      ? "EDU"
      : party?.organisation !== undefined && party.sector !== "JRN"
        ? party.sector
        : title.title.sector,
    person: words(context, name.from, name.to),
    ...(thinkTank ? affiliation(phrase, context) : { office: words(context, title.from, title.to) }),
    by: "office",
    from: phrase.from,
    to: phrase.to,
  };
}

/** An official without a nationality is of the country where he speaks ("told a briefing in Beijing"), else of the one spoken of. */
function unsaidParty(sector: Sector, phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  if (sector !== "GOV" && sector !== "MIL" && sector !== "LEG") return null;
  const seat = context.mentions.find(
    (mention) =>
      mention.from > phrase.to &&
      mention.from < phrase.to + 10 &&
      mention.meaning.kind === "seat" &&
      context.tokens[mention.from - 1]?.lower === "in",
  );
  if (seat !== undefined) return mentionActor(seat, context.date, words(context, seat.from, seat.to));
  const party = context.memory.party();
  return party === null || party.country === null ? null : { ...party, by: "description" };
}

/** "analyst Helena Legarda from the China research institute Merics": the institute named right after. */
function affiliation(phrase: NounPhrase, context: PhraseContext): { affiliation?: string } {
  const near = context.mentions.find(
    (mention) =>
      mention.meaning.kind === "thinkTank" && mention.from >= phrase.from && mention.from < phrase.to + 14,
  );
  return near?.meaning.kind === "thinkTank" ? { affiliation: near.meaning.thinkTank.name } : {};
}

/** The capitalised words after a title: the name. */
function nameAfter(
  from: number,
  phrase: NounPhrase,
  context: PhraseContext,
): { from: number; to: number } | null {
  let to = from;
  while (to < phrase.to) {
    const token = context.tokens[to];
    const isPart =
      token !== undefined &&
      (/^\p{Lu}/u.test(token.text) ||
        token.text === "-" ||
        /^(?:al|bin|ibn|von|van|de|da|el|ul|sik|un|il)$/u.test(token.lower) ||
        context.tokens[to - 1]?.text === "-");
    if (!isPart) break;
    to += 1;
  }
  return to > from && to === phrase.to ? { from, to } : null;
}

function titleWithin(
  from: number,
  to: number,
  context: PhraseContext,
): { from: number; to: number; title: Title } | null {
  for (let end = to; end > from; end -= 1) {
    const title = titleEndingAt(end, from, context);
    if (title !== null) return title;
  }
  return null;
}

/** The longest title of the lexicon whose last word is token `end - 1`. */
function titleEndingAt(
  end: number,
  from: number,
  context: PhraseContext,
): { from: number; to: number; title: Title } | null {
  const token = context.tokens[end - 1];
  if (token === undefined) return null;
  const titles = context.lexicon.titles.get(token.lower) ?? context.lexicon.titles.get(token.lemma);
  if (titles === undefined) return null;
  for (const title of titles) {
    let at = end;
    let k = title.words.length - 1;
    while (k >= 0 && at > from) {
      const candidate = context.tokens[at - 1];
      if (candidate === undefined) break;
      if (candidate.lower === title.words[k] || candidate.lemma === title.words[k]) k -= 1;
      else if (k === title.words.length - 1 || !isSkippable(candidate, context, at - 1)) break; // "top Russian diplomat"
      at -= 1;
    }
    if (k < 0) return { from: at, to: end, title };
  }
  return null;
}

function isSkippable(token: Token, context: PhraseContext, at: number): boolean {
  return (
    token.text === "-" ||
    context.mentions.some(
      (mention) => mention.from <= at && at < mention.to && mention.meaning.kind === "adjective",
    )
  );
}

/** A group or office with its nationality: "Chinese banks", "Russian troops", "the Russian president", "the Kremlin chief". */
function groupActor(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const title = titleEndingAt(phrase.head + 1, phrase.from, context);
  if (
    /^(?:plane|jet|aircraft|motorcade|car|train)$/u.test(context.tokens[phrase.head]?.lemma ?? "") &&
    phrase.possessor !== null
  )
    return null; // "his plane landed": the owner arrives
  const sector =
    title?.title.sector ?? context.lexicon.agents.get(context.tokens[phrase.head]?.lemma ?? "") ?? null;
  if (sector === null) return null;
  const party = partyBefore(phrase.from, phrase.head + 1, context) ?? partyAfter(phrase, context);
  if (party === null) return null;
  const held = title === null ? null : heldBy(party, title.title.role, phrase, context);
  if (held !== null) return held;
  const isBody = party.organisation !== undefined && party.sector !== "JRN";
  return {
    ...strip(party),
    text: words(context, phrase.from, phrase.to),
    sector: isBody ? party.sector : sectorOf(sector, party),
    by: "group",
    from: phrase.from,
    to: phrase.to,
  };
}

function sectorOf(sector: Sector, party: ResolvedActor): Sector {
  return party.sector !== null && party.sector !== "GOV" && sector === "UNK" ? party.sector : sector;
}

function strip(party: ResolvedActor): ResolvedActor {
  const { person: _person, office: _office, ...rest } = party;
  return rest;
}

/** "the Russian president" on a day: the person whom the record has in that office then. */
function heldBy(
  party: ResolvedActor,
  role: string,
  phrase: NounPhrase,
  context: PhraseContext,
): ResolvedActor | null {
  const code = party.organisation ?? party.country;
  if (code === null || context.date === null || !isSingular(phrase, context)) return null;
  const known = context.memory.personOf(code);
  const date = context.date;
  const rows = context.lexicon
    .officesOf(code, role)
    .filter((office) => office.from <= date && date <= endOf(office.to ?? office.asOf));
  const people = new Set(rows.map((office) => office.person));
  const person =
    known?.person !== undefined && people.has(known.person)
      ? known.person
      : people.size === 1
        ? rows[0]?.person
        : undefined;
  const office = rows.find((row) => row.person === person);
  if (person === undefined || office === undefined) return null;
  return {
    ...strip(party),
    text: words(context, phrase.from, phrase.to),
    sector: party.organisation === undefined ? "GOV" : party.sector,
    person,
    office: office.title,
    by: "office",
    from: phrase.from,
    to: phrase.to,
  };
}

function isSingular(phrase: NounPhrase, context: PhraseContext): boolean {
  const token = context.tokens[phrase.head];
  return token !== undefined && (token.lemma === token.lower || !token.lower.endsWith("s"));
}

/** The party named before the head in the phrase: adjective, possessor, seat ("Kremlin chief"), organisation ("NATO Secretary General"). */
function partyBefore(from: number, to: number, context: PhraseContext): ResolvedActor | null {
  const near = context.mentions.filter(
    (mention) => mention.from >= from && mention.to <= to && mention.person === null,
  );
  for (const mention of near) {
    if (mention.meaning.kind === "city") continue;
    const actor = mentionActor(mention, context.date, words(context, mention.from, mention.to));
    if (actor !== null && actor.sector !== "JRN") return actor;
  }
  return possessorParty(from, context);
}

/** "his foreign minister", "its troops": the party of the one who owns. */
function possessorParty(from: number, context: PhraseContext): ResolvedActor | null {
  const word = context.tokens[from]?.lower;
  if (word === "its") return context.memory.party();
  if (word === "his" || word === "her") return context.memory.person(new Set());
  return null;
}

/** "authorities in Croatia", "the president of Armenia": the party of the phrases that follow with of, in, from. */
function partyAfter(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const at = context.elements.findIndex(
    (element) => element.kind === "np" && element.np.from === phrase.from,
  );
  if (at < 0) return null;
  for (let i = at + 1; i + 1 < context.elements.length && i < at + 8; i += 2) {
    const prep = context.elements[i];
    const next = context.elements[i + 1];
    if (prep?.kind !== "prep" || !/^(?:of|in|from|for|to)$/u.test(prep.word) || next?.kind !== "np")
      return null;
    if (
      (prep.word === "in" || prep.word === "to") &&
      context.lexicon.agents.get(context.tokens[phrase.head]?.lemma ?? "") === undefined &&
      prep.word === "to"
    )
      return null;
    const mention = context.mentions.find(
      (candidate) => candidate.from >= next.np.from && candidate.to <= next.np.to,
    );
    if (mention === undefined) continue;
    const country =
      mention.meaning.kind === "city"
        ? { ...mention, meaning: { kind: "country" as const, country: mention.meaning.country } }
        : mention;
    const actor = mentionActor(country, context.date, words(context, mention.from, mention.to));
    if (actor !== null && actor.person === undefined) return actor;
  }
  return null;
}

/** "the Chinese leader Xi" is told by the name; a plain country keeps its own words. */
function withGroup(actor: ResolvedActor, phrase: NounPhrase, context: PhraseContext): ResolvedActor {
  if (actor.by !== "group") return actor;
  const first = context.tokens[phrase.from]?.lower;
  if (first === "the" && actor.country !== null && /ese$|sh$|ch$/u.test(actor.text)) {
    const person = context.memory.personOf(actor.country); // "the trip took the Chinese to France"
    if (person !== null)
      return {
        ...person,
        text: words(context, phrase.from, phrase.to),
        by: "description",
        from: phrase.from,
        to: phrase.to,
      };
  }
  return actor;
}

function words(context: PhraseContext, from: number, to: number): string {
  const first = context.tokens[from];
  const last = context.tokens[to - 1];
  return first === undefined || last === undefined ? "" : context.text.slice(first.start, last.end);
}
