// The ranks of src, and what each folder may load from outside. docs/design.md tells the same in words.

/** Folder (or file) directly under src -> rank. Ranks up to LAST_PURE are pure; a folder imports only lower ranks. */
export const RANKS: Readonly<Record<string, number>> = {
  model: 0,
  contract: 1,
  lexicon: 1,
  charts: 2,
  text: 2,
  datasets: 2,
  coding: 3,
  ledger: 4,
  views: 5,
  screening: 5,
  gas: 5,
  check: 6,
  brief: 7,
  intake: 8,
  store: 8,
  pool: 8,
  press: 8,
  client: 8,
  desk: 9,
  api: 10,
  cli: 10,
  mcp: 10,
  worker: 10,
  "main.ts": 11,
};

export const LAST_PURE = 7;

/** Packages and Node modules that a folder may load. What is not named here needs a reason before a line of code. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  contract: ["zod"],
  charts: ["d3-array", "d3-time"],
  text: ["wink-nlp", "wink-eng-lite-web-model"],
  intake: [
    "htmlparser2",
    "eld",
    "feedsmith",
    "ipaddr.js",
    "node:crypto",
    "node:dns",
    "node:fs",
    "node:http",
    "node:https",
    "node:net",
    "node:url",
    "node:util",
    "node:zlib",
  ],
  store: ["@duckdb/node-api", "node:crypto", "node:fs", "node:path", "node:timers", "pg"],
  pool: ["node:v8", "node:worker_threads"],
  client: ["node:crypto", "node:events", "node:fs", "node:http", "node:path", "node:readline"],
  press: [
    "@resvg/resvg-wasm",
    "docx",
    "fflate",
    "fontkit",
    "node:crypto",
    "node:fs",
    "node:module",
    "node:path",
    "pdfkit",
    "yaml",
  ],
  api: ["hono", "@hono/node-server", "node:crypto", "node:fs", "node:http", "node:net", "node:path"],
  cli: ["commander", "csv-stringify", "picocolors"],
  "main.ts": ["node:child_process", "node:fs", "node:os", "node:path", "node:url"],
};

/** Packages of typefaces: src/press reads their files and runs nothing of them. */
export const TYPEFACES: readonly string[] = [
  "@embedpdf/fonts-sc",
  "@expo-google-fonts/source-sans-3",
  "@expo-google-fonts/source-serif-4",
];

/** Packages of the page, which is bundled: no folder of src loads them. */
export const PAGE_PACKAGES: readonly string[] = ["react", "react-dom"];

/** References past a folder's index.ts, "from -> to", each with its reason. */
export const SIDE_DOORS: Readonly<Record<string, string>> = {
  "src/desk/check_stream.ts -> src/intake/record_fields.ts":
    "fields of a record; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/doubts.ts -> src/intake/hash_text.ts":
    "one hash; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/follow_lines.ts -> src/intake/limits.ts":
    "two numbers; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/load/enter_meetings.ts -> src/intake/hash_text.ts":
    "one hash; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/new_row.ts -> src/intake/hash_text.ts":
    "one hash; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/stream_line.ts -> src/intake/input_error.ts":
    "one class; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/stream_line.ts -> src/intake/parse_line.ts":
    "one line as JSON; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/stream_line.ts -> src/intake/record_fields.ts":
    "fields of a record; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/tables.ts -> src/intake/lexicon_tables.ts":
    "tables; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/read_document.ts -> src/intake/limits.ts":
    "two numbers; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/recode.ts -> src/coding/version.ts":
    "one text; coding's index loads the tagger, which only the reading threads need",
  "src/desk/view_ledger.ts -> src/coding/measured.ts":
    "eight numbers; coding's index loads the tagger, which only the reading threads need",
  "src/desk/view_ledger.ts -> src/coding/version.ts":
    "one text; coding's index loads the tagger, which only the reading threads need",
  "src/desk/correct.ts -> src/intake/hash_text.ts":
    "one hash; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/jobs.ts -> src/intake/hash_text.ts":
    "one hash; intake's index loads the parsers of pages, which only the reading threads need",
  "src/desk/create_desk.ts -> src/intake/net/index.ts":
    "fetching runs in the main thread; intake's index loads the parsers of pages and feeds, which only the reading threads need",
  "src/desk/fetched_page.ts -> src/intake/net/index.ts":
    "fetching runs in the main thread; intake's index loads the parsers of pages and feeds, which only the reading threads need",
  "src/desk/read_entries.ts -> src/intake/net/index.ts":
    "fetching runs in the main thread; intake's index loads the parsers of pages and feeds, which only the reading threads need",
  "src/desk/read_url.ts -> src/intake/net/index.ts":
    "fetching runs in the main thread; intake's index loads the parsers of pages and feeds, which only the reading threads need",
  "src/desk/tasks.ts -> src/intake/net/index.ts":
    "fetching runs in the main thread; intake's index loads the parsers of pages and feeds, which only the reading threads need",
  "src/main.ts -> src/intake/net/index.ts": "the net as the system gives it, handed to the desk",
  "src/main.ts -> src/intake/starter_file.ts":
    "the starter record for a ledger that is new; intake's index loads the parsers of pages",
  "src/main.ts -> src/worker/main.ts": "the file that a reading thread starts with, handed on by its address",
};

/** Files outside of src that src reads by address. */
export const OUTSIDE: Readonly<Record<string, string>> = {
  "src/press/house_style.ts -> data/brief/house_style.yaml":
    "the house style of a brief, which a newsroom reads and copies where it stands",
  "src/main.ts -> package.json": "the version that --version prints stands there once",
};
