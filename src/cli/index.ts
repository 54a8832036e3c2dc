// The command line: it speaks the Desk port only.
export type { CliIo, InputKind } from "./io.js";
export { faultSentence, runCli } from "./run.js";
