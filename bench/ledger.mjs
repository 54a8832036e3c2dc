#!/usr/bin/env node
// `node bench/ledger.mjs`: how many documents with 20 claims each the ledger takes in a second on DuckDB, beside the bare
// engine that appends the same bytes to one table, and how long a page of a pair's timeline over 100,000 claims takes, asked in
// this process and over HTTP; then one country with all others, beside the bare engine that counts the records of the same rows.
// Exits 1 when a goal is missed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { groupCommit } from "../dist/ledger/index.js";
import { openDuckdbLedger } from "../dist/store/index.js";
import { ledgerEntry } from "./entries.mjs";

const DOCUMENTS = 5000;
const GOAL_PER_SECOND = 1000;
const GOAL_TIMELINE_MS = 50;
const GOAL_NETWORK_MS = 500;
const QUESTIONS = 100;
const NETWORKS = 20;
const PAIRS = [
  ["CHN", "RUS"],
  ["DEU", "FRA"],
  ["IND", "JPN"],
  ["KEN", "NOR"],
];

const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
const missed = [];

function row(what, value, goal = "", isMet = true) {
  console.log(
    `${what.padEnd(64)} ${value.padStart(12)}   ${goal === "" ? "" : `${goal}: ${isMet ? "yes" : "NO"}`}`,
  );
  if (!isMet) missed.push(what);
}

const show = (number, digits = 0) => number.toLocaleString("en-US", { maximumFractionDigits: digits });

async function seconds(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function benchCommit(entries) {
  const store = await openDuckdbLedger(join(folder, "ledger.duckdb"));
  const commit = groupCommit(store, () => new Date().toISOString());
  const took = await seconds(() => Promise.all(entries.map(commit)));
  const perSecond = entries.length / took;
  row(
    "documents of 20 claims committed, a second",
    show(perSecond),
    `at least ${show(GOAL_PER_SECOND)}`,
    perSecond >= GOAL_PER_SECOND,
  );
  const bare = await seconds(() => appendBare(entries));
  row("the bare engine: the same bytes into one table, documents a second", show(entries.length / bare));
  row("ratio", (bare / took).toFixed(2));
  return store;
}

/** One table, one appender, one commit a 256 documents: the least that keeps the bytes. */
async function appendBare(entries) {
  const instance = await DuckDBInstance.create(join(folder, "bare.duckdb"));
  const connection = await instance.connect();
  await connection.run("create table bare (id text, body text)");
  for (let from = 0; from < entries.length; from += 256) {
    await connection.run("begin");
    const appender = await connection.createAppender("bare");
    for (const entry of entries.slice(from, from + 256)) {
      for (const [id, body] of [
        [entry.id, entry.document.text],
        ...entry.claims.map((claim) => [claim.id, JSON.stringify(claim)]),
      ]) {
        appender.appendVarchar(id);
        appender.appendVarchar(body);
        appender.endRow();
      }
    }
    appender.closeSync();
    await connection.run("commit");
  }
  connection.closeSync();
  instance.closeSync();
}

async function benchTimeline(store) {
  const query = {
    kind: null,
    beside: false,
    document: null,
    from: null,
    to: null,
    asOf: null,
    after: null,
    limit: 100,
  };
  const times = [];
  for (let i = 0; i < QUESTIONS; i += 1) {
    const pair = PAIRS[i % PAIRS.length];
    times.push(await seconds(() => store.claims({ ...query, pair })));
  }
  const { claims } = await store.counts();
  row("claims in the ledger", show(claims));
  rowOfTimes("a page of 100 of a pair's timeline, ms, p95", times);
}

async function benchNetwork(store) {
  const days = { from: null, to: null, asOf: null };
  const times = [];
  for (let i = 0; i < NETWORKS; i += 1)
    times.push(await seconds(() => store.relations({ ...days, party: PAIRS[i % PAIRS.length][0] })));
  rowOfTimes("one country with all others, ms, p95", times, GOAL_NETWORK_MS);
  return median(times);
}

/** The least that such a count has to do: the rows of the country, and their records once each. */
async function benchFloor(network) {
  const instance = await DuckDBInstance.create(join(folder, "ledger.duckdb"));
  const connection = await instance.connect();
  const times = [];
  for (let i = 0; i < NETWORKS; i += 1)
    times.push(
      await seconds(() =>
        connection.runAndReadAll("select count(distinct record) from claim_pairs where a = $1 or b = $1", [
          PAIRS[i % PAIRS.length][0],
        ]),
      ),
    );
  connection.closeSync();
  instance.closeSync();
  row("the bare engine: records of the same rows counted, ms", show(median(times) * 1000, 1));
  row("ratio", (network / median(times)).toFixed(1));
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The same over HTTP, as another program asks: `chancery open` on the home. */
async function benchHttp(home) {
  const bin = fileURLToPath(new URL("../bin/chancery", import.meta.url));
  const desk = spawn(process.execPath, [bin, "open", "--port", "0", "--home", home], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => desk.once("close", resolve));
  await new Promise((resolve) => desk.stdout.once("data", resolve)); // it has told its address
  const { port, token } = JSON.parse(readFileSync(join(home, "desk.json"), "utf8"));
  const headers = { authorization: `Bearer ${token}` };
  const times = [];
  for (let i = 0; i < QUESTIONS; i += 1) {
    const address = `http://127.0.0.1:${port}/api/v1/claims?pair=${PAIRS[i % PAIRS.length].join(",")}&limit=100`;
    times.push(await seconds(async () => (await fetch(address, { headers })).json()));
  }
  rowOfTimes("the same over HTTP, ms, p95", times);
  desk.kill("SIGINT");
  await ended;
}

function rowOfTimes(what, times, goal = GOAL_TIMELINE_MS) {
  const p95 = (times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0) * 1000;
  row(what, show(p95, 1), `under ${goal}`, p95 < goal);
}

try {
  const store = await benchCommit(Array.from({ length: DOCUMENTS }, (_, number) => ledgerEntry(number)));
  await benchTimeline(store);
  const network = await benchNetwork(store);
  await store.close();
  await benchFloor(network);
  await benchHttp(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (missed.length > 0) {
  console.log(`goals missed: ${missed.join(", ")}`);
  process.exitCode = 1;
}
