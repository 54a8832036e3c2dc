// The page that checks a text: from the text to its findings, to what they rest on, and back to a text that is put right.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { headingLevelsIn, seriousIn, sidewaysIn, smallTextIn } from "./look_over.js";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

/** A wrong weekday, a figure as the record has it, a total that its parts do not make, a capital of another country. */
const TEXT = `Two neighbours and their ledgers

Customs officers of China and Russia put their books side by side on Friday, 14 March 2024, in a hall without windows.

Trade between China and Russia reached 240.1 billion dollars in 2023. In the first half of 2022, trade between Kenya and Ghana was 52 million dollars, made up of 30 million dollars of tea, 12 million dollars of cocoa and 5 million dollars of cloth.

The delegation went on to France, Hungary and Serbia, and had dinner in Paris, Budapest and Bucharest.`;

async function checkText(
  text: string,
  options: { width?: number; scheme?: "light" | "dark" } = {},
): Promise<Page> {
  const page = await opened.tab("/", options);
  await page.getByRole("link", { name: "Check a text" }).click();
  await page.getByLabel("Text of the article").fill(text);
  await page.getByLabel("Published on").fill("2024-03-20");
  await page.getByRole("button", { name: "Check the text" }).click();
  await page.getByRole("button", { name: "Change the text" }).waitFor();
  return page;
}

const focusedWords = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const card = (page: Page, words: string) => page.locator(".finding", { hasText: `“${words}”` }).first();

