// The page that makes a brief: from the page of a pair, with its days and a house style, to the paper, its claims and the files on the
// reader's disk.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { briefHtml } from "../../src/brief/index.js";
import { briefOf, figure, line, year } from "../brief/made_lines.js";
import { seriousIn, sidewaysIn, smallTextIn } from "./look_over.js";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());

const styleFile = (name: string, text: string) => ({
  ...{ name, mimeType: "application/yaml", buffer: Buffer.from(text) },
});

it("makes the brief of a pair for the days that are shown, in a house style, and saves it", async () => {
  const page = await opened.tab("/pair/CHN/RUS?from=2023-01-01&to=2024-12-31");
  await page.getByRole("link", { name: "Make a brief" }).click();
  await page.getByRole("heading", { level: 1, name: "Brief" }).waitFor();
  expect(await page.getByLabel("First country").inputValue()).toBe("CHN");
  expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("1 January 2023");
  await page.getByLabel("Energy").uncheck();

  const make = page.getByRole("button", { name: "Make the brief" });
  const style = page.getByLabel("File of your house style, YAML or JSON");
  await style.setInputFiles(styleFile("paper.yaml", "colour: red"));
  await page.getByText('paper.yaml: there is no field "colour": it may have name, title').waitFor();
  expect(await style.getAttribute("aria-invalid")).toBe("true");
  expect(await make.isDisabled()).toBe(true);
  opened.problems.length = 0; // the browser tells of the refusal too
  await style.setInputFiles(styleFile("paper.yaml", "name: The Test\ntitles: {meetings: Who met whom}"));
  await page.getByText("paper.yaml (The Test) is taken").waitFor();

  await make.click();
  await page.getByText(/Setting the files, \d of 4/u).waitFor();
  await page.getByRole("heading", { level: 3, name: "Who met whom" }).waitFor();
  const link = page.getByRole("link", { name: "Markdown" });
  const saving = page.waitForEvent("download");
  await link.click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("brief-CHN-RUS-2023-01-01-2024-12-31.md");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toMatch(/^# China and Russia\n/u);
  expect(text).toContain("## Who met whom");
  expect(text).not.toContain("## Energy");
  for (const name of ["PDF", "Word (DOCX)", "Web page (HTML)"])
    expect(await page.getByRole("link", { name }).getAttribute("download")).toMatch(
      /^brief-CHN-RUS-.*\.\w+$/u,
    );
  expect([await seriousIn(page), await smallTextIn(page)]).toEqual([[], []]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await sidewaysIn(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });

  // a mark opens its claim, a note of several claims comes into sight, and the paper is still there
  await page.getByRole("button", { name: "Source 1", exact: true }).click();
  const panel = page.getByRole("complementary", { name: "The claim and its source" });
  await panel.getByText("244.819 bn USD").first().waitFor();
  expect(pathOf(page)).toMatch(/&claim=c-/u);
  await page.keyboard.press("Escape");
  const count = page.locator("p span", { hasText: /^The record has \w+ meetings/u }).first();
  await count.getByRole("button").click();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^brief-note-\d+$/u);
  await page.locator("li:focus").getByRole("button").first().click();
  await panel.getByRole("link", { name: "Read it in the document" }).click();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 3, name: "Who met whom" }).waitFor();

  await page.getByRole("checkbox", { name: "Outlook" }).uncheck();
  await page.getByText("The choices above have changed since this was made").waitFor();
  await page.getByLabel("Second country").selectOption("CHN");
  await page.getByText("Choose two different countries.").waitFor();
  expect(await make.isDisabled()).toBe(true);
  expect(opened.problems).toEqual([]);
});

it("stops when it is told to", async () => {
  const page = await opened.tab("/brief?pair=CHN,RUS");
  await page.getByRole("button", { name: "Make the brief" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped. Nothing more is being made.").waitFor();
  expect(await page.getByRole("button", { name: "Make the brief" }).isEnabled()).toBe(true);
  await page.waitForTimeout(800);
  expect(await page.getByRole("link", { name: "PDF" }).count()).toBe(0);
});

it("has a web page that breaks well when it is printed", async () => {
  const lines = [2021, 2022, 2023, 2024].map((one) =>
    line(figure({ id: `c-${one}`, period: year(one), value: one * 1e6 })),
  );
  const paper = await (await opened.browser.newContext({ colorScheme: "dark" })).newPage();
  await paper.setContent(briefHtml(briefOf(lines, { from: "2021-01-01" })));
  await paper.emulateMedia({ media: "print", colorScheme: "dark" });
  const seen = await paper.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    wide: getComputedStyle(document.querySelector(".wide") as Element).display,
    head: getComputedStyle(document.querySelector("thead") as Element).display,
    row: getComputedStyle(document.querySelector("tr") as Element).breakInside,
    heading: getComputedStyle(document.querySelector("h2") as Element).breakAfter,
  }));
  expect(seen).toEqual({
    ...{ paper: "rgb(255, 255, 255)", wide: "block", head: "table-header-group" },
    ...{ row: "avoid", heading: "avoid" },
  });
});
