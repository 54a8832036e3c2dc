// Whether two told values can both be right: 228.1 and 228.105 are one number, rounded or cut off by two hands.
import type { ToldFigure } from "../ask/answers.js";

/** Values that are bounds ("more than 200 bn") are not held against others here. */
export function tellsOther(a: ToldFigure, b: ToldFigure): boolean {
  if (a.value === null || b.value === null || a.unit !== b.unit) return false;
  if (a.bound !== "exact" || b.bound !== "exact") return false;
  const step = Math.max(resolutionOf(a), resolutionOf(b));
  return Math.abs(a.value - b.value) > step * 0.9999;
}

/** What the last digit stands for, as it was entered or as it is written. */
function resolutionOf({ value, entered }: ToldFigure): number {
  if (entered?.resolution !== undefined) return entered.resolution;
  const [digits = "", exponent = "0"] = (value ?? 0).toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
