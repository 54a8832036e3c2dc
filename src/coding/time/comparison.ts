// Is a time only there to compare with? Then nothing in the sentence happened in it.
// "compared to the same period last year", "from a year earlier", "than in 2021", "on the year before", "the highest since 2013".
import type { Token } from "../../text/index.js";
import { monthNumber, yearNumber } from "./words.js";

const COMPARES = new Set(["compared", "same", "versus", "vs", "vs."]);
const MOST = new Set(
  "highest lowest biggest largest most steepest fastest sharpest slowest weakest strongest worst best".split(
    " ",
  ),
);
const LINKS = new Set(["in", "at", "on", "the", "a", "for", "during"]);
const PERCENT = new Set(["%", "percent", "cent", "pct", "points"]);

/** Is the time in [from, to) a comparison? */
export function isComparison(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = Math.max(0, from - 5); k < from; k += 1) if (COMPARES.has(tokens[k]?.lower ?? "")) return true;
  const at = tokens[from - 1]?.lower === "the" ? from - 1 : from;
  const [third, second, last] = [tokens[at - 3]?.lower, tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  if (last === "than" || (LINKS.has(last ?? "") && (second === "than" || third === "than"))) return true; // "than in the", not "more than tripled"
  if (/^(?:below|above)$/u.test(last ?? "") && /^(?:'s|’s)$/u.test(tokens[to]?.lower ?? "")) return true; // "70 percent below last year's"
  if (last === "since" && isRecord(tokens, at - 1)) return true;
  if (last === "from" && isChangeFrom(tokens, at, to)) return true;
  const end = tokens[to - 1]?.lower;
  if (last === "on" && end === "before") return true;
  if (end === "earlier" || (end === "before" && to - from > 1)) return true;
  return tokens[to]?.lower === "earlier";
}

/** "its highest level since 2013", "the first time since 2019". */
function isRecord(tokens: readonly Token[], since: number): boolean {
  for (let k = Math.max(0, since - 5); k < since; k += 1) {
    const word = tokens[k]?.lower ?? "";
    if (MOST.has(word) || (word === "first" && tokens[k + 1]?.lower === "time")) return true;
  }
  return false;
}

/** A word of the time between a percentage and "from": "5 percent in the first half of 2023 from". */
function isOfTime({ pos, lower }: Token): boolean {
  if (pos === "NUM" || pos === "ADP" || pos === "DET" || monthNumber(lower) > 0) return true;
  return /^(?:quarter|half|year|month|first|second|third|fourth|last)$/u.test(lower);
}

/** "fell 5 percent from 2021", "from April": soon after a percentage, and not "from 2021 to 2023". */
function isChangeFrom(tokens: readonly Token[], from: number, to: number): boolean {
  const isOpen = tokens[to]?.lower === "to" || tokens[to]?.text === "-" || tokens[to]?.text === "–";
  if (isOpen && yearNumber(tokens[to + 1]?.lower) !== null) return false;
  for (let k = from - 2; k >= Math.max(0, from - 7); k -= 1) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (PERCENT.has(token.lower)) return true;
    if (!isOfTime(token)) return false;
  }
  return false;
}
