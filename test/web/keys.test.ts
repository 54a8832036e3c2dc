// The page with the keyboard alone.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());

it("walks the timeline with j and k, opens with Enter, closes with Escape and is where it was", async () => {
  const page = await opened.tab("/pair/CHN/RUS");
  await page.locator(".timeline-row").first().waitFor();
  for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const second = await page.locator(".timeline-row button").nth(1).textContent();
  expect(await focused()).toBe(second);
  await page.keyboard.press("Enter");
  await page.getByRole("complementary").locator("mark").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => pathOf(page)).toBe("/pair/CHN/RUS");
  expect(await focused()).toBe(second);
});

it("lists the keys with ?, and writes them where one writes", async () => {
  const page = await opened.tab("/");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.press("/");
  await page.keyboard.type("j?/");
  expect(await page.getByRole("searchbox").first().inputValue()).toBe("j?/");
});

it("reaches every control of the pair page with Tab, and shows where one is", async () => {
  const page = await opened.tab("/pair/CHN/RUS?from=2026-01-01");
  await page.locator(".timeline-row").first().waitFor();
  const seen = new Set<string>();
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle } = getComputedStyle(element);
      const inner = element.querySelector("rect");
      const isShown =
        outlineStyle !== "none" || (inner !== null && getComputedStyle(inner).strokeWidth !== "1px");
      return `${isShown ? "" : "UNSEEN "}${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 30) ?? ""}`;
    });
    if (at !== null) seen.add(at);
  }
  expect([...seen].filter((one) => one.startsWith("UNSEEN"))).toEqual([]);
  for (const name of ["Add a document", "API", "First day", "Last day", "The numbers as a table", "Visit"])
    expect([...seen].filter((one) => one.includes(name))).not.toEqual([]);
});

it("comes to one mark of a chart with Tab, and to the others with the arrow keys", async () => {
  const page = await opened.tab("/pair/CHN/RUS?from=2026-01-01");
  const marks = page.locator("#timeline .timeline-strip a[data-claim]");
  await marks.first().waitFor();
  expect(
    await marks.evaluateAll((all) => all.filter((mark) => mark.getAttribute("tabindex") === "0").length),
  ).toBe(1);
  await marks.first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("complementary").locator("mark").waitFor();
});
