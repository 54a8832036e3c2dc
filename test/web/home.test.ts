// The home page: pairs, adding documents, searching.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

it("lists the pairs, the latest first, and leads to their pages", async () => {
  const page = await opened.tab("/");
  await page.getByRole("link", { name: "China — Russia" }).click();
  await page.getByRole("heading", { level: 1, name: "China — Russia" }).waitFor();
  expect(pathOf(page)).toBe("/pair/CHN/RUS");
  await page.goBack();
  await page.getByRole("heading", { name: "Pairs, the latest news first" }).waitFor();
});

it("reads pasted text as a job, shows its claims as they come, and finds it again", async () => {
  const page = await opened.tab("/");
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByLabel("Text of the article").fill("Xi Jinping visited Moscow on 9 March 2026.");
  await page.getByRole("button", { name: "Read it into the record" }).click();
  await page.getByRole("heading", { name: "Being read, and just read" }).waitFor();
  await page.goto(`${opened.desk.address}/api`); // away while it is read
  await page.getByRole("heading", { name: "The API" }).waitFor();
  await page.getByRole("link", { name: "Chancery" }).click();
  await page.getByRole("link", { name: "Visit: Xi Jinping visited Moscow on 9 March 2026" }).click();
  await page.getByRole("heading", { name: "What was read in it" }).waitFor();
});

it("says of a pair that none of its documents bears a date", async () => {
  const page = await opened.tab("/add");
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByLabel("Text of the article").fill("Sweden and Chad signed a treaty in 2019.");
  await page.getByRole("button", { name: "Read it into the record" }).click();
  await page.getByRole("link", { name: /Sweden and Chad signed a treaty/ }).waitFor();
  await page.goto(`${opened.desk.address}/`);
  await page.getByRole("searchbox", { name: "Country" }).fill("Chad");
  await page.getByRole("row", { name: /Sweden — Chad no date/ }).waitFor();
});

it("says why an address could not be read, and what is wrong with one", async () => {
  const page = await opened.tab("/add");
  await page.getByLabel("Address of an article, a text or a feed").fill("example");
  await page.getByRole("button", { name: "Read it into the record" }).click();
  await page.getByText("Give the whole address of the article").waitFor();
  await page.getByLabel("Address of an article, a text or a feed").fill("http://127.0.0.1:9/private");
  await page.getByRole("button", { name: "Read it into the record" }).click();
  await page.locator(".job.is-failed").getByText("private").first().waitFor();
});

it("finds documents by their words, and pairs by their countries", async () => {
  const page = await opened.tab("/");
  await page.keyboard.press("/");
  await page.keyboard.type("China Russia beijing");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Pair", exact: true }).waitFor();
  await page.getByRole("link", { name: "Putin in Beijing, as another paper has it" }).waitFor();
  expect(pathOf(page)).toBe("/search?words=China%20Russia%20beijing");
  expect(await page.locator("mark").first().textContent()).toMatch(/^(china|russia|beijing)$/i);
});

it("says that an address leads nowhere", async () => {
  const page = await opened.tab("/pair/CHN");
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
});
