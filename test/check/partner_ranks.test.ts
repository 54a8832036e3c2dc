// Who is called the largest supplier, against what the record has of the competitors that the text names.
import { describe, it } from "vitest";
import { expectFindings, type Told } from "./checked.js";

const GAS = "supplier of pipeline gas";

describe("the largest supplier", () => {
  it.each<[string, Told[]]>([
    [
      `Turkmenistan was China's largest ${GAS} by value in 2025, ahead of Russia.`,
      [["contradicts record", `largest ${GAS}`, "Russia 9.41 bn USD in 2025; Turkmenistan 8.41 bn USD"]],
    ],
    [
      `Russia overtook Turkmenistan as China's largest ${GAS} by value in 2024.`,
      [["contradicts record", `largest ${GAS}`, "Turkmenistan 9.6 bn USD in 2024; Russia 8 bn USD"]],
    ],
    [
      `Russia overtook Turkmenistan as China's largest ${GAS} by value in 2025.`,
      [["agrees record", `largest ${GAS}`, "Russia 9.41 bn USD in 2025"]],
    ],
    [
      `Turkmenistan was China's largest ${GAS} in 2025, ahead of Russia.`,
      [["unknown record", `largest ${GAS}`, "by volume, which may be meant, the record has nothing"]],
    ],
    [
      `Kazakhstan was the second largest ${GAS} to China by value in 2025, after Russia and Turkmenistan.`,
      [["contradicts record", `second largest ${GAS}`, "Turkmenistan 8.41 bn USD in 2025; Kazakhstan 1.13"]],
    ],
    [`Turkmenistan was the second largest ${GAS} to China by value in 2025, after Russia.`, []],
    [`Russia was China's largest ${GAS} by value in 2025, ahead of Turkmenistan.`, []],
    ["Turkmenistan was China's largest supplier of gas by value in 2025, ahead of Russia.", []],
    [`Turkmenistan was China's largest ${GAS} by value in May 2025, ahead of Russia.`, []],
    [`Turkmenistan was China's largest ${GAS} by value before 2025, ahead of Russia.`, []],
    [`Turkmenistan was not China's largest ${GAS} by value in 2025; Russia was.`, []],
    [`Turkmenistan was China's largest ${GAS} by value in 2025.`, []],
    ["China was Russia's largest trading partner in 2025, ahead of Turkey.", []],
  ])("%s", (text, told) => expectFindings(text, "2026-03-01", told));
});
