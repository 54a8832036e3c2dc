// One quantity in two units side by side: "250 miles, or 156 kilometres", "3 GW. That is 30,000 megawatts", "2 million barrels a day,
// or about 20 million tonnes a year".
import type { Finding } from "../../model/index.js";
import type { Amount } from "../amounts.js";
import type { Check, Checked } from "../checked.js";
import { isApart, widened } from "../interval.js";
import { isMoney } from "../money.js";
import { MAGNITUDES } from "../number_words.js";
import { rangeOf } from "../printed_text.js";
import { finding, placeInText } from "../told.js";
import { showPlain } from "../wording.js";

/** Writers round a conversion of weights and measures. */
const ROOM = 0.03;
/** Barrels of crude in a tonne lie between 6.6 and 8 by its weight; 7.33 is the mean of the world (BP Statistical Review, conversion factors). */
const BARRELS_PER_TONNE = 7.33;
const CRUDE_ROOM = 0.15;
const SAME_AGAIN =
  /^(?: (?:of|to|for|from)(?: [\p{L}-]+){1,3})?(?:,? or|,? that is|,? i\.e\.|, an area of|,? equal to|,? equivalent to|\. That is| \()(?: about| some| around| roughly)? ?$/u;

export const checkPrintedUnits: Check = (checked) => {
  const amounts = checked.printed.flatMap((sentence) => sentence.amounts);
  return amounts.slice(1).flatMap((second, i) => {
    const first = amounts[i];
    if (first === undefined || !SAME_AGAIN.test(checked.text.slice(first.end, second.start))) return [];
    return unitFinding(checked, first, second);
  });
};

function unitFinding(checked: Checked, first: Amount, second: Amount): Finding[] {
  const factor = factorOf(first, second);
  if (factor === null) return [];
  const [told, again] = [rangeOf(checked.text, first), rangeOf(checked.text, second)];
  const room = first.unit === second.unit ? ROOM : CRUDE_ROOM;
  const computed = widened({ low: told.low * factor, high: told.high * factor }, first.value * factor * room);
  const isWrong = isApart(computed, again);
  const right = `"${first.text}" is ${showPlain(first.value * factor)} ${second.unit}`;
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "conversion",
      at: second,
      because: isWrong
        ? `${right}, "${second.text}" is ${showPlain(second.value)}.`
        : `${right}, as the text says.`,
      sources: [placeInText(checked, first)],
    }),
  ];
}

/** What the first is multiplied with to be in the unit of the second; null where they are not of one kind or are printed in one unit. */
function factorOf(first: Amount, second: Amount): number | null {
  if (first.isInherited === true || second.isInherited === true) return null; // "20 or 40 tonnes" is a choice
  const [{ unit: a, text: one }, { unit: b, text: other }] = [first, second];
  if (a === "barrels/day" && b === "tonnes/year") return 365 / BARRELS_PER_TONNE;
  if (a === "tonnes/year" && b === "barrels/day") return BARRELS_PER_TONNE / 365;
  if (a === null || a !== b || isMoney(a) || a === "percent") return null;
  return unitWord(one) === unitWord(other) ? null : 1;
}

const MAGNITUDE = new RegExp(String.raw`^(?:${MAGNITUDES})\b\s*`, "u");

const unitWord = (text: string): string =>
  text
    .replace(/^[\d.,\s]+/u, "")
    .replace(MAGNITUDE, "")
    .replace(/s$/u, "");
