// The rules that keep the tree as docs/design.md says. Each is held against src, and each is shown files that break it.
import { describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { LAYER_RULES } from "./architecture/layer_rules.js";
import { PURITY_RULES } from "./architecture/purity_rules.js";
import { PACKAGES, PAGE_PACKAGES, TYPEFACES } from "./architecture/ranks.js";
import type { SourceFile } from "./architecture/source_file.js";
import { listFolder, readSources, walkFolder } from "./architecture/src_files.js";
import { TIDY_RULES } from "./architecture/tidy_rules.js";

const RULES = [...LAYER_RULES, ...PURITY_RULES, ...TIDY_RULES];
const sources = readSources();
/** What programs write from data/: no source, and read by nothing in src but the loaders at the edge. */
const COMPILED = /^src\/(?:lexicon\/compiled\/[a-z_]+|ledger\/starter\/starter)\.json$/;

describe("src", () => {
  test.each(RULES.map(({ name, reason, check }) => [name, reason, check] as const))(
    "%s: %s",
    (_name, _reason, check) => {
      expect(check(sources)).toEqual([]);
    },
  );

  test("is seen whole: two ways of listing it agree, and every file in it is one that the rules can read", () => {
    expect(walkFolder("src").sort()).toEqual(listFolder("src").sort());
    const unread = walkFolder("src").filter((path) => !sources.some((file) => file.path === path));
    expect(unread.filter((path) => !COMPILED.test(path))).toEqual([]);
    expect(sources.length).toBeGreaterThan(100);
  });

  test("loads the dependencies of package.json and no others", () => {
    const loaded = [...Object.values(PACKAGES).flat(), ...PAGE_PACKAGES, ...TYPEFACES].filter(
      (name) => !name.startsWith("node:"),
    );
    expect(loaded.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  });
});

/** What breaks a rule: its name, files that do, and words of the complaint. */
const BROKEN: readonly (readonly [rule: string, files: Readonly<Record<string, string>>, said: string])[] = [
  ["every folder of src has a rank", { "src/extras/a.ts": "" }, "src/extras has no rank"],
  ["every folder of src has a rank", { "src/second_main.ts": "" }, "src/second_main.ts has no rank"],
  [
    "a folder refers only to lower ranks, never to an equal one",
    { "src/text/a.ts": 'import { x } from "../coding/index.js";' },
    "src/text/a.ts (rank 2): import of src/coding/index.ts (rank 3)",
  ],
  [
    "a folder refers only to lower ranks, never to an equal one",
    { "src/cli/a.ts": 'import type { X } from "../worker/index.js";' },
    "(rank 10): import of src/worker/index.ts (rank 10)",
  ],
  [
    "a folder refers only to lower ranks, never to an equal one",
    { "src/model/a.ts": 'export * from "../text/index.js";' },
    "export of src/text/index.ts",
  ],
  [
    "a folder refers only to lower ranks, never to an equal one",
    { "src/model/a.ts": 'export { x } from "../text/index.js";' },
    "export of src/text/index.ts",
  ],
  [
    "a folder refers only to lower ranks, never to an equal one",
    { "src/desk/a.ts": 'const cli = await import("../cli/index.js");' },
    "dynamic import of src/cli/index.ts",
  ],
  [
    "a folder refers only to lower ranks, never to an equal one",
    { "src/desk/a.ts": 'const cli = require("../cli/index.js");' },
    "require of src/cli/index.ts",
  ],
  [
    "a folder refers only to lower ranks, never to an equal one",
    { "src/text/a.ts": 'type Coder = import("../coding/index.js").Coder;' },
    "import of src/coding/index.ts",
  ],
  [
    "a folder refers only to lower ranks, never to an equal one",
    { "src/pool/a.ts": 'new Worker(new URL("../worker/main.js", import.meta.url));' },
    "url of src/worker/main.ts",
  ],
  [
    "folders inside a folder never refer to their siblings",
    { "src/coding/events/a.ts": 'import { x } from "../figures/b.js";' },
    "src/coding/events/a.ts: import of src/coding/figures/b.ts",
  ],
  [
    "a folder is entered by its index.ts",
    { "src/coding/events/a.ts": 'import { x } from "../../text/token.js";' },
    "import of src/text/token.ts, past index.ts",
  ],
  ["every exception is still needed", {}, "src/main.ts -> package.json is an exception"],
  [
    "src refers to nothing outside of src",
    { "src/desk/a.ts": 'import { x } from "../../tools/compile_data.mjs";' },
    "import of tools/compile_data.mjs",
  ],
  [
    "src refers to nothing outside of src",
    { "src/desk/a.ts": 'const rows = new URL("../../bench/rows.json", import.meta.url);' },
    "url of bench/rows.json",
  ],
  [
    "every reference names its file",
    { "src/desk/a.ts": "const part = await import(name);" },
    "dynamic import of a computed name",
  ],
  [
    "no file imports itself by way of others",
    {
      "src/text/a.ts": 'import "./b.js";',
      "src/text/b.ts": 'import type { C } from "./c.js";',
      "src/text/c.ts": 'export * from "./a.js";',
    },
    "src/text/a.ts -> src/text/b.ts -> src/text/c.ts -> src/text/a.ts",
  ],
  ...(
    [
      ["process.env.HOME", "process (environment)"],
      ["globalThis.process", "globalThis (environment)"],
      ["Buffer.from(text)", "Buffer (environment)"],
      ["await fetch(url)", "fetch (network)"],
      ["setTimeout(go, 10)", "setTimeout (timer)"],
      ["performance.now()", "performance (clock)"],
      ["document.title", "document (DOM)"],
      ["let at: HTMLElement", "HTMLElement (DOM)"],
      ['console.log("x")', "console (output)"],
      ["crypto.randomUUID()", "crypto (chance)"],
      ['new URL("./x.json", import.meta.url)', "import.meta (disk)"],
      ["const { env } = process", "process (environment)"],
      ["const read = { process }", "process (environment)"],
    ] as const
  ).map(
    ([code, said]) =>
      [
        "ranks 0-7 touch no disk, network, timer, environment or DOM global",
        { "src/text/a.ts": `${code};` },
        said,
      ] as const,
  ),
  ...(
    [
      ["Date.now()", "Date.now (clock)"],
      ["new Date()", "new Date() (clock)"],
      ["Date()", "Date() (clock)"],
      ["const clock = Date.now", "Date.now (clock)"],
      ["new Date(2024, 1, 29)", "new Date(year, …) (time zone)"],
      ["day.getFullYear()", "getFullYear (time zone)"],
      ["Math.random()", "Math.random (chance)"],
      ["value.toLocaleString()", "toLocaleString without a locale"],
      ["names.sort((a, b) => a.localeCompare(b))", "localeCompare without a locale"],
    ] as const
  ).map(
    ([code, said]) =>
      [
        "ranks 0-7 ask neither the clock, nor chance, nor the machine's zone and language",
        { "src/coding/a.ts": `${code};` },
        said,
      ] as const,
  ),
  [
    "ranks 0-7 load no module of Node",
    { "src/lexicon/a.ts": 'import { readFileSync } from "node:fs";' },
    "src/lexicon/a.ts: node:fs",
  ],
  [
    "the compiler is not told to look away",
    { "src/text/a.ts": "// @ts-expect-error\nread();" },
    "@ts-expect-error",
  ],
  [
    "the compiler is not told to look away",
    { "src/text/a.ts": "declare const process: { env: object };" },
    "declare",
  ],
  [
    "a folder loads only the packages that it is known for",
    { "src/coding/a.ts": 'import { z } from "zod";' },
    "src/coding/a.ts: zod",
  ],
  [
    "a folder loads only the packages that it is known for",
    { "src/pool/a.ts": 'import { readFileSync } from "node:fs";' },
    "src/pool/a.ts: node:fs",
  ],
  ["every package that a folder is known for is loaded there", {}, "contract: zod"],
  [
    "no file has more than 400 lines",
    { "src/text/a.ts": "const x = 1;\n".repeat(401) },
    "src/text/a.ts has 401 lines",
  ],
  ...["src/text/utils.ts", "src/text/date_helpers.ts", "src/common/index.ts"].map(
    (path) => ["no file or folder is called utils, helpers or common", { [path]: "" }, path] as const,
  ),
];

describe("the rules", () => {
  test.each(BROKEN.map(([rule, files, said]) => [rule, said, files] as const))(
    "%s: %s",
    (rule, said, files) => {
      expect(complaints(rule, files)).toContain(said);
    },
  );

  test("each is shown to fail", () => {
    const shown = new Set(BROKEN.map(([rule]) => rule));
    expect(RULES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  /** Files that look like a breach and are none. */
  test.each<readonly [string, string]>([
    ["src/text/a.ts", 'import type { Span } from "../model/index.js";'],
    ["src/coding/events/a.ts", 'import { modalityOf } from "../modality.js";'],
    ["src/coding/a.ts", 'import { codeEvents } from "./events/code_events.js";'],
    [
      "src/coding/a.ts",
      "export const title = (document: Document) => document.title; interface Document { title: string }",
    ],
    ["src/coding/a.ts", "const { document } = reading; document.text;"],
    ["src/coding/a.ts", "for (const event of events) event.performance = reading.process;"],
    ["src/coding/a.ts", "const day = new Date(Date.UTC(2024, 1, 29)).getUTCDate();"],
    ["src/coding/a.ts", 'const said = "process.env and import(x)"; // Date.now()'],
    ["src/coding/a.ts", 'count.toLocaleString("en-US");'],
    ["src/intake/a.ts", "const now = Date.now() + performance.now();"],
  ])("leave alone what is right: %s: %s", (path, text) => {
    const about = (said: string) => said.includes("src/coding/a.ts") || said.includes(path);
    const all = RULES.flatMap(({ check }) => check([{ path, text }]));
    expect(all.filter(about)).toEqual([]);
  });
});

function complaints(name: string, files: Readonly<Record<string, string>>): string {
  const list: SourceFile[] = Object.entries(files).map(([path, text]) => ({ path, text }));
  const rule = RULES.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`there is no rule "${name}"`);
  return rule.check(list).join("\n");
}
