// When a level was so that another is compared with: "90 billion a year earlier" is the main level's period moved back a year,
// "9 billion in 2022" that year, "in the same period of 2023" the same months of it; without such words it is not stated.
import { isMissing, type Missing, missing, monthOf, type Period, yearOf } from "../../model/index.js";
import type { SentenceReading, TimeMention } from "../reading.js";
import { movedBack } from "./moved_back.js";
import type { Quantity } from "./quantity.js";

/** How many words may stand between the number and its time ("7.1 bcm in the same period of 2024"). */
const REACH = 6;

export function periodBefore(
  reading: SentenceReading,
  quantity: Quantity,
  main: Period | null,
): Period | Missing {
  const back = monthsBack(reading, quantity.to, main);
  if (back !== null) return main === null ? missing("not stated") : movedBack(main, back);
  const time = reading.times.find((one) => one.from >= quantity.to && one.from - quantity.to <= REACH);
  if (time === undefined || hasBreak(reading, quantity.to, time.from)) return missing("not stated");
  if (isSame(reading, time)) return main === null ? missing("not stated") : sameOf(reading, time, main);
  return time.period;
}

/** "A year earlier it had been 500 million": how many months back the first words of a sentence lead; null where they do not. */
export function openingBack({ tokens }: SentenceReading): number | null {
  const [first, second, third] = tokens.map(({ lower }) => lower);
  const months = MONTHS[second ?? ""];
  if (months === undefined || !/^(?:a|one|the)$/u.test(first ?? "")) return null;
  return /^(?:earlier|before|previously)$/u.test(third ?? "") ? months : null;
}

/** "In the same period of 2023 there had been 18,700": the months told before, in another year; null where no such words stand. */
export function samePeriodIn(reading: SentenceReading, quantity: Quantity, main: Period): Period | null {
  const time = reading.times.find(
    (one) => one.to <= quantity.from && one.isComparison && isSame(reading, one),
  );
  if (time === undefined) return null;
  const period = sameOf(reading, time, main);
  return isMissing(period) ? null : period;
}

function hasBreak({ tokens }: SentenceReading, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1)
    if (/^(?:,|;|and|while|but)$/u.test(tokens[k]?.lower ?? "") || isNumber(tokens, k)) return true;
  return false;
}

/** Another number, but not that of "the same five months". */
function isNumber(tokens: SentenceReading["tokens"], k: number): boolean {
  return tokens[k]?.pos === "NUM" && !/^(?:months|weeks|quarters)$/u.test(tokens[k + 1]?.lower ?? "");
}

function isSame({ tokens }: SentenceReading, time: TimeMention): boolean {
  return tokens.slice(Math.max(0, time.from - 4), time.from).some((token) => token.lower === "same");
}

/** The months of `main` in the year that the time names: "of 2024", "last year", "a year earlier". */
function sameOf({ tokens }: SentenceReading, time: TimeMention, main: Period): Period | Missing {
  const { period } = time;
  const words = tokens.slice(time.from, time.to + 1).map((token) => token.lower);
  if (main.end === null) return missing("not stated");
  if (words.some((word) => word === "earlier" || word === "ago" || word === "before"))
    return movedBack(main, 12);
  if (isMissing(period) || period.end === null) return missing("not stated");
  const years = yearOf(main.end) - yearOf(period.end);
  return years >= 0 ? movedBack(main, 12 * years) : missing("not stated");
}

const BACK = /^(?:earlier|before|ago|previously|prior)$/u;
const PREVIOUS = /^(?:previous|prior|preceding)$/u;
const MONTHS: Readonly<Record<string, number>> = { year: 12, month: 1, quarter: 3 };

/** How many months back the words right after the number lead: "a year earlier", "the year before", "in the six months before". */
function monthsBack({ tokens }: SentenceReading, to: number, main: Period | null): number | null {
  for (let k = to; k < Math.min(tokens.length, to + REACH); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.text === "," || token.text === ";") return null;
    const isBack = BACK.test(tokens[k + 1]?.lower ?? "");
    const isPrevious = PREVIOUS.test(tokens[k - 1]?.lower ?? "");
    if (!isBack && !isPrevious) continue;
    const years = /^years$/u.test(token.lower) && isBack ? yearsOf(tokens[k - 1]?.lower ?? "") : null; // "two years before"
    if (years !== null) return 12 * years;
    if (token.lower === "season") return 12;
    const months = MONTHS[token.lower];
    if (months !== undefined && !/^\d|^(?:two|three|four|five)$/u.test(tokens[k - 1]?.lower ?? ""))
      return months;
    if (/^(?:months|half|period|season)$/u.test(token.lower)) return lengthOf(main);
  }
  return null;
}

/** "two", "10": how many years; null for no number. */
function yearsOf(word: string): number | null {
  const named = "one two three four five six seven eight nine ten".split(" ").indexOf(word);
  return named >= 0 ? named + 1 : /^\d{1,2}$/u.test(word) ? Number(word) : null;
}

function lengthOf(main: Period | null): number | null {
  if (main === null || main.start === null || main.end === null) return null;
  return 12 * (yearOf(main.end) - yearOf(main.start)) + monthOf(main.end) - monthOf(main.start) + 1;
}
