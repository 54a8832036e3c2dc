// How the page comes by the token of the desk, and what it shows without.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Opened, openPage, pathOf } from "./page.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({ withStarter: false, documents: [] });
});
afterAll(() => opened.close());

it("takes the token out of the address at once and keeps it for every tab of this browser", async () => {
  const page = await opened.tab("/", { withToken: false });
  await page.goto(`${opened.desk.address}/#token=${opened.desk.token}`);
  await page.getByRole("heading", { name: "The record of relations between states" }).waitFor();
  expect(pathOf(page)).toBe("/");
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  await page.reload();
  await page.getByText("Nothing has been read yet").waitFor();
  const link = await page.context().newPage(); // as one that is followed from a mail
  await link.goto(`${opened.desk.address}/`);
  await link.getByText("Nothing has been read yet").waitFor();
});

it("says without one how to come by it, and takes desk.json pasted whole", async () => {
  const page = await opened.tab("/pair/CHN/RUS", { withToken: false });
  await page.getByText("chancery open", { exact: true }).waitFor();
  await page.getByLabel("Token").fill("no token!");
  await page.getByRole("button", { name: "Open the record" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel("Token").fill(`{"pid": 1, "token": "${opened.desk.token}"}`);
  await page.getByRole("button", { name: "Open the record" }).click();
  await page.getByText("Nothing is known of China and Russia").waitFor();
});

it("says that the desk was opened anew when the token is refused", async () => {
  const page = await opened.tab("/", { withToken: false });
  await page.goto(`${opened.desk.address}/#token=${"x".repeat(43)}`);
  await page.getByRole("heading", { name: "The desk has been opened anew" }).waitFor();
  opened.problems.splice(0); // the browser writes down a refused answer by itself
});

it("does nothing that the policy of the page forbids, and asks nobody else", () => {
  expect(opened.problems).toEqual([]);
});
