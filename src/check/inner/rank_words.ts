// What a rank is told of: "the second highest of the four", "the most since 2021", "the biggest rise in five years", "a record".
import type { Span } from "../../model/index.js";
import { HIGHEST, isLowest, LOWEST, ordinalNumber, ordinals, SEVERAL, smallNumber } from "../number_words.js";

const RANK = `(?:(${ordinals(2, 5)})[ -])?(${HIGHEST}|${LOWEST})`;
const LEVEL = "(?: (?:level|value|volume|amount|figure|total|annual|yearly|sum|result)){0,2}";
const CHANGE = "(?: annual| yearly)?(?: (rise|increase|growth|gain|fall|drop|decline|decrease))?";
/** The phrase ends here: "the most since 2021 for a dry year" is of less. */
const END = String.raw`(?=\s{0,2}(?:[.,;)–—]|$))`;
const OF_THEM = new RegExp(
  String.raw`\bthe ${RANK}${LEVEL} of (?:the|these|those|all) ${SEVERAL}(?: years| countries| states| values| figures)?${END}`,
  "giu",
);
const SINCE = new RegExp(
  String.raw`\bthe ${RANK}${LEVEL}${CHANGE} (?:since ((?:19|20)\d\d)|in (?:the (?:past|last) )?${SEVERAL} years)${END}`,
  "giu",
);
const EVER = new RegExp(
  String.raw`\b(?:a record(?: (high|low))?|the ${RANK}${LEVEL} (?:ever|on record|so far))${END}`,
  "giu",
);

export interface ToldRank {
  readonly at: Span;
  /** 1: the highest or lowest, 2: the second. */
  readonly rank: number;
  readonly isLow: boolean;
  /** How many there are, where it is told. */
  readonly of: number | null;
  readonly since: number | null;
  readonly years: number | null;
  readonly isEver: boolean;
  /** The way of the changes that are ranked; null: levels are. */
  readonly change: "up" | "down" | null;
}

/** The only rank of a sentence; null where there is none, or more. */
export function rankIn(words: string, offset: number): ToldRank | null {
  const found = [
    ...[...words.matchAll(OF_THEM)].map((one) => toldRank(one, offset, { of: one[3] })),
    ...[...words.matchAll(SINCE)].map((one) =>
      toldRank(one, offset, { change: one[3], since: one[4], years: one[5] }),
    ),
    ...[...words.matchAll(EVER)].map((one) => ({
      ...toldRank(
        [one[0], one[2], one[3] ?? (one[1] === "low" ? "lowest" : "highest")],
        offset + one.index,
        {},
      ),
      isEver: true,
    })),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface Parts {
  readonly of?: string | undefined;
  readonly change?: string | undefined;
  readonly since?: string | undefined;
  readonly years?: string | undefined;
}

function toldRank(
  found: readonly (string | undefined)[] & { index?: number },
  offset: number,
  parts: Parts,
): ToldRank {
  const [words = "", ordinal, rank = ""] = found;
  const start = offset + (found.index ?? 0);
  const number = (word: string | undefined): number | null => (word === undefined ? null : smallNumber(word));
  return {
    at: { start, end: start + words.length },
    rank: ordinal === undefined ? 1 : ordinalNumber(ordinal),
    isLow: isLowest(rank),
    of: number(parts.of),
    since: number(parts.since),
    years: number(parts.years),
    isEver: false,
    change:
      parts.change === undefined
        ? null
        : /^(?:rise|increase|growth|gain)$/iu.test(parts.change)
          ? "up"
          : "down",
  };
}
