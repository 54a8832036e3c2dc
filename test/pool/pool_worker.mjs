// A reading thread for the tests of the pool: it does what its payload says.
import { serveJobs } from "../../dist/pool/index.js";

const DEEDS = {
  echo: ({ value }) => value,
  later: async ({ value, ms }) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return value;
  },
  spin: ({ ms }) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
    return "spun";
  },
  hang: () => new Promise(() => {}),
  throw: () => {
    throw new TypeError("not that");
  },
  exit: () => process.exit(7),
  escape: () =>
    new Promise(() => {
      setTimeout(() => {
        throw new Error("out of reach");
      });
    }),
  fill: () => {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill({}));
  },
  print: () => {
    console.log("noise");
    console.error("noise");
    return "printed";
  },
  thread: async () => (await import("node:worker_threads")).threadId,
};

serveJobs((payload) => DEEDS[payload.deed](payload));