describe("a text with slips", () => {
  it("is shown in place with its marks, the findings beside it in the order of the text, counted", async () => {
    const page = await checkText(TEXT);
    await page.getByText(/^Of \d+ things checked, 3 are contradicted\b/u).waitFor();
    expect(await page.locator(".checked-text p").allTextContents()).toEqual(TEXT.split("\n\n"));
    const marked = await page.locator(".check-mark[data-marks]").allTextContents();
    expect(marked).toEqual(
      expect.arrayContaining([
        "Friday, 14 March 2024",
        "240.1 billion dollars",
        "52 million dollars",
        "Bucharest",
      ]),
    );
    expect(await page.locator(".finding-words").allTextContents()).toEqual(
      marked.map((words) => `“${words}”`),
    );
    const sum = card(page, "52 million dollars");
    await sum.getByText("30 + 12 + 5 = 47, not 52").waitFor();
    expect(await sum.locator("h3").textContent()).toBe("Contradicted: the parts against their total");
    expect(await sum.locator(".finding-expected").textContent()).toBe("Should be 47");
  });

  it("tells verdicts apart by line and sign, not by colour alone", async () => {
    const page = await checkText(TEXT);
    const looks = await page.locator(".check-mark[data-marks]").evaluateAll((marks) =>
      marks.map((mark) => ({
        verdict: mark.querySelector("svg")?.getAttribute("aria-label") ?? "",
        line: getComputedStyle(mark).textDecorationStyle,
        sign: mark.querySelector("path")?.getAttribute("d") ?? "",
      })),
    );
    const ofVerdict = (verdict: string) => looks.filter((look) => look.verdict === verdict);
    for (const verdict of ["Contradicted", "Agrees"]) expect(ofVerdict(verdict)).not.toEqual([]);
    const kinds = new Set(looks.map(({ verdict }) => verdict));
    expect(new Set(looks.map(({ verdict, line, sign }) => `${verdict} ${line} ${sign}`)).size).toBe(
      kinds.size,
    );
    expect(new Set(looks.map(({ line }) => line)).size).toBe(kinds.size);
  });

  it("shows one verdict alone, in the list and in the text, and says so in the address", async () => {
    const page = await checkText(TEXT);
    await page.getByRole("button", { name: "Contradicted 3" }).click();
    expect(await page.locator(".finding").count()).toBe(3);
    expect(await page.locator(".check-mark[data-marks]").count()).toBe(3);
    expect(pathOf(page)).toBe("/check?show=contradicts");
    await page.getByRole("button", { name: /^All \d+$/u }).click();
    expect(await page.locator(".finding").count()).toBeGreaterThan(3);
  });

  it("goes from a mark to its finding and back, and to another place of the text and back", async () => {
    const page = await checkText(TEXT);
    await page.locator(".check-mark", { hasText: "Bucharest" }).click();
    expect(await page.locator(".finding.is-chosen .finding-words").textContent()).toBe("“Bucharest”");
    expect(await focusedWords(page)).toBe("“Bucharest”");
    await card(page, "Bucharest").getByRole("link", { name: "France, Hungary and Serbia" }).click();
    expect(await page.locator("[data-place]").textContent()).toBe("France, Hungary and Serbia");
    expect(await focusedWords(page)).toBe("France, Hungary and Serbia");
    await page.keyboard.press("Escape");
    expect(await focusedWords(page)).toBe("“Bucharest”");
    expect(await page.locator("[data-place]").count()).toBe(0);
    await page.locator(".finding-words", { hasText: "Bucharest" }).click();
    expect(await focusedWords(page)).toBe("Bucharest");
  });

  it("leads to the row of the record, and back to the finding", async () => {
    const page = await checkText(TEXT);
    const agrees = card(page, "240.1 billion dollars");
    expect(await agrees.getByRole("link", { name: "tass.com" }).getAttribute("rel")).toContain("noreferrer");
    await agrees.getByRole("link", { name: "customs of China: 240.11 bn USD in 2023" }).click();
    await page.getByRole("heading", { name: "What was entered" }).waitFor();
    expect(pathOf(page)).toMatch(/^\/document\/d-[0-9a-f]+\?claim=c-/u);
    await page.locator(".claim-card.is-open", { hasText: "240.11" }).waitFor();
    await page.goBack();
    await page.locator(".finding.is-chosen", { hasText: "“240.1 billion dollars”" }).waitFor();
    expect(await focusedWords(page)).toBe("“240.1 billion dollars”");
    expect(await page.locator(".checked-text p").allTextContents()).toEqual(TEXT.split("\n\n"));
  });

  it("proposes the sentence put right, copies it, and checks the changed text again", async () => {
    const page = await checkText(TEXT);
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: opened.desk.address });
    const slip = card(page, "Bucharest");
    expect([await slip.locator("del").textContent(), await slip.locator("ins").textContent()]).toEqual([
      "Bucharest",
      "Belgrade",
    ]);
    await slip.getByRole("button", { name: "Copy the sentence" }).click();
    await slip.getByText("Copied").waitFor();
    const mended =
      "The delegation went on to France, Hungary and Serbia, and had dinner in Paris, Budapest and Belgrade.";
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mended);
    await page.getByRole("button", { name: "Copy all findings as text" }).click();
    await page.getByText("Copied").last().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Expected: Belgrade");

    await page.getByRole("button", { name: "Change the text" }).click();
    const field = page.getByLabel("Text of the article");
    expect(await field.inputValue()).toBe(TEXT);
    await slip.locator(".finding-words").click();
    expect(
      await field.evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      ),
    ).toBe("Bucharest");
    await page.keyboard.type("Belgrade");
    await card(page, "52 million dollars").locator(".finding-words").click();
    await page.getByRole("button", { name: "Check it again" }).click();
    await page.getByText(/^Of \d+ things checked, 2 are contradicted\b/u).waitFor();
    expect(await page.locator(".checked-text").textContent()).toContain("Budapest and Belgrade");
    expect(await focusedWords(page)).toMatch(/^Of \d+ things checked/u);
  });

  it("goes into the record after the review, and its document is a link", async () => {
    const page = await checkText(TEXT);
    await page.getByRole("button", { name: "Add it to the record" }).click();
    await page.getByText(/It is in the record, with \d+\sclaims/u).waitFor();
    await page.getByRole("link", { name: "open the document" }).click();
    await page.getByRole("heading", { name: "What was read in it" }).waitFor();
    await page.getByText("20 March 2024").first().waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "open the document" }).waitFor();
  });

  it("is worked with the keyboard alone, and one sees where one is", async () => {
    const page = await opened.tab("/check");
    const tabTo = async (name: RegExp) => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const element = document.activeElement;
          const words =
            element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
              ? element.labels?.[0]?.textContent
              : element?.textContent;
          const isSeen = element !== null && getComputedStyle(element).outlineStyle !== "none";
          return `${isSeen ? "" : "UNSEEN "}${words?.trim() ?? ""}`;
        });
        expect(at).not.toMatch(/^UNSEEN ./u);
        if (name.test(at)) return;
      }
      throw new Error(`the Tab key does not come to ${name}`);
    };
    await tabTo(/^Text of the article/u);
    await page.keyboard.insertText(TEXT);
    await tabTo(/^Published on/u);
    await page.keyboard.type("20 March 2024");
    await page.keyboard.press("Enter");
    await page.getByText(/^Of \d+ things checked/u).waitFor();
    await tabTo(/^Friday, 14 March 2024/u);
    await page.keyboard.press("Enter");
    expect(await focusedWords(page)).toBe("“Friday, 14 March 2024”");
    await page.keyboard.press("Enter");
    expect(await focusedWords(page)).toBe("Friday, 14 March 2024");
    await tabTo(/^52 million dollars/u);
    await page.keyboard.press("Enter");
    expect(await focusedWords(page)).toBe("“52 million dollars”");
    await tabTo(/“12 million dollars”|"12 million dollars"/u);
    await page.keyboard.press("Enter");
    expect(await focusedWords(page)).toBe("12 million dollars");
    await page.keyboard.press("Escape");
    expect(await focusedWords(page)).toBe("“52 million dollars”");
  });
});

