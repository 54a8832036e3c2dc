// The page in a real browser, over a desk of its own. What any test of the page needs, and nothing more.
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../tools/browser.mjs";
import { type MadeDesk, type MadeDeskOptions, openMadeDesk } from "./made_desk.js";

export const ARGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Opened {
  readonly desk: MadeDesk;
  readonly browser: Browser;
  /** A tab that has the token, at an address of the page. What is wrong in it ends up in `problems`. */
  tab(path: string, options?: TabOptions): Promise<Page>;
  readonly problems: string[];
  close(): Promise<void>;
}

interface TabOptions {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** false: a tab that was never given a token. */
  readonly withToken?: boolean;
}

export async function openPage(options: MadeDeskOptions = {}): Promise<Opened> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error(
      "No browser for the tests of the page: run `node tools/browser.mjs`, or set CHROMIUM_PATH.",
    );
  const [desk, browser] = await Promise.all([
    openMadeDesk(options),
    chromium.launch({ executablePath, args: ARGS }),
  ]);
  const problems: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    desk,
    browser,
    problems,
    async tab(path, { width = 1280, scheme = "light", withToken = true } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text());
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(desk.address)) problems.push(`asked elsewhere: ${request.url()}`);
      });
      if (withToken) {
        await page.goto(`${desk.address}/nowhere#token=${desk.token}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
      }
      await page.goto(`${desk.address}${path}`);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await desk.close();
    },
  };
}

/** The address of the tab without the desk. */
export function pathOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return `${pathname}${search}${hash}`;
}
