// Shares as they are printed: "Of the 7.5 billion, 1.2 billion, or a quarter", "31 TWh out of 124 TWh. Share: 35%".
import type { Finding, Span } from "../../model/index.js";
import type { Amount } from "../amounts.js";
import type { Check, Checked } from "../checked.js";
import { FRACTIONS } from "../fractions.js";
import { isApart, widened } from "../interval.js";
import { between, type PrintedSentence, rangeOf } from "../printed_text.js";
import { finding, placeInText } from "../told.js";
import { showPlain } from "../wording.js";

interface Share extends Span {
  /** In percent. */
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

const HEDGE =
  "((?:about|around|some|roughly|nearly|almost|just under|just over|more than|over|less than|under|well over|at least|close to) )?";
const FRACTION = FRACTIONS.map(([words, percent]) => ({
  pattern: new RegExp(`\\b${HEDGE}(?:${words})\\b`, "giu"),
  percent,
}));
/** A word for a share may be off by so much of itself. */
const ROUGH = 0.12;
/** Between a part and its share, or the share and its part. */
const JOIN =
  /^[\s,(–—:]*(?:or|that is|which is|i\.e\.|people|to be exact|in all)?[\s,(]*(?:about |just |only |a share of )?$/u;
/** Between a whole and the share of "part of whole". */
const AFTER_WHOLE =
  /^[^.;]{0,70}[,(–—:]\s*(?:or |that is |which is |a share of |i\.e\. |about |giving it |equal to )*$|^[^.;]{0,60}\.\s+(?:The |Its |A )?[Ss]hare(?: is| was|:)? ?(?:of )?$/u;
const OF_WHOLE = /^(?: [\p{L}]+){0,3} (?:out of|of)(?: the| its| all| a total of| these| those| their)? $/u;
const OF_THE = /\bof (?:the|its|these|those|all|their|a total of) (?:[\p{L}’']+ )?$/iu;
/** "a deficit of 289 billion, or 7.3 percent of output": the whole is named behind the share. */
const OF_OTHER = /^ of (?!(?:it|them|this|that|these|those|all|the total|the whole|which)\b)/u;
const CHANGES =
  /\b(?:rose|rise|fell|fall|grew|growth|increase|decrease|up|down|more|less|higher|lower|drop|jump|gain)\b/iu;

/** Every share whose part and whole stand beside it. */
export const checkPrintedShares: Check = (checked) => {
  const sentences = checked.printed;
  return sentences.flatMap((sentence, i) => shareFindings(checked, sentence, sentences[i + 1] ?? null));
};

function shareFindings(checked: Checked, sentence: PrintedSentence, next: PrintedSentence | null): Finding[] {
  const shares = [
    ...sharesOf(sentence, checked.text),
    ...(next === null ? [] : sharesOf(next, checked.text)),
  ];
  const amounts = sentence.amounts.filter(
    ({ unit, value }) => unit !== null && unit !== "percent" && unit !== "times" && value > 0,
  );
  for (const whole of amounts) {
    const isOfWhole = OF_THE.test(checked.text.slice(Math.max(0, whole.start - 30), whole.start));
    for (const part of amounts) {
      if (part === whole || part.value >= whole.value || (part.unit !== whole.unit && part.unit !== "people"))
        continue;
      const share = shares.find((one) => isToldOf(checked.text, { part, whole, isOfWhole, share: one }));
      if (share !== undefined) return [shareFinding(checked, part, whole, share)];
    }
  }
  return [];
}

function sharesOf({ words, start, amounts }: PrintedSentence, text: string): Share[] {
  const percents = amounts
    .filter(
      ({ unit, end }) =>
        unit === "percent" && !/^\s*(?:points?|more|less|higher|lower)\b/u.test(text.slice(end, end + 12)),
    )
    .map((amount) => ({ start: amount.start, end: amount.end, text: amount.text, ...rangeOf(text, amount) }));
  const fractions = FRACTION.flatMap(({ pattern, percent }) =>
    [...words.matchAll(pattern)].map((found) => ({
      ...fractionRange(percent, found[1]),
      start: start + found.index,
      end: start + found.index + found[0].length,
      text: found[0],
    })),
  );
  return [...percents, ...fractions].filter(
    ({ start: at }) => !CHANGES.test(text.slice(Math.max(start, at - 12), at)),
  );
}

function fractionRange(percent: number, hedge: string | undefined): { low: number; high: number } {
  const told = hedge?.trim().toLowerCase() ?? "";
  if (/more than|over|at least/u.test(told)) return { low: percent * 0.995, high: percent * 1.3 };
  if (/nearly|almost|under|less than/u.test(told)) return { low: percent * 0.8, high: percent * 1.005 };
  return { low: percent * (1 - ROUGH), high: percent * (1 + ROUGH) };
}

interface Told {
  readonly part: Amount;
  readonly whole: Amount;
  /** Does "of the" or its like stand before the whole? */
  readonly isOfWhole: boolean;
  readonly share: Share;
}

/** The four ways in which a sentence ties a share to its part and whole. */
function isToldOf(text: string, { part, whole, isOfWhole, share }: Told): boolean {
  const isPartOfWhole = part.end < whole.start && OF_WHOLE.test(text.slice(part.end, whole.start));
  if (OF_OTHER.test(text.slice(share.end, share.end + 40)) && share.start > Math.max(part.end, whole.end))
    return false;
  const afterWhole = text.slice(whole.end, Math.max(whole.end, share.start));
  if (
    isPartOfWhole &&
    share.start > whole.end &&
    !/\d/u.test(afterWhole.replace(/\b(?:19|20)\d\d\b/gu, "")) && // "31 of the 62 billion, or half, and Turkey 21 billion, or a third": the third is of another part
    AFTER_WHOLE.test(afterWhole)
  )
    return true;
  if (
    isOfWhole &&
    part.start > whole.end &&
    share.start > part.end &&
    JOIN.test(text.slice(part.end, share.start))
  )
    return true;
  const isShareOfWhole =
    share.end < whole.start &&
    /^ of (?:the |its |their |all )?(?:[\p{L}’']+ ){0,4}$/u.test(text.slice(share.end, whole.start));
  if (!isShareOfWhole) return false;
  if (part.start > whole.end)
    return (
      /^[^.;]{0,30}, $/u.test(text.slice(whole.end, part.start)) &&
      /^(?:,| to be exact| in all|\))/u.test(text.slice(part.end, part.end + 14))
    );
  return part.end < share.start && JOIN.test(between(text, part, share));
}

function shareFinding(checked: Checked, part: Amount, whole: Amount, share: Share): Finding {
  const [small, large] = [rangeOf(checked.text, part), rangeOf(checked.text, whole)];
  const percent = (part.value / whole.value) * 100;
  const computed = { low: (small.low / large.high) * 100, high: (small.high / large.low) * 100 };
  const isWrong = isApart(share, widened(computed, 0.1));
  const sum = `${showPlain(part.value)} of ${showPlain(whole.value)} is ${percent.toFixed(1)} percent`;
  return finding(checked, {
    verdict: isWrong ? "contradicts" : "agrees",
    rule: "share",
    at: { start: share.start, end: share.end },
    because: isWrong ? `${sum}, not ${share.text.trim()}.` : `${sum}, as the text says.`,
    ...(isWrong ? { expected: `${percent.toFixed(1)} percent` } : {}),
    sources: [placeInText(checked, part), placeInText(checked, whole)],
  });
}
