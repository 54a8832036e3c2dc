// "the first visit since 2019", "his last state visit was in 2018", "met more than 40 times": against the register of meetings.

import {
  addDays,
  type Finding,
  firstDay,
  isMissing,
  lastDay,
  MONTHS,
  type Span,
  showPeriod,
} from "../../model/index.js";
import type { Checked, KnownEvent, RecordSlice } from "../checked.js";
import { type NamedSpan, personIn } from "../names.js";
import { finding } from "../told.js";
import { registerSource } from "./register.js";

const KIND = `((?:state|official|working|bilateral|in-person|face-to-face) )?(visit|trip|stay|meeting|talks|summit|encounter)`;
const WHEN = String.raw`(?:(${MONTHS.join("|")}) )?((?:19|20)\d\d)`;
const FIRST = new RegExp(String.raw`\bfirst ${KIND}\b[^.;]{0,60}?\bsince ${WHEN}\b`, "giu");
const LAST = new RegExp(
  String.raw`\blast ${KIND}\b[^.;]{0,60}?\b(?:was|were|took place|came|dates? back to|dated) (?:in |back to )?${WHEN}\b`,
  "giu",
);
/** The visit that the text is about is none of those before it: it began so many days before publication. */
const CURRENT_DAYS = 10;

interface ToldOrdinal {
  readonly which: "first" | "last";
  readonly kind: string | null;
  readonly isVisit: boolean;
  /** First and last day of the month or year that is told. */
  readonly start: string;
  readonly end: string;
  readonly at: Span;
}

export function againstFirsts(checked: Checked, record: RecordSlice): Finding[] {
  const { published } = checked;
  if (published === null) return [];
  const meetings = record.events.filter(
    ({ claim }) =>
      claim.meeting?.inPerson === true && claim.review !== "machine" && claim.status === "actual",
  );
  if (meetings.length === 0) return [];
  const told = [...toldIn(checked.text, FIRST, "first"), ...toldIn(checked.text, LAST, "last")];
  const { named } = checked;
  return told.flatMap((one) =>
    ordinalFinding(checked, one, rowsFor(one, checked, named, meetings), published),
  );
}

function toldIn(text: string, pattern: RegExp, which: ToldOrdinal["which"]): ToldOrdinal[] {
  return [...text.matchAll(pattern)].map((found) => {
    const [, kind = null, noun = "", month, year = ""] = found;
    const number =
      month === undefined ? null : MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
    return {
      which,
      kind: kind?.trim().toLowerCase() ?? null,
      isVisit: /visit|trip|stay/iu.test(noun),
      start: firstDay(Number(year), number ?? 1),
      end: lastDay(Number(year), number ?? 12),
      at: { start: found.index, end: found.index + found[0].length },
    };
  });
}

/** The rows that the words are about: of the visitor to the country named, else of the two people named. Null where it cannot be told. */
function rowsFor(
  told: ToldOrdinal,
  checked: Checked,
  named: readonly NamedSpan[],
  meetings: readonly KnownEvent[],
): KnownEvent[] | null {
  const sentence =
    checked.sentences.find(({ start, end }) => start <= told.at.start && told.at.start < end) ?? told.at;
  const own = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const people = [...new Set(own.flatMap(personIn))];
  const [person] = people;
  if (told.isVisit) {
    if (person === undefined || people.length !== 1) return null;
    const target = countryTo(checked.text, own) ?? hostOf(person, meetings, checked.text, named);
    if (target === null) return null;
    return meetings.filter(
      ({ claim }) =>
        claim.source.some((actor) => actor.person === person) &&
        claim.places.some(({ country }) => country === target) &&
        ofKind(told, claim),
    );
  }
  if (people.length !== 2) return null;
  return meetings.filter(({ claim }) =>
    people.every((one) => [...claim.source, ...claim.target].some((actor) => actor.person === one)),
  );
}

const ofKind = ({ kind }: ToldOrdinal, { meeting }: KnownEvent["claim"]): boolean =>
  kind === null || !/state|official|working/u.test(kind) || meeting?.kind === `${kind} visit`;

/** "visit to Russia", "stay in Moscow". */
function countryTo(text: string, named: readonly NamedSpan[]): string | null {
  const place = named.find(
    ({ start, meaning }) =>
      "country" in meaning &&
      meaning.kind !== "adjective" &&
      /\b(?:to|in) (?:the )?$/u.test(text.slice(Math.max(0, start - 8), start)),
  );
  return place !== undefined &&
    "country" in place.meaning &&
    place.meaning.country !== null &&
    typeof place.meaning.country === "object"
    ? place.meaning.country.code
    : null;
}

/** Without a country in the sentence: the only host of the register that the text names. */
function hostOf(
  person: string,
  meetings: readonly KnownEvent[],
  text: string,
  named: readonly NamedSpan[],
): string | null {
  const countries = new Set(
    named.flatMap(({ meaning }) =>
      "country" in meaning && typeof meaning.country === "object" && meaning.country !== null
        ? [meaning.country.code]
        : [],
    ),
  );
  const home = meetings.find(({ claim }) => claim.source.some((actor) => actor.person === person))?.claim
    .source[0]?.country;
  const hosts = new Set(
    meetings
      .filter(({ claim }) => claim.source.some((actor) => actor.person === person))
      .flatMap(({ claim }) => claim.places.flatMap(({ country }) => (country === null ? [] : [country]))),
  );
  const open = [...hosts].filter((host) => host !== home && countries.has(host) && text.length > 0);
  return open.length === 1 ? (open[0] ?? null) : null;
}

function ordinalFinding(
  checked: Checked,
  told: ToldOrdinal,
  rows: KnownEvent[] | null,
  published: string,
): Finding[] {
  if (rows === null) return [];
  const before = addDays(published, -CURRENT_DAYS);
  const later = rows.find(
    ({ claim: { period } }) =>
      !isMissing(period) && period.start !== null && period.start > told.end && period.start < before,
  );
  const there = rows.find(
    ({ claim: { period } }) =>
      !isMissing(period) && period.start !== null && period.start >= told.start && period.start <= told.end,
  );
  const say = (verdict: Finding["verdict"], because: string, row: KnownEvent): Finding[] => [
    finding(checked, {
      verdict,
      rule: "record",
      at: told.at,
      because,
      sources: [registerSource(row)],
      confidence: 0.8,
    }),
  ];
  const where = ({ claim }: KnownEvent): string =>
    `${showPeriod(claim.period)}, ${claim.places.map(({ name }) => name).join(", ")}`;
  if (later !== undefined)
    return say(
      "contradicts",
      `The register has one after that: ${where(later)} (${later.claim.meeting?.kind}).`,
      later,
    );
  if (there !== undefined)
    return say(
      "agrees",
      `The register has it: ${where(there)} (${there.claim.meeting?.kind}), and none later.`,
      there,
    );
  return [];
}
