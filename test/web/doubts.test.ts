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
  await item.getByText("Entered", { exact: true }).waitFor();
  await item.getByRole("link", { name: /Trade/u }).click();
  await page.getByRole("heading", { level: 1, name: "A table of trade" }).waitFor();
  await page.getByText("Trade between Japan and Norway, 2025: 3.1 bn USD.").first().waitFor();
});

/** The item of a new doubt, with its form open for what is new of this kind. */
async function entering(words: string, kind: string) {
  const { page, item } = await doubt(words);
  await item.getByRole("button", { name: "Say what came of it" }).click();
  await item.getByLabel("What is new").selectOption({ label: kind });
  await item.getByLabel("Address of the source").fill("https://example.org/readout");
  await item.getByLabel("Title of the source").fill("A readout");
  await item.getByLabel("Why").fill("It was missing.");
  const country = (name: string) => item.getByRole("combobox", { name, exact: true });
  const close = () => item.getByRole("button", { name: "Close the doubt" }).click();
  const seen = async (line: string) => {
    await page.getByRole("button", { name: /Show \d+ closed doubts?/u }).click();
    await item.getByText("Entered", { exact: true }).waitFor();
    await item.locator(".doubt-of a").click();
    await page.getByRole("heading", { level: 1, name: "A readout" }).waitFor();
    await page.getByText(line).first().waitFor();
  };
  return { item, country, close, seen };
}

it("takes a new meeting, and says what the lexicon knows better", async () => {
  const { item, country, close, seen } = await entering(
    "The visit is missing.",
    "a visit, a meeting or a call",
  );
  await close();
  await item.getByText("Choose the two countries that met.").waitFor();
  await item.getByLabel("Kind").selectOption("state visit");
  await country("Country").selectOption("CHN");
  await country("Other country").selectOption("RUS");
  const person = (number: number) => item.getByRole("group", { name: `Person ${number}` });
  await person(1).getByLabel("Who met: name").fill("Xi Jinping");
  await person(2).getByLabel("Who met: name").fill("Vladimir Putin");
  await person(2).getByLabel("Office").fill("president");
  expect(await person(2).getByLabel("Of which side").locator("option:checked").textContent()).toBe("Russia");
  await item.getByRole("button", { name: "Another person" }).click();
  await person(3).getByLabel("Who met: name").fill("Sergey Lavrov");
  await person(3).getByLabel("Of which side").selectOption("second");
  await country("Where they met").selectOption("CHN");
  await item.getByLabel("Cities").fill("Moscow");
  await item.getByLabel("First day").fill("2 September 2025");
  await item.getByLabel("Last day").fill("1 September 2025");
  await close();
  await item.getByText('is "2025-09-02/2025-09-01": it ends before it begins.').waitFor();
  await item.getByLabel("Last day").fill("3 September 2025");
  await close();
  await item.getByText("data/parties has it in Russia, and the meeting is in China.").waitFor();
  opened.problems.splice(0); // the browser writes down each 409 by itself
  await item.getByLabel("Cities").fill("Beijing");
  await close();
  await seen(
    "State visit, 2–3 September 2025, Beijing: Xi Jinping, Sergei Lavrov, Vladimir Putin (president).",
  );
});

it("asks for no place of a call", async () => {
  const { item, country, close, seen } = await entering(
    "The call is missing.",
    "a visit, a meeting or a call",
  );
  expect(await item.getByLabel("Where they met").count()).toBe(1);
  await item.getByLabel("Kind").selectOption({ label: "call by phone" });
  expect(await item.getByLabel("Where they met").count()).toBe(0);
  await country("Country").selectOption("NOR");
  await country("Other country").selectOption("JPN");
  await item.getByLabel("Who met: name").first().fill("Somebody of Norway");
  await item.getByLabel("First day").fill("May 2025");
  await close();
  await seen("Phone call, May 2025: Somebody of Norway.");
});

it("takes a new vote, and a new measure of sanctions by names or codes", async () => {
  const vote = await entering("The vote is missing.", "a vote of the United Nations");
  await vote.item.getByLabel("What was voted on").fill("aggression against Ukraine");
  await vote.item.getByLabel("Day, such as").fill("2 March 2022");
  await vote.country("Country").selectOption("CHN");
  await vote.item.getByLabel("Its vote").selectOption("abstain");
  await vote.country("Other country").selectOption("RUS");
  await vote.item.getByLabel("The other’s vote").selectOption("no");
  await vote.item.getByLabel("All votes for").fill("141");
  await vote.close();
  await vote.item.getByText("“” is no number of votes").waitFor();
  await vote.item.getByLabel("All votes against").fill("5");
  await vote.item.getByLabel("All abstentions").fill("35");
  await vote.close();
  await vote.seen(
    "General Assembly, 2 March 2022, aggression against Ukraine, adopted, 141 to 5, 35 abstained: China abstain, Russia no.",
  );
  const measure = await entering("The listing is missing.", "a measure of sanctions");
  await measure.item.getByLabel("Who took it").fill("United States, GBR");
  await measure.item.getByLabel("Against whom").fill("Russia");
  await measure.item.getByLabel("Day, such as").fill("June 2024");
  await measure.item.getByLabel("What it does").fill("Suppliers of the war industry.");
  await measure.close();
  await measure.seen(
    "Sanctions and export control, June 2024, United Kingdom, United States, listing against Russia: Suppliers of the war industry.",
  );
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
  await page.getByLabel("What is new").selectOption({ label: "a visit, a meeting or a call" });
  await page.getByRole("button", { name: /Show \d+ closed/u }).click();
  await page.getByText("Not verifiable").first().waitFor();
  expect([await seriousIn(page), await isTooWide(page)]).toEqual([[], false]);
});
