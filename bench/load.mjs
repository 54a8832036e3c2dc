#!/usr/bin/env node
import { once } from "node:events";
// `node bench/load.mjs [FILE]`: how fast roll calls are loaded, in rows a second, beside DuckDB's own CSV reader alone on the same file. Without a
// file one is made in the size of the whole General Assembly (1.2 million rows, nobody's votes). Exits 1 when the goal is missed.
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { createDesk } from "../dist/desk/index.js";
import { openBulk, openDuckdbLedger } from "../dist/store/index.js";

/** Loading hashes, copies, checks, sorts and syncs; the reader alone only reads. */
const GOAL_RATIO = 0.05;
const ROLL_CALLS = 10_000;

const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
const file =
  process.argv.slice(2).find((argument) => !argument.startsWith("--")) ??
  (await madeFile(join(folder, "made.csv")));

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const started = performance.now();
const reader = await connection.runAndReadAll(
  `select count(*)::integer as n, count(rcid), count(ccode), count(vote), count(date), count(unres), count(short) from read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true, delim = ',', quote = '"')`,
);
const alone = performance.now() - started;
const [{ n }] = reader.getRowObjectsJS();

const desk = createDesk({
  workerFile: new URL("../dist/worker/main.js", import.meta.url),
  ...{ workers: 1, limitMs: 5000, userAgent: "bench", net: {} },
  openLedger: async () => openDuckdbLedger(":memory:"),
  openBulk: async () => openBulk(folder),
  clock: () => new Date().toISOString(),
});
const request = {
  ...{ dataset: "unga", from: { kind: "file", path: file }, address: null, licence: null, published: null },
  ...{ replaces: null, onProgress() {}, onProblem() {} },
};
const began = performance.now();
const { rows, dropped } = await desk.load(request);
const took = performance.now() - began;
const asked = performance.now();
const { total } = await desk.votes({
  ...{ pair: ["CHN", "RUS"], body: "UNGA", rule: "identical", issue: null, from: null, to: null, asOf: null },
  ...{ all: false, after: null, limit: 100 },
});
const answered = performance.now() - asked;
await desk.close();
rmSync(folder, { recursive: true, force: true });

const rate = (ms) => Math.round((n / ms) * 1000).toLocaleString("en-US");
const ratio = alone / took;
console.log(`${n.toLocaleString("en-US")} rows, ${dropped} left out, ${rows.toLocaleString("en-US")} kept`);
console.log(`DuckDB's reader alone  ${rate(alone)} rows a second`);
console.log(
  `loaded                 ${rate(took)} rows a second: ${ratio.toFixed(2)} of it, goal ${GOAL_RATIO}`,
);
console.log(`votes of a pair        ${Math.round(answered)} ms, ${total?.n ?? 0} common votes`);
if (ratio < GOAL_RATIO) process.exitCode = 1;

async function madeFile(path) {
  const codes = [
    2, 20, 40, 41, 42, 51, 52, 53, 70, 90, 91, 92, 93, 94, 95, 100, 101, 110, 130, 135, 140, 145, 150, 155,
    160, 165,
  ];
  const more = [
    200, 205, 210, 211, 212, 220, 230, 235, 255, 290, 305, 310, 325, 339, 350, 352, 355, 360, 365, 369, 370,
    375, 380,
  ];
  const rest = [
    385, 390, 395, 432, 433, 434, 435, 436, 437, 438, 439, 450, 451, 452, 461, 471, 475, 481, 482, 483, 484,
    490, 500,
  ];
  const last = [
    501, 510, 516, 517, 520, 530, 540, 541, 551, 552, 553, 560, 570, 571, 572, 580, 590, 600, 615, 616, 620,
    625, 630,
  ];
  const east = [
    640, 645, 651, 652, 660, 663, 666, 670, 690, 692, 694, 696, 698, 700, 710, 712, 740, 750, 770, 771, 775,
    780, 781,
  ];
  const states = [...codes, ...more, ...rest, ...last, ...east];
  const out = createWriteStream(path);
  out.write(
    "rcid,ccode,member,vote,Country,year,session,date,unres,amend,para,short,descr,me,nu,di,hr,co,ec\n",
  );
  for (let rcid = 1; rcid <= ROLL_CALLS; rcid += 1) {
    const year = 1946 + Math.floor((rcid / ROLL_CALLS) * 77);
    const head = `${year},${year - 1945},${year}-12-${10 + (rcid % 18)},R/${year - 1945}/${rcid},0,0,"MADE, OF ${rcid}","To adopt a made text, of ${rcid}, on nothing in particular",0,${rcid % 2},0,0,0,0`;
    const lines = states.map((code, i) => `${rcid},${code},1,${1 + ((rcid * 7 + i) % 3)},XXX,${head}\n`);
    if (!out.write(lines.join(""))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return path;
}
