// Parts and totals: exports and imports of one pair and period against their total, and parts that the text lists as all of a whole.
import type { Finding } from "../../model/index.js";
import { levelRange } from "../change.js";
import { type Checked, sentenceAt, type TextFigure } from "../checked.js";
import { isLevel } from "../levels.js";
import { isSamePeriod, periodOf } from "../periods.js";
import { figuresInText } from "../told.js";
import { inOneScale } from "../wording.js";
import { sumFinding } from "./sum_finding.js";
import { hasMoreNumbers, hasOtherCount, isOpenList } from "./whole_list.js";

/** Sums are given so much room beside rounding: freight, re-exports and revised parts make totals differ by less. */
const ROOM = 0.003;
/** Parts stand in the sentence of their total or within so many sentences of it. */
const NEAR = 2;

/** Total trade against exports and imports; parts listed after "made up of" or a colon against their whole. */
export function checkSums(checked: Checked): Finding[] {
  const levels = checked.figures.filter(isLevel);
  const listed = new Set<TextFigure>();
  return levels.flatMap(
    (total) => tradeSum(checked, total) ?? (listed.has(total) ? [] : listedSum(checked, total, listed)),
  );
}

/** Exports and imports of the pair and period of a total; null where they do not stand beside it, once each. */
function tradeSum(checked: Checked, total: TextFigure): Finding[] | null {
  if (total.measure !== "trade.total" || total.pair === null) return null;
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
  const [one, other] = parts;
  if (parts.length !== 2 || one === undefined || other === undefined) return null;
  if (one.direction === null || one.direction.from !== other.direction?.to) return null;
  if (isOfSeveralKinds(checked, total, [one, other])) return null;
  return figureSum(checked, total, [one, other], true);
}

/** A number so read is told by no word beside it to be exports, imports or the total. */
const SURE = 0.6;
/** "trade in goods and services … exports of goods", "not counting oil", "by its own count": the three are not of one kind. */
const OTHER_KIND =
  /\b(?:services|including|excluding|without|not counting|apart from|besides|of which|of (?:it|this|that|them|these)|among|alone|transit|re-exports?)\b/iu;

/** May the total be of more, or of less, than the two flows, counted by another, or only hoped for? */
function isOfSeveralKinds(checked: Checked, total: TextFigure, parts: readonly TextFigure[]): boolean {
  const all = [total, ...parts];
  const words = all.map(({ at }) => sentenceAt(checked, at.start).text).join(" ");
  const counters = new Set(all.map(({ basis }) => basis.reporter ?? basis.statistics ?? ""));
  return (
    counters.size > 1 ||
    all.some(({ status, confidence }) => status !== total.status || confidence < SURE) ||
    hasOtherCount(words) ||
    OTHER_KIND.test(words)
  );
}

/** Before a list that the text gives as all of a whole. "including", "among them" and "of which" promise no whole list. */
const ALL_OF_IT =
  /(?:\bmade up of|\bmade of|\bconsist(?:s|ed|ing) of|\bcompris(?:es|ed|ing)|\bcomposed of|\bsplit (?:between|into|as)|\bdivided (?:between|into)|\bnamely|:)\s/u;
/** Before the last part: with it the list is whole. */
const CLOSING =
  /\b(?:the rest|remaining|the remainder|the balance|all (?:the )?others?|all other [a-z]+(?: for)?)\b[^.;]{0,40}$/iu;
/** Words after which a list is of some parts alone, or of something else. */
const PART_ONLY =
  /\b(?:including|among|of which|mostly|mainly|chiefly|compared|against|up from|down from|year earlier|year before|previous|percent|%)/iu;

/**
 * Parts of one unit after a whole, in its sentence or the next one, that the text says to be all of it. They are noted in `listed`: none
 * of them is the whole of those after it.
 */
function listedSum(checked: Checked, whole: TextFigure, listed: Set<TextFigure>): Finding[] {
  const { sentence } = whole.citation;
  for (const last of [sentence, sentence + 1]) {
    const parts = checked.figures.filter(
      (part) =>
        isLevel(part) &&
        part.unit === whole.unit &&
        part.at.start > whole.at.end &&
        part.citation.sentence <= last &&
        part.citation.sentence >= sentence,
    );
    const [first] = parts;
    const end = parts.at(-1);
    if (first === undefined || end === undefined || parts.length < 2) continue;
    if (parts.some(({ value }) => (value ?? 0) >= (whole.value ?? 0))) continue;
    const lead = checked.text.slice(whole.at.end, first.at.start);
    const list = checked.text.slice(whole.at.end, checked.sentences[last]?.end ?? end.at.end);
    const closing = checked.text.slice(parts.at(-2)?.at.end ?? first.at.end, end.at.start);
    const isWhole = (last === sentence && ALL_OF_IT.test(`${lead} `)) || CLOSING.test(closing);
    if (
      isWhole &&
      !PART_ONLY.test(list) &&
      !isOpenList(list) &&
      !hasMoreNumbers(list, parts.length) &&
      isFirstOfUnit(checked, whole, sentence)
    ) {
      for (const part of parts) listed.add(part);
      return figureSum(checked, whole, parts, false);
    }
  }
  return [];
}

/** No other value of the unit stands before the whole in its sentence. */
function isFirstOfUnit(checked: Checked, whole: TextFigure, sentence: number): boolean {
  const first = checked.figures.find(
    (figure) => figure.citation.sentence === sentence && figure.unit === whole.unit && isLevel(figure),
  );
  return first === whole;
}

function figureSum(
  checked: Checked,
  total: TextFigure,
  parts: readonly TextFigure[],
  isTrade: boolean,
): Finding[] {
  const rounded = (figure: TextFigure) => ({ value: figure.value ?? 0, range: levelRange(figure, checked) });
  const what = isTrade ? "exports and imports" : "the parts listed";
  const told = inOneScale([...parts, total].map(({ value }) => value ?? 0)).numbers.at(-1) ?? "";
  return [
    sumFinding(checked, {
      at: total.at,
      claim: total.id,
      parts: parts.map(rounded),
      total: rounded(total),
      room: ROOM,
      wrong: `${what} do not make the total that the text gives`,
      right: `: ${what} make the total of ${told}`,
      sources: figuresInText(checked, parts),
    }),
  ];
}
