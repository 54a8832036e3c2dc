// The register of meetings on the page of a pair: counts, the rule in the address, the chart, a row with all of its reports.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({
    documents: [
      {
        ...{ title: "A made report of the visit", publisher: "A made paper", published: "2024-05-17" },
        text: "Russian President Vladimir Putin visited Beijing on 16 May 2024.",
      },
    ],
  });
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

it("counts under three rules, keeps the choice in the address, and opens each row with its reports", async () => {
  const page = await opened.tab("/pair/CHN/RUS");
  const panel = page.locator("#meetings");
  await panel
    .getByText(
      "45 meetings in person, 54 with calls, 23 without sidelines and forums; of leaders alone 37, 46 and 15",
    )
    .waitFor();
  await page.locator(".headline").getByText("37 meetings").waitFor();
  expect(await panel.locator(".travel-chart").getAttribute("aria-label")).toMatch(
    /^Meetings in person by year, 2010 to 2026: 15 in China, 16 in Russia, 14 elsewhere$/u,
  );

  await panel.getByLabel("leaders alone").check();
  await panel.getByLabel("with calls").check();
  await expect.poll(() => pathOf(page)).toBe("/pair/CHN/RUS?count=leaders-with-calls");
  await panel.getByText("the first was 22–24 March 2013").waitFor();
  const rows = panel.locator("table.meetings").first().locator("tbody tr");
  const more = panel.getByRole("button", { name: /^Show \d+ more of/u }).first();
  const showMore = async () => {
    if ((await rows.count()) < 60) await more.click(); // the list begins anew when the answer under the rule comes
    return rows.count();
  };
  await expect.poll(showMore, { timeout: 30_000 }).toBe(60);
  await panel.getByText("Forum, announced only").first().waitFor();
  await panel.getByText("3 entered meetings of China or Russia with a third country").click();
  await expect.poll(() => panel.locator("table.meetings").last().locator("tbody tr").count()).toBe(3);

  const visit = panel.locator("tr", { hasText: "16–17 May 2024" });
  expect(await visit.locator("td").last().textContent()).toBe("3");
  await visit.getByRole("button").click();
  const claim = page.getByRole("complementary");
  await claim.getByText("A made report of the visit").waitFor();
});
