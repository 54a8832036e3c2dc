// The whole way as a reader goes it, on the desk that `npm start` opens: from the file that is handed to the browser to the article,
// to the pair, to a figure, and to its sentence.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowser } from "../../tools/browser.mjs";
import { ARGS } from "./page.js";

const home = mkdtempSync(join(tmpdir(), "chancery-walk-"));
let desk: ChildProcessWithoutNullStreams;
let browser: Browser;
beforeAll(async () => {
  const start = fileURLToPath(new URL("../../tools/start.mjs", import.meta.url));
  desk = spawn(process.execPath, [start, "--port", "0", "--no-browser", "--home", home]);
  await new Promise((resolve) => desk.stdout.once("data", resolve));
  browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ARGS });
});
afterAll(async () => {
  await browser?.close();
  const ended = new Promise((resolve) => desk.once("close", resolve));
  desk.kill("SIGTERM");
  await ended;
  rmSync(home, { recursive: true, force: true });
});

it("leads from the start to the sentence of a figure, and by an added article back", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(pathToFileURL(join(home, "open.html")).href);
  await page
    .getByRole("heading", { name: "China and Russia meet often, trade less and move more gas" })
    .first()
    .waitFor();
  expect(page.url()).not.toContain("token");
  expect(await page.locator(".piece[data-claims]").count()).toBeGreaterThan(20);

  await page.getByRole("link", { name: "China — Russia" }).first().click();
  await page.getByRole("heading", { level: 1, name: /China\s*—\s*Russia/u }).waitFor();
  await page
    .getByRole("button", { name: /228\.1\s*bn\s*USD/u })
    .first()
    .click();
  const panel = page
    .getByRole("dialog")
    .or(page.getByRole("complementary"))
    .filter({ hasText: "Read it in the document" });
  await panel
    .getByText("Trade between China and Russia fell by 6.9 percent to 228.1 billion dollars in 2025")
    .waitFor();
  await panel.getByRole("link", { name: "Read it in the document" }).click();
  await page.getByRole("heading", { name: "What was read in it" }).waitFor();
  expect(new URL(page.url()).search).toMatch(/claim=c-[0-9a-f]{20}/u);
  const marked = page.getByText("Trade between China and Russia fell by 6.9 percent").first();
  await marked.waitFor();
  expect(await marked.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);

  await page.getByRole("link", { name: "Add a document" }).click();
  await page.getByRole("button", { name: "Paste text" }).click();
  await page
    .getByLabel("Text of the article")
    .fill("China sold 7 billion dollars of machines to Russia in June 2026.");
  await page.getByRole("button", { name: "Read it into the record" }).click();
  await page
    .getByRole("link", { name: /7\s*bn\s*USD|7 billion dollars/u })
    .first()
    .click();
  await page.getByRole("heading", { name: "What was read in it" }).waitFor();
});
