// The papers that keep the record of the work: parts of the mission, decisions, ranks, version, and what we owe to others.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import packageJson from "../../package.json" with { type: "json" };
import packageLock from "../../package-lock.json" with { type: "json" };
import { RANKS } from "../architecture/ranks.js";
import { isThere, paperOf, ROOT, readPapers, readText, tableOf } from "./papers.js";

describe("the mission", () => {
  const rows = tableOf(paperOf("docs/mission.md"));

  test("has a row for each part", () => {
    expect(rows.length).toBeGreaterThanOrEqual(13);
    expect(rows.length).toBeLessThanOrEqual(14);
  });
  test.each(rows.map((row) => [row.part ?? "", row] as const))(
    "%s: code, page and test are there",
    (_part, row) => {
      for (const column of ["code", "test"]) {
        const paths = [...(row[column] ?? "").matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
        expect(paths.length).toBeGreaterThan(0);
        expect(paths.filter((path) => !isThere(path))).toEqual([]);
      }
      expect(row.page).toMatch(/\]\([^)]+\.md/);
      expect(row.today).toMatch(/[Nn]ot there yet/);
    },
  );
});

describe("the decisions", () => {
  const decisions = readPapers("docs/decisions");

  test.each(decisions.map((paper) => [paper.path, paper] as const))(
    "%s has its number, date, goals and non-goals",
    (path, { text }) => {
      const number = /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1];
      const [title, , date] = text.split("\n");
      expect(title?.startsWith(`# ${number}: `)).toBe(true);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d\b.*\bdecided\b/i);
      expect(text).toContain("\n## Goals\n");
      expect(text).toMatch(/\n(?:## Non-goals\n|Non-goals: )/);
    },
  );
  test("are numbered without a gap", () => {
    const numbers = decisions.map(({ path }) => Number(path.slice("docs/decisions/".length).slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
});

test("docs/design.md has the ranks that the tests keep", () => {
  const rows = [...readText("docs/design.md").matchAll(/^\| `([a-z.]+)` +\| (\d+) +\| ([PE]) +\|/gm)];
  expect(Object.fromEntries(rows.map(([, name, rank]) => [name, Number(rank)]))).toEqual(RANKS);
  expect(rows.filter(([, , rank, side]) => Number(rank) <= 7 !== (side === "P"))).toEqual([]);
  const there = readText("docs/design.md").matchAll(/^\| `([a-z.]+)` +\|.*\| (yes|not yet) +\|$/gm);
  expect([...there].filter(([, name, state]) => isThere(`src/${name}`) !== (state === "yes"))).toEqual([]);
});

test("CHANGELOG.md has the version of package.json", () => {
  expect(readText("CHANGELOG.md")).toContain(`\n## ${packageJson.version}\n`);
});

describe("NOTICE", () => {
  const notice = readText("NOTICE");

  test("names every package that is installed with Chancery", () => {
    const installed = Object.entries(packageLock.packages)
      .filter(([path, entry]) => path !== "" && !("dev" in entry))
      .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
    expect(installed.length).toBeGreaterThan(8);
    expect(installed.filter((name) => !notice.includes(name))).toEqual([]);
  });
  test("names every source whose licence asks for more than its facts", () => {
    const sources = readdirSync(`${ROOT}data/sources`).flatMap((file) => {
      const read = parse(readText(`data/sources/${file}`)) as Source[] | { entries: Source[] };
      return Array.isArray(read) ? read : read.entries;
    });
    expect(sources.length).toBeGreaterThan(300);
    const isNamed = ({ url, licence }: Source) =>
      /^(?:page under its publisher's terms; facts only|Apache-2\.0)/.test(licence) ||
      (/^CC0/.test(licence) && notice.includes("Wikidata, CC0")) ||
      (url === null ? notice.includes("German Wikipedia") : notice.includes(url));
    expect(sources.filter((source) => !isNamed(source)).map(({ id }) => id)).toEqual([]);
  });
});

interface Source {
  readonly id: string;
  readonly url: string | null;
  readonly licence: string;
}
