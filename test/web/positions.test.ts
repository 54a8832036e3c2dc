// Positions and two readouts on the page of a pair. The reports are invented.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { OF_CHINA, OF_RUSSIA } from "../views/readouts/made_readouts.js";
import { seriousIn, sidewaysIn } from "./look_over.js";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({
    documents: [
      ...[OF_RUSSIA, OF_CHINA].map(({ text, meta }) => ({ text, ...meta })),
      {
        text: "Putin met Xi in Beijing on 16 May 2024. China has not yet committed to the Swiss peace conference. Russia opposes the peace conference in Switzerland. Poland would support the Swiss peace conference.",
        published: "2024-05-18",
      },
    ],
  });
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

it("shows who stands where, what is not held apart, and leads to the words; and two readouts of one meeting", async () => {
  const page = await opened.tab("/pair/CHN/RUS", { width: 360 });
  const row = page.locator("#positions tbody", { hasText: "Peace conference in Switzerland" });
  await row.getByRole("button", { name: "China undecided" }).waitFor();
  expect(await row.getByRole("button", { name: "Russia opposes" }).textContent()).toContain(
    "as told 18 May 2024",
  );
  expect(await row.textContent()).toMatch(/Poland.*conditional: supports/);
  await row.getByRole("button", { name: "Peace conference in Switzerland" }).click();
  await row.getByText("China has not yet committed").waitFor();
  await row.getByRole("button", { name: "Russia opposes" }).click();
  await expect.poll(() => pathOf(page)).toMatch(/claim=c-/);
  expect(await page.getByRole("complementary").locator("mark").textContent()).toContain("Russia opposes");
  await page.keyboard.press("Escape");

  const pipeline = page.locator("#readouts tbody tr", { hasText: "Power of Siberia 2" }).first();
  expect(await pipeline.locator("td").first().textContent()).toContain("leaves it out");
  expect(await sidewaysIn(page)).toBeLessThanOrEqual(0);
  expect(await seriousIn(page)).toEqual([]);
  const silent = page.locator("#readouts tbody tr", { hasText: "The war in Ukraine was discussed." }).first();
  await silent.getByText("The war in Ukraine was discussed.").click();
  await expect.poll(() => pathOf(page)).toMatch(/claim=c-|\/document\/d-[0-9a-f]+\?sentence=4/);
});
