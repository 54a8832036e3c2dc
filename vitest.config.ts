// Tests run on the sources; those that start the command line or a thread use dist/, which tools/test.mjs builds first.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2, // of two processors vitest takes one; most tests of commands and pages wait for another process
    disableConsoleIntercept: true, // what a database prints while it closes comes too late for the channel between the processes
    restoreMocks: true,
  },
});