describe("what a reader may hand over", () => {
  it("says what is missing, and keeps what was typed through a reload", async () => {
    const page = await opened.tab("/check");
    await page.getByRole("button", { name: "Check the text" }).click();
    await page.getByText("Paste the text of the article.").waitFor();
    await page.getByLabel("Text of the article").fill("A draft.");
    await page.getByLabel("Published on").fill("soon");
    await page.getByRole("button", { name: "Check the text" }).click();
    await page.getByText("The day “soon” is no day").waitFor();
    await page.reload();
    expect(await page.getByLabel("Text of the article").inputValue()).toBe("A draft.");
  });

  it("says that nothing can be checked, and that a language is not read", async () => {
    const page = await checkText("The lake was quiet in the evening, and nobody came to the shore.");
    await page.getByText("Nothing in it can be checked").waitFor();
    await page.getByRole("button", { name: "Check another text" }).click();
    expect(await page.getByLabel("Text of the article").inputValue()).toBe("");
    await page
      .getByLabel("Text of the article")
      .fill(
        "Der Handel zwischen den beiden Ländern ist im vergangenen Jahr deutlich gewachsen, wie die Behörden am Montag mitteilten. Genaue Zahlen wollten sie noch nicht nennen, weil die Zählung nicht beendet sei.",
      );
    await page.getByRole("button", { name: "Check the text" }).click();
    await page.getByText("Nothing was checked in it: it is in a language that is not read yet.").waitFor();
  });

  it("takes a file, and puts its text into the field to be changed", async () => {
    const page = await opened.tab("/check");
    await page.getByRole("button", { name: "File" }).click();
    await page.getByLabel("A text or a page").setInputFiles({
      name: "draft.html",
      mimeType: "text/html",
      buffer: Buffer.from(
        `<html><head><title>Ledgers</title></head><body><article><h1>Ledgers</h1>${TEXT.split("\n\n")
          .map((line) => `<p>${line}</p>`)
          .join("")}</article></body></html>`,
      ),
    });
    await page.getByRole("button", { name: "Check the text" }).click();
    await page.locator(".check-mark", { hasText: "Bucharest" }).waitFor();
    await page.getByRole("button", { name: "Change the text" }).click();
    expect(await page.getByLabel("Text of the article").inputValue()).toContain("Budapest and Bucharest");
  });

  it("takes a file that is dropped on the form", async () => {
    const page = await opened.tab("/check");
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "draft.txt", { type: "text/plain" }));
      return transfer;
    }, TEXT);
    await page.dispatchEvent(".check-form", "drop", { dataTransfer: data });
    await page.getByText("draft.txt, 1 kB").waitFor();
    await page.getByRole("button", { name: "Check the text" }).click();
    await page.locator(".check-mark", { hasText: "Bucharest" }).waitFor();
  });

  it("says why an address could not be read, and keeps it", async () => {
    const page = await opened.tab("/check");
    await page.getByRole("button", { name: "Address" }).click();
    await page.getByLabel("Address of an article").fill("http://127.0.0.1:9/private");
    await page.getByRole("button", { name: "Check the text" }).click();
    await page.getByRole("alert").getByText("private").waitFor();
    expect(await page.getByLabel("Address of an article").inputValue()).toBe("http://127.0.0.1:9/private");
    opened.problems.splice(0); // the browser writes down a refused question by itself
  });

  it("shows what a stranger wrote as text and nothing else", async () => {
    const hostile =
      "<img src=x onerror=\"alert(1)\"> <script>alert(2)</script> Trade between China and Russia reached 240.1 billion dollars in 2023. </p><a href='javascript:alert(3)'>here</a>";
    const page = await checkText(hostile);
    expect(await page.locator(".checked-text").textContent()).toBe(hostile);
    expect(await page.locator(".checked-text img, .checked-text script").count()).toBe(0);
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
  });

  it("goes on while the page is left, and can be stopped", async () => {
    const page = await opened.tab("/check");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/v1/checks", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel("Text of the article").fill(TEXT);
    await page.getByRole("button", { name: "Check the text" }).click();
    await page.getByText(/^Checking \d+ characters/u).waitFor();
    expect(await focusedWords(page)).toBe("Stop");
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await focusedWords(page)).toBe("Check the text");
    await page.getByRole("button", { name: "Check the text" }).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("link", { name: "API" }).click();
    await page.getByRole("heading", { name: "The API" }).waitFor();
    release();
    await page.getByRole("link", { name: "Check a text" }).click();
    await page.locator(".check-mark", { hasText: "Bucharest" }).waitFor();
  });
});

