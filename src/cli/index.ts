// The command line: it speaks the Desk port only.
export type { CliIo } from "./io.js";
export { faultSentence, runCli } from "./run.js";
