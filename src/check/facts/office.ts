// Who held the office on that day: "German Chancellor Angela Merkel met … on 3 March 2024" is told of a former chancellor.
import type { Lexicon, PersonEntry, Title } from "../../lexicon/index.js";
import { type Finding, type FindingSource, isMissing, type Span, showDay } from "../../model/index.js";
import type { Check, Checked } from "../checked.js";
import { type NamedSpan, namesIn } from "../names.js";
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

/** "Chancellor Angela Merkel", "Hungarian Foreign Minister Peter Szijjarto", against the offices of the lexicon. */
export const checkOffices: Check = (checked, { lexicon }) => {
  const named = namesIn(checked.text, lexicon);
  return named.flatMap((person, index) => {
    if (person.meaning.kind !== "person") return [];
    const title = titleBefore(checked, person, lexicon);
    if (title === null || !SINGLE.has(title.title.role)) return [];
    const party =
      partyBefore(checked, named, index, title.start) ?? ownParty(person.meaning.person, title.title.role);
    const day = dayOfSentence(checked, person);
    return party === null || day === null
      ? []
      : officeFinding(checked, lexicon, { person, entry: person.meaning.person, title, party, day });
  });
};

interface ToldTitle extends Span {
  readonly title: Title;
}

/** The title that ends right before the name; none when a word before it says that it is not held now. */
function titleBefore({ text }: Checked, person: Span, lexicon: Lexicon): ToldTitle | null {
  const before = text.slice(Math.max(0, person.start - 60), person.start);
  if (!/[\p{L}] $/u.test(before)) return null;
  const words = before.trimEnd().split(/\s+/u);
  const last = words.at(-1)?.toLowerCase() ?? "";
  for (const title of lexicon.titles.get(last) ?? []) {
    const own = words.slice(-title.words.length);
    if (own.map((word) => word.toLowerCase()).join(" ") !== title.words.join(" ")) continue;
    const start = person.start - 1 - own.join(" ").length;
    const ahead = text.slice(Math.max(0, start - 40), start);
    return NOT_NOW.test(ahead.replace(/\p{Lu}\p{L}+ $/u, "")) || NOT_NOW.test(ahead)
      ? null
      : { title, start, end: person.start - 1 };
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
  const { meaning } = before;
  if (meaning.kind === "adjective" || meaning.kind === "country") return meaning.country.code;
  return "organisation" in meaning ? meaning.organisation.code : null;
}

/** Without a nationality: the party in which the person ever held that office. */
function ownParty({ offices }: PersonEntry, role: string): string | null {
  const parties = new Set(offices.filter((office) => office.role === role).map(({ party }) => party));
  return parties.size === 1 ? ([...parties][0] ?? null) : null;
}

/** The day of what the sentence tells: of its claims, else that of publication; null where the sentence looks back or ahead. */
function dayOfSentence(checked: Checked, { start }: Span): string | null {
  const sentence = checked.sentences.findLastIndex((one) => one.start <= start);
  const span = checked.sentences[sentence] ?? { start, end: start };
  const dates = datesIn(checked.text.slice(span.start, span.end));
  if (dates.length === 1) return dates[0] ?? null;
  const own = checked.claims.filter(({ citation }) => citation.sentence === sentence);
  const days = own.flatMap(({ period }) =>
    isMissing(period) || period.precision !== "day" ? [] : [period.start],
  );
  const text =
    checked.sentences[sentence] === undefined
      ? ""
      : checked.text.slice(checked.sentences[sentence].start, checked.sentences[sentence].end);
  const [day] = days;
  if (day !== undefined && day !== null && new Set(days).size === 1) return day;
  if (days.length > 0 || own.some(({ period }) => !isMissing(period))) return null;
  return /\b(?:19|20)\d\d\b|\bago\b|\bonce\b|\bwhen\b/u.test(text) ? null : checked.published;
}

interface ToldOffice {
  readonly person: NamedSpan;
  readonly entry: PersonEntry;
  readonly title: ToldTitle;
  readonly party: string;
  readonly day: string;
}

function officeFinding(
  checked: Checked,
  lexicon: Lexicon,
  { person, entry, title, party, day }: ToldOffice,
): Finding[] {
  const rows = lexicon.officesOf(party, title.title.role);
  const words = checked.text.slice(title.start, title.end);
  const at = { start: title.start, end: person.end };
  const own = entry.offices.filter((row) => row.party === party && row.role === title.title.role);
  if (own.some((row) => heldOn(row, day) !== "no")) {
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

/** A row speaks up to its `asOf`; a person in office then may have left since. */
function heldOn({ from, to, asOf }: OfficeRow, day: string): "yes" | "no" | "unknown" {
  if (day < from) return "no";
  if (to !== null) return day <= to || (to.length === 4 && day.startsWith(to)) ? "yes" : "no";
  return day <= asOf ? "yes" : "unknown";
}

const showDate = (date: string): string => (date.length === 10 ? showDay(date) : date);
