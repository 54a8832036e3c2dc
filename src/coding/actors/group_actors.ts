// Groups and offices: "Chinese banks", "Russian troops", "the Russian president", "the leaders of Japan and South Korea".
import { isMissing, type Sector } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { type ResolvedActor, retoldWithoutPerson, type TimeMention } from "../reading.js";
import { endOf, mentionActor } from "./name_actor.js";
import { partiesAfter, partyBefore } from "./parties_near.js";
import { type PhraseContext, words } from "./phrase_context.js";
import { titleEndingAt } from "./titles.js";

/** A group or office with its nationality: "Chinese banks", "Russian troops", "the Russian president", "the Kremlin chief". */
export function groupActors(phrase: NounPhrase, context: PhraseContext): readonly ResolvedActor[] {
  const title = titleEndingAt(phrase.head + 1, phrase.from, context);
  if (
    /^(?:plane|jet|aircraft|motorcade|car|train)$/u.test(context.tokens[phrase.head]?.lemma ?? "") &&
    phrase.possessor !== null
  )
    return []; // "his plane landed": the owner arrives
  const sector = title?.title.sector ?? sectorOfHead(phrase, context);
  if (sector === null) return [];
  const before = partyBefore(phrase.from, phrase.head + 1, context) ?? townBefore(phrase, sector, context);
  const isListed = title !== null || context.lexicon.agents.has(context.tokens[phrase.head]?.lemma ?? "");
  const parties =
    before !== null ? [before] : isListed || isFrom(phrase, context) ? partiesAfter(phrase, context) : []; // "the leaders of Japan and South Korea"; not "the runner from Norway"
  return parties.map(
    (party) =>
      (title === null ? null : heldBy(party, title.title.role, phrase, context)) ??
      group(party, sector, phrase, context),
  );
}

/** Who is of the town that stands before him: its judges and police, those who work, teach or farm there; "a Geneva envoy" may be of any country. */
const TOWNSFOLK: ReadonlySet<Sector> = new Set(["JUD", "COP", "LAB", "EDU", "AGR"]);
/** Towns that are known for a court of many states. */
const WORLD_COURTS = /^(?:arusha|hague|strasbourg)$/u;

/** "A Durban court", "Karachi police", "Antwerp dockers": the country of the town. */
function townBefore(phrase: NounPhrase, sector: Sector, context: PhraseContext): ResolvedActor | null {
  if (!TOWNSFOLK.has(sector)) return null;
  const town = context.mentions.find(
    ({ from, to, meaning }) => meaning.kind === "city" && from >= phrase.from && to <= phrase.head,
  );
  if (town?.meaning.kind !== "city") return null;
  if (sector === "JUD" && WORLD_COURTS.test(context.tokens[town.to - 1]?.lower ?? "")) return null;
  const country = { ...town, meaning: { kind: "country" as const, country: town.meaning.country } };
  return mentionActor(country, context.date, words(context, town.from, town.to));
}

/** "Game rangers from Kenya and Tanzania": several people of more than one place. */
function isFrom(phrase: NounPhrase, { tokens, elements }: PhraseContext): boolean {
  const head = tokens[phrase.head];
  if (tokens[phrase.to]?.lower !== "from" || head === undefined || head.lower === head.lemma) return false;
  const at = elements.findIndex((element) => element.kind === "np" && element.np.from === phrase.to + 1);
  return at >= 0 && elements[at + 1]?.kind === "conj";
}

/** What the head is in our list; else a person ("Tajik sappers") by the dictionary. */
function sectorOfHead({ head }: NounPhrase, { lexicon, tokens }: PhraseContext): Sector | null {
  const { lemma = "", pos } = tokens[head] ?? {};
  return (
    lexicon.agents.get(lemma) ?? (pos === "NOUN" && lexicon.nounKinds.get(lemma) === "person" ? "UNK" : null)
  );
}

function group(
  party: ResolvedActor,
  sector: Sector,
  phrase: NounPhrase,
  context: PhraseContext,
): ResolvedActor {
  const isBody = party.organisation !== undefined && party.sector !== "JRN";
  return retoldWithoutPerson(party, {
    text: words(context, phrase.from, phrase.to),
    sector: isBody ? party.sector : sectorOf(sector, party),
    by: "group",
    from: phrase.from,
    to: phrase.to,
  });
}

function sectorOf(sector: Sector, party: ResolvedActor): Sector {
  return party.sector !== null && party.sector !== "GOV" && sector === "UNK" ? party.sector : sector;
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
  if (person === undefined || office === undefined || isOlder(context.times, office.from)) return null;
  return retoldWithoutPerson(party, {
    text: words(context, phrase.from, phrase.to),
    sector: party.organisation === undefined ? "GOV" : party.sector,
    person,
    office: office.title,
    by: "office",
    from: phrase.from,
    to: phrase.to,
  });
}

/** "In 2003 the American president ordered …": who holds the office today did not hold it then. */
function isOlder(times: readonly TimeMention[], since: string): boolean {
  return times.some(
    ({ period, isComparison }) =>
      !isComparison && !isMissing(period) && period.end !== null && period.end < since,
  );
}

function isSingular(phrase: NounPhrase, context: PhraseContext): boolean {
  const token = context.tokens[phrase.head];
  return token !== undefined && (token.lemma === token.lower || !token.lower.endsWith("s"));
}
