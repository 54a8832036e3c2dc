// A reading thread for the tests of the desk: it echoes lines, and some of them are slow or deadly.
import { serveJobs } from "../../dist/pool/index.js";

const encode = (text) => new TextEncoder().encode(text);

function answerLine({ number, bytes }) {
  const line = new TextDecoder().decode(bytes);
  if (line.includes("SLOW")) for (;;);
  if (line.includes("DEADLY")) process.exit(3);
  if (line.includes("BAD"))
    return { kind: "line", bytes: encode(`{"line":${number}}\n`), claims: 0, problem: "It is bad." };
  return { kind: "line", bytes: encode(`${line}\n`), claims: 2, problem: null };
}

function answerDocument({ from }) {
  const name = "path" in from ? from.path : from.name;
  if (name.includes("slow")) for (;;);
  if (name.includes("bad")) return { ok: false, problem: `${name} is bad.` };
  return { ok: true, line: { document: name, size: from.bytes?.length }, page: {} };
}

/** One entry for each line of the feed; a feed that begins with "<rss>SLOW" never ends. */
function answerFeed({ from }) {
  const lines = new TextDecoder().decode(from.bytes).split("\n");
  if (lines[0].includes("SLOW")) for (;;);
  const entries = lines
    .slice(1)
    .map((url) => ({ url, title: url, published: null, author: null, content: null }));
  return { kind: "feed", answer: { ok: true, entries, isCut: false } };
}

serveJobs({
  one(task) {
    if (task.kind === "feed") return answerFeed(task);
    return task.kind === "line" ? answerLine(task) : { kind: "document", answer: answerDocument(task) };
  },
});
