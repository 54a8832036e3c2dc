// The real outputs that README.md and docs/ show, by the name in their marks: <!-- output: name --> … <!-- /output -->.
import { readFileSync } from "node:fs";
import { createCoder } from "../../dist/coding/index.js";
import { documentFromText, hashText, loadLexiconTables } from "../../dist/intake/index.js";
import { createTagger, parseSentence, readText } from "../../dist/text/index.js";
import { showAccuracy } from "./accuracy.mjs";
import { EXAMPLES, mistakes, officesByDate } from "./examples.mjs";
import { chancery, DEMO } from "./run_chancery.mjs";

const ARTICLE = readFileSync(new URL("../../demo/article.txt", import.meta.url), "utf8");
const PUBLISHED = "2026-03-12";
/** The sentence that docs/design.md follows through the folders, and the one of README.md. */
const WALKED = "imposed sanctions on two Chinese banks";
const FOLLOWED = "Trade between China and Russia fell";

/** As "json" the formatter of the papers would write the output anew. */
const JSON_BLOCK = "json5";

const MARKED = /(<!-- output: ([a-z_]+) -->\n)[\s\S]*?(<!-- \/output -->)/g;

/** The page with every marked output run anew. */
export function withOutputs(page) {
  return page.replace(MARKED, (_all, open, name, close) => {
    const make = OUTPUTS[name];
    if (make === undefined) throw new Error(`tools/reference/outputs.mjs has no output "${name}"`);
    return `${open}${make()}\n${close}`;
  });
}

const OUTPUTS = {
  followed_sentence: () => block("text", sentenceWith(FOLLOWED).words),
  followed_claim: () => {
    const { stdout } = chancery([...DEMO, "--json"]);
    const { claims } = JSON.parse(stdout);
    return block(
      JSON_BLOCK,
      showJson(claims.find((claim) => claim.kind === "figure" && claim.citation.text.startsWith(FOLLOWED))),
    );
  },
  walked_sentence: () => block("text", sentenceWith(WALKED).words),
  walked_document: () => {
    const { text, ...rest } = documentFromText(ARTICLE, { published: PUBLISHED });
    return block(
      "text",
      `${JSON.stringify(rest)}\ntext: ${text.length.toLocaleString("en-US")} characters, as given`,
    );
  },
  walked_tokens: () => {
    const { sentence } = sentenceWith(WALKED);
    const words = sentence.tokens.map(
      ({ text, lemma, pos }) => `${text}/${pos}${lemma === text.toLowerCase() ? "" : `/${lemma}`}`,
    );
    return block(
      "text",
      `sentence ${sentence.index}, characters ${sentence.start} to ${sentence.end}\n${wrap(words.join(" "))}`,
    );
  },
  walked_clauses: () => {
    const { sentence } = sentenceWith(WALKED);
    const words = (from, to) => ARTICLE.slice(sentence.tokens[from].start, sentence.tokens[to - 1].end);
    const list = (phrases) => phrases.map(({ from, to }) => `“${words(from, to)}”`).join(", ");
    const lines = parseSentence(sentence.tokens).clauses.map(
      ({ kind, subject, verb, object, prepositions }) =>
        [
          `${kind} clause`,
          `subject ${list(subject) || "none"}`,
          `verb “${words(verb.from, verb.to)}”`,
          `object ${list(object) || "none"}`,
          ...prepositions.map(({ prep, phrases }) => `${prep} ${list(phrases)}`),
        ].join("; "),
    );
    return block("text", lines.join("\n"));
  },
  walked_claims: () => {
    const coder = createCoder(loadLexiconTables(), hashText);
    const { claims } = coder.code(documentFromText(ARTICLE, { published: PUBLISHED }));
    const { index } = sentenceWith(WALKED).sentence;
    return block(
      JSON_BLOCK,
      claims
        .filter((claim) => claim.citation.sentence === index)
        .map(showJson)
        .join("\n"),
    );
  },
  checked_text: () => {
    const { stdout, status } = chancery(["check", "-", "--published", "2026-03-12"], DRAFT);
    if (status !== 1) throw new Error("the example of a checked text must be contradicted");
    return block("text", stdout.trim());
  },
  accuracy: showAccuracy,
  ...Object.fromEntries(Object.entries(EXAMPLES).map(([name, show]) => [name, () => block("text", show())])),
  offices_by_date: () => block("text", officesByDate()),
  mistakes: () => block("text", mistakes()),
  refused: () => block("text", REFUSED.map(showRun).join("\n\n")),
  refused_lines: () => {
    const { stdout, stderr, status } = chancery(
      ["read", "--jsonl", "--workers", "1"],
      `${BAD_LINES.join("\n")}\n`,
    );
    const answered = stdout.split("\n").filter((line) => !line.includes('"error"') && line !== "").length;
    if (answered !== 1 || status !== 0)
      throw new Error("the example of a stream must answer one line and exit 0");
    const refused = stdout.split("\n").filter((line) => line.includes('"error"'));
    return block(
      "text",
      [
        "input:",
        ...BAD_LINES,
        "",
        "refused, on standard output:",
        ...refused,
        "",
        "and on standard error:",
        stderr.trim(),
      ].join("\n"),
    );
  },
};

/** A value that changed its direction, a growth on a revised base, and a capital of another country. */
const DRAFT =
  "Trade between China and Russia fell by 6.9 percent to 228.1 billion dollars in 2025. In the first half of 2025 China exported goods for 59.32 billion dollars to Russia and imported goods for 47.16 billion dollars from it. The envoy went on to Hungary, Austria and Slovenia, and was received in Budapest, Vienna and Bratislava.\n";

const REFUSED = [
  ["read", "report.txt"],
  ["read", "docs"],
  ["read", "article.txt", "--published", "2026-02-30"],
  ["read", "http://127.0.0.1:8080/article"],
];

const BAD_LINES = [
  '{"id": 1, "text": "France will visit Germany."}',
  '{"id": 2, "txt": "France will visit Germany."}',
  '{"id": 3, "text": "France will visit Germany.", "published": "12.3.2026"}',
  '{"id": 4, "text": "France',
];

function showRun(args) {
  const { stderr, status } = chancery(args);
  return `$ chancery ${args.join(" ")}\n${wrap(stderr.trim())}\n(exit code ${status})`;
}

const known = new Map();

function sentenceWith(words) {
  if (!known.has("all")) known.set("all", readText(ARTICLE, null, createTagger()).sentences);
  const sentence = known.get("all").find(({ start, end }) => ARTICLE.slice(start, end).includes(words));
  if (sentence === undefined) throw new Error(`demo/article.txt has no sentence with "${words}"`);
  return { sentence, words: ARTICLE.slice(sentence.start, sentence.end) };
}

/** JSON with one line for each field. */
function showJson(value) {
  const fields = Object.entries(value).map(
    ([name, field]) => `  ${JSON.stringify(name)}: ${JSON.stringify(field)}`,
  );
  return `{\n${fields.join(",\n")}\n}`;
}

function wrap(text, width = 110) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

function block(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
