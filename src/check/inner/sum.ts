// Parts and totals: exports and imports of one pair and period against their total, and parts that the text lists as all of a whole.
import type { Finding } from "../../model/index.js";
import type { Checked, TextFigure } from "../checked.js";
import { figureInterval, isApart, sumOf, widened } from "../interval.js";
import { figuresInText, finding } from "../told.js";
import { inOneScale } from "../wording.js";
import { isSamePeriod, periodOf } from "./same.js";

/** Sums are given so much room beside rounding: freight, re-exports and revised parts make totals differ by less. */
const ROOM = 0.003;
/** Parts stand in the sentence of their total or within so many sentences of it. */
const NEAR = 2;

/** Total trade against exports and imports; parts listed after "made up of" or a colon against their whole. */
export function checkSums(checked: Checked): Finding[] {
  const trade = checked.figures.filter(isLevel).flatMap((total) => tradeSum(checked, total));
  return [...trade, ...checked.figures.filter(isLevel).flatMap((whole) => listedSum(checked, whole))];
}

const isLevel = ({ value, status, bound }: TextFigure): boolean =>
  value !== null && value > 0 && status !== "negated" && bound !== "range";

function tradeSum(checked: Checked, total: TextFigure): Finding[] {
  if (total.measure !== "trade.total" || total.pair === null || total.equivalentOf !== null) return [];
  const parts = checked.figures.filter(
    (part) =>
      isLevel(part) &&
      (part.measure === "trade.exports" || part.measure === "trade.imports") &&
      part.unit === total.unit &&
      part.commodity === total.commodity &&
      part.pair?.join() === total.pair?.join() &&
      Math.abs(part.citation.sentence - total.citation.sentence) <= NEAR &&
      isSamePeriod(periodOf(part), periodOf(total)),
  );
  const ways = new Map(parts.map((part) => [`${part.direction?.from}>${part.direction?.to}`, part]));
  const [one, other] = [...ways.values()];
  if (parts.length !== 2 || one === undefined || other === undefined) return [];
  if (one.direction?.from !== other.direction?.to) return [];
  return sumFinding(checked, total, [one, other], true);
}

/** A list that the text gives as all of a whole. "including", "among them" and "of which" promise no whole list. */
const ALL_OF_IT =
  /^(?:[^.;:]{0,60}?(?:\bmade up of|\bmade of|\bconsist(?:s|ed|ing) of|\bcompris(?:es|ed|ing)|\bcomposed of|\bsplit (?:between|into|as)|\bdivided (?:between|into)|\bnamely)|\s*[:–—])\s/u;
/** Words after which a list is of the greater part alone. */
const PART_ONLY =
  /\b(?:including|among|of which|mostly|mainly|chiefly|half|third|quarter|percent|rest|remainder|other)\b/iu;

function listedSum(checked: Checked, whole: TextFigure): Finding[] {
  const later = checked.figures.filter(
    (part) =>
      part.at.start > whole.at.end &&
      part.citation.sentence === whole.citation.sentence &&
      isLevel(part) &&
      part.unit === whole.unit &&
      part.equivalentOf === null,
  );
  const [first] = later;
  if (first === undefined || later.length < 2 || whole.equivalentOf !== null) return [];
  const lead = checked.text.slice(whole.at.end, first.at.start);
  const list = checked.text.slice(whole.at.end, sentenceEnd(checked, whole));
  if (!ALL_OF_IT.test(`${lead} `) || PART_ONLY.test(list)) return [];
  return sumFinding(checked, whole, later, false);
}

function sentenceEnd({ sentences, text }: Checked, { citation }: TextFigure): number {
  return sentences[citation.sentence]?.end ?? text.length;
}

function sumFinding(
  checked: Checked,
  total: TextFigure,
  parts: readonly TextFigure[],
  isTrade: boolean,
): Finding[] {
  const wanted = figureInterval(total, checked.text);
  const summed = parts.map((part) => figureInterval(part, checked.text));
  if (wanted === null || summed.some((part) => part === null)) return [];
  const values = parts.map(({ value }) => value ?? 0);
  const sum = values.reduce((all, value) => all + value, 0);
  const room = sum * ROOM;
  const isWrong = isApart(widened(wanted, room), sumOf(summed.filter((part) => part !== null)));
  const { numbers } = inOneScale([...values, sum, total.value ?? 0]);
  const [result = "", told = ""] = numbers.slice(-2);
  const made = `${numbers.slice(0, -2).join(" + ")} = ${result}`;
  const what = isTrade ? "exports and imports" : "the parts listed";
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "sum",
      at: total.at,
      claim: total.id,
      because: isWrong
        ? `${made}, not ${told}: ${what} do not make the total that the text gives.`
        : `${made}: ${what} make the total of ${told}.`,
      ...(isWrong ? { expected: result } : {}),
      sources: figuresInText(checked, parts),
    }),
  ];
}