describe.each(["light", "dark"] as const)("the checked text, %s", (scheme) => {
  it("has nothing serious that axe sees, with a finding and a place lit", async () => {
    const page = await checkText(TEXT, { scheme });
    await page.locator(".check-mark", { hasText: "Bucharest" }).click();
    await card(page, "Bucharest").getByRole("link", { name: "France, Hungary and Serbia" }).click();
    await page.getByText("What is checked, and what the marks say").click();
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole("button", { name: "Change the text" }).click();
    expect(await seriousIn(page)).toEqual([]);
  });

  it("does not scroll sideways at 360 px, with the findings below the text", async () => {
    const page = await checkText(`${TEXT}\n\n${"a".repeat(300)}`, { scheme, width: 360 });
    expect(await sidewaysIn(page)).toBeLessThanOrEqual(0);
    expect(await smallTextIn(page)).toEqual([]);
    const [text, findings] = await Promise.all([
      page.locator(".checked-text").boundingBox(),
      page.locator(".findings").boundingBox(),
    ]);
    expect(findings?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    const levels = await headingLevelsIn(page);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    await page.locator(".check-mark", { hasText: "Bucharest" }).click();
    const chosen = await page.locator(".finding.is-chosen").boundingBox();
    expect(chosen?.y).toBeLessThan(900);
    await page.locator(".finding.is-chosen .finding-words").click();
    const mark = await page.locator(".check-mark", { hasText: "Bucharest" }).boundingBox();
    expect(mark?.y).toBeGreaterThan(0);
    expect(mark?.y).toBeLessThan(900);
  });
});
