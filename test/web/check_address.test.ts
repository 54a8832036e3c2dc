// A text that is checked by its address: the finding in the page's own text, and each refusal as a sentence that keeps what was typed.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { page as answer, type LocalServer, serve } from "../intake/net/local_server.js";
import { type Opened, openPage } from "./page.js";

const SLIP = "Trade between China and Russia reached 204 billion dollars in 2023.";
const ARTICLE = `<html><head><title>Two ledgers</title><meta property="article:published_time" content="2024-02-01"></head><body><article><h1>Two ledgers</h1><p>${SLIP}</p><p>The delegation then travelled home by train, and nobody was asked about the price of the tickets.</p></article></body></html>`;

let opened: Opened;
let server: LocalServer;
beforeAll(async () => {
  server = await serve({
    "/article": answer(ARTICLE),
    "/picture": answer(new Uint8Array([137, 80, 78, 71]), { "content-type": "image/png" }),
    "/large": answer("<p>a word</p>".repeat(800_000)),
    "/script": answer("<html><body><script>let a;</script></body></html>"),
    "/never": () => {},
  });
  opened = await openPage();
});
afterAll(async () => {
  await opened.close();
  await server.close();
});
// the browser writes down a refused question by itself
afterEach(() =>
  expect(opened.problems.splice(0).filter((words) => !words.includes("400 (Bad Request)"))).toEqual([]),
);

async function checkAddress(path: string, allow: boolean): Promise<Page> {
  const page = await opened.tab("/check");
  await page.getByRole("button", { name: "Address" }).click();
  await page.getByLabel("Address of an article").fill(`${server.url}${path}`);
  if (allow) await page.getByLabel("It may be of a private network").check();
  await page.getByRole("button", { name: "Check the text" }).click();
  return page;
}

it("shows the finding in place, with the day and the title that the page tells", async () => {
  const page = await checkAddress("/article", true);
  const mark = page.locator(".check-mark[data-marks]", { hasText: "204 billion dollars" });
  await mark.waitFor();
  await page.getByText("Two ledgers").first().waitFor();
  await page.getByText("Published on 1 February 2024", { exact: false }).waitFor();
  const finding = page.locator(".finding", { hasText: "“204 billion dollars”" });
  expect(await finding.locator("h3").textContent()).toContain("Contradicted");
  await mark.click();
  expect(await finding.getAttribute("class")).toContain("is-chosen");
});

it.each([
  ["/article", false, "is this machine itself, and is not read: give a public address"],
  ["/nothing", true, "answered 404 (Not Found)"],
  ["/picture", true, "image/png"],
  ["/large", true, "10,000,000 bytes"],
  ["/script", true, "The page holds no text"],
])("says why %s is not checked", async (path, allow, sentence) => {
  const page = await checkAddress(path, allow);
  const alert = page.getByRole("alert");
  await alert.getByText(sentence).waitFor();
  expect(await alert.textContent()).toContain(`${server.url}${path}`);
  expect(await page.getByLabel("Address of an article").inputValue()).toBe(`${server.url}${path}`);
  expect(await page.getByRole("button", { name: "Check the text" }).isEnabled()).toBe(true);
});

it("says that a server did not answer in time", async () => {
  const page = await checkAddress("/never", true);
  await page.getByText("Fetching and checking the page …").waitFor();
  await page.getByRole("alert").getByText("20 s").waitFor({ timeout: 40_000 });
}, 60_000);
