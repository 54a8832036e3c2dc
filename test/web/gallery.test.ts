// The gallery as it is told to who does not see it: a change of a part or a chart changes this file, and somebody looks at it.
// To take a change: npx vitest run test/web/gallery.test.ts -u
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Opened, openPage } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({ withStarter: false, documents: [] });
});
afterAll(() => opened.close());

it("shows every chart and part as it did", async () => {
  const page = await opened.tab("/gallery");
  await page.getByRole("heading", { name: "Meetings" }).last().waitFor();
  await page
    .getByText(/of those that a reader notes/u)
    .first()
    .waitFor(); // it is asked for after the first drawing
  const seen = await page.locator("main").ariaSnapshot();
  const told = seen.replace(
    /paragraph: On .* of those that a reader notes\./u,
    "paragraph: (as it was measured)",
  );
  await expect(`${told}\n`).toMatchFileSnapshot("gallery.aria.txt");
  const charts = await page
    .locator("main svg[class*='chart'], main svg[class*='strip']")
    .evaluateAll((all) => all.map((one) => one.outerHTML));
  expect(charts.length).toBeGreaterThan(3);
  await expect(`${charts.join("\n").replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
    "gallery.charts.svg.txt",
  );
});
