// Sums as they are printed, whatever is counted: "Of the 640 jobs, 310 …, 190 … and 180 …", "1.4, 1.6 and 1.3. That makes 4.7",
// "44 percent, 27 percent and the remaining 18 percent", "84,000 came and 61,000 left: a net gain of 33,000".
import type { Finding } from "../../model/index.js";
import type { Amount } from "../amounts.js";
import type { Check, Checked } from "../checked.js";
import { isApart, sumOf, widened } from "../interval.js";
import { type PrintedSentence, rangeOf } from "../printed_text.js";
import { finding, placeInText } from "../told.js";
import { inOneScale } from "../wording.js";
import { isGroupFrom } from "./bare_counts.js";
import { sumFinding } from "./sum_finding.js";
import { hasOtherCount, hasOthersAfter, isOfOtherYear, isOpenList, isOtherBalance } from "./whole_list.js";

/** Beside rounding, sums are given so much room. */
const ROOM = 0.004;
const TOTAL =
  /\b(?:that makes|which makes|making|for a total of|totall?ing|(?<!\bof )a total of|in total|adding up to|add up to|together they (?:make|come to)|that is)\s+(?:a total of )?$/iu;
const CLOSING = /\b(?:the rest|remaining|the remainder|the balance|all (?:the )?others?)\b[^.;]{0,30}$/iu;
const NOT_ALL =
  /\b(?:including|among|such as|mostly|mainly|compared|against|instead of|up from|down from|earlier|previous|last year|twice|times)\b/iu;
const DIFFERENCE =
  /\b(deficit|surplus|gap|shortfall|short of|net gain|net loss|net increase|net decrease|difference|net inflow|net outflow)\b(?: of| is| was| thus came to| came to| to| ran to)?(?: about| some| thus)?(?: of)? $/iu;

export const checkPrintedSums: Check = (checked) => {
  const sentences = checked.printed;
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1] ?? null;
    const found =
      partsOfWhole(checked, sentence) ??
      partsOfBefore(checked, sentence, before) ??
      colonList(checked, sentence) ??
      totalAfter(checked, sentence, before) ??
      percentages(checked, sentence) ??
      difference(checked, sentence);
    return found === null ? [] : [found];
  });
};

const counted = ({ amounts }: PrintedSentence): readonly Amount[] =>
  amounts.filter(({ unit, value }) => unit !== null && unit !== "percent" && unit !== "times" && value > 0);

/** "Of the 640 jobs, 310 are to go to A, 190 to B and 180 to C": parts may be less than the whole, never more. */
function partsOfWhole(checked: Checked, sentence: PrintedSentence): Finding | null {
  const amounts = counted(sentence);
  const [whole, ...parts] = amounts;
  if (
    whole === undefined ||
    parts.length < 2 ||
    !/^\W*Of (?:the|its|these|those|all|their)(?: [\p{L}-]+)? $/u.test(
      checked.text.slice(sentence.start, whole.start),
    )
  )
    return null;
  if (parts.some(({ unit }) => unit !== whole.unit) || NOT_ALL.test(sentence.words)) return null;
  const total = parts.reduce((all, { value }) => all + value, 0);
  return total > whole.value * (1 + ROOM)
    ? printedSum(checked, parts, whole, "the parts are more than the whole")
    : null;
}

/** "Trade came to 9.8 billion. A's deliveries accounted for 4.1 billion of this, B's for 6.7": more than the whole. */
function partsOfBefore(
  checked: Checked,
  sentence: PrintedSentence,
  before: PrintedSentence | null,
): Finding | null {
  const whole = before === null ? undefined : counted(before).at(-1);
  const parts = counted(sentence);
  if (
    whole === undefined ||
    parts.length < 2 ||
    !/\baccounted for\b.*\bof (?:this|that|it|them)\b|\bof (?:this|that|it|them),/iu.test(sentence.words)
  )
    return null;
  if (
    parts.some(({ unit, value }) => unit !== whole.unit || value >= whole.value) ||
    NOT_ALL.test(sentence.words)
  )
    return null;
  const total = parts.reduce((all, { value }) => all + value, 0);
  return total > whole.value * (1 + ROOM)
    ? printedSum(checked, parts, whole, "the parts are more than the whole")
    : null;
}

