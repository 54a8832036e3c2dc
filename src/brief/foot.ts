// The notes of a sentence as they stand at its foot: source, date, grade, whether a person looked at it; then its words and address.
import type {
  BriefDates,
  LedgerClaimLine,
  LedgerRecordLine,
  MeetingReportLine,
  PaperNotePart,
} from "../contract/index.js";
import { dayWords } from "./dates.js";
import { ended, quoted } from "./fill.js";
import type { ClaimNote, Note } from "./model.js";

type Line = Pick<LedgerClaimLine, "claim" | "published" | "title" | "url" | "publisher"> &
  Partial<Pick<LedgerRecordLine, "reports" | "stories">>;

/** A note on one claim; `words` tells whether the words that it rests on go into the note. */
export function claimNote(line: Line, words: "with words" | "without" = "without"): ClaimNote {
  const { claim, published, title, url, publisher, reports = 1, stories = 1 } = line;
  const vintage = claim.entered?.vintage ?? null;
  return {
    kind: "claim",
    claim: claim.id,
    source: publisher ?? title ?? "a document without a title",
    title,
    url,
    date: published ?? vintage,
    grade: claim.entered?.grade ?? null,
    review: claim.review,
    reports,
    stories,
    words: words === "with words" ? claim.citation.text : null,
  };
}

/** A note on one report of a meeting, as the register has it. */
export function reportNote(report: MeetingReportLine): ClaimNote {
  const { claim, publisher, title, url, published, grade, review, words } = report;
  return {
    kind: "claim",
    claim,
    source: publisher ?? title ?? "a document without a title",
    title,
    url,
    date: published,
    grade,
    review,
    reports: 1,
    stories: 1,
    words: review === "machine" ? words : null,
  };
}

/** A part of a foot: text, or an address that may be followed. */
export interface FootPart {
  readonly text: string;
  readonly url: string | null;
}

const REVIEW_WORDS: Readonly<Record<ClaimNote["review"], string>> = {
  human: "reviewed by a person",
  entered: "entered from the source, not reviewed here",
  machine: "read by machine, not reviewed",
};

/** So many claims of one sentence are told with their addresses; more are told in short. */
const AT_LENGTH = 4;

/** The foot of a sentence, in parts. What two notes tell alike is told once; many claims are told in short, and reviewed together. */
export function footOf(notes: readonly Note[], style: BriefDates): readonly FootPart[] {
  const claims = notes.filter((note) => note.kind === "claim");
  if (claims.length > AT_LENGTH && claims.length === notes.length) return shortFoot(claims, style);
  const told = once(
    notes.map((note) => partsOf(note, style)),
    (parts) => JSON.stringify(parts),
  );
  return told.flatMap((parts, i) => (i === 0 ? parts : [{ text: " | ", url: null }, ...parts]));
}

/** The foot in parts that name the claim that each is of: of many claims, each in short. */
export function linkedFootOf(notes: readonly Note[], style: BriefDates): readonly PaperNotePart[] {
  const claims = notes.filter((note) => note.kind === "claim");
  const isShort = claims.length > AT_LENGTH && claims.length === notes.length;
  const told = notes.map((note) => {
    const parts = isShort && note.kind === "claim" ? shortFoot([note], style) : partsOf(note, style);
    const claim = note.kind === "claim" ? note.claim : null;
    return parts.map(({ text, url }) => ({ text: text.trim(), url, claim: url === null ? claim : null }));
  });
  return once(told, (parts) => parts.map(({ text }) => text).join(" ")).flat();
}

/** The foot as text without headlines, words and addresses, for a place where those are to be read elsewhere. */
export function footInShort(notes: readonly Note[], style: BriefDates): string {
  const claims = notes.filter((note) => note.kind === "claim");
  const parts = claims.length === notes.length ? shortFoot(claims, style) : footOf(notes, style);
  return parts.map(({ text }) => text).join("");
}

/** "TASS, 18 January 2024 (state media); Sputnik, without a date (wire): all entered from the source, not reviewed here." */
function shortFoot(notes: readonly ClaimNote[], style: BriefDates): readonly FootPart[] {
  const reviews = new Set(notes.map(({ review }) => review));
  const [first] = reviews;
  const isOne = notes.length > 1 && reviews.size === 1 && first !== undefined;
  const told = notes.map(({ source, date, grade, review }) => {
    const when = date === null ? "without a date" : shownDate(date, style);
    const grades = [grade ?? "not graded", ...(isOne ? [] : [REVIEW_WORDS[review]])];
    return `${oneLine(source)}, ${when} (${grades.join(", ")})`;
  });
  const sources = once(told, (text) => text);
  const all = sources.join("; ");
  if (!isOne) return [{ text: `${all}.`, url: null }];
  return [{ text: `${all}; ${sources.length > 1 ? "all " : ""}${REVIEW_WORDS[first]}.`, url: null }];
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return seen.has(key) ? false : seen.add(key);
  });
}

function partsOf(note: Note, style: BriefDates): readonly FootPart[] {
  if (note.kind === "ledger") return [{ text: `${note.text} Shown again by: ${note.command}`, url: null }];
  if (note.kind === "word") {
    const source = note.source === null ? "" : ` Seen in: ${ended(note.source)}`;
    return [
      {
        text: `${note.by}, ${dayWords(note.date.slice(0, 10), style)}; a person’s word: ${ended(note.text)}${source}`,
        url: null,
      },
    ];
  }
  const { source, title, url, date, grade, review, reports, stories, words } = note;
  const isNamed = title === null || title === source || title.startsWith(source);
  const name = isNamed ? (title ?? source) : `${source}: ${title}`;
  const facts = [
    date === null ? "without a date" : shownDate(date, style),
    grade === null ? "source not graded" : `grade: ${grade}`,
    REVIEW_WORDS[review],
    ...(reports > 1 ? [`${reports} reports of ${stories === 1 ? "one text" : `${stories} texts`}`] : []),
  ];
  const said =
    words === null ? "" : ` In its words: ${ended(quoted(words.trim().replace(/(?<!\.)\.$/u, "")))}`;
  const text = `${oneLine(name)}; ${facts.join("; ")}.${said}`;
  return url === null
    ? [{ text, url: null }]
    : [
        { text: `${text} `, url: null },
        { text: url, url },
      ];
}

/** A vintage may be a month or a year. */
function shownDate(date: string, style: BriefDates): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? dayWords(date, style) : date;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
