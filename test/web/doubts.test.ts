// The doubts: one is opened where a claim stands, another for what is missing, and each is closed in its own way.
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { VISIT_TITLE } from "./made_documents.js";
import { type Opened, openPage } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({ withStarter: false });
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`);
  });
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

async function doubt(words: string) {
  const page = await opened.tab("/doubts");
  await page.getByLabel("What the record should have").fill(words);
  await page.getByRole("form", { name: "New doubt" }).getByLabel("Your name").fill("A reader");
  await page.getByRole("button", { name: "Put it into the queue" }).click();
  return { page, item: page.locator(".doubt", { hasText: words }) };
}

it("says when nothing is in doubt, and is reached from the head", async () => {
  const page = await opened.tab("/");
  await page.getByRole("navigation").getByRole("link", { name: "Doubts" }).click();
  await page.getByRole("heading", { level: 1, name: "Doubts" }).waitFor();
  await page.getByText("Nothing is in doubt.").waitFor();
  await page.getByRole("button", { name: "Put it into the queue" }).click();
  await page.getByText("Say what is missing or wrong, in a sentence.").waitFor();
});

it("leads from a claim into the queue, and from there to a correction that keeps what was read", async () => {
  const page = await opened.tab(`/search?words=${encodeURIComponent(`"${VISIT_TITLE}"`)}`);
  await page.getByRole("link", { name: VISIT_TITLE, exact: true }).click();
  await page.getByRole("heading", { name: "What was read in it" }).waitFor();
  await page.locator(".claim-card", { hasText: "4.1" }).first().locator("button").first().click();
  await page.getByRole("button", { name: "Wrong? Or right?" }).click();
  await page.getByLabel("Why").fill("Customs has another figure.");
  await page.getByLabel("Your name").fill("A reader");
  await page.getByRole("button", { name: "Only doubt it" }).click();
  await page.getByRole("link", { name: "the doubts" }).click();
  const item = page.locator(".doubt", { hasText: "Customs has another figure." });
  await item.getByText("by A reader").waitFor();
  expect(await item.getByRole("link").getAttribute("href")).toMatch(/^\/document\/d-\w+\?claim=c-\w+$/u);
  await item.getByRole("button", { name: "Say what came of it" }).click();
  await item.getByRole("button", { name: "Close the doubt" }).click();
  await item.getByText("No field was changed").waitFor();
  await item.getByLabel("How exact").selectOption("about");
  await item.getByLabel("Source: an address, or words").fill("the yearbook of customs, page 3");
  await item.getByRole("button", { name: "Close the doubt" }).click();
  await item.getByText("Give the reason in a sentence").waitFor();
  await item.getByLabel("Why").fill("It is an estimate.");
  await item.getByRole("button", { name: "Close the doubt" }).click();
  await page.getByText("Nothing is in doubt.").waitFor();
  await page.getByRole("button", { name: "Show 1 closed doubt" }).click();
  await item.getByText("Corrected").waitFor();
  await item.getByRole("link").first().click();
  await page.getByText("Changed bound to about").waitFor();
  await page.getByText("Seen in the yearbook of customs, page 3").waitFor();
});

it("takes a new figure with its source, and shows where it stands", async () => {
  const { page, item } = await doubt("The trade of 2025 is missing.");
  await item.getByRole("button", { name: "Say what came of it" }).click();
  expect(await item.getByLabel("The claim is corrected").count()).toBe(0);
  await item.getByRole("combobox", { name: "Country", exact: true }).selectOption("NOR");
  await item.getByRole("combobox", { name: "Other country" }).selectOption("JPN");
  await item.getByLabel("When, such as").fill("2025");
  await item.getByLabel("Value, in whole units").fill("3.1e9");
  await item.getByLabel("Unit, such as").fill("barrel");
  await item.getByLabel("Address of the source").fill("https://example.org/table");
  await item.getByLabel("Title of the source").fill("A table of trade");
  await item.getByLabel("Published on").fill("20 January 2026");
  await item.getByLabel("Why").fill("It was missing.");
  await item.getByRole("button", { name: "Close the doubt" }).click();
  await item.getByText("trade.total is measured in currency or percent").waitFor();
  opened.problems.splice(0); // the browser writes down the 409 by itself
  await item.getByLabel("Unit, such as").fill("USD");
  await item.getByRole("button", { name: "Close the doubt" }).click();
  await page.getByRole("button", { name: /Show \d closed doubts?/u }).click();
  await item.getByText("A figure was entered").waitFor();
  await item.getByRole("link", { name: /Trade/u }).click();
  await page.getByRole("heading", { level: 1, name: "A table of trade" }).waitFor();
  await page.getByText("Trade between Japan and Norway, 2025: 3.1 bn USD.").first().waitFor();
});

it("closes what cannot be told, with the reason", async () => {
  const { page, item } = await doubt("Nobody has the payments of May.");
  await item.getByRole("button", { name: "Say what came of it" }).click();
  await item.getByLabel("It is not verifiable").check();
  await item.getByLabel("Why").fill("No bank tells.");
  await item.getByRole("button", { name: "Close the doubt" }).click();
  await page.getByText("Nothing is in doubt.").waitFor();
  await page.getByRole("button", { name: /Show \d closed doubts?/u }).click();
  await item.getByText("Not verifiable by A reader").waitFor();
});

it.each([
  [360, "light"],
  [360, "dark"],
  [1600, "light"],
  [1600, "dark"],
] as const)("is whole at %i px, %s, with a form that is open", async (width, scheme) => {
  await doubt("A word thatisverylongandhasnoplacetobreakatallinanyofitsmanyletterswhicharemany.");
  const page = await opened.tab("/doubts", { width, scheme });
  await page.getByRole("button", { name: "Say what came of it" }).first().click();
  await page.getByRole("button", { name: /Show \d closed/u }).click();
  await page.getByText("Not verifiable").first().waitFor();
  expect([await seriousIn(page), await isTooWide(page)]).toEqual([[], false]);
});
