// A list of values of one thing that a text prints: "1.4 billion dollars in 2021, 1.9 billion in 2022 and 1.6 billion in 2023", "Kenya bought
// 3 million tonnes, Ghana 5 million". What is between the values must be plain, or they may be of several things.
import { fold } from "../../lexicon/index.js";
import type { Amount } from "../amounts.js";
import type { Checked } from "../checked.js";
import { namesWithin, personIn } from "../names.js";
import type { PrintedSentence } from "../printed_text.js";

export interface ListItem {
  /** The year, or the code of the country. */
  readonly label: string;
  readonly amount: Amount;
}

export interface RankedList {
  readonly by: "year" | "name";
  readonly items: readonly ListItem[];
  /** The words up to the last value. */
  readonly words: string;
}

/** Words that may stand between two values of one list, beside years, names and the words of one side of trade. */
const PLAIN = new Set(
  "and then to in for of by at from with after followed while it its the was were had been came stood reached rose fell grew climbed dropped slipped edged up down only just some about year worth percent per cent tonne tonnes dollar dollars euro euros people".split(
    " ",
  ),
);
const BUYING = "bought buys buying took takes taking imported imports importing purchased received".split(
  " ",
);
const SELLING =
  "sold sells selling supplied supplies exported exports exporting shipped ships delivered delivers sent gave gives".split(
    " ",
  );
export type Side = "buys" | "sells";

/** Which side of trade the verbs of a stretch tell of; null where they tell of none or of both. */
export function sideOf(words: string): Side | null {
  const told = wordsOf(words);
  const [buys, sells] = [BUYING, SELLING].map((verbs) => told.some((word) => verbs.includes(word)));
  return buys === sells ? null : buys === true ? "buys" : "sells";
}

const wordsOf = (stretch: string): string[] =>
  (stretch.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());

/** No word but plain ones and those of trade, no number but years. */
function isPlain(gap: string): boolean {
  const isWords = wordsOf(gap).every(
    (word) => PLAIN.has(word) || BUYING.includes(word) || SELLING.includes(word),
  );
  return isWords && !/\d/u.test(gap.replace(YEAR, ""));
}

const YEAR = /\b((?:19|20)\d\d)\b/gu;
/** Longer lists are tables whose lines are lost. */
const MOST = 12;

/** The list of a sentence up to an offset, by year or by country; null where there is none that is surely of one thing. */
export function listIn(
  checked: Checked,
  sentence: PrintedSentence,
  until: number,
  kind: "levels" | "changes" = "levels",
): RankedList | null {
  const amounts = sentence.amounts.filter(({ end }) => end <= until);
  const units = new Set(
    amounts.flatMap(({ unit }) =>
      unit !== null && (unit === "percent") === (kind === "changes") ? [unit] : [],
    ),
  );
  for (const unit of units) {
    const own = amounts.filter((amount) => amount.unit === unit);
    const [first, last] = [own[0], own.at(-1)];
    if (own.length < 2 || own.length > MOST || first === undefined || last === undefined) continue;
    const gaps = gapsOf(checked.text, sentence.start, own, Math.min(until, sentence.end));
    const items = yearItems(own, gaps) ?? nameItems(checked, own, gaps);
    const words = checked.text.slice(sentence.start, last.end);
    if (items !== null) return { ...items, words };
  }
  return null;
}

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The words before each value, and those after the last. */
function gapsOf(text: string, start: number, amounts: readonly Amount[], end: number): Gap[] {
  const ends = [start, ...amounts.map((amount) => amount.end)];
  const starts = [...amounts.map((amount) => amount.start), end];
  return ends.map((from, i) => {
    const to = starts[i] ?? end;
    return { start: from, end: to, words: text.slice(from, to) };
  });
}

/** Each value has one year of its own, all behind their values or all before them. */
function yearItems(
  amounts: readonly Amount[],
  gaps: readonly Gap[],
): Pick<RankedList, "by" | "items"> | null {
  if (!gaps.slice(1, -1).every(({ words }) => isPlain(words))) return null;
  for (const shift of [1, 0]) {
    const years = amounts.map((_, i) =>
      [...(gaps[i + shift]?.words.slice(-60).matchAll(YEAR) ?? [])].map(([year]) => year),
    );
    const own = shift === 1 ? years.map((found) => found.slice(0, 1)) : years.map((found) => found.slice(-1));
    const items = amounts.flatMap((amount, i) => own[i]?.map((label) => ({ label, amount })) ?? []);
    const isOneEach =
      years.slice(0, -1).every(({ length }) => length === 1) && items.length === amounts.length;
    if (isOneEach && new Set(items.map(({ label }) => label)).size === items.length)
      return { by: "year", items };
  }
  return null;
}

/** Each value has one country before it: "Kenya bought 3 million tonnes, Ghana 5 million". */
function nameItems(
  checked: Checked,
  amounts: readonly Amount[],
  gaps: readonly Gap[],
): Pick<RankedList, "by" | "items"> | null {
  const items = amounts.flatMap((amount, i): ListItem[] => {
    const gap = gaps[i];
    const [name, other] = gap === undefined ? [] : namesWithin(checked.named, gap);
    if (gap === undefined || name === undefined || other !== undefined) return [];
    const rest = gap.words.slice(0, name.start - gap.start) + gap.words.slice(name.end - gap.start);
    const isOfList = i === 0 || isPlain(rest.replace(/['’]s\b/gu, ""));
    const label = labelOf(name);
    return isOfList && label !== null ? [{ label, amount }] : [];
  });
  const isOneEach =
    items.length === amounts.length && new Set(items.map(({ label }) => label)).size === items.length;
  return isOneEach ? { by: "name", items } : null;
}

/** A country by its code; a people or a seat stands for it. */
export function labelOf(name: Checked["named"][number]): string | null {
  const { meaning } = name;
  if ("country" in meaning && meaning.kind !== "city") return meaning.country.code;
  return personIn(name).length > 0
    ? null
    : meaning.kind === "organisation"
      ? meaning.organisation.code
      : fold(name.text);
}
