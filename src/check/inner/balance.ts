// Balance = exports - imports: a surplus or deficit beside the two flows that make it.
import type { Finding } from "../../model/index.js";
import { type Checked, sentenceAt, type TextFigure } from "../checked.js";
import { figureInterval, isApart, widened } from "../interval.js";
import { levelsIn } from "../levels.js";
import { isSamePeriod, periodOf } from "../periods.js";
import { figuresInText, finding } from "../told.js";
import { inOneScale } from "../wording.js";
import { hasOtherCount, hasOthersAfter, isOfOtherYear, isOtherBalance } from "./whole_list.js";

/** FOB and CIF, services and revisions leave so much of the larger flow unexplained. */
const ROOM = 0.004;

/** Every trade balance beside exactly two flows of its unit, in its sentence or in it and the one before or after. */
export function checkBalances(checked: Checked): Finding[] {
  return checked.figures
    .filter(({ measure, value, unit }) => measure === "trade.balance" && value !== null && unit !== "percent")
    .flatMap((balance) => {
      const flows = flowsOf(checked, balance);
      return flows === null || isOfOther(checked, balance, flows)
        ? []
        : balanceFinding(checked, balance, flows);
    });
}

/** The reading may have taken one flow for the other: what they make is the same either way, but neither may be the total. */
function flowsOf(checked: Checked, balance: TextFigure): readonly [TextFigure, TextFigure] | null {
  const { sentence } = balance.citation;
  for (const [first, last] of [
    [sentence, sentence],
    [sentence - 1, sentence],
    [sentence, sentence + 1],
  ] as const) {
    const flows = levelsIn(checked, first, last, balance.unit).filter((level) => level !== balance);
    const [one, other] = flows;
    const isFlows = flows.every(({ measure }) => measure !== "trade.total" && measure !== "trade.balance");
    if (flows.length === 2 && isFlows && one !== undefined && other !== undefined) return [one, other];
  }
  return null;
}

/** The balance is another year's, of more than these flows, by another's count, or larger than both: it is not theirs. */
function isOfOther(
  checked: Checked,
  balance: TextFigure,
  [one, other]: readonly [TextFigure, TextFigure],
): boolean {
  const { text } = checked;
  const { start } = sentenceAt(checked, balance.at.start);
  const flows =
    one.at.start < other.at.start
      ? { start: one.at.start, end: other.at.end }
      : { start: other.at.start, end: one.at.end };
  const between = text.slice(flows.start, flows.end);
  const before = text
    .slice(start, balance.at.start)
    .replace(
      / ?(?:trade )?(?:surplus|deficit|balance|gap)(?: (?:of|was|is|with|came|to|at|about|\p{Lu}\p{L}{1,20})){0,5} ?$/u,
      " ",
    );
  return (
    Math.abs(balance.value ?? 0) > Math.max(one.value ?? 0, other.value ?? 0) ||
    isOtherBalance(before) ||
    isOfOtherYear(text, balance.at, flows) ||
    hasOthersAfter(text, balance.at) ||
    /\b(?:including|excluding|without)\b/iu.test(between) ||
    hasOtherCount(between) ||
    [one, other].some((flow) => isOtherPeriod(balance, flow))
  );
}

const isOtherPeriod = (a: TextFigure, b: TextFigure): boolean =>
  periodOf(a) !== null && periodOf(b) !== null && !isSamePeriod(periodOf(a), periodOf(b));

function balanceFinding(
  checked: Checked,
  balance: TextFigure,
  [one, other]: readonly [TextFigure, TextFigure],
): Finding[] {
  const [large, small] = (one.value ?? 0) >= (other.value ?? 0) ? [one, other] : [other, one];
  const [a, b, told] = [large, small, balance].map((figure) => figureInterval(figure, checked.text));
  if (a == null || b == null || told == null) return [];
  const difference = { low: a.low - b.high, high: a.high - b.low };
  const size = Math.abs(balance.value ?? 0);
  const isWrong = isApart(widened(told, (large.value ?? 0) * ROOM), difference);
  const values = [large.value ?? 0, small.value ?? 0, (large.value ?? 0) - (small.value ?? 0), size];
  const [first, second, result = "", said] = inOneScale(values).numbers;
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "sum",
      at: balance.at,
      claim: balance.id,
      because: isWrong
        ? `${first} − ${second} = ${result}, not ${said}.`
        : `${first} − ${second} = ${result}, as the text says.`,
      ...(isWrong ? { expected: result } : {}),
      sources: figuresInText(checked, [large, small]),
    }),
  ];
}
