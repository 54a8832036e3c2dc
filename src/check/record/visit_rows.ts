// Which rows of the register the words "his visit to Russia" and "their meeting" are about.
import { isMissing, type Span } from "../../model/index.js";
import { type Checked, type KnownEvent, type KnownMeeting, sentenceAt } from "../checked.js";
import { type NamedSpan, namesWithin, peopleWithin } from "../names.js";

/** A visit or a meeting as it is told. */
export interface ToldVisit {
  /** "state", "official"; null where none is told. */
  readonly kind: string | null;
  readonly isVisit: boolean;
  /** "first foreign trip": to any country but the own. */
  readonly isAbroad?: boolean;
  readonly at: Span;
}

/** The first day of a row, or null. */
export const startOf = ({ claim: { period } }: KnownEvent): string | null =>
  isMissing(period) ? null : period.start;

/** The rows that the words are about: of the visitor to the country named, else of the two people named. Null where it cannot be told. */
export function rowsFor(
  told: ToldVisit,
  checked: Checked,
  meetings: readonly KnownMeeting[],
): KnownMeeting[] | null {
  const sentence = sentenceAt(checked, told.at.start);
  const people = peopleWithin(checked.named, sentence);
  const [person] = people;
  if (told.isVisit) {
    if (person === undefined || people.length !== 1) return null;
    const own = meetings.filter(
      ({ claim }) => claim.source.some((actor) => actor.person === person) && ofKind(told, claim),
    );
    const home = homeOf(person, meetings);
    if (told.isAbroad === true)
      return home === null
        ? null
        : own.filter(({ claim }) => claim.places.some(({ country }) => country !== null && country !== home));
    const target =
      countryTo(checked.text, namesWithin(checked.named, sentence)) ??
      hostOf(person, meetings, checked.named);
    return target === null
      ? null
      : own.filter(({ claim }) => claim.places.some(({ country }) => country === target));
  }
  if (people.length !== 2) return null;
  return meetings.filter(({ claim }) =>
    people.every((one) => [...claim.source, ...claim.target].some((actor) => actor.person === one)),
  );
}

/** The country that the register has the person act for. */
function homeOf(person: string, meetings: readonly KnownEvent[]): string | null {
  const actors = meetings.flatMap(({ claim }) => claim.source.filter((actor) => actor.person === person));
  return actors[0]?.country ?? null;
}

const ofKind = ({ kind }: ToldVisit, { meeting }: KnownEvent["claim"]): boolean =>
  kind === null || !/state|official|working/u.test(kind) || meeting?.kind === `${kind} visit`;

/** "visit to Russia", "stay in Moscow". */
function countryTo(text: string, named: readonly NamedSpan[]): string | null {
  const place = named.find(
    ({ start, meaning }) =>
      "country" in meaning &&
      meaning.kind !== "adjective" &&
      /\b(?:to|in) (?:the )?$/u.test(text.slice(Math.max(0, start - 8), start)),
  );
  return place !== undefined && "country" in place.meaning ? place.meaning.country.code : null;
}

/** Without a country in the sentence: the only host of the register that the text names. */
function hostOf(person: string, meetings: readonly KnownEvent[], named: readonly NamedSpan[]): string | null {
  const countries = new Set(
    named.flatMap(({ meaning }) => ("country" in meaning ? [meaning.country.code] : [])),
  );
  const home = homeOf(person, meetings);
  const hosts = new Set(
    meetings
      .filter(({ claim }) => claim.source.some((actor) => actor.person === person))
      .flatMap(({ claim }) => claim.places.flatMap(({ country }) => (country === null ? [] : [country]))),
  );
  const open = [...hosts].filter((host) => host !== home && countries.has(host));
  return open.length === 1 ? (open[0] ?? null) : null;
}
