// Who held the office on that day: "German Chancellor Angela Merkel met … on 3 March 2024" is told of a former chancellor.
import type { Lexicon, PersonEntry, Title } from "../../lexicon/index.js";
import {
  type Finding,
  type FindingSource,
  firstDay,
  isMissing,
  lastDay,
  MONTHS,
  type Span,
  showDay,
} from "../../model/index.js";
import { type Check, type Checked, sentenceIndexAt } from "../checked.js";
import type { NamedSpan } from "../names.js";
import { finding } from "../told.js";
import { datesIn } from "../written_dates.js";

type OfficeRow = PersonEntry["offices"][number];

/** Offices of which there is one holder at a time. */
const SINGLE = new Set([
  "head of state",
  "head of government",
  "foreign minister",
  "defence minister",
  "secretary general",
]);
/** Before the title: the person is told not to hold it now. */
const NOT_NOW =
  /\b(?:former|ex|then|late|future|designate|elect|acting|interim|outgoing|incoming|deputy|vice|shadow|assistant|caretaker|onetime|first|honorary)[\s-]*$/iu;

/** "under Chancellor …", "negotiated by …", "since …": without a day it may be told of any time. */
const DONE_THEN = /\b(?:under|by|of|since|from|with|between)\s(?:(?:then|\p{Lu}[\p{L}-]+)\s){0,2}$/u;

/** "Chancellor Angela Merkel", "its foreign minister, Qin Gang", "Fumio Kishida, the prime minister of Japan", against the offices of the lexicon. */
export const checkOffices: Check = (checked, { lexicon }) => {
  const { named } = checked;
  return named.flatMap((person, index) => {
    if (person.meaning.kind !== "person") return [];
    const title = titleBefore(checked, person, lexicon) ?? titleAfter(checked, person, lexicon);
    if (title === null || !SINGLE.has(title.title.role)) return [];
    const entry = person.meaning.person;
    const party = partyOfTitle(checked, named, index, title) ?? ownParty(entry, title.title.role);
    const when = dayOfSentence(checked, person);
    if (party === null || when === null) return [];
    if (when.isAssumed && DONE_THEN.test(checked.text.slice(0, title.start).slice(-40))) return [];
    return officeFinding(checked, lexicon, { person, entry, title, party, ...when });
  });
};

