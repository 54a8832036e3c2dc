#!/usr/bin/env node
// Writes schema/*.schema.json and schema/openapi.json from the schemas of src/contract (as built in dist/). With --check it writes nothing and
// fails when a file differs, is missing or has no schema any more.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openApiDocument, publishedSchemas } from "../dist/contract/index.js";

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

if (process.argv.includes("--check")) check();
else for (const [name, text] of wanted) writeFileSync(`${FOLDER}${name}`, text);

function check() {
  const found = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  const wrong = [
    ...[...wanted].filter(([name, text]) => read(name) !== text).map(([name]) => `${name} differs`),
    ...found.filter((name) => !wanted.has(name)).map((name) => `${name} has no schema in src/contract`),
  ];
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
