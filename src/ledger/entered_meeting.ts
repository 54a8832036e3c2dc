// A visit, a meeting or a call that a person enters from a source.
import type { Meeting, Pair } from "../model/index.js";
import { type EnteredRow, enteredRow } from "./entered_row.js";
import { rowOf, type Sourced } from "./entered_source.js";
import { meetingClaim, type RowLexicon } from "./starter/row_claims.js";
import { meetingWords } from "./starter/row_words.js";
import type { StarterMeeting } from "./starter/starter_record.js";

export interface NewPerson {
  readonly name: string;
  /** The side that the person is of. */
  readonly country: string;
  readonly office: string | null;
}

export interface NewMeeting extends Sourced, Meeting {
  readonly pair: Pair;
  readonly people: readonly NewPerson[];
  /** Where they met; null for a call. */
  readonly country: string | null;
  /** Names of cities there. */
  readonly places: readonly string[];
  /** The key of the row in the set that it is of; without it who met, when and how. */
  readonly key?: readonly string[];
}

/** Who met, on which first day, and whether in person: what else is told of it is no part of its key. */
export function enteredMeeting(
  meeting: NewMeeting,
  by: string,
  lexicon: RowLexicon,
  hash: (text: string) => string,
): EnteredRow {
  const row = rowOfMeeting(meeting);
  const sides = new Map(meeting.people.map(({ name, country }) => [name, country]));
  const told = { ...lexicon, countryOf: (person: string) => sides.get(person) ?? null };
  const line = {
    ...{ what: "meeting", row, source: meeting.source },
    ...{ words: meetingWords(row, lexicon.nameOf), claims: [meetingClaim(row, told)] },
  };
  return enteredRow(line, by, hash);
}

function rowOfMeeting(meeting: NewMeeting): StarterMeeting {
  const { pair, people, country, places, period, kind, inPerson, evidence, occasion } = meeting;
  const { hosts = [], agreements = [] } = meeting;
  const names = people.map(({ name }) => name);
  const offices = people.flatMap(({ name, office }) => (office === null ? [] : [[name, office] as const]));
  const key = meeting.key ?? [
    inPerson ? "meeting" : "call",
    pair.join("-"),
    period.start,
    names.toSorted().join("+"),
  ];
  return {
    ...rowOf(key, meeting),
    ...{ kind, inPerson, evidence, occasion, hosts, agreements, pair, country },
    people: names,
    offices: new Map(offices),
    places: places.map((name) => ({ name, country })),
    direction: journey(pair, country),
  };
}

/** From the visitor to the host; null for a call, and for a meeting in a third country. */
function journey([a, b]: Pair, host: string | null): StarterMeeting["direction"] {
  if (host === a) return { from: b, to: a };
  return host === b ? { from: a, to: b } : null;
}
