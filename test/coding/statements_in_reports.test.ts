// Whole short reports in several styles (wire, readout, note, opinion), each with every statement in it, in the order of the text.
// The first line of a file is "DATE | HEADLINE", the lines with "> " are what is expected: "SPEAKER [PARTY] quotes|says: WORDS".
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documentFromText } from "../../src/intake/document_from_text.js";
import type { Claim } from "../../src/model/index.js";
import { coder } from "./coder.js";

const folder = new URL("../fixtures/reports/", import.meta.url);
const REPORTS = readdirSync(folder).sort().map(readReport);

function readReport(file: string): {
  name: string;
  published: string;
  title: string;
  text: string;
  said: string[];
} {
  const [head = "", ...lines] = readFileSync(new URL(file, folder), "utf8").split("\n");
  const [published = "", title = ""] = head.split("|").map((part) => part.trim());
  const said = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  const text = lines
    .filter((line) => !line.startsWith("> "))
    .join("\n")
    .trim();
  return { name: file.replace(/\.txt$/u, "").replaceAll("_", " "), published, title, text, said };
}

function tell(claim: Claim): string[] {
  if (claim.kind !== "statement") return [];
  const { speaker, quote, direct } = claim;
  const party = speaker.organisation ?? speaker.country ?? "?";
  return [`${speaker.person ?? speaker.text} [${party}] ${direct ? "quotes" : "says"}: ${quote}`];
}

test.each(REPORTS)("$name", ({ published, title, text, said }) => {
  const document = documentFromText(text, title === "" ? { published } : { published, title });
  expect(coder.code(document).claims.flatMap(tell)).toEqual(said);
});
