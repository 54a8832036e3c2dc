#!/usr/bin/env node
// `node bench/ledger.mjs`: how many documents with 20 claims each the ledger takes in a second on DuckDB, beside the bare
// engine that appends the same bytes to one table, and how long a pair's timeline over 100,000 claims takes. Exits 1 when a
// goal is missed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { groupCommit } from "../dist/ledger/index.js";
import { openDuckdbLedger } from "../dist/store/index.js";
import { ledgerEntry } from "./entries.mjs";

const DOCUMENTS = 5000;
const GOAL_PER_SECOND = 1000;
const GOAL_TIMELINE_MS = 50;
const QUESTIONS = 100;

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
    document: null,
    record: null,
    series: null,
    from: null,
    to: null,
    asOf: null,
    after: null,
    limit: 100,
  };
  const pairs = [
    ["CHN", "RUS"],
    ["DEU", "FRA"],
    ["IND", "JPN"],
    ["KEN", "NOR"],
  ];
  const times = [];
  for (let i = 0; i < QUESTIONS; i += 1) {
    const pair = pairs[i % pairs.length];
    times.push(await seconds(() => store.claims({ ...query, pair })));
  }
  const sorted = times.toSorted((a, b) => a - b);
  const p95 = (sorted[Math.floor(QUESTIONS * 0.95)] ?? 0) * 1000;
  const { claims } = await store.counts();
  row("claims in the ledger", show(claims));
  row(
    "a page of 100 of a pair's timeline, ms, p95",
    show(p95, 1),
    `under ${GOAL_TIMELINE_MS}`,
    p95 < GOAL_TIMELINE_MS,
  );
}

try {
  const store = await benchCommit(Array.from({ length: DOCUMENTS }, (_, number) => ledgerEntry(number)));
  await benchTimeline(store);
  await store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (missed.length > 0) {
  console.log(`goals missed: ${missed.join(", ")}`);
  process.exitCode = 1;
}
