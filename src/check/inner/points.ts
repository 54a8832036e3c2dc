// "goes up from 10 to 15 per cent, that is by exactly five per cent": between two percentages the difference is points, not percent.
import type { Finding } from "../../model/index.js";
import type { Checked } from "../checked.js";
import { smallNumber } from "../number_words.js";
import { finding } from "../told.js";
import { showPercent } from "../wording.js";

const PERCENT = String.raw`\s?(?:percent|per\s?cent|%)`;
const DIGITS = String.raw`(\d{1,4}(?:\.\d{1,3})?)`;
/** The groups: first and last percentage, and what is told to lie between them. */
const MOVE = new RegExp(
  String.raw`\bfrom ${DIGITS}(?:${PERCENT})? to ${DIGITS}${PERCENT}[^.;:]{0,30}?\bby (?:exactly |just |only |a full )?(\d{1,3}(?:\.\d{1,3})?|\p{L}{3,8})${PERCENT}(?!age| ?points?\b)`,
  "giu",
);

/** Every difference of two percentages that is called percent. */
export function checkPoints(checked: Checked): Finding[] {
  return [...checked.text.matchAll(MOVE)].flatMap((found) => {
    const [first, last, told] = [Number(found[1]), Number(found[2]), smallNumber(found[3] ?? "")];
    const points = Math.abs(last - first);
    const growth = (last / first - 1) * 100;
    if (Math.abs(points - told) > 1e-6 || first <= 0 || Math.abs(Math.abs(growth) - told) < 1) return [];
    return [
      finding(checked, {
        verdict: "contradicts",
        rule: "growth",
        at: { start: found.index, end: found.index + found[0].length },
        because: `From ${first} to ${last} percent is ${told} percentage points, or ${showPercent(growth)} percent, not ${told} percent.`,
        expected: `${told} percentage points`,
      }),
    ];
  });
}
