// Balance = exports - imports, of one reporter, pair and period.
import type { Finding } from "../../model/index.js";
import type { Checked, TextFigure } from "../checked.js";
import { figureInterval, isApart, widened } from "../interval.js";
import { figuresInText, finding } from "../told.js";
import { inOneScale } from "../wording.js";
import { isSamePeriod, periodOf } from "./same.js";

/** FOB and CIF, services and revisions leave so much of the larger flow unexplained. */
const ROOM = 0.004;

/** Every trade balance that stands near the exports and imports that make it. */
export function checkBalances(checked: Checked): Finding[] {
  return checked.figures
    .filter(({ measure, value, unit }) => measure === "trade.balance" && value !== null && unit !== "percent")
    .flatMap((balance) => {
      const flows = checked.figures.filter((flow) => isFlowOf(flow, balance));
      const [one, other] = flows;
      if (flows.length !== 2 || one === undefined || other === undefined) return [];
      if (one.direction?.from !== other.direction?.to || one.direction?.from === null) return [];
      return balanceFinding(checked, balance, one, other);
    });
}

function isFlowOf(flow: TextFigure, balance: TextFigure): boolean {
  return (
    (flow.measure === "trade.exports" || flow.measure === "trade.imports") &&
    flow.value !== null &&
    flow.unit === balance.unit &&
    flow.equivalentOf === null &&
    flow.commodity === null &&
    (balance.pair === null || flow.pair?.join() === balance.pair.join()) &&
    Math.abs(flow.citation.sentence - balance.citation.sentence) <= 2 &&
    (isSamePeriod(periodOf(flow), periodOf(balance)) || periodOf(balance) === null)
  );
}

function balanceFinding(
  checked: Checked,
  balance: TextFigure,
  one: TextFigure,
  other: TextFigure,
): Finding[] {
  const [large, small] = (one.value ?? 0) >= (other.value ?? 0) ? [one, other] : [other, one];
  const [a, b, told] = [large, small, balance].map((figure) => figureInterval(figure, checked.text));
  if (a === null || b === null || told === null || a === undefined || b === undefined || told === undefined)
    return [];
  const difference = { low: a.low - b.high, high: a.high - b.low };
  const size = Math.abs(balance.value ?? 0);
  const isWrong = isApart(widened(told, (large.value ?? 0) * ROOM), difference);
  const { numbers } = inOneScale([
    large.value ?? 0,
    small.value ?? 0,
    (large.value ?? 0) - (small.value ?? 0),
    size,
  ]);
  const [first, second, result = "", said] = numbers;
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
