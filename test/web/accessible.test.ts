// Every page, light and dark, wide and narrow: nothing serious that axe sees, no scrolling sideways, no small text, headings in order.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headingLevelsIn, seriousIn, sidewaysIn, smallTextIn } from "./look_over.js";
import { VISIT_TITLE } from "./made_documents.js";
import { type Opened, openPage } from "./page.js";

let opened: Opened;
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  opened = await openPage();
  const page = await opened.tab(`/search?words=${encodeURIComponent(`"${VISIT_TITLE}"`)}`);
  const document = await page.getByRole("link", { name: VISIT_TITLE }).getAttribute("href");
  await page.goto(`${opened.desk.address}/pair/CHN/RUS`);
  await page.getByText("2 reports").first().click();
  await page.getByRole("complementary").locator("mark").waitFor();
  const claim = new URL(page.url()).searchParams.get("claim");
  pages = new Map([
    ["home", "/"],
    ["pair", "/pair/CHN/RUS"],
    ["claim", `/pair/CHN/RUS?claim=${claim}`],
    ["empty pair", "/pair/BIH/COD"],
    ["country", "/country/CHN?list=CHN,USA"],
    ["document", document ?? ""],
    ["search", "/search?words=beijing"],
    ["brief", "/brief?pair=CHN,RUS"],
    ["doubts", "/doubts"],
    ["add", "/add"],
    ["check", "/check"],
    ["API", "/api"],
    ["gallery", "/gallery"],
    ["not found", "/nowhere"],
  ]);
});
afterAll(() => opened.close());

const NAMES = [
  "home",
  "pair",
  "claim",
  "empty pair",
  "country",
  "document",
  "search",
  "brief",
  "doubts",
  "add",
  "check",
  "API",
  "gallery",
  "not found",
];

const tabs = new Map<string, Page>();

/** One tab for each width and scheme, led from page to page. */
async function settled(name: string, width: number, scheme: "light" | "dark"): Promise<Page> {
  const key = `${width} ${scheme}`;
  const page = tabs.get(key) ?? (await opened.tab("/nowhere", { width, scheme }));
  tabs.set(key, page);
  await page.goto(`${opened.desk.address}${pages.get(name)}`);
  await page.waitForLoadState("networkidle");
  return page;
}

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  it.each(NAMES)("%s has nothing serious that axe sees", async (name) => {
    const page = await settled(name, 1280, scheme);
    expect(await seriousIn(page)).toEqual([]);
  });
});

it.each(NAMES)("%s does not scroll sideways at 360 px, and has no text under 14 px", async (name) => {
  const page = await settled(name, 360, "light");
  expect(await sidewaysIn(page)).toBeLessThanOrEqual(0);
  expect(await smallTextIn(page)).toEqual([]);
});

it.each(NAMES)("%s has one heading of the first level, and none left out below", async (name) => {
  const page = await settled(name, 1280, "light");
  const levels = await headingLevelsIn(page);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

it("nothing moves while the pair page comes", async () => {
  const page = await opened.tab("/nowhere");
  await page.goto(`${opened.desk.address}/pair/CHN/RUS`);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 1500);
      }),
  );
  expect(moved).toBeLessThan(0.02);
});

it("does nothing that the policy of the page forbids", () => {
  expect(opened.problems).toEqual([]);
});
