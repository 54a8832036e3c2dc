#!/usr/bin/env node
// Writes what the papers take from the program (as built in dist/): docs/reference/claims.md from the published schemas,
// docs/reference/api.md from the OpenAPI document,
// docs/reference/cli.md from the command line, the picture of the README, and the outputs that pages show between
// <!-- output: name --> and <!-- /output -->. With --check it writes nothing and fails when a file differs.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { API_ERRORS, CONTRACT_VERSION, openApiDocument, publishedSchemas } from "../dist/contract/index.js";
import { apiPage } from "./reference/api_page.mjs";
import { claimsPage } from "./reference/claims_page.mjs";
import { cliPage } from "./reference/cli_page.mjs";
import { drawReading } from "./reference/draw_reading.mjs";
import { withOutputs } from "./reference/outputs.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PAGES_WITH_OUTPUTS = ["README.md", "docs/design.md", "docs/guide/reading.md"];

const wanted = {
  "docs/reference/claims.md": claimsPage(publishedSchemas(), CONTRACT_VERSION),
  "docs/reference/api.md": apiPage(openApiDocument(), API_ERRORS),
  "docs/reference/cli.md": await cliPage(),
  "docs/images/reading.svg": drawReading(),
  ...Object.fromEntries(PAGES_WITH_OUTPUTS.map((path) => [path, withOutputs(read(path) ?? "")])),
};

for (const [path, text] of Object.entries(wanted)) {
  if (!process.argv.includes("--check")) write(path, text);
  else if (read(path) !== text) {
    console.error(`${path} differs: run npm run generate`);
    process.exitCode = 1;
  }
}

function write(path, text) {
  mkdirSync(dirname(`${ROOT}${path}`), { recursive: true });
  writeFileSync(`${ROOT}${path}`, text);
}

function read(path) {
  try {
    return readFileSync(`${ROOT}${path}`, "utf8");
  } catch {
    return null;
  }
}
