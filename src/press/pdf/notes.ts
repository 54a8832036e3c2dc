// The notes of a brief as lines at the foot of a page: in full where they are cited first, else with the place where they stand in full.
import {
  type Brief,
  footInShort,
  footOf,
  isWebAddress,
  type Notes as NotesOfSentence,
} from "../../brief/index.js";
import type { Entry, Notes } from "./foot.js";
import { INK, LINK, type Looks, MEASURE } from "./looks.js";
import { type Line, linesOf, type WidthOf, type Words } from "./words.js";

/** Points between the numbers and the notes; a range that has no room in its column stands in the line. */
const GAP = 5;
const SIZE = 7.8;
/** More reports than this are in short already where they stand first. */
const MANY = 4;

interface NoteLines {
  /** The number with links back to its marks; null where it stands in the first line. */
  readonly label: Line | null;
  /** Points from the left of the text. */
  readonly left: number;
  readonly lines: readonly Line[];
}

export interface SetNotes extends Notes {
  /** The lines of an entry. */
  set(entry: Entry): NoteLines;
}

/** Of all notes in the order of their numbers, which count from 1. */
export function notesOnPaper(
  all: readonly NotesOfSentence[],
  { dates }: Brief,
  looks: Looks,
  widthOf: WidthOf,
): SetNotes {
  const look = { face: looks.text, size: SIZE, ink: INK } as const;
  const widest = [all.length < 100 ? "88" : "888", "–", all.length < 100 ? "88" : "888"];
  const column = widest.reduce((sum, part) => sum + widthOf(part, looks.small, SIZE), GAP + 0.1);
  const full = all.map((own) => footOf(own, dates));
  const keys = full.map((parts) => JSON.stringify(parts));
  const wordsOf = ({ first, as }: Entry): readonly Words[] => {
    if (as === null)
      return (full[first - 1] ?? []).map(({ text, url }) =>
        url !== null && isWebAddress(url) ? { ...look, text, ink: LINK, url } : { ...look, text },
      );
    const place = { ...look, ink: LINK, text: `note\u00a0${as.number}`, to: `note-${as.number}` };
    const own = all[first - 1];
    if (as.page === null || own === undefined)
      return [{ ...look, text: "As " }, place, { ...look, text: ".", sticks: true }];
    const there = [place, { ...look, text: ",", sticks: true }, { ...look, text: ` page\u00a0${as.page}.` }];
    if (full[first - 1]?.length === 1 && own.length > MANY)
      return [{ ...look, text: "The same sources as in " }, ...there];
    const short = footInShort(own, dates).replace(/\.$/u, "");
    return [{ ...look, text: `${short}; in full in ` }, ...there];
  };
  const made = new Map<string, NoteLines>();
  const set = (entry: Entry): NoteLines => {
    const { first, last, as } = entry;
    const key = `${first} ${last} ${as?.number} ${as?.page}`;
    const known =
      made.get(key) ?? setOf(labelOf(first, last, { ...look, face: looks.small }), wordsOf(entry));
    made.set(key, known);
    return known;
  };
  const setOf = (label: readonly Words[], words: readonly Words[]): NoteLines => {
    const [line = [], ...more] = linesOf(label, MEASURE, widthOf);
    const isNarrow = more.length === 0 && line.reduce((sum, { width }) => sum + width, 0) <= column - GAP;
    const own = isNarrow ? words : [...label, { ...look, text: " " }, ...words];
    return {
      label: isNarrow ? line : null,
      left: column,
      lines: linesOf(own, MEASURE - column, widthOf),
    };
  };
  return {
    key: (number) => keys[number - 1] ?? "",
    set,
    linesOf: (entry) => set(entry).lines.length,
    isShorter: (entry) => set(entry).lines.length < set({ ...entry, as: null }).lines.length,
  };
}

/** "16–18": its ends lead to the marks. */
function labelOf(first: number, last: number, look: Omit<Words, "text">): readonly Words[] {
  const end = (number: number): Words => ({ ...look, ink: LINK, text: String(number), to: `mark-${number}` });
  if (first === last) return [end(first)];
  return [end(first), { ...look, text: "–" }, end(last)];
}
