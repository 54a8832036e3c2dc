// Ranks within a list of the text: "1.4 billion in 2021, 1.9 in 2022, 1.6 in 2023 and 1.2 in 2024. Last year's revenue was the second
// highest of the four". Said only where the list is of one thing, by year or by country, and one of its labels is surely meant.

import type { Finding } from "../../model/index.js";
import type { Checked } from "../checked.js";
import type { Interval } from "../interval.js";
import { namesWithin } from "../names.js";
import { type PrintedSentence, rangeOf } from "../printed_text.js";
import { finding, placeInText } from "../told.js";
import { showPlain } from "../wording.js";
import { rankIn, type ToldRank } from "./rank_words.js";
import { type ListItem, labelOf, listIn, type RankedList } from "./ranked_list.js";

/** Words that leave open whether it is so, or say that it is not. */
const OPEN =
  /\b(?:not|no longer|never|nor|far from|hardly|almost|nearly|probably|perhaps|possibly|would|could|may|might|will|expect\w{0,3}|forecast\w{0,2}|plan\w{0,4}|second half|among|one of)\b/u;

/** Every rank whose list stands in its sentence before it, or in the sentence before. */
export function checkRanks(checked: Checked): Finding[] {
  return checked.printed.flatMap((sentence, i) => {
    const told = rankIn(sentence.words, sentence.start);
    if (told === null || OPEN.test(sentence.words)) return [];
    const kind = told.change === null ? "levels" : "changes";
    const previous = checked.printed[i - 1];
    const own = listIn(checked, sentence, told.at.start, kind);
    const before =
      own === null && previous !== undefined ? listIn(checked, previous, previous.end, kind) : null;
    const list = own ?? before;
    if (list === null || (told.change !== null && !isOneWay(list.words, told.change))) return [];
    const subject = subjectOf(checked, sentence, told, list, own !== null);
    return subject === null ? [] : rankFinding(checked, told, list, subject);
  });
}

const UP = /\b(?:rose|grew|climbed|gained|up|rise|increase|growth)\b/iu;
const DOWN = /\b(?:fell|dropped|slipped|declined|shrank|down|fall|drop|decline|decrease)\b/iu;

/** "grew by 3 percent in 2021, 5 percent in 2022": changes of one way. */
const isOneWay = (words: string, way: "up" | "down"): boolean =>
  way === "up" ? UP.test(words) && !DOWN.test(words) : DOWN.test(words) && !UP.test(words);

/** Between a value and a rank in apposition: " in 2024, ", ", which was ". */
const APPOSED = /^(?: (?:in|of|for) (?:19|20)\d\d)?(?:,| –| —)? ?(?:which (?:was|is) )?$/u;

/** The value that the rank is told of; null where it may be another. */
function subjectOf(
  { text, named, published }: Checked,
  sentence: PrintedSentence,
  told: ToldRank,
  { by, items, words: listWords }: RankedList,
  isOwn: boolean,
): ListItem | null {
  const last = items.at(-1);
  if (last === undefined) return null;
  const from = isOwn ? last.amount.end : sentence.start;
  const words = text.slice(from, told.at.start);
  if (isOwn && APPOSED.test(words)) return last;
  if (isOwn || !/\b(?:was|is|were|are|remains?|remained|made)\b/u.test(words)) return null;
  const own = namesWithin(named, { start: from, end: told.at.start });
  const labels = by === "year" ? yearsIn(words, published) : own.map((name) => labelOf(name) ?? "");
  const [label] = labels;
  if (
    label === undefined ||
    new Set(labels).size !== 1 ||
    !isOfList(
      words,
      listWords,
      own.map(({ text: name }) => name),
    )
  )
    return null;
  return items.find((item) => item.label === label) ?? null;
}

/** Words that name what the list is of without naming it again. */
const OF_IT = new Set(
  "was is were are remained remains made it its s the that this of in for with last year figure value total amount volume result sum revenue by far also thus still".split(
    " ",
  ),
);