/** "116.87 billion dollars: 51.66 billion of sales and 56.21 billion of purchases", to the end of the sentence. */
function colonList(checked: Checked, sentence: PrintedSentence): Finding | null {
  const colon = sentence.words.indexOf(": ");
  if (colon < 0 || isGroupFrom(sentence.words)) return null;
  const at = sentence.start + colon;
  const amounts = counted(sentence);
  const whole = amounts.findLast(({ end }) => end <= at);
  const parts = amounts.filter(({ start }) => start > at);
  if (whole === undefined || parts.length < 2 || at - whole.end > 60) return null;
  if (
    parts.some(({ unit, value }) => unit !== whole.unit || value >= whole.value) ||
    NOT_ALL.test(sentence.words.slice(colon)) ||
    isOpenList(sentence.words.slice(colon))
  )
    return null;
  const between = checked.text.slice(whole.end, at);
  if (
    /\b(?:more|less|higher|lower|than|from)\b/u.test(between) ||
    DIFFERENCE.test(`${checked.text.slice(Math.max(0, whole.start - 40), whole.start)}`)
  )
    return null;
  return printedSum(checked, parts, whole, "the parts listed do not make the total");
}

/** "1.4bn, 1.6bn, 1.3bn and 1.8bn dollars. That makes 6.7bn": all amounts of the unit before it. */
function totalAfter(
  checked: Checked,
  sentence: PrintedSentence,
  before: PrintedSentence | null,
): Finding | null {
  const amounts = sentence.amounts.filter(
    ({ unit, value }) => unit !== "percent" && unit !== "times" && value > 0,
  );
  const total = amounts.find(({ start }) =>
    TOTAL.test(checked.text.slice(Math.max(sentence.start, start - 40), start)),
  );
  if (total === undefined || hasOthersAfter(checked.text, total)) return null;
  const own = amounts.filter(({ start }) => start < total.start);
  const stretch = own.length > 0 || before === null ? own : counted(before);
  const parts = stretch.filter(({ unit }) => unit === stretch.at(-1)?.unit); // "in four quarters" is no part of the dollars after it
  const words = own.length > 0 ? sentence.words : (before?.words ?? "");
  if (
    parts.length < 2 ||
    parts.some(({ unit }) => unit !== total.unit && total.unit !== null) ||
    NOT_ALL.test(words)
  )
    return null;
  if (
    /\bthat is $/iu.test(checked.text.slice(0, total.start)) ||
    parts.some(({ value }) => value >= total.value * 1.5)
  )
    return null;
  const all = own.length > 0 && before !== null ? [...counted(before), ...own] : parts;
  const isAll =
    all.every(({ unit }) => unit === null || total.unit === null || unit === total.unit) &&
    !isApart(rangeOf(checked.text, total), sumOf(all.map((part) => rangeOf(checked.text, part))));
  return printedSum(checked, isAll ? all : parts, total, "the parts do not make the total");
}

/** "44 percent …, 27 percent … and the remaining 18 percent": they must make a hundred. */
function percentages(checked: Checked, sentence: PrintedSentence): Finding | null {
  const parts = sentence.amounts.filter(({ unit }) => unit === "percent");
  const last = parts.at(-1);
  const previous = parts.at(-2);
  if (last === undefined || previous === undefined || parts.length < 3) return null;
  if (!CLOSING.test(checked.text.slice(previous.end, last.start)) || NOT_ALL.test(sentence.words))
    return null;
  if (/\b(?:tax|rates?|tariffs?|duty|duties|interest|steps?)\b/iu.test(sentence.words)) return null; // "rises in three steps, 20, 22 and 25 percent"
  if (/\bof (?:this|that|it|these|those|them|which|whom)\b/iu.test(sentence.words)) return null; // "60 percent is paid out, 40 percent of that in grants"
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const room = parts.reduce((all, { half }) => all + half, 0) + 0.5;
  const made = `${parts.map(({ value }) => value).join(" + ")} = ${Number(sum.toFixed(2))}`;
  return finding(checked, {
    verdict: Math.abs(sum - 100) > room ? "contradicts" : "agrees",
    rule: "sum",
    at: { start: parts[0]?.start ?? last.start, end: last.end },
    because: Math.abs(sum - 100) > room ? `${made} percent, not 100.` : `${made} percent: all of it.`,
    sources: parts.map((part) => placeInText(checked, part)),
  });
}

