// Counts against listed items: "three countries: France, Hungary, Serbia and Romania" lists four.
import type { Finding } from "../../model/index.js";
import type { Check, Checked } from "../checked.js";
import { namesIn } from "../names.js";
import { finding } from "../told.js";

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
const NOUN =
  "(?:countries|states|nations|capitals|members|governments|neighbours|neighbors|cities|parties|ministers|allies|republics)";
const COUNT = `(${NUMBERS.slice(2).join("|")}|[2-9]|1[0-2])`;
/** "three countries: A, B and C", "four countries kept out of it: A, B and C", "the five members, namely A …". The groups are count and list. */
const LIST = new RegExp(
  String.raw`\b${COUNT} (?:[A-Za-z-]+ ){0,3}?${NOUN}(?:[^.:;,\d]{0,60}: |,? namely |,? that is |,? which are | – | — | - | \()([^.;:()–—]{3,300})`,
  "giu",
);
/** "All five Central Asian states, A, B, C and D, sent": "all" promises a whole list between the commas. */
const ALL = new RegExp(String.raw`\b[Aa]ll ${COUNT} (?:[A-Za-z-]+ ){0,3}?${NOUN}, ([^.;:()–—]{3,300})`, "gu");
/** "three agreements in Muscat: one on customs, one on air traffic and one on …". */
const ONE_EACH = new RegExp(
  String.raw`\b${COUNT} (?:[a-z-]+ ){0,2}?[a-z]+s\b[^.:;\d]{0,60}: ((?:one|the first|a) (?:on|for|with|from|about|in|to|covering) [^.;:]{3,300})`,
  "giu",
);
/** A list that does not claim to be whole. */
const OPEN = /\b(?:including|among|such as|like|others?|etc|for example|for instance|more)\b/iu;

/** Every list of parties that follows a count, and every list of "one on …, one on …". */
export const checkListed: Check = (checked, { lexicon }) => [
  ...[...checked.text.matchAll(LIST), ...checked.text.matchAll(ALL)].flatMap((found) => {
    const items = itemsIn(found[2] ?? "");
    const named = namesIn(found[2] ?? "", lexicon).filter(({ meaning }) => meaning.kind !== "person");
    const all =
      found[0].startsWith("All") || found[0].startsWith("all") ? leading(items, named.length) : items;
    return all === null || named.length !== all.length ? [] : countFinding(checked, found, all); // one name each, else it is no plain list
  }),
  ...[...checked.text.matchAll(ONE_EACH)].flatMap((found) => {
    const items = (found[2] ?? "").split(/,? and (?=one )|,? (?=one )/u).filter((item) => item.trim() !== "");
    return countFinding(
      checked,
      found,
      items.map((item) => item.trim().replace(/,$/u, "")),
    );
  }),
];

/** The items before the clause goes on: as many as there are names. */
function leading(items: readonly string[] | null, names: number): readonly string[] | null {
  return items === null ? null : items.slice(0, names);
}

function countFinding(checked: Checked, found: RegExpExecArray, items: readonly string[]): Finding[] {
  const [, count = "", list = ""] = found;
  const start = found.index + found[0].length - list.length;
  const before = checked.text.slice(Math.max(0, found.index - 24), found.index);
  if (items.length < 2 || OPEN.test(list)) return [];
  if (/\b(?:of the|at least|more than|over|among|some|about|first|last)\s+$/iu.test(before)) return [];
  const told = NUMBERS.indexOf(count.toLowerCase());
  const wanted = told > 0 ? told : Number(count);
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
}

/** The items of "A, B, C and D"; null when an item has more than a few words and the list may go on into a clause. */
function itemsIn(list: string): string[] | null {
  const items = list
    .trim()
    .split(/,? and |,\s/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.slice(0, 2).some((item) => item.split(" ").length > 4)
    ? null
    : items.filter((item) => item.split(" ").length <= 4);
}
