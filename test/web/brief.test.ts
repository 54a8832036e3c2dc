// The page that makes a brief: from the page of a pair, with its days, to a file on the reader's disk.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Opened, openPage } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());

it("makes the brief of a pair for the days that are shown, and saves it", async () => {
  const page = await opened.tab("/pair/CHN/RUS?from=2023-01-01&to=2024-12-31");
  await page.getByRole("link", { name: "Make a brief" }).click();
  await page.getByRole("heading", { level: 1, name: "Brief" }).waitFor();
  expect(await page.getByLabel("First country").inputValue()).toBe("CHN");
  expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("1 January 2023");
  await page.getByLabel("Markdown").check();
  await page.getByLabel("Energy").uncheck();
  expect(new URL(page.url()).searchParams.get("format")).toBe("md");
  await page.getByRole("button", { name: "Make the brief" }).click();
  const link = page.getByRole("link", { name: "Save brief-CHN-RUS-2023-01-01-2024-12-31.md" });
  const saving = page.waitForEvent("download");
  await link.click();
  const text = readFileSync(await (await saving).path(), "utf8");
  expect(text).toMatch(/^# China and Russia\n/u);
  expect(text).toContain("## Meetings and visits");
  expect(text).not.toContain("## Energy");

  await page.getByLabel("Second country").selectOption("CHN");
  await page.getByText("Choose two different countries.").waitFor();
  expect(await page.getByRole("button", { name: "Make the brief" }).isDisabled()).toBe(true);
});
