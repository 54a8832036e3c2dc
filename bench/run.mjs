#!/usr/bin/env node
// `npm run bench [-- --quick]`: how fast `read --jsonl` is beside its tagger alone, whether its memory stays flat, and whether
// one thread and two print the same bytes. The goal is on the command as it is used, on all processors; the ratio on one
// processor stands beside it. Speeds are compared within this run only. Exits 1 when a goal is missed.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { articleLine, SENTENCES_PER_ARTICLE } from "./articles.mjs";
import { CAN_PIN, measure, residentMb } from "./measure.mjs";

const quick = process.argv.includes("--quick");
const SPEED_ARTICLES = quick ? 1000 : 6000;
const MEMORY_ARTICLES = quick ? 3000 : 20_000;
const SAMPLE_EVERY = quick ? 150 : 1000;
const GOAL_RATIO = 0.2;
/** The last third of a run may hold so much more than the first: threads are renewed at different moments. */
const GOAL_GROWTH = 1.25;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const READ = [path("../bin/chancery"), "read", "--jsonl"];
const rows = [];
const missed = [];

function* articles(count) {
  for (let number = 0; number < count; number += 1) yield articleLine(number);
}

function row(what, value, goal = "", isMet = true) {
  rows.push([what, value, goal === "" ? "" : `${goal}: ${isMet ? "yes" : "NO"}`]);
  if (!isMet) missed.push(what);
}

const rate = ({ seconds }, count) => (count * SENTENCES_PER_ARTICLE) / seconds;
const show = (number, digits = 0) => number.toLocaleString("en-US", { maximumFractionDigits: digits });
const faster = (best, next) => (best === null || next.seconds < best.seconds ? next : best);
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

async function benchSpeed() {
  const wink = [path("wink_alone.mjs")];
  // Turn by turn, and the better of two each: another program on the machine must not decide.
  const [alone, used, pinnedAlone, pinned] = await turns([
    () => measure(wink, articles(SPEED_ARTICLES)),
    () => measure(READ, articles(SPEED_ARTICLES)),
    () => measure(wink, articles(SPEED_ARTICLES), { pin: true }),
    () => measure([...READ, "--workers", "1"], articles(SPEED_ARTICLES), { pin: true }),
  ]);
  const ratio = alone.seconds / used.seconds;
  row("wink-nlp alone, sentences/s", show(rate(alone, SPEED_ARTICLES)));
  row(`read --jsonl (${availableParallelism()} processors), sentences/s`, show(rate(used, SPEED_ARTICLES)));
  row("ratio", ratio.toFixed(3), `at least ${GOAL_RATIO}`, ratio >= GOAL_RATIO);
  if (!CAN_PIN) return;
  row("the same held to one processor: read --jsonl --workers 1", show(rate(pinned, SPEED_ARTICLES)));
  row("ratio on one processor", (pinnedAlone.seconds / pinned.seconds).toFixed(3));
}

/** Each measurement twice, one after the other in turn; the faster of each. */
async function turns(measurements) {
  const best = measurements.map(() => null);
  for (let turn = 0; turn < 2; turn += 1) {
    for (const [i, run] of measurements.entries()) best[i] = faster(best[i], await run());
  }
  return best;
}

async function benchThreads() {
  const one = await measure([...READ, "--workers", "1"], articles(SPEED_ARTICLES));
  const two = await measure([...READ, "--workers", "2"], articles(SPEED_ARTICLES));
  row("one worker, sentences/s", show(rate(one, SPEED_ARTICLES)));
  row("two workers, sentences/s", show(rate(two, SPEED_ARTICLES)));
  row("speed-up of two", (one.seconds / two.seconds).toFixed(2));
  row("same bytes from one and two", one.sha256.slice(0, 12), "equal", one.sha256 === two.sha256);
}

async function benchMemory() {
  const samples = [];
  const onLine = (number, pid) => {
    if (number % SAMPLE_EVERY === 0) samples.push(residentMb(pid));
  };
  const run = await measure([...READ, "--workers", "2"], articles(MEMORY_ARTICLES), { onLine });
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

for (const bench of [benchSpeed, benchThreads, benchMemory]) {
  await bench();
  for (const [what, value, goal] of rows.splice(0))
    console.log(`${what.padEnd(64)} ${value.padStart(12)}   ${goal}`);
}
if (missed.length > 0) {
  console.log(`goals missed: ${missed.join(", ")}`);
  process.exitCode = 1;
}
