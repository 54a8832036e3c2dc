// What is said of parts that must make a total: the sum a reader can redo, and whether rounding accounts for the rest.
import type { Finding, FindingSource, Span } from "../../model/index.js";
import type { Checked } from "../checked.js";
import { type Interval, isApart, sumOf, widened } from "../interval.js";
import { finding } from "../told.js";
import { inOneScale } from "../wording.js";

/** A number with what rounding lets it stand for. */
interface Rounded {
  readonly value: number;
  readonly range: Interval;
}

export interface ToldSum {
  readonly at: Span;
  readonly claim?: string;
  readonly parts: readonly Rounded[];
  readonly total: Rounded;
  /** Beside rounding, so much of the sum may be missing. */
  readonly room: number;
  /** Clauses that follow the arithmetic. */
  readonly wrong?: string;
  readonly right?: string;
  readonly sources: readonly FindingSource[];
  readonly confidence?: number;
}

export const exactly = (value: number): Rounded => ({ value, range: { low: value, high: value } });

export function sumFinding(
  checked: Checked,
  { at, claim, parts, total, room, wrong, right, sources, confidence }: ToldSum,
): Finding {
  const values = parts.map(({ value }) => value);
  const sum = values.reduce((all, value) => all + value, 0);
  const isWrong = isApart(widened(total.range, sum * room), sumOf(parts.map(({ range }) => range)));
  const { numbers } = inOneScale([...values, sum, total.value]);
  const [result = "", told = ""] = numbers.slice(-2);
  const made = `${numbers.slice(0, -2).join(" + ")} = ${result}`;
  return finding(checked, {
    verdict: isWrong ? "contradicts" : "agrees",
    rule: "sum",
    at,
    because: isWrong
      ? `${made}, not ${told}${wrong === undefined ? "" : `: ${wrong}`}.`
      : `${made}${right ?? ", as the text says"}.`,
    sources,
    ...(claim === undefined ? {} : { claim }),
    ...(isWrong ? { expected: result } : {}),
    ...(confidence === undefined ? {} : { confidence }),
  });
}
