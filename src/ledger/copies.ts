// Which documents are copies of one text: an agency's report under another headline, with some words changed or its last paragraph
// cut (docs/decisions/0019). Each text gets a sketch of fixed size in one pass; two sketches tell how much the texts share.
// A. Broder, "On the resemblance and containment of documents", Compression and Complexity of Sequences 1997, doi:10.1109/SEQUEN.1997.666900
// (shingles, minima of hashes, containment); bands as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3.4.

/** What of a text is kept to find its copies by. Equal texts have equal marks. */
export interface Sketch {
  /** Of a short text a hash of its words; else MINIMA numbers of 16 bits, 4 hex digits each. */
  readonly marks: string;
  /** Distinct runs of words; 0: the text is short and has equal copies alone. */
  readonly shingles: number;
  /** A text that shares one of these may be a copy; a short text has none. */
  readonly bands: readonly string[];
}

/** Words of a run. */
const RUN = 4;
/** Minima that a sketch keeps; the share of runs in common is known from them to about 0.05. */
const MINIMA = 96;
/** Minima of a band: at 24 bands of 4, texts that share 0.6 of their runs meet in 96 of 100 cases, at 0.7 in 99.8. */
const BAND = 4;
/** Runs that a text must have to be likened; two shorter ones with a number changed would be copies of each other. */
const FEWEST = 40;
/** Words that are looked at, from the first on: news is shorter, and the time for any text has a bound. */
const MOST_WORDS = 20_000;

/** Shares of the runs: of the shorter text's, and of those of both. */
const CONTAINED = 0.8;
const IN_COMMON = 0.55;

export function sketchOf(text: string): Sketch {
  const words = wordHashes(text);
  const runs = runsOf(words);
  if (runs.size < FEWEST) return { marks: `=${wordsKey(words)}`, shingles: 0, bands: [] };
  const marks = minima(runs);
  return { marks, shingles: runs.size, bands: bandsOf(marks) };
}

/** Two texts that are the same, or nearly so. Short ones must have the same words. */
export function areCopies(a: Omit<Sketch, "bands">, b: Omit<Sketch, "bands">): boolean {
  if (a.marks === b.marks) return true;
  if (a.shingles === 0 || b.shingles === 0) return false;
  const common = resemblance(a.marks, b.marks);
  if (common < IN_COMMON) return false;
  const shared = (common / (1 + common)) * (a.shingles + b.shingles);
  return shared / Math.min(a.shingles, b.shingles) >= CONTAINED;
}

/** Bands of the marks of a long text; none of a short one. */
export function bandsOf(marks: string): string[] {
  if (marks.startsWith("=")) return [];
  const width = 4 * BAND;
  return Array.from({ length: MINIMA / BAND }, (_, i) => `${i}:${marks.slice(i * width, (i + 1) * width)}`);
}

/** Minima that may differ where enough are in common. */
const MOST_OTHER = Math.floor(MINIMA * (1 - IN_COMMON));

/** The share of minima that are the same: an estimate of runs in both to runs in either; 0 as soon as it cannot be enough. */
function resemblance(a: string, b: string): number {
  let other = 0;
  for (let i = 0; i < 4 * MINIMA; i += 4) {
    const isSame =
      a.charCodeAt(i) === b.charCodeAt(i) &&
      a.charCodeAt(i + 1) === b.charCodeAt(i + 1) &&
      a.charCodeAt(i + 2) === b.charCodeAt(i + 2) &&
      a.charCodeAt(i + 3) === b.charCodeAt(i + 3);
    if (isSame) continue;
    other += 1;
    if (other > MOST_OTHER) return 0;
  }
  return 1 - other / MINIMA;
}

/** 32 bits for each word in small letters; case, marks and breaks do not count, a Chinese sign is a word. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  for (const [word] of text.matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)) {
    hashes.push(hashOf(word.toLowerCase()));
    if (hashes.length === MOST_WORDS) break;
  }
  return hashes;
}

function runsOf(words: readonly number[]): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) {
    let run = 0;
    for (let k = 0; k < RUN; k += 1) run = mixed(run ^ (words[i + k] ?? 0), 0x9e3779b1);
    runs.add(run);
  }
  return runs;
}

/** All words in order as 64 bits in hex. */
function wordsKey(words: readonly number[]): string {
  let [a, b] = [0x811c9dc5, words.length];
  for (const word of words) {
    a = mixed(a ^ word, 0x85ebca6b);
    b = mixed(b ^ word, 0xc2b2ae35);
  }
  return hex(a, 8) + hex(b, 8);
}

/** For each of the orders that the factors make, the run that comes first. */
function minima(runs: ReadonlySet<number>): string {
  const least = new Uint32Array(MINIMA).fill(0xffffffff);
  for (const run of runs)
    for (let i = 0; i < MINIMA; i += 1) {
      const value = mixed(run, FACTORS[i] ?? 1);
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  return Array.from(least, (value) => hex(value & 0xffff, 4)).join("");
}

/** Odd factors, one after the other from a fixed start: the same on any machine. */
const FACTORS = Array.from({ length: MINIMA }, (_, i) => (mixed(i + 1, 0x9e3779b1) | 1) >>> 0);

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** 32 bits out of 32, each from all of them. */
function mixed(value: number, factor: number): number {
  let x = Math.imul(value ^ (value >>> 16), factor);
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  return (x ^ (x >>> 13)) >>> 0;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
