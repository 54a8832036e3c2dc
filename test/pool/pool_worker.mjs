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
  buffer: ({ value }) => new TextEncoder().encode(value).buffer,
  thread: async () => (await import("node:worker_threads")).threadId,
};

serveJobs({
  one: (payload) => DEEDS[payload.deed](payload),
  together: {
    accepts: (payload) => payload.pack === true,
    answer: (payloads, at) =>
      payloads.map((payload, i) => {
        at(i);
        const value = DEEDS[payload.deed](payload);
        return value instanceof ArrayBuffer ? value : { value, together: payloads.length };
      }),
  },
  buffersOf: (result) => (result instanceof ArrayBuffer ? [result] : []),
});
