// What runs in a reading thread: it loads the lexicon and the tagger once, then answers documents until it is ended.
import { createCoder } from "../coding/index.js";
import type { LineTask, Task, TaskResult } from "../desk/index.js";
import { hashText, loadLexiconTables } from "../intake/index.js";
import { serveJobs } from "../pool/index.js";
import { answerDocument, answerStored } from "./answer_document.js";
import { answerFeed } from "./answer_feed.js";
import { answerLines } from "./answer_lines.js";
import { nameTable } from "./names.js";

/** Lines up to so many bytes are read together with their neighbours; a longer one is alone with its time limit. */
const SHORT_LINE = 16 * 1024;

const tables = loadLexiconTables();
const coder = createCoder(tables, hashText);
const names = nameTable(tables);

serveJobs<Task, TaskResult>({
  async one(task) {
    if (task.kind === "document") return { kind: "document", ...(await answerDocument(task, coder, names)) };
    if (task.kind === "stored")
      return { kind: "document", ...answerStored(task.document, coder, names, task.explain) };
    if (task.kind === "feed") return answerFeed(task);
    const [result] = answerLines([task], coder, () => {});
    if (result === undefined) throw new Error("one line gave no answer");
    return result;
  },
  together: {
    accepts: (task) => task.kind === "line" && task.bytes.length <= SHORT_LINE,
    answer: (tasks, at) => answerLines(tasks.filter(isLine), coder, at),
  },
  buffersOf: (result) => (result.kind === "line" ? [result.bytes.buffer as ArrayBuffer] : []),
});

function isLine(task: Task): task is LineTask {
  return task.kind === "line";
}
