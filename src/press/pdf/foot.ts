// The foot of one page: the notes whose marks stand on it, and what an earlier page had no room for.

/** Points above and below the rule of a foot, and between two notes. */
export const FOOT = { above: 12, below: 5, between: 1.5, leading: 9.8 } as const;
/** A note of so many lines may go on at the foot of the next page, with two lines at least on each. */
const MAY_PART = 6;
const ON_EACH = 2;

/** Where the same words stand in full. `page` counts from 1; null: on this page. */
export interface Standing {
  readonly number: number;
  readonly page: number | null;
}

/** Which notes are told as one, and what they are told by. */
export interface Entry {
  readonly first: number;
  /** Neighbours on one page with the same words are one entry: "16–18". */
  readonly last: number;
  /** The earlier note that has these words in full; null: this one has. */
  readonly as: Standing | null;
}

/** A stretch of the lines of an entry; more than one of them when it goes on at the foot of the next page. */
export interface FootPart extends Entry {
  readonly from: number;
  readonly to: number;
}

/** What the foot is told of the notes. */
export interface Notes {
  /** Equal for notes with the same words. */
  key(number: number): string;
  /** How many lines an entry takes. */
  linesOf(entry: Entry): number;
  /** Whether it is shorter to point to where the note stands in full than to set it again. */
  isShorter(entry: Entry): boolean;
}

export interface Foot {
  readonly parts: readonly FootPart[];
  /** What goes on at the foot of the next page. */
  readonly rest: readonly FootPart[];
}

export const EMPTY_FOOT: Foot = { parts: [], rest: [] };

/** Points; nothing where there is no note. */
export function footHeight({ parts }: Foot): number {
  if (parts.length === 0) return 0;
  const lines = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return FOOT.above + FOOT.below + lines * FOOT.leading + (parts.length - 1) * FOOT.between;
}

/** The foot with one more note. `stands` are the notes of earlier pages that are in full there, by their words. */
export function withNote(
  foot: Foot,
  number: number,
  notes: Notes,
  stands: ReadonlyMap<string, Standing>,
): Foot {
  const key = notes.key(number);
  const last = foot.parts.at(-1);
  if (last !== undefined && last.from === 0 && last.last === number - 1 && notes.key(last.last) === key) {
    const entry = { first: last.first, last: number, as: last.as };
    return { ...foot, parts: [...foot.parts.slice(0, -1), { ...entry, from: 0, to: notes.linesOf(entry) }] };
  }
  const here = foot.parts.find(
    (part) => part.as === null && part.from === 0 && notes.key(part.first) === key,
  );
  const before = here === undefined ? stands.get(key) : { number: here.first, page: null };
  const full = { first: number, last: number, as: null };
  const short = before === undefined ? full : { ...full, as: before };
  const entry = short.as !== null && notes.isShorter(short) ? short : full;
  return { ...foot, parts: [...foot.parts, { ...entry, from: 0, to: notes.linesOf(entry) }] };
}

/**
 * The foot in so many points, with the lines at its end that have no room gone to the next page; null when it may not be parted there.
 * A foot is parted for a mark that comes in, not for more text. "anywhere": wherever there is room, since the page has nothing else.
 */
export function fitted(foot: Foot, room: number, parting: "not" | "long notes" | "anywhere"): Foot | null {
  if (footHeight(foot) <= room) return foot;
  if (parting === "not") return null;
  const isForced = parting === "anywhere";
  const last = foot.parts.at(-1);
  if (last === undefined) return null;
  const over = Math.ceil((footHeight(foot) - room) / FOOT.leading);
  const lines = last.to - last.from;
  const least = isForced ? 1 : ON_EACH;
  const gone = Math.max(over, least);
  if (lines - gone >= least && (isForced || lines >= MAY_PART)) {
    const cut = last.to - gone;
    return {
      parts: [...foot.parts.slice(0, -1), { ...last, to: cut }],
      rest: [{ ...last, from: cut }, ...foot.rest],
    };
  }
  if (!isForced) return null;
  return fitted({ parts: foot.parts.slice(0, -1), rest: [last, ...foot.rest] }, room, parting);
}
