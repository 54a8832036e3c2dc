// The compiler of data/starter: the committed file is what it writes, and a row that is wrong is named with file, row and value.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as starter from "../../src/ledger/index.js";
import * as model from "../../src/model/index.js";
import * as enums from "../../tools/compile_starter/enums.mjs";
import { readPeriod } from "../../tools/compile_starter/period.mjs";
import { readRecord } from "../../tools/compile_starter/record.mjs";
import { reportSums } from "../../tools/compile_starter/sums.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
let data = "";
beforeAll(() => {
  data = join(mkdtempSync(join(tmpdir(), "chancery-starter-")), "data");
  cpSync(join(root, "data"), data, { recursive: true });
});
afterAll(() => rmSync(join(data, ".."), { recursive: true, force: true }));

function compile(...args: string[]) {
  return spawnSync(process.execPath, [join(root, "tools/compile_starter.mjs"), ...args], {
    encoding: "utf8",
  });
}

/** The faults after `from` became `to` in one file; the file is as before afterwards. */
function faultsWith(file: string, from: string, to: string): string[] {
  const path = join(data, file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  const { faults } = readRecord(data) as { faults: string[] };
  writeFileSync(path, before);
  return faults;
}

describe("src/ledger/starter/starter.json", () => {
  test("is what data/starter compiles to", () => {
    const run = compile("--check");
    expect([run.stdout, run.stderr, run.status]).toEqual(["", "", 0]);
  });

  test("is refused when a value differs", () => {
    const path = join(data, "starter/trade.tsv");
    const before = readFileSync(path, "utf8");
    writeFileSync(path, before.replace("240.11e9", "240.12e9"));
    const run = compile("--check", "--data", data);
    writeFileSync(path, before);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe(
      "src/ledger/starter/starter.json is not what data/starter compiles to: run node tools/compile_starter.mjs and commit the result.\n",
    );
  });
});

test("the compiler knows the same closed lists as the ledger", () => {
  expect(Object.keys(enums).length).toBe(9);
  expect({ ...model, ...starter }).toMatchObject({ ...enums });
});

describe("a row that is wrong is named", () => {
  test.each([
    [
      "starter/trade.tsv",
      "69.525e9",
      "69,525",
      'row 1 (trade.total 2016): value is "69,525", but must be a number like 240.11e9',
    ],
    ["starter/trade.tsv", "\t2017\t84.07", "\t2017-13\t84.07", 'period is "2017-13", but must be like 2023'],
    ["starter/trade.tsv", "tass-1840903", "tass-0", 'source "tass-0" is not in data/sources/starter.yaml'],
    [
      "starter/trade.tsv",
      "trade.total\tCHN-RUS\t\t\t2023\t",
      "trade.sum\tCHN-RUS\t\t\t2023\t",
      '"trade.sum" is no known measure',
    ],
    [
      "starter/trade.tsv",
      "trade.exports\tCHN-RUS\tCHN\tRUS\t2016",
      "trade.exports\tCHN-RUS\tCHN\tUKR\t2016",
      "is CHN-UKR",
    ],
    [
      "starter/energy.tsv",
      "Power of Siberia\t2020",
      "Power of Sibera\t2020",
      '"Power of Sibera" is no known route',
    ],
    ["starter/energy.tsv", "\t4.1e9\tm3", "\t4.1e9\tbcm", '"bcm" is no known unit'],
    ["starter/energy.tsv", "\tsum of the months\t", "\t\t", "a derived row (D) names its arithmetic"],
    ["starter/meetings.tsv", "2024-05-16/2024-05-17", "2024-05-17/2024-05-16", "which ends before it begins"],
    ["starter/meetings.tsv", "video\tno", "video\tyes", 'inPerson is "yes", but kind is "video"'],
    ["starter/meetings.tsv", "2026-02-04", "2026-02-30", 'period is "2026-02-30"'],
    [
      "starter/votes.tsv",
      "\tabstain\tveto\t",
      "\tabstained\tveto\t",
      'CHN is "abstained", but must be one of yes, no',
    ],
    ["starter/measures.tsv", "\tUSA\t", "\tUSB\t", '"USB" is no known country or organisation'],
    [
      "starter/payments.tsv",
      "\tH\t2024-02-21",
      "\tK\t2024-02-21",
      "confidence is K, from memory: find a source for the row, or leave it out",
    ],
    ["starter/votes.tsv", "period\tbody", "date\tbody", 'has the column "date", which is not one of'],
    [
      "sources/starter.yaml",
      "grade: state media",
      "grade: friends",
      'grade is "friends", but must be one of official',
    ],
    [
      "starter/articles/2026-01-19-with-slips.txt",
      "61.32",
      "59.32",
      'slip "imports of 61.32 billion dollars" does not stand once in the text',
    ],
    [
      "starter/articles/2026-01-19-with-slips.yaml",
      "xi-jinping/budapest",
      "xi-jinping/bucharest",
      "which is no row",
    ],
  ])("%s: %s -> %s", (file, from, to, sentence) => {
    const faults = faultsWith(file, from, to);
    const found = faults.find((fault) => fault.includes(sentence));
    expect(found, faults.join("\n")).toBeDefined();
    expect(found).toMatch(/^data\/(?:starter|sources)\//);
  });

  test("as is the second row of one key, and a source that nothing stands on", () => {
    const line = readFileSync(join(data, "starter/energy.tsv"), "utf8").split("\n")[3] ?? "";
    expect(faultsWith("starter/energy.tsv", `${line}\n`, `${line}\n${line}\n`)).toEqual([
      expect.stringMatching(
        /^data\/starter\/energy\.tsv: row 2 \(gas\.flow.*\): has the key of row 1 of data\/starter\/energy\.tsv/,
      ),
    ]);
    const added =
      "- { id: nobody, title: N, url: 'https://example.org/', licence: none, grade: media, seen: '2026-11-26' }\n- id: tass-1840903";
    expect(faultsWith("sources/starter.yaml", "- id: tass-1840903", added)).toEqual([
      'data/sources/starter.yaml: no row of data/starter stands on "nobody"',
    ]);
  });

  test("and a figure that was published before its period began", () => {
    const faults = faultsWith("sources/starter.yaml", 'published: "2026-01-14"', 'published: "2025-01-14"');
    expect(faults.join("\n")).toContain("was published on 2025-01-14, before its period 2025-12 began");
  });
});

describe("periods", () => {
  test.each([
    ["2023", "2023-01-01", "2023-12-31", "year"],
    ["2023-Q1", "2023-01-01", "2023-03-31", "quarter"],
    ["2024-H1", "2024-01-01", "2024-06-30", "half"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2024-01/04", "2024-01-01", "2024-04-30", "range"],
    ["2024-05-16", "2024-05-16", "2024-05-16", "day"],
    ["2024-05-16/2024-05-17", "2024-05-16", "2024-05-17", "day"],
    ["~2018-11-30/2018-12-01", "2018-11-30", "2018-12-01", "range"],
    ["w2025-10-13", "2025-10-13", "2025-10-19", "week"],
    ["2013/2021-12-15", "2013-01-01", "2021-12-15", "range"],
  ])("%s", (code, start, end, precision) => {
    expect(readPeriod(code)).toEqual({ start, end, precision, text: code });
  });
  test.each(["2023-13", "2023-02-29", "2023-Q5", "23", "2023-04/02", "w2025-02-30", ""])(
    "%s is refused",
    (code) => {
      expect(() => readPeriod(code)).toThrow(/^is "/);
    },
  );
});

test("what does not add up is no fault", () => {
  const { faults, reports } = readRecord(data) as { faults: string[]; reports: string[] };
  expect(faults).toEqual([]);
  expect(reports).toContain(
    "trade.total/CHN-RUS/2024-01..07/USD/tass-1826171: 116870000000 (2024-H1) + 19690000000 (2024-07) = 136560000000, not 136670000000",
  );
});

test("parts that do not make their total are reported, and nothing is mended", () => {
  const one = (measure: string, value: number) => ({
    id: measure,
    ...{
      measure,
      value,
      resolution: 1,
      unit: "USD",
      bound: "exact",
      confidence: "H",
      commodity: null,
      source: "s",
    },
    period: { text: "2024", start: "2024-01-01", end: "2024-12-31", precision: "year" },
  });
  const made = [one("trade.total", 100), one("trade.exports", 40), one("trade.imports", 61)];
  expect(reportSums(made)).toEqual([]);
  made[2] = one("trade.imports", 62);
  expect(reportSums(made)).toEqual(["trade.total: 40 (2024) + 62 (2024) = 102, not 100"]);
});