/** "84,000 came and 61,000 left: a net gain of 33,000": the third is the difference of the two before it. */
function difference(checked: Checked, sentence: PrintedSentence): Finding | null {
  const amounts = counted(sentence);
  const [one, other, told] = amounts;
  if (amounts.length !== 3 || one === undefined || other === undefined || told === undefined) return null;
  const word = DIFFERENCE.exec(checked.text.slice(Math.max(sentence.start, told.start - 50), told.start));
  if (
    word === null ||
    isOtherBalance(checked.text.slice(sentence.start, told.start).slice(0, -word[0].length)) ||
    isOfOtherYear(checked.text, told, { start: one.start, end: other.end }) ||
    hasOthersAfter(checked.text, told) ||
    hasOtherCount(sentence.words) ||
    one.unit !== told.unit ||
    other.unit !== told.unit ||
    told.value >= Math.max(one.value, other.value)
  )
    return null;
  const [large, small] = one.value >= other.value ? [one, other] : [other, one];
  const [a, b] = [rangeOf(checked.text, large), rangeOf(checked.text, small)];
  const isWrong = isApart(widened(rangeOf(checked.text, told), large.value * ROOM), {
    low: a.low - b.high,
    high: a.high - b.low,
  });
  const turned = isTurned(sentence.words, word[1] ?? "", one.value, other.value);
  const [first, second, result = "", said] = inOneScale([
    large.value,
    small.value,
    large.value - small.value,
    told.value,
  ]).numbers;
  const verdict = isWrong || turned !== null ? "contradicts" : "agrees";
  return finding(checked, {
    verdict,
    rule: turned === null ? "sum" : "direction",
    at: told,
    because:
      turned ??
      (isWrong
        ? `${first} − ${second} = ${result}, not ${said}.`
        : `${first} − ${second} = ${result}, as the text says.`),
    ...(isWrong ? { expected: result } : {}),
    sources: [placeInText(checked, large), placeInText(checked, small)],
  });
}

/** "sold goods for 18, bought goods for 22 and thus achieved a surplus": what is sold is the less. Null where it is right or not told so. */
function isTurned(words: string, noun: string, sold: number, bought: number): string | null {
  const order = /\b(?:sold|sells|exported|exports)\b.*\b(?:bought|buys|imported|imports|purchases)\b/isu.test(
    words,
  );
  if (
    !order ||
    !/\b(?:a|an|its|their|thus achieved a|achieved a|ran a) (?:trade )?(?:surplus|deficit)\b/iu.test(words)
  )
    return null;
  const wrong = /surplus/iu.test(noun) ? sold < bought : /deficit/iu.test(noun) ? sold > bought : false;
  return wrong
    ? `It sold less than it bought or more: that makes a ${/surplus/iu.test(noun) ? "deficit" : "surplus"}, no ${noun.toLowerCase()}.`
    : null;
}

function printedSum(checked: Checked, parts: readonly Amount[], total: Amount, wrong: string): Finding {
  const rounded = (amount: Amount) => ({ value: amount.value, range: rangeOf(checked.text, amount) });
  return sumFinding(checked, {
    at: total,
    parts: parts.map(rounded),
    total: rounded(total),
    room: ROOM,
    wrong,
    sources: parts.map((part) => placeInText(checked, part)),
  });
}
