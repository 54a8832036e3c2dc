// Third parties from the command line.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { networkSchema, thirdPartiesSchema, whoElseSchema } from "../../src/contract/index.js";
import { chancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-thirds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { CHANCERY_HOME: join(folder, "home") };
const run = (...args: string[]) => chancery(args, { env });

describe("the starter record", () => {
  it("tells of China with others, by code or name", async () => {
    const { stdout, code } = await run("network", "china");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^China, told with \d+ other parties\.\n\nWith +Records +Documents +Cooperation/u);
    expect(stdout).toMatch(/^European Union +\d+ +\d+ +0 +\d+ +−5\.5 /mu);
    const json = JSON.parse((await run("network", "EU", "--json")).stdout);
    expect(networkSchema.parse(json).party).toBe("EUU");
  });
  it("has triangles with the US, the EU and Hungary", async () => {
    const { stdout } = await run("third-parties", "RUS", "CHN", "--with", "EU", "--from", "2024-01-01");
    expect(stdout).toMatch(/^ +China and Russia +China and European Union +European Union and Russia\n/u);
    expect(stdout).toMatch(/^Conflict +\d+ +[1-9]\d* +[1-9]\d*$/mu);
    for (const third of ["USA", "HUN"]) {
      const told = await run("third-parties", "CHN", "RUS", "--with", third, "--json");
      const { triangle } = thirdPartiesSchema.parse(JSON.parse(told.stdout));
      expect(triangle?.sides[1].records).toBeGreaterThan(0);
    }
    expect((await run("third-parties", "CHN", "RUS")).stdout).toMatch(/^United States +\d+ +\d+$/mu);
  });
  it("says who else sanctioned Russia in 2024, and whom else Xi visited on his trip to France", async () => {
    const year = ["--from", "2024-01-01", "--to", "2024-12-31"];
    const { stdout } = await run("third-parties", "CHN", "RUS", "--act", "sanction", ...year);
    const toRussia = stdout.slice(stdout.indexOf("SANCTION to Russia"));
    for (const party of ["United States", "European Union", "United Kingdom", "Japan"])
      expect(toRussia).toMatch(new RegExp(`^ {2}${party} +[1-9]`, "mu"));
    const pair = await run("pair", "CHN", "FRA", "--json");
    const { claim } = JSON.parse(pair.stdout.split("\n")[0] ?? "");
    const beside = await run("third-parties", "FRA", "CHN", "--event", claim.id, "--json");
    const { event } = whoElseSchema.parse(JSON.parse(beside.stdout));
    const onTrip = event?.found.filter(({ same }) => same.includes("person") && same.includes("gathering"));
    expect(onTrip?.flatMap(({ parties }) => parties).toSorted()).toEqual(["HUN", "SRB"]);
  });
  it.each<readonly [string[], RegExp]>([
    [["network", "Atlantis"], /"Atlantis" is no country or organisation that is known: give its code/],
    [["third-parties", "CHN", "china"], /CHN and CHN are one party: a pair needs two\./],
    [["third-parties", "CHN", "RUS", "--with", "RUS"], /The third party RUS is one of the pair/],
    [["third-parties", "CHN", "RUS", "--act", "hug"], /--act "hug" is no act of PLOVER: give one of AGREE/],
    [
      ["third-parties", "CHN", "RUS", "--act", "AID", "--with", "HUN"],
      /--with asks for a triangle, --act and --event for who else/,
    ],
  ])("%j ends with one sentence", async (args, sentence) => {
    const { stderr, code } = await run(...args);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });
});
