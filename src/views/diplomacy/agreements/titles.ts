// Which titles mean one document. The rule: the same words, once small and without articles, for the same parties; of statements, which come
// again with every meeting, and of titles that are only the noun ("the agreement"), those of one day or of one text alone; and the rows of
// data/parties/documents.yaml by their aliases.
import type { DocumentEntry } from "../../../lexicon/index.js";
import type { InstrumentKind } from "../../../model/index.js";

/** Small letters, no marks, no articles. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:the|a|an)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The words up to the noun: "six-point plan" of "six-point plan to end the dispute". Of plans alone, whose aim is told once and left out later. */
export function keyWords(kind: InstrumentKind, title: string): string {
  const plain = plainTitle(title);
  return kind === "plan" ? plain.replace(/ (?:to|for) .*$/u, "") : plain;
}

/** Is the title but the noun of its kind: "agreement", "new treaty"? */
export function isBare(title: string): boolean {
  return plainTitle(title).split(" ").length < 2;
}

export interface Meant {
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly parties: readonly string[];
  /** The day that is told, or null. */
  readonly day: string | null;
}

/** The document of data/parties that the title means: an alias stands in it, its parties are among those told, and its day is not after. */
export function knownDocument(
  { title, parties, day }: Meant,
  documents: readonly DocumentEntry[],
  published: string | null,
): DocumentEntry | null {
  const words = ` ${plainTitle(title)} `;
  const known = documents.find(
    (one) =>
      [one.title, ...one.aliases].some((alias) => words.includes(` ${plainTitle(alias)} `)) &&
      one.parties.every((party) => parties.includes(party)) &&
      (published === null || one.day <= published) &&
      (day === null || one.day <= day || one.day.slice(0, 4) === day.slice(0, 4)),
  );
  return known ?? null;
}
