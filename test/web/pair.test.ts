// The page of a pair: numbers with their citations, one time axis, filters in the address, a claim with its sentence.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { manyDocuments } from "./made_documents.js";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

const rows = (page: Page) => page.locator(".timeline-row");
const answer = (page: Page) => page.locator("#timeline > .panel-answer");

it("leads from every number at the top to what says it", async () => {
  const page = await opened.tab("/pair/CHN/RUS");
  await page.locator(".headline .figure-link").first().click();
  const panel = page.getByRole("complementary");
  await panel.locator("mark").waitFor();
  expect(await panel.locator("mark").textContent()).toMatch(/228\.1/);
  await panel.getByText("Whose count").waitFor();
  await panel.getByRole("link", { name: "Read it in the document" }).click();
  await page.locator(".piece.is-lit").first().waitFor();
  expect(await page.locator(".piece.is-lit").first().textContent()).toMatch(/228\.1/);
  expect(await page.locator(".piece.is-lit").first().isVisible()).toBe(true);
});

it("keeps filters in the address, so that a link shows the same", async () => {
  const page = await opened.tab("/pair/RUS/CHN");
  await page.getByLabel("Kind").selectOption("event");
  await page.getByRole("combobox", { name: /^Person/u }).selectOption("Wang Yi");
  await expect.poll(() => answer(page).textContent()).toMatch(/fit the filters/);
  expect(pathOf(page)).toBe("/pair/RUS/CHN?kind=event&person=Wang+Yi");
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(0);
  const other = await opened.tab(pathOf(page));
  await rows(other).first().waitFor();
  expect(await rows(other).count()).toBe(shown);
  await other.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(() => rows(other).count()).toBeGreaterThan(shown);
});

it("shows other days when the axis is brushed, or a day is written", async () => {
  const page = await opened.tab("/pair/CHN/RUS");
  await rows(page).first().waitFor();
  const all = await answer(page).textContent();
  const box = await page.locator(".time-range-axis svg").boundingBox();
  if (box === null) throw new Error("no time axis");
  await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(() => pathOf(page))
    .toMatch(/^\/pair\/CHN\/RUS\?from=20\d\d-\d\d-01&to=20\d\d-\d\d-\d\d$/);
  expect(await answer(page).textContent()).not.toBe(all);
  await page.getByRole("slider", { name: "Last day" }).press("End");
  await expect.poll(() => pathOf(page)).not.toContain("to=");
  await page.getByLabel("From", { exact: true }).fill("May 2025");
  await page.getByLabel("From", { exact: true }).press("Enter");
  await expect.poll(() => pathOf(page)).toContain("from=2025-05-01");
  await page.getByRole("button", { name: "Whole record" }).click();
  await expect.poll(() => answer(page).textContent()).toBe(all);
});

it("shows the record as it was known on a day", async () => {
  const page = await opened.tab("/pair/CHN/RUS?as-of=2024-01-01");
  await rows(page).first().waitFor();
  expect(await page.getByLabel("As of").inputValue()).toBe("1 January 2024");
  expect(await page.getByText("12 March 2026").count()).toBe(0);
});

it("opens a claim of the address with the other reports of the same", async () => {
  const page = await opened.tab("/pair/CHN/RUS");
  await page.getByText("2 reports").first().click();
  await expect.poll(() => pathOf(page)).toContain("claim=c-");
  await page.getByRole("heading", { name: "Another report of the same" }).waitFor();
  const other = await opened.tab(pathOf(page));
  await other.getByRole("complementary").locator("mark").waitFor();
  await other.keyboard.press("Escape");
  await expect.poll(() => pathOf(other)).toBe("/pair/CHN/RUS");
});

it("puts statements beside the timeline and tells whose they are", async () => {
  const page = await opened.tab("/pair/CHN/RUS");
  const says = page.locator("#says");
  await says.getByText("“Relations between China and Russia have never been better").waitFor();
  await says.getByRole("button", { name: /^Russia/ }).click();
  expect(await says.getByText("Relations between China and Russia have never").count()).toBe(0);
});

it("says of a pair that nothing is known, with what to do", async () => {
  const page = await opened.tab("/pair/BIH/COD");
  await page.getByText("chancery pair BIH COD").waitFor();
  await page.getByText(/Nothing is known of Bosnia and Herzegovina and/).waitFor();
});

describe("a pair of which much is told", () => {
  let many: Opened;
  beforeAll(async () => {
    many = await openPage({ withStarter: false, documents: manyDocuments(4000) });
  });
  afterAll(() => many.close());

  it("draws a part of a long list, and more of it when asked", async () => {
    const page = await many.tab("/pair/DEU/FRA");
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(40);
    await page.locator("#timeline .more button").first().click();
    expect(await rows(page).count()).toBe(80);
    expect(many.problems).toEqual([]);
  });
});

it("shows what the two have signed and what is to come, each row with the claim that it rests on", async () => {
  const page = await opened.tab("/pair/BIH/CIV");
  const row = page.locator("#agreements .register > li").first();
  await row.waitFor();
  expect(await row.locator("h3").textContent()).toContain("signed · agreement on visas");
  expect(await page.locator("#gatherings .empty-line").textContent()).toMatch(/chancery read/);
  await row.getByRole("button", { name: /signed/ }).click();
  const panel = page.getByRole("complementary");
  await panel.locator("mark").waitFor();
  expect(await panel.locator("mark").textContent()).toContain("signed an agreement on visas");
});
