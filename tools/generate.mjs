#!/usr/bin/env node
// Writes schema/*.schema.json and schema/openapi.json from the schemas of src/contract (as built in dist/), and src/coding/measured.ts from
// the frozen result of eval/. With --check it writes nothing and fails when a file differs, is missing or has no schema any more.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openApiDocument, publishedSchemas } from "../dist/contract/index.js";

const MEASURED_ON = {
  event: ["plover_gsr", "events", "163 sentences of the PLOVER gold records"],
  statement: ["unseen", "statements", "ten articles whose misses nobody read"],
  figure: ["unseen", "figures", "ten articles whose misses nobody read"],
  position: ["unseen", "positions", "ten articles whose misses nobody read"],
};
const MEASURED_HEAD = `// Written by \`npm run generate\` from eval/frozen.json: what share of the claims that a reader notes is found, and what share of those made is
// right, by kind. The sentences of events were looked at while the coder was mended, the ten articles were not (eval/README.md).

`;

const FOLDER = fileURLToPath(new URL("../schema/", import.meta.url));

const documents = {
  ...Object.fromEntries(
    Object.entries(publishedSchemas()).map(([name, schema]) => [`${name}.schema.json`, schema]),
  ),
  "openapi.json": openApiDocument(),
};
const wanted = new Map(
  Object.entries(documents).map(([name, document]) => [name, `${JSON.stringify(document, null, 2)}\n`]),
);

const MEASURED = fileURLToPath(new URL("../src/coding/measured.ts", import.meta.url));

if (process.argv.includes("--check")) check();
else {
  for (const [name, text] of wanted) writeFileSync(`${FOLDER}${name}`, text);
  writeFileSync(MEASURED, measured());
}

/** How good the coder is at each kind of claim, on the set that tells most of it. */
function measured() {
  const { sets } = JSON.parse(readFileSync(new URL("../eval/frozen.json", import.meta.url), "utf8"));
  const rows = Object.entries(MEASURED_ON).map(([kind, [set, plural, words]]) => {
    const { [`${plural}.found`]: found, [`${plural}.precision`]: precision } = sets[set];
    const [share, right] = [found.value / found.of, precision.value].map((number) => number.toFixed(2));
    return `  ${kind}: { on: "${words}", found: ${Number(share)}, right: ${Number(right)} },\n`;
  });
  return `${MEASURED_HEAD}export const MEASURED = {\n${rows.join("")}} as const;\n`;
}

function check() {
  const found = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  const wrong = [
    ...[...wanted].filter(([name, text]) => read(name) !== text).map(([name]) => `${name} differs`),
    ...found.filter((name) => !wanted.has(name)).map((name) => `${name} has no schema in src/contract`),
  ];
  if (readFileSync(MEASURED, "utf8") !== measured()) wrong.push("../src/coding/measured.ts differs");
  for (const sentence of wrong) console.error(`schema/${sentence}: run npm run generate`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

function read(name) {
  try {
    return readFileSync(`${FOLDER}${name}`, "utf8");
  } catch {
    return null;
  }
}
