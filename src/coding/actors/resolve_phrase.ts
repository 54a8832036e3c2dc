import type { Sector } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import type { ResolvedActor } from "../reading.js";
import { pointerOf } from "./describe.js";
import { groupActors } from "./group_actors.js";
import { mentionActor, personActor } from "./name_actor.js";
import { partiesAfter, partyBefore } from "./parties_near.js";
import { type PhraseContext, words } from "./phrase_context.js";
import { nameAfter, titleWithin } from "./titles.js";

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
  const place = { text, from: phrase.from, to: phrase.to };
  const by = phrase.to - phrase.from === 1 ? ("pronoun" as const) : ("description" as const);
  if (pointer === "two") {
    const isThey = /^(?:they|them)$/iu.test(text);
    const meant = isThey ? context.memory.all() : context.memory.two();
    const two = meant.map((actor) => ({ ...actor, ...place, by }));
    if (two.length >= 2) return two;
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
  const isBody = context.mentions.some(
    ({ from, to, meaning }) => from <= phrase.head && phrase.head < to && meaning.kind === "organisation",
  ); // "the United Nations General Assembly" is no general
  const title = isBody ? null : titleWithin(phrase.from, phrase.head, context);
  if (title === null) return null;
  const name = nameAfter(title.to, phrase, context);
  if (name === null) return null;
  const said = partyBefore(phrase.from, title.to, context) ?? partiesAfter(phrase, context)[0] ?? null;
  const known = said === null ? knownPerson(phrase, context) : null;
  if (known !== null) return known; // "Minister Son" after "Foreign Minister Bui Thanh Son"
  const party = said ?? unsaidParty(title.title.sector, phrase, context);
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
