// The built coder, in this process: the same intake and coding as `chancery read --jsonl`, without the command line.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openCheck } from "./open_check.mjs";

const dist = new URL("../dist/", import.meta.url);

/**
 * The coder of `dist/`, or an Error with a sentence when it is not built. `claimsOf(item)` reads one gold item, `findingsOf(item)`
 * checks it.
 */
export async function openCoder() {
  const coding = new URL("coding/index.js", dist);
  const intake = new URL("intake/index.js", dist);
  for (const file of [coding, intake]) {
    if (!existsSync(file)) {
      throw new Error(
        `The coder is not built (${fileURLToPath(file)} is missing): run \`npm run build\` first.`,
      );
    }
  }
  const { createCoder } = await import(coding.href);
  const { documentFromRecord, hashText, loadLexiconTables } = await import(intake.href);
  const tables = loadLexiconTables();
  const coder = createCoder(tables, hashText);
  return {
    version: coder.version,
    findingsOf: await openCheck((document) => coder.code(document), tables),
    claimsOf: (item) => coder.code(documentFromRecord(recordOf(item)).document).claims,
  };
}

/** What a line of a stream would hold; the gold itself is not shown to the coder. */
function recordOf({ id, text, published, title, publisher, url }) {
  return { id, text, published, title, publisher, url };
}