/** "Fumio Kishida, the prime minister of Japan", "Angela Merkel, the German chancellor". */
function titleAfter({ text }: Checked, person: Span, lexicon: Lexicon): ToldTitle | null {
  const after = /^, (?:the |now )?((?:\p{Lu}[\p{L}-]+ ){0,2})?((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u.exec(
    text.slice(person.end, person.end + 80),
  );
  if (after === null) return null;
  const words = (after[2] ?? "").split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const own = words.slice(0, count).map((word) => word.toLowerCase());
    const title = lexicon.titles
      .get(own.at(-1) ?? "")
      ?.find(({ words: wanted }) => wanted.join(" ") === own.join(" "));
    if (title === undefined) continue;
    const start = person.end + after[0].length - (after[2] ?? "").length;
    const rest = text.slice(start + words.slice(0, count).join(" ").length);
    if (/^ (?:until|till|from|between|in|at the time|during|since|before|after|when|under)\b/u.test(rest))
      return null;
    return { title, start, end: start + words.slice(0, count).join(" ").length };
  }
  return null;
}

/** The nationality right before the title, or the country after "of". */
function partyOfTitle(
  checked: Checked,
  named: readonly NamedSpan[],
  index: number,
  title: ToldTitle,
): string | null {
  if (title.end < (named[index]?.start ?? 0)) return partyBefore(checked, named, index, title.start);
  const near = named.find(
    ({ start, end }) =>
      (end <= title.start && checked.text.slice(end, title.start).trim() === "") ||
      (start > title.end && checked.text.slice(title.end, start) === " of "),
  );
  return near === undefined ? null : partyIn(near);
}

interface ToldTitle extends Span {
  readonly title: Title;
}

/** The title that ends right before the name; none when a word before it says that it is not held now. */
function titleBefore({ text }: Checked, person: Span, lexicon: Lexicon): ToldTitle | null {
  const before = text.slice(Math.max(0, person.start - 60), person.start);
  if (!/[\p{L}],? $/u.test(before)) return null;
  const words = before.trimEnd().replace(/,$/u, "").split(/\s+/u);
  const gap = before.length - before.trimEnd().replace(/,$/u, "").length;
  const last = words.at(-1)?.toLowerCase() ?? "";
  for (const title of lexicon.titles.get(last) ?? []) {
    const own = words.slice(-title.words.length);
    if (own.map((word) => word.toLowerCase()).join(" ") !== title.words.join(" ")) continue;
    const start = person.start - gap - own.join(" ").length;
    const ahead = text.slice(Math.max(0, start - 40), start);
    return NOT_NOW.test(ahead.replace(/\p{Lu}\p{L}+ $/u, "")) || NOT_NOW.test(ahead)
      ? null
      : { title, start, end: person.start - gap };
  }
  return null;
}

/** The nationality right before the title: "German", "EU". */
function partyBefore(
  { text }: Checked,
  named: readonly NamedSpan[],
  index: number,
  start: number,
): string | null {
  const before = named.slice(0, index).findLast(({ end }) => end <= start);
  if (before === undefined || text.slice(before.end, start).trim() !== "") return null;
  return partyIn(before);
}

function partyIn({ meaning }: NamedSpan): string | null {
  if (meaning.kind === "adjective" || meaning.kind === "country") return meaning.country.code;
  return "organisation" in meaning ? meaning.organisation.code : null;
}

/** Without a nationality: the party in which the person ever held that office. */
function ownParty({ offices }: PersonEntry, role: string): string | null {
  const parties = new Set(offices.filter((office) => office.role === role).map(({ party }) => party));
  return parties.size === 1 ? ([...parties][0] ?? null) : null;
}

interface When {
  readonly day: string;
  readonly lastDay: string;
  /** Is it no more than the day of publication? */
  readonly isAssumed: boolean;
}

/** When the sentence is of: its only date, its only month, the day of its claims, else that of publication; null where it looks back. */
function dayOfSentence(checked: Checked, { start }: Span): When | null {
  const sentence = sentenceIndexAt(checked, start);
  const span = checked.sentences[sentence] ?? { start, end: start };
  const text = checked.text.slice(span.start, span.end);
  const dates = datesIn(text);
  const [date] = dates;
  if (date !== undefined) return dates.length === 1 ? { day: date, lastDay: date, isAssumed: false } : null;
  const month = monthIn(text);
  if (month !== null) return month;
  const own = checked.claims.filter(({ citation }) => citation.sentence === sentence);
  const days = own.flatMap(({ period }) =>
    isMissing(period) || period.precision !== "day" ? [] : [period.start],
  );
  const [day] = days;
  if (day !== undefined && day !== null && new Set(days).size === 1)
    return { day, lastDay: day, isAssumed: false };
  if (days.length > 0 || own.some(({ period }) => !isMissing(period))) return null;
  const { published } = checked;
  const looksBack = /\b(?:19|20)\d\d\b|\bago\b|\bonce\b|\bwhen\b/u.test(text);
  return looksBack || published === null ? null : { day: published, lastDay: published, isAssumed: true };
}

const MONTH_OF_YEAR = new RegExp(String.raw`\b(${MONTHS.join("|")}) ((?:19|20)\d\d)\b`, "gu");

/** The only month with its year: "the November 2024 summit". */
function monthIn(text: string): When | null {
  const found = [...text.matchAll(MONTH_OF_YEAR)];
  const [only] = found;
  const years = text.match(/\b(?:19|20)\d\d\b/gu) ?? [];
  if (only === undefined || found.length > 1 || years.length > 1) return null;
  const [year, month] = [Number(only[2]), MONTHS.indexOf(only[1] ?? "") + 1];
  return { day: firstDay(year, month), lastDay: lastDay(year, month), isAssumed: false };
}

interface ToldOffice {
  readonly person: NamedSpan;
  readonly entry: PersonEntry;
  readonly title: ToldTitle;
  readonly party: string;
  readonly day: string;
  /** The last day that is meant, where only a month is told. */
  readonly lastDay: string;
}

function officeFinding(
  checked: Checked,
  lexicon: Lexicon,
  { person, entry, title, party, day, lastDay }: ToldOffice,
): Finding[] {
  const rows = lexicon.officesOf(party, title.title.role);
  const words = checked.text.slice(title.start, title.end);
  const at = { start: Math.min(title.start, person.start), end: Math.max(title.end, person.end) };
  const own = entry.offices.filter((row) => row.party === party && row.role === title.title.role);
  if (own.some((row) => heldOn(row, day) !== "no" || heldOn(row, lastDay) !== "no")) {
    return own.some((row) => heldOn(row, day) === "yes")
      ? [
          finding(checked, {
            verdict: "agrees",
            rule: "office",
            at,
            because: `${entry.person} was ${words} on ${showDay(day)}.`,
            confidence: 0.9,
          }),
        ]
      : [];
  }
  const holder = rows.find((row) => row.person !== entry.person && heldOn(row, day) === "yes");
  const last = own.findLast(({ to }) => to !== null && to <= day);
  if (rows.some((row) => row.person === entry.person && row.from > day && row.from <= lastDay)) return [];
  if (own.length === 0 || (holder === undefined && last === undefined)) return [];
  const since = last?.to == null ? "" : `; ${entry.person} held it until ${showDate(last.to)}`;
  return [
    finding(checked, {
      verdict: "contradicts",
      rule: "office",
      at,
      because:
        holder === undefined
          ? `${entry.person} was ${words} until ${showDate(last?.to ?? "")}, not on ${showDay(day)}.`
          : `On ${showDay(day)} ${words} was ${holder.person}, since ${showDate(holder.from)}${since}.`,
      ...(holder === undefined ? {} : { expected: holder.person, correction: `${words} ${holder.person}` }),
      sources: [officeSource(lexicon, holder ?? last ?? own[0], party)],
      confidence: 0.95,
    }),
  ];
}

function officeSource(
  { tables, countries }: Lexicon,
  row: OfficeRow | undefined,
  party: string,
): FindingSource {
  const url = tables.sources.find(({ id }) => id === row?.source)?.url ?? null;
  const words = `offices of ${countries.get(party)?.name ?? party}: ${row?.title ?? ""}, ${row?.person ?? ""}`;
  return { words, claim: null, document: null, url, span: null };
}

/** A row speaks up to its `asOf`; a person in office then may have left since. Half-known dates leave their month or year open. */
function heldOn({ from, to, asOf }: OfficeRow, day: string): "yes" | "no" | "unknown" {
  const [begin, end] = [day.slice(0, from.length), to === null ? null : day.slice(0, to.length)];
  if (begin < from || (end !== null && to !== null && end > to)) return "no";
  const isOpen = (date: string, part: string): boolean => date.length < 10 && date === part;
  if (isOpen(from, begin) || (to !== null && end !== null && isOpen(to, end))) return "unknown";
  return to !== null || day <= asOf ? "yes" : "unknown";
}

const showDate = (date: string): string => (date.length === 10 ? showDay(date) : date);
