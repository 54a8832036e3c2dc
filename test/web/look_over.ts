// What any page is looked over for: what axe finds, text that is too small, scrolling sideways.
import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe calls serious or critical, with the first places of each. */
export async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => target.join(" "))
            .slice(0, 3)
            .join("; ")}`,
      );
  });
}

/** Elements with text under 14 px; in charts under 12. */
export function smallTextIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ""),
      )
      .filter(
        (element) =>
          Number.parseFloat(getComputedStyle(element).fontSize) < (element.closest("svg") === null ? 14 : 12),
      )
      .map(
        (element) =>
          `${element.tagName} ${getComputedStyle(element).fontSize} ${element.textContent?.slice(0, 30)}`,
      ),
  );
}

/** By how many pixels the page is wider than there is room. */
export function sidewaysIn(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The levels of its headings, in order. */
export function headingLevelsIn(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName.slice(1))),
  );
}
