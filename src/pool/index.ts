// Worker threads: order, back-pressure, time limits. The main thread passes raw lines, workers return finished strings.
export { answerInOrder, type Window } from "./in_order.js";
export { createPool, type Pool } from "./pool.js";
export type { Outcome } from "./protocol.js";
export { serveJobs } from "./serve.js";
export { type Line, splitLines } from "./split_lines.js";
