import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const { token, port } = JSON.parse(readFileSync("/tmp/mh1/desk.json", "utf8"));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
for (const [width, scheme, path] of [
  [1600, "light", "/pair/CHN/RUS"],
  [360, "dark", "/pair/RUS/CHN?count=leaders-with-calls"],
  [360, "light", "/pair/CHN/RUS"],
  [1600, "dark", "/pair/CHN/FRA"],
]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  page.on("console", (m) => m.type() === "error" && console.log("ERR", m.text()));
  page.on("pageerror", (e) => console.log("PAGEERR", e.message));
  await page.goto(`http://127.0.0.1:${port}${path}#token=${token}`);
  await page.locator("#meetings .panel-answer, #meetings .empty-line").first().waitFor({ timeout: 20000 });
  await page.waitForTimeout(500);
  await page.locator("#meetings").screenshot({ path: `/tmp/shot-${width}-${scheme}.png` });
  if (width === 1600) await page.locator(".headline").screenshot({ path: `/tmp/shot-head-${scheme}.png` });
  console.log(
    width,
    scheme,
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
await browser.close();