/** "Kenya's harvest was the largest of the three" is of another thing than what the three bought. */
function isOfList(words: string, list: string, names: readonly string[]): boolean {
  const rest = names.reduce((left, name) => left.replace(name, " "), words);
  const told = new Set(list.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (rest.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => OF_IT.has(word) || told.has(word));
}

function yearsIn(words: string, published: string | null): string[] {
  const told = words.match(/\b(?:19|20)\d\d\b/gu) ?? [];
  const year = published === null ? null : Number(published.slice(0, 4));
  const last = /\blast year\b/iu.test(words) && year !== null ? [String(year - 1)] : [];
  const now = /\bthis year\b/iu.test(words) && year !== null ? [String(year)] : [];
  return [...told, ...last, ...now];
}

interface Ranged extends ListItem {
  readonly range: Interval;
}

function rankFinding(checked: Checked, told: ToldRank, list: RankedList, subject: ListItem): Finding[] {
  const ranged = (item: ListItem): Ranged => ({ ...item, range: rangeOf(checked.text, item.amount) });
  const own = ranged(subject);
  const others = list.items.filter((item) => item !== subject).map(ranged);
  const beside = told.of === null ? inWindow(told, subject, others) : others;
  if (told.of === null ? list.by !== "year" : list.items.length !== told.of) return [];
  // rounding keeps the order: 21 and 20 million touch at 20.5, and the one is still the more
  const isBetter = ({ range }: Ranged): boolean =>
    told.isLow ? range.high <= own.range.low : range.low >= own.range.high;
  const isWorse = ({ range }: Ranged): boolean =>
    told.isLow ? range.low >= own.range.high : range.high <= own.range.low;
  const better = beside.filter(isBetter);
  const worse = beside.filter(isWorse);
  const isTooLow = better.length >= told.rank;
  const isTooHigh = told.of !== null && worse.length > told.of - told.rank;
  const isWrong = isTooLow || isTooHigh;
  const isRight =
    !isWrong &&
    !told.isEver &&
    better.length === told.rank - 1 &&
    better.length + worse.length === beside.length &&
    isWhole(told, subject, beside) &&
    wasNoWorse(told, own, others);
  if (!isWrong && !isRight) return [];
  const word = told.isLow ? "less" : "more";
  const shown = better.map(
    ({ amount, label }) => `${showPlain(amount.value)}${list.by === "year" ? ` in ${label}` : ""}`,
  );
  const count = `${better.length === 0 ? "none" : shown.join(", ")} ${better.length === 1 ? "is" : "are"} ${word} than ${showPlain(own.amount.value)}`;
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "conflict",
      at: told.at,
      because: `Of the ${beside.length + 1} values ${told.of === null ? "looked at" : "of the text"} ${count}${isWrong ? "" : ", as the text says"}.`,
      sources: [own, ...(better.length > 0 ? better : beside)].map(({ amount }) =>
        placeInText(checked, amount),
      ),
    }),
  ];
}

/** "the highest since 2022": 2022 itself was at least as high, or the text looks back too short. */
function wasNoWorse({ since, isLow }: ToldRank, own: Ranged, others: readonly Ranged[]): boolean {
  if (since === null) return true;
  const then = others.find(({ label }) => Number(label) === since);
  return then !== undefined && (isLow ? then.range.low <= own.range.high : then.range.high >= own.range.low);
}

/** The values of the years between the one looked back to and the one ranked. */
function inWindow(
  { since, years, isEver }: ToldRank,
  subject: ListItem,
  others: readonly Ranged[],
): Ranged[] {
  const year = Number(subject.label);
  const first = isEver ? 0 : since === null ? year - (years ?? 0) + 1 : since + 1;
  return others.filter(({ label }) => Number(label) >= first && Number(label) < year);
}

/** Does the list have each year in between, so that the text proves itself right? */
function isWhole({ of, since, years }: ToldRank, subject: ListItem, beside: readonly Ranged[]): boolean {
  if (of !== null) return true;
  const year = Number(subject.label);
  const wanted = since === null ? (years ?? 0) - 1 : year - since - 1;
  return wanted > 0 && beside.length === wanted;
}
