// The papers say what is there: commands, options, fields, paths, links and scripts. test/docs/record.test.ts has the rest.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { publishedSchemas } from "../src/contract/index.js";
import { fieldsIn, valuesOf } from "./docs/fields.js";
import {
  anchorsOf,
  isThere,
  linksOf,
  paperOf,
  pathsOf,
  ROOT,
  readPapers,
  readText,
  resolveLink,
} from "./docs/papers.js";

const papers = readPapers();
const byPath = new Map(papers.map((paper) => [paper.path, paper]));
const readme = paperOf("README.md");
const guide = paperOf("docs/guide/reading.md");
const cli = paperOf("docs/reference/cli.md");
const claims = paperOf("docs/reference/claims.md");
const names = papers.map((paper) => [paper.path, paper] as const);

function run(...args: string[]): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
}

describe("every paper", () => {
  test("is seen", () => {
    expect([...byPath.keys()]).toEqual(
      expect.arrayContaining([
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "docs/design.md",
        "docs/mission.md",
      ]),
    );
    expect(papers.length).toBeGreaterThan(15);
  });

  test.each(names)("%s: its links lead to files and headings that are there", (_path, paper) => {
    const broken = linksOf(paper).filter((target) => {
      const { path, anchor } = resolveLink(paper, target);
      const other = byPath.get(path);
      return !isThere(path) || (anchor !== null && !(other !== undefined && anchorsOf(other).has(anchor)));
    });
    expect(broken).toEqual([]);
  });

  test.each(names)("%s: the paths that it names are there", (_path, paper) => {
    expect(pathsOf(paper).filter((path) => !isThere(path))).toEqual([]);
  });

  test.each(names)("%s: the scripts and tools that it tells to run are there", (_path, { text }) => {
    const scripts = [...text.matchAll(/\bnpm (?:run (?:--silent )?([a-z:]+)|(start|test)\b)/g)];
    const unknown = scripts.map(([, a, b]) => a ?? b ?? "").filter((name) => !(name in packageJson.scripts));
    const files = [...text.matchAll(/\bnode ((?:tools|bench|eval)\/[\w./-]+\.mjs)/g)].map(
      ([, path = ""]) => path,
    );
    expect([...unknown, ...files.filter((path) => !isThere(path))]).toEqual([]);
  });
});

describe("the command line", () => {
  const help = run("bin/chancery", "--help").stdout;
  const commands = [...help.matchAll(/^ {2}([a-z]+) (?:\[options\]|\[command\])/gm)].map(
    ([, name = ""]) => name,
  );
  const pages = [
    ["chancery", help],
    ...commands.map((name) => [name, run("bin/chancery", name, "--help").stdout]),
  ];

  test("is asked for its commands", () => {
    expect(commands).toContain("read");
  });
  test.each(commands.filter((name) => name !== "help"))(
    "%s has its section and stands in README.md",
    (name) => {
      expect(cli.text).toContain(`\n## chancery ${name}\n`);
      expect(readme.text).toContain(`bin/chancery ${name}`);
    },
  );
  test.each(pages)("every option of %s is in the reference", (_name, text = "") => {
    const options = [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = ""]) => option);
    expect(options.length).toBeGreaterThan(1);
    expect(options.filter((option) => !cli.text.includes(option))).toEqual([]);
  });
  test("every variable of the environment that it looks at is in the reference", () => {
    const files = readdirSync(`${ROOT}src/cli`).filter((name) => name.endsWith(".ts"));
    const variables = files.flatMap((name) => [
      ...[...readText(`src/cli/${name}`).matchAll(/\benv\.([A-Z_]+)/g)].map(([, variable = ""]) => variable),
    ]);
    expect(variables.length).toBeGreaterThan(0);
    expect(variables.filter((variable) => !cli.text.includes(`\`${variable}\``))).toEqual([]);
  });
  test("every exit code of its own is in the reference and in the guide", () => {
    const codes = [...readText("src/cli/exit.ts").matchAll(/= (\d);/g)].map(([, code = ""]) => code);
    expect(codes.filter((code) => !cli.text.includes(`\n| ${code} |`))).toEqual([]);
    expect(
      codes.filter((code) => !guide.text.includes(`${code}: `) && !guide.text.includes(`gives ${code} `)),
    ).toEqual([]);
  });
});

describe("claims in JSON", () => {
  const schemas = publishedSchemas();

  test("every field of every schema is in the reference", () => {
    const fields = [...fieldsIn(schemas)];
    expect(fields.length).toBeGreaterThan(50);
    const isTold = (field: string) =>
      new RegExp(`^\\| \`(?:[a-z]+\\.)?${field}\` \\|`, "m").test(claims.text);
    expect(fields.filter((field) => !isTold(field))).toEqual([]);
  });
  test("every schema is linked", () => {
    const files = readdirSync(`${ROOT}schema`).filter((name) => name !== "claim.schema.json");
    expect(files.filter((name) => !claims.text.includes(`../../schema/${name}`))).toEqual([]);
  });
  test.each(["status", "missing", "reason", "stance"])("the guide tells every value of %s", (field) => {
    const values = [...valuesOf(schemas, field)];
    expect(values.length).toBeGreaterThan(3);
    expect(values.filter((value) => !guide.text.includes(`\`${value}\``))).toEqual([]);
  });
});

test("what the program writes into the papers is current", { timeout: 120_000 }, () => {
  const { status, stderr } = run("tools/generate_reference.mjs", "--check");
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

describe("README.md", () => {
  test("has the two commands, which are those of package.json and of .ci/run", () => {
    expect(readme.text).toContain("\n```\nnpm ci && npm start\n```\n");
    expect(readme.text).toContain("\n```\nnpm ci && npm test\n```\n");
    expect(readText(".ci/run")).toContain("\nnpm ci && npm test\n");
    const [, program = ""] = packageJson.scripts.start.split(" ");
    expect(isThere(program)).toBe(true);
    expect(readme.text).toContain("bin/chancery read demo/article.txt --published");
  });
  test("names the Node that package.json asks for", () => {
    const least = packageJson.engines.node.replace(">=", "").replace(/\.0$/, "");
    for (const path of ["README.md", "CONTRIBUTING.md"])
      expect(readText(path)).toContain(`Node ${least} or newer`);
  });
});

test("every script of package.json stands in README.md or CONTRIBUTING.md", () => {
  const told = readme.text + readText("CONTRIBUTING.md");
  const untold = Object.keys(packageJson.scripts).filter(
    (name) => name !== "prepare" && !new RegExp(`npm (?:run )?${name}\\b`).test(told),
  );
  expect(untold).toEqual([]);
});
