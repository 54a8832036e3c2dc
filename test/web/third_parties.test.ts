// Third parties: from the pair to a triangle, to the records behind a number, to one country with all others, and back.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({ documents: [] });
});
afterAll(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
});

it("leads from the pair to its triangle with the EU, to the records of a number, and to the country", async () => {
  const page = await opened.tab("/pair/CHN/RUS?from=2024-01-01&to=2024-12-31");
  const panel = page.locator("#third-parties");
  await panel.getByRole("button", { name: /^European Union \d/ }).click();
  const side = panel.getByRole("region", { name: "European Union and Russia" });
  const number = side.getByRole("button", { name: /of conflict between European Union and Russia/ });
  const count = Number(await number.textContent());
  expect(count).toBeGreaterThan(0);
  expect(pathOf(page)).toContain("third=EUU");
  await number.click();
  await panel.getByRole("heading", { name: /^European Union and Russia, conflict, 2024/ }).waitFor();
  const list = panel.locator(".told-list");
  await list.getByText(`${count} records`).waitFor();
  expect(await list.locator(".timeline-row").count()).toBe(count);
  await list.locator(".timeline-row button").first().click();
  await page.getByRole("complementary").locator("mark").waitFor();
  await page.keyboard.press("Escape");
  await panel.getByLabel("Who else did or had done to them").selectOption("SANCTION");
  await panel.getByRole("region", { name: "Sanction towards Russia, by" }).getByText("Japan").waitFor();
  await panel.getByLabel("Another").fill("hungary");
  await panel.getByRole("button", { name: "Show", exact: true }).click();
  await panel.getByRole("region", { name: "China and Hungary" }).getByText("8–10 May 2024").waitFor();

  await page.getByRole("heading", { level: 1 }).getByRole("link", { name: "China" }).click();
  await page.getByText(/^China is told with \d+ other parties/).waitFor();
  expect(await page.locator(".network-chart a").count()).toBeGreaterThan(5);
  await page.locator(".world-map a").first().waitFor();
  await page
    .locator(".world-map")
    .getByRole("link", { name: /^Serbia 1 record/ })
    .focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "China — Serbia" }).waitFor();
});

it("has the days and the day as of which in the address, and says when nothing is told", async () => {
  const page = await opened.tab("/country/CHN?from=2024-01-01&to=2024-12-31");
  await page.getByText(/^China is told with \d+ other parties of 2024/).waitFor();
  const row = page.getByRole("row", { name: /^France/ });
  await row.getByRole("button", { name: /of cooperation with France/ }).click();
  await page.getByRole("heading", { name: "China and France, cooperation, 2024" }).waitFor();
  await page.getByRole("link", { name: "France 1 record" }).first().click();
  expect(pathOf(page)).toBe("/pair/CHN/FRA?from=2024-01-01&to=2024-12-31");
  await page.goto(`${opened.desk.address}/country/NRU`);
  await page.getByText("Nothing is told of Nauru with any other party").waitFor();
});
