#!/usr/bin/env node
// `npm run bench [-- --quick]`: how fast `read --jsonl` is beside its tagger alone, whether its memory stays flat, and whether
// one thread and two print the same bytes. All on the same 20,000 articles, so that loading does not decide. The goal of the
// speed holds for the command as it is used, on all processors, and for one processor against one. Two workers are counted against
// one worker held to one processor, because one that is not held already uses more than one; beside that stands the ceiling of the
// machine: two separate programs, each held to a processor of its own, each on half of the articles. Speeds are compared within this
// run only. Then the ledger (bench/ledger.mjs), the page (bench/page.mjs) the check (bench/check.mjs) and a loading (bench/load.mjs). Exits 1 when a goal is missed.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { articleLine, SENTENCES_PER_ARTICLE } from "./articles.mjs";
import { CAN_PIN, measure, PROCESSORS, residentMb } from "./measure.mjs";

const quick = process.argv.includes("--quick");
const ARTICLES = quick ? 2000 : 20_000;
const SAMPLE_EVERY = ARTICLES / 20;
const GOAL_RATIO = 0.15;
const GOAL_TWO = 1.7;
/** The last third of a run may hold so much more than the first: threads are renewed at different moments. */
const GOAL_GROWTH = 1.25;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const READ = [path("../bin/chancery"), "read", "--jsonl"];
const WINK = [path("wink_alone.mjs")];
const rows = [];
const missed = [];

function* articles(from = 0, to = ARTICLES) {
  for (let number = from; number < to; number += 1) yield articleLine(number);
}

function row(what, value, goal = "", isMet = true) {
  rows.push([what, value, goal === "" ? "" : `${goal}: ${isMet ? "yes" : "NO"}`]);
  if (!isMet) missed.push(what);
}

const rate = ({ seconds }) => show((ARTICLES * SENTENCES_PER_ARTICLE) / seconds);
const show = (number, digits = 0) => number.toLocaleString("en-US", { maximumFractionDigits: digits });
const faster = (best, next) => (best === null || next.seconds < best.seconds ? next : best);
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function rowRatio(what, alone, read) {
  const ratio = alone.seconds / read.seconds;
  row(what, ratio.toFixed(3), `at least ${GOAL_RATIO}`, ratio >= GOAL_RATIO);
}

/** Each measurement twice, one after the other in turn, and the faster of each: another program on the machine must not decide. */
async function turns(measurements) {
  const best = measurements.map(() => null);
  for (let turn = 0; turn < 2; turn += 1) {
    for (const [i, run] of measurements.entries()) best[i] = faster(best[i], await run());
  }
  return best;
}

async function benchAsUsed() {
  const [alone, used] = await turns([() => measure(WINK, articles()), () => measure(READ, articles())]);
  row("wink-nlp alone, sentences/s", rate(alone));
  row(`read --jsonl (${availableParallelism()} processors), sentences/s`, rate(used));
  rowRatio("ratio", alone, used);
}

const ONE = [...READ, "--workers", "1"];
/** One worker held to one processor. */
let held = null;

async function benchOneProcessor() {
  if (!CAN_PIN) return;
  const pin = { pin: PROCESSORS[0] };
  const [alone, read] = await turns([
    () => measure(WINK, articles(), pin),
    () => measure(ONE, articles(), pin),
  ]);
  held = read;
  row("both held to one processor: wink-nlp alone, sentences/s", rate(alone));
  row("read --jsonl --workers 1, sentences/s", rate(read));
  rowRatio("ratio on one processor", alone, read);
}

async function benchThreads() {
  const samples = [];
  const onLine = (number, pid) => {
    if (number % SAMPLE_EVERY === 0) samples.push(residentMb(pid));
  };
  const one = await measure(ONE, articles());
  const two = await measure([...READ, "--workers", "2"], articles(), { onLine });
  row("one worker, sentences/s", rate(one));
  row("two workers, sentences/s", rate(two));
  if (held === null) row("speed-up of two", (one.seconds / two.seconds).toFixed(2));
  else await rowsOfTwo(held, two);
  row("same bytes from one and two", one.sha256.slice(0, 12), "equal", one.sha256 === two.sha256);
  rowsOfMemory(two, samples);
}

/** What two workers gain over one that is held to one processor, and what two programs that share nothing gain. */
async function rowsOfTwo(one, two) {
  const gain = one.seconds / two.seconds;
  row("speed-up of two over one processor", gain.toFixed(2), `at least ${GOAL_TWO}`, gain >= GOAL_TWO);
  const half = ARTICLES / 2;
  const apart = await seconds(() =>
    Promise.all([
      measure(ONE, articles(0, half), { pin: PROCESSORS[0] }),
      measure(ONE, articles(half), { pin: PROCESSORS[1] }),
    ]),
  );
  row("ceiling: two programs, a processor each, half of the articles", (one.seconds / apart).toFixed(2));
}

async function seconds(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function rowsOfMemory(run, samples) {
  const third = Math.floor(samples.length / 3);
  // The first samples are of threads that still load.
  const first = mean(samples.slice(1, third + 1));
  const last = mean(samples.slice(-third));
  row(`articles read by two workers (${show(run.seconds, 1)} s)`, show(run.lines));
  row(`memory every ${show(SAMPLE_EVERY)} articles, MB`, samples.map((mb) => Math.round(mb)).join(" "));
  row(
    "memory, last third over first third",
    (last / first).toFixed(2),
    `at most ${GOAL_GROWTH}`,
    last / first <= GOAL_GROWTH,
  );
}

for (const bench of [benchAsUsed, benchOneProcessor, benchThreads]) {
  await bench();
  for (const [what, value, goal] of rows.splice(0))
    console.log(`${what.padEnd(64)} ${value.padStart(12)}   ${goal}`);
}
if (missed.length > 0) {
  console.log(`goals missed: ${missed.join(", ")}`);
  process.exitCode = 1;
}
await import("./ledger.mjs");
await import("./page.mjs");
await import("./check.mjs");
await import("./load.mjs");
