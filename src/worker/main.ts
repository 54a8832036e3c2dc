// What runs in a reading thread: it loads the lexicon and the tagger once, then answers documents until it is ended.
import { createCoder } from "../coding/index.js";
import type { Task, TaskResult } from "../desk/index.js";
import { hashText, loadLexiconTables } from "../intake/index.js";
import { serveJobs } from "../pool/index.js";
import { answerDocument } from "./answer_document.js";
import { answerLine } from "./answer_line.js";
import { nameTable } from "./names.js";

const tables = loadLexiconTables();
const coder = createCoder(tables, hashText);
const names = nameTable(tables);

serveJobs<Task, TaskResult>(async (task) =>
  task.kind === "line"
    ? answerLine(task, coder)
    : { kind: "document", answer: await answerDocument(task, coder, names) },
);
