// Counts against listed items: "three countries: France, Hungary, Serbia and Romania" lists four.
import type { Finding } from "../../model/index.js";
import type { Check } from "../checked.js";
import { finding } from "../told.js";
import { namesIn } from "./names.js";

const NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** "three countries: A, B and C", "four capitals - A, B, C, D -", "the five members, namely A …". The groups are count and list. */
const LIST = new RegExp(
  String.raw`\b(${NUMBERS.slice(2).join("|")}|[2-9]|1[0-2]) (?:[a-z-]+ ){0,3}?(?:countries|states|nations|capitals|members|governments|neighbours|neighbors|cities|parties|ministers|allies|republics)(?:,? namely|,? that is|:| –| —| -|,? which are| \() ([^.;:()–—]{3,300})`,
  "giu",
);
/** A list that does not claim to be whole. */
const OPEN = /\b(?:including|among|such as|like|others?|etc|for example|for instance|more)\b/iu;

/** Every list of parties that follows a count and a colon or dash. */
export const checkListed: Check = (checked, { lexicon }) =>
  [...checked.text.matchAll(LIST)].flatMap((found): Finding[] => {
    const [, count = "", list = ""] = found;
    const start = found.index + found[0].length - list.length;
    const before = checked.text.slice(Math.max(0, found.index - 24), found.index);
    if (
      OPEN.test(list) ||
      /\b(?:of the|at least|more than|over|among|some|about|first|last)\s+$/iu.test(before)
    )
      return [];
    const items = itemsIn(list);
    const named = namesIn(list, lexicon).filter(({ meaning }) => meaning.kind !== "person");
    const told = NUMBERS.indexOf(count.toLowerCase());
    const wanted = told > 0 ? told : Number(count);
    if (items === null || items.length < 2 || named.length !== items.length) return []; // one name each, else it is no plain list
    const isWrong = items.length !== wanted;
    return [
      finding(checked, {
        verdict: isWrong ? "contradicts" : "agrees",
        rule: "count",
        at: { start: found.index, end: start + list.trimEnd().length },
        because: isWrong
          ? `The text says ${count} and names ${items.length}: ${items.join(", ")}.`
          : `The text says ${count} and names as many: ${items.join(", ")}.`,
        ...(isWrong ? { expected: NUMBERS[items.length] ?? String(items.length) } : {}),
        confidence: 0.85,
      }),
    ];
  });

/** The items of "A, B, C and D"; null when an item has more than a few words and the list may go on into a clause. */
function itemsIn(list: string): string[] | null {
  const items = list
    .trim()
    .split(/,? and |,\s/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.some((item) => item.split(" ").length > 4) ? null : items;
}
