#!/usr/bin/env node
// Takes the pictures of the papers (docs/images) anew: the page of China and Russia, and the first page of their brief, both from the
// starter record and the demonstration article. Needs a Chromium, and pdftoppm (poppler) for the brief.
//   npm run build && node web/dev/take_pictures.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { findBrowser } from "../../tools/browser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const images = join(root, "docs/images");
const vite = await createServer({
  root,
  configFile: false,
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { openMadeDesk } = await vite.ssrLoadModule("/test/web/made_desk.ts");
const { ARGS } = await vite.ssrLoadModule("/test/web/page.ts");
const text = readFileSync(join(root, "demo/article.txt"), "utf8");
const article = { text, published: "2026-03-12", title: "The demonstration article" };
const desk = await openMadeDesk({ documents: [article] });
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ARGS });
const folder = mkdtempSync(join(tmpdir(), "chancery-pictures-"));
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1240 } });
  const page = await context.newPage();
  await page.goto(`${desk.address}/nowhere#token=${desk.token}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.goto(`${desk.address}/pair/CHN/RUS?from=2022-01-01`, { waitUntil: "networkidle" });
  await page.getByRole("heading", { name: "Timeline" }).waitFor();
  await page.screenshot({ path: join(images, "pair.png") });

  const response = await fetch(`${desk.address}/api/v1/briefs`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${desk.token}` },
    body: JSON.stringify({
      ...{ pair: ["CHN", "RUS"], format: "pdf", from: "2023-01-01", to: "2024-12-31", asOf: "2026-11-01" },
    }),
  });
  if (!response.ok) throw new Error(`The brief is not made: ${await response.text()}`);
  const pdf = join(folder, "brief.pdf");
  writeFileSync(pdf, Buffer.from(await response.arrayBuffer()));
  const first = ["-f", "1", "-l", "1", "-singlefile", "-r", "96", "-png"];
  execFileSync("pdftoppm", [...first, pdf, join(images, "brief")]);
} finally {
  await browser.close();
  await desk.close();
  await vite.close();
  rmSync(folder, { recursive: true, force: true });
}
