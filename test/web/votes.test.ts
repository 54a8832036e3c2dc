// The votes of a pair, walked through in a browser, over made roll calls.
import { afterAll, beforeAll, expect, it } from "vitest";
import { voetenFile } from "../desk/made_votes.js";
import { headingLevelsIn, seriousIn, sidewaysIn, smallTextIn } from "./look_over.js";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  const rollCalls = `${voetenFile({ 2014: [7, 3], 2016: [9, 1], 2017: [20, 12] })}1,710,69,1,2014-03-27,R/68/262,made,0,0,0,0,0,0\n1,365,69,3,2014-03-27,R/68/262,made,0,0,0,0,0,0\n`;
  opened = await openPage({ documents: [], rollCalls });
});
afterAll(() => opened.close());

it("says how often they vote alike, and leads from each number to the rows it was counted from", async () => {
  const page = await opened.tab("/pair/CHN/RUS");
  const panel = page.locator("#votes");
  await panel.getByText("China and Russia voted alike in 36 of 53 roll calls").waitFor();
  await page.locator(".headline").getByText("20 of 32").waitFor();
  expect(await panel.locator(".panel-source").textContent()).toContain(
    "made-roll-calls.csv (Voeten, loaded 14 March 2026",
  );

  await panel.getByRole("combobox", { name: "Rule" }).selectOption("half");
  await expect.poll(() => pathOf(page)).toContain("vote-rule=half");
  await panel.getByText("with abstentions counted half").waitFor();

  await panel.getByRole("link", { name: /^2014: / }).click();
  await expect.poll(() => pathOf(page)).toContain("vote-year=2014");
  await panel.getByRole("heading", { name: "Roll calls of 2014" }).waitFor();
  await panel.getByText("R/69/2014001").waitFor();
  await panel.getByRole("button", { name: "Show 1 more of 11" }).first().click();
  await panel.locator("details", { hasText: "R/68/262" }).locator("summary").click();
  await panel.getByText("made-roll-calls.csv, the rows with rcid 1", { exact: true }).waitFor();
  await panel.getByRole("button", { name: "claim 1" }).click();
  await expect.poll(() => pathOf(page)).toContain("claim=c-");

  const told = await opened.tab("/pair/CHN/RUS?vote-issue=hr&from=2014-01-01&to=2014-12-31");
  await told
    .locator("#votes")
    .getByText(/on human rights in 2014/)
    .waitFor();
  await told
    .locator(".told-votes li", { hasText: "A/RES/68/262" })
    .getByRole("button", { name: /Russia no/ })
    .click();
  await expect.poll(() => pathOf(told)).toContain("claim=c-");
  const narrow = await opened.tab("/pair/CHN/RUS?vote-year=2014", { width: 360, scheme: "dark" });
  await narrow.locator("#votes .roll-calls summary").first().click();
  expect(await seriousIn(narrow)).toEqual([]);
  expect(await sidewaysIn(narrow)).toBeLessThanOrEqual(0);
  expect(await smallTextIn(narrow)).toEqual([]);
  const levels = await headingLevelsIn(narrow);
  expect(levels.every((level, i) => level - (levels[i - 1] ?? 0) <= 1)).toBe(true);
  expect(opened.problems).toEqual([]);
}, 90_000);

it("says which command loads votes of a body that has none", async () => {
  const page = await opened.tab("/pair/CHN/RUS?vote-body=UNSC");
  await page.locator("#votes").getByText("chancery load unsc FILE").waitFor();
});
