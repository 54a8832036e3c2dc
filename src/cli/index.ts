// The command line: it speaks the Desk port only.
export { faultSentence } from "./fault_sentence.js";
export type { CliIo, DeskSettings, InputKind } from "./io.js";
export { runCli } from "./run.js";
