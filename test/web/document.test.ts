// The page of a document: marks and cards light each other, and a correction is entered and shown.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { VISIT_TITLE } from "./made_documents.js";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({ withStarter: false });
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

async function openDocument(title: string) {
  const page = await opened.tab(`/search?words=${encodeURIComponent(`"${title}"`)}`);
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("heading", { name: "What was read in it" }).waitFor();
  return page;
}

it("lights the card of a mark and the mark of a card", async () => {
  const page = await openDocument(VISIT_TITLE);
  await page.locator(".piece", { hasText: "arrived in Beijing" }).first().hover();
  expect(await page.locator(".claim-card.is-lit").first().textContent()).toContain("arrived in Beijing");
  await page.locator(".claim-card", { hasText: "4.1" }).first().hover();
  expect(await page.locator(".piece.is-lit").first().textContent()).toContain("rose by 4.1 percent");
});

it("marks claims that overlap, each with a line of its own", async () => {
  const page = await openDocument(VISIT_TITLE);
  const over = page.locator(".piece[data-claims*=' ']").first();
  await over.waitFor();
  const before = await page.locator(".claim-card.is-open").count();
  await over.click();
  const first = pathOf(page);
  await over.click();
  expect([before, await page.locator(".claim-card.is-open").count()]).toEqual([0, 1]);
  expect(pathOf(page)).not.toBe(first);
});

it("tells how a sentence was read, and how often the machine is wrong, when it is asked", async () => {
  const page = await openDocument(VISIT_TITLE);
  await page.locator("[data-card] > button").first().click();
  await page
    .getByText(/of the \w+ that the machine made were wrong in some field/u)
    .first()
    .waitFor();
  await page.getByText("How the sentence was read").click();
  await page.locator(".clauses li").first().waitFor();
});

it("folds what was not read", async () => {
  const page = await openDocument("Hungary and Serbia agree on a pipeline");
  const dropped = page.locator(".dropped").first();
  expect(await dropped.locator("p").first().isVisible()).toBe(false);
  await dropped.locator("summary").click();
  await dropped.getByText("Source: Example Agency").waitFor();
});

it("asks for a reason and a name, enters a correction, and shows it to whoever comes later", async () => {
  const page = await openDocument(VISIT_TITLE);
  await page
    .locator(".claim-card", { hasText: "will host a summit" })
    .first()
    .locator("button")
    .first()
    .click();
  await page.getByRole("button", { name: "Wrong? Or right?" }).click();
  await page.getByLabel("It should be otherwise").check();
  await page.getByLabel("Status").selectOption("possible");
  await page.getByLabel("First day").fill("3 July 2026");
  await page.getByLabel("Last day").fill("4 July 2026");
  await page.getByRole("button", { name: "Enter the correction" }).click();
  await page.getByText("Give the reason in a sentence").waitFor();
  await page.getByLabel("Why").fill("The ministry has named the days since.");
  await page.getByLabel("Your name").fill("A reader");
  await page.getByRole("button", { name: "Enter the correction" }).click();
  await page.getByText("The ministry has named the days since.").waitFor();
  await page.getByText("Checked by a person.").waitFor();
  await page.locator(".claim-card.is-open", { hasText: "3–4 July 2026" }).waitFor();
  await page.reload();
  await page.getByText("Changed status to possible").waitFor();
});

it("keeps a rejected claim apart, and takes it back", async () => {
  const page = await openDocument(VISIT_TITLE);
  await page.locator(".claim-card", { hasText: "ceasefire" }).first().locator("button").first().click();
  await page.getByRole("button", { name: "Wrong? Or right?" }).click();
  await page.getByLabel("It is not said there").check();
  await page.getByLabel("Why").fill("A test.");
  await page.getByLabel("Your name").fill("A reader");
  await page.getByRole("button", { name: "Enter the correction" }).click();
  await page.getByText("1 claim rejected by a person").click();
  await page.locator(".rejected .claim-card", { hasText: "ceasefire" }).waitFor();
});

it("says of a document that is not there", async () => {
  const page = await opened.tab("/document/d-none");
  await page.getByRole("heading", { name: "This document is not here" }).waitFor();
  opened.problems.splice(0); // the browser writes down the 404 by itself
});

it("takes a correction from the keyboard alone", async () => {
  const page = await openDocument(VISIT_TITLE);
  const focused = () =>
    page.evaluate(() => {
      const one = document.activeElement;
      return (one?.closest("label") ?? one)?.textContent ?? "";
    });
  const tabTo = async (name: RegExp) => {
    for (let tabs = 0; tabs < 150; tabs += 1) {
      await page.keyboard.press("Tab");
      if (name.test(await focused())) return;
    }
    throw new Error(`the Tab key does not come to ${name}`);
  };
  await tabTo(/^Visit/u);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Wrong? Or right?" }).waitFor();
  await tabTo(/^Wrong\? Or right\?$/u);
  await page.keyboard.press("Enter");
  await page.getByLabel("Why").waitFor();
  await page.keyboard.press("Shift+Tab");
  await tabTo(/^Why/u);
  await page.keyboard.type("As in the words of the ministry.");
  await tabTo(/^Your name/u);
  await page.keyboard.type("A reader");
  await page.keyboard.press("Enter");
  await page.getByText("As in the words of the ministry.").waitFor({ state: "attached" }); // folded with the rejected claim, once the page knows of it
});
