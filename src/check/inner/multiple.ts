// Multiples: "twice the 4 billion of 2020", "quintupled, from 4 to 20", "four times the price, 84 euros against 28".
import type { Finding } from "../../model/index.js";
import type { Amount } from "../amounts.js";
import type { Check, Checked } from "../checked.js";
import type { PrintedSentence } from "../printed_text.js";
import { finding, placeInText } from "../told.js";
import { showPlain } from "../wording.js";

const NUMBERS = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const VERBS = ["triple|trebl", "quadrupl", "quintupl", "sextupl"];
const verb = (i: number): string => (VERBS[i] === undefined ? "" : `|(?:${VERBS[i]})(?:e|ed|es|ing|d)?`);
const TIMES: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:(?:twice|double|two times)(?= (?:as|the|that|what|its|their|last|this) )|doubled|doubles|doubling|twofold|two-fold)/giu,
    2,
  ],
  [
    /\b(?:halved|halves|halving|half of what|half as (?:much|many|high)(?![^.;]{0,12} again)|half the)\b/giu,
    2,
  ],
  ...NUMBERS.map((word, i): readonly [RegExp, number] => [
    new RegExp(
      String.raw`\b(?:(?:${word}|${i + 3}) times(?= (?:as|the|that|what|its|their|last) | (?:more|higher|larger)\b)|${word}-?fold${verb(i)})\b`,
      "giu",
    ),
    i + 3,
  ]),
];
/** "doubled" in print is anything near it; hedges go further. */
const ROOM = 0.1;
const HEDGED = 0.2;
const HEDGE = /\b(?:about|around|almost|nearly|more than|over|roughly|close to|well over|at least)\s+$/iu;
/** So far before a multiple its hedge may begin. */
const REACH = 40;
/** "to double", "would triple", "repeated three times": no multiple of what stands beside it. */
const NOT_DONE =
  /\b(?:to|will|would|could|may|might|should|can|by|met|spoke|visited|elected|voted|won)\s+(?:more than |almost |nearly )?$/iu;
/** The two levels are told as the ends of the multiple. */
const LINKED =
  /\bfrom\b[^.;]*\bto\b|\bagainst\b|\binstead of\b|\bcompared (?:with|to)\b|\bversus\b|\bas (?:much|many|high|large|big)\b|\bwhat (?:it|they)\b|\b(?:twice|double|times) (?:the|that|its|their|last)\b/iu;

/** A multiple against the only two amounts of one unit of its sentence, or of it and the one before where it says "as many". */
export const checkMultiples: Check = (checked) => {
  const sentences = checked.printed;
  return sentences.flatMap((sentence, i) => {
    const told = multipleIn(sentence);
    if (told === null) return [];
    const pair =
      pairIn([sentence]) ??
      (/\btimes as (?:much|many|high|large|big)\b/iu.test(sentence.words)
        ? pairIn([sentences[i - 1], sentence])
        : null);
    if (pair === null || !LINKED.test(sentence.words) || isOfOther(checked, pair, told)) return [];
    return [multipleFinding(checked, pair, told)];
  });
};

/** "is to reach 12 billion", "by 2030": what is not there yet is no end of a multiple. */
const TO_COME =
  /\b(?:to (?:reach|rise|grow|come|be)|will|would|could|may|might|should|expect\w{0,3}|plan\w{0,4}|target\w{0,3}|goal|aims?|hopes?|forecasts?)\b[^,;.]{0,40}$/iu;

/**
 * "twice the 4 billion of 2015 and is to reach 12 billion", "9 billion of a budget of 120 billion", "four times as much as culture": one
 * of the two amounts is not an end of the multiple.
 */
function isOfOther({ text }: Checked, pair: readonly [Amount, Amount], told: ToldMultiple): boolean {
  const [first, second] = pair;
  const gap = text.slice(first.end, second.start);
  if (TO_COME.test(gap) || TO_COME.test(text.slice(Math.max(0, first.start - 60), first.start))) return true;
  if (/^(?: \p{L}{1,20}){0,2} (?:out )?of (?:an?|the|its|their|all)\b/u.test(gap)) return true;
  return second.end <= told.start && isAsOther(text, first.start, told);
}

/** Behind "four times as much as": what is told before it, or a time, may be the other end; "culture" is not. */
function isAsOther(text: string, start: number, { start: begin, end }: ToldMultiple): boolean {
  const base =
    /^ as (?:much|many|high|large|big) as (?:in |on |to |from |the |a |its |their )?([\p{L}\d-]{1,30})(?: [\p{L}]{1,20})?/u.exec(
      text.slice(end, end + 90),
    );
  if (base === null) return false;
  const isTime = /\b(?:years?|months?|quarters?|decades?|before|earlier|then|now|last|previous)\b/u.test(
    base[0],
  );
  return !isTime && !text.slice(Math.max(0, start - 200), begin).includes(base[1] ?? "");
}

interface ToldMultiple {
  readonly times: number;
  readonly start: number;
  readonly end: number;
  readonly hedge: string | null;
  /** "three times more", "larger" */
  readonly isMore: boolean;
}

/** The only multiple of a sentence; null where there is none, or more. */
function multipleIn({ words, start }: PrintedSentence): ToldMultiple | null {
  const found = TIMES.flatMap(([pattern, times]) =>
    [...words.matchAll(pattern)].flatMap((match): ToldMultiple[] => {
      const before = words.slice(Math.max(0, match.index - REACH), match.index);
      if (NOT_DONE.test(before)) return [];
      const hedge = HEDGE.exec(before)?.[0].trim().toLowerCase() ?? null;
      const end = match.index + match[0].length;
      const isMore = /^ (?:more|higher|larger)\b/iu.test(words.slice(end));
      return [{ times, start: start + match.index, end: start + end, hedge, isMore }];
    }),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function pairIn(sentences: readonly (PrintedSentence | undefined)[]): readonly [Amount, Amount] | null {
  const amounts = sentences
    .flatMap((one) => one?.amounts ?? [])
    .filter(({ unit, value }) => unit !== "percent" && unit !== "times" && unit !== "years" && value > 0);
  const [one, other] = amounts;
  if (amounts.length !== 2 || one === undefined || other === undefined || one.value === other.value)
    return null;
  return one.unit === other.unit || (one.unit === null) !== (other.unit === null) ? [one, other] : null;
}

function multipleFinding(
  checked: Checked,
  pair: readonly [Amount, Amount],
  { times, start, end, hedge, isMore }: ToldMultiple,
): Finding {
  const [small, large] = pair[0].value < pair[1].value ? [pair[0], pair[1]] : [pair[1], pair[0]];
  const ratio = large.value / small.value;
  const isOver = hedge !== null && /more than|over|at least/u.test(hedge);
  const room = hedge === null ? ROOM : isOver ? 0.02 : HEDGED;
  const most = isMore ? times + 1 : times; // "three times more" is said of three times as much, and of four
  const isWrong =
    ratio < times * (1 - room) || (isOver ? ratio > most * 1.6 : ratio > most * (1 + Math.max(room, ROOM)));
  const sum = `${showPlain(large.value)} is ${ratio.toFixed(2)} times ${showPlain(small.value)}`;
  return finding(checked, {
    verdict: isWrong ? "contradicts" : "agrees",
    rule: "growth",
    at: { start, end },
    because: isWrong
      ? `${sum}, not ${hedge === null ? "" : `${hedge} `}${times} times.`
      : `${sum}, as the text says.`,
    ...(isWrong ? { expected: `${ratio.toFixed(1)} times` } : {}),
    sources: [placeInText(checked, small), placeInText(checked, large)],
  });
}
