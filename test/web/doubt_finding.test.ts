// From a finding of the check into the queue of doubts, and back to the doubt: with the mouse, with the keyboard, on a phone.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { seriousIn, sidewaysIn, smallTextIn } from "./look_over.js";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

const TEXT =
  "Trade between China and Russia reached 204 billion dollars in 2023, and 1.2 billion dollars in 1999. The ministers met on Thursday, 14 May 2024 in Geneva. In the same year the trade between China and Russia was 240.1 billion dollars in 2023.";

async function checkText(
  text = TEXT,
  options: { width?: number; scheme?: "light" | "dark" } = {},
): Promise<Page> {
  const page = await opened.tab("/check", options);
  await page.getByLabel("Text of the article").fill(text);
  await page.getByLabel("Published on").fill("2024-05-20");
  await page.getByRole("button", { name: "Check the text" }).click();
  await page.getByRole("button", { name: "Change the text" }).waitFor();
  return page;
}

const card = (page: Page, words: string) => page.locator(".finding", { hasText: `“${words}”` }).first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const button = (page: Page, words: string) =>
  card(page, words).getByRole("button", { name: /^Doubt the record/u });

describe("a finding that contradicts a row of the record", () => {
  it("is put into the queue in its own words, says so, and leads to the doubt", async () => {
    const page = await checkText();
    const finding = card(page, "204 billion dollars");
    const because = await finding.locator(":scope > p:not([class])").first().textContent();
    await button(page, "204 billion dollars").click();
    const form = finding.getByRole("form", { name: "Doubt the record" });
    expect(await form.getByLabel("In words").inputValue()).toBe(because);
    expect(await form.getByRole("radio").first().isChecked()).toBe(true);
    await form.getByLabel("Your name").fill("A. Reader");
    await form.getByRole("button", { name: "Put it into the queue" }).click();
    await finding.getByText("In the queue of doubts since").waitFor();
    expect(await finding.getByRole("form").count()).toBe(0);
    const row = await finding.locator(".finding-sources a").first().getAttribute("href");
    await finding.getByRole("link", { name: "the doubt" }).click();
    await page.getByRole("heading", { level: 1, name: "Doubts" }).waitFor();
    expect(pathOf(page)).toMatch(/^\/doubts\?doubt=q-[0-9a-f]{20}$/u);
    const doubt = page.locator(".doubt.is-wanted");
    await doubt.getByText("by A. Reader, found by the check (record)").waitFor();
    expect(await doubt.locator("h3").textContent()).toBe(because);
    expect(await focused(page)).toBe(because);
    expect(await doubt.getByRole("link").first().getAttribute("href")).toBe(row);
    await page.goBack();
    await card(page, "204 billion dollars").getByRole("link", { name: "the doubt" }).waitFor();
  });

  it("says that its doubt is there already, also to another reader, and what came of it", async () => {
    const page = await checkText();
    const finding = card(page, "204 billion dollars");
    await finding.getByText(/In the queue of doubts since .*, by A\. Reader: the doubt/u).waitFor();
    await finding.getByRole("button", { name: /^Doubt it in other words/u }).click();
    await finding.getByRole("button", { name: "Put it into the queue" }).click();
    await finding.getByText("Give your name").waitFor();
    await finding.getByRole("link", { name: "the doubt" }).click();
    const doubt = page.locator(".doubt.is-wanted");
    await doubt.getByRole("button", { name: "Say what came of it" }).click();
    await doubt.getByLabel("It is not verifiable").check();
    await doubt.getByLabel("Why").fill("The table is gone.");
    await doubt.getByLabel("Your name").fill("Ben");
    await doubt.getByRole("button", { name: "Close the doubt" }).click();
    await page.locator(".doubt.is-wanted").getByText("Not verifiable by Ben").waitFor();
    await page.goBack();
    const settled = card(page, "204 billion dollars").getByRole("link", { name: "what came of it" });
    await settled.click();
    await page.locator(".doubt.is-wanted").getByText("Not verifiable by Ben").waitFor();
  });

  it("is worked with the keyboard alone", async () => {
    const page = await checkText();
    const finding = card(page, "204 billion dollars");
    await finding.getByRole("button", { name: /^Doubt it in other words/u }).focus();
    await page.keyboard.press("Enter");
    await finding.getByRole("form").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.keyboard.press("Escape");
    expect(await finding.getByRole("form").count()).toBe(0);
    expect(await focused(page)).toBe("Doubt it in other words");
    await page.keyboard.press("Enter");
    await finding.getByRole("form").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Customs has revised it.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("C. Reader");
    await page.keyboard.press("Enter");
    await finding.getByText("by C. Reader, in other words (“Customs has revised it.”)").waitFor();
    expect(await focused(page)).toBe("the doubt");
    await page.keyboard.press("Enter");
    await page.locator(".doubt.is-wanted", { hasText: "Customs has revised it." }).waitFor();
  });
});

it("doubts what the record does not have without a row of it, in the words of the text", async () => {
  const page = await checkText();
  const finding = card(page, "1.2 billion dollars");
  await finding.getByRole("button", { name: /^Doubt the record/u }).click();
  const words = await finding.getByLabel("In words").inputValue();
  expect(words).toMatch(
    /^The record has no value of 1999\. The text says “1\.2 billion dollars”: Trade between China and Russia reached .* 1999\.$/u,
  );
  await finding.getByLabel("Your name").fill("A. Reader");
  await finding.getByRole("button", { name: "Put it into the queue" }).click();
  await finding.getByRole("link", { name: "the doubt" }).click();
  const doubt = page.locator(".doubt.is-wanted");
  await doubt.getByText(words).waitFor();
  expect(await doubt.getByRole("link").count()).toBe(0);
});

it("is not offered where the record is not what speaks, nor where it agrees", async () => {
  const page = await checkText();
  for (const words of ["Thursday, 14 May 2024", "240.1 billion dollars"]) {
    await card(page, words).waitFor();
    expect(
      await card(page, words)
        .getByRole("button", { name: /^Doubt/u })
        .count(),
    ).toBe(0);
  }
});

describe.each([
  [360, "light"],
  [360, "dark"],
  [1600, "light"],
  [1600, "dark"],
] as const)("at %i px, %s, with the form open", (width, scheme) => {
  it("is whole, and has nothing serious that axe sees", async () => {
    const page = await checkText(`${TEXT}\n\n${"a".repeat(300)}`, { width, scheme });
    const finding = card(page, "1.2 billion dollars");
    await finding.getByRole("button", { name: /^Doubt/u }).click();
    await finding.getByRole("form").waitFor();
    expect(await sidewaysIn(page)).toBeLessThanOrEqual(0);
    expect(await smallTextIn(page)).toEqual([]);
    expect(await seriousIn(page)).toEqual([]);
  });
});
