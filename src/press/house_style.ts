// The house style that is shipped (data/brief/house_style.yaml), and the files of newsrooms: YAML or JSON, checked, with a sentence that
// names what is wrong.
import { readFileSync, statSync } from "node:fs";
import { parseDocument } from "yaml";
import type { HouseStyle } from "../brief/index.js";
import { type BriefTemplate, briefTemplateSchema, Refusal } from "../contract/index.js";

const HOUSE = new URL("../../data/brief/house_style.yaml", import.meta.url);
/** Most bytes of a newsroom's file. */
const MOST_BYTES = 200_000;

let house: HouseStyle | null = null;

/** The house style, read once. All of its fields are there: test/brief/house_style.test.ts. */
export function houseStyle(): HouseStyle {
  house ??= parseTemplate(readFileSync(HOUSE, "utf8"), "data/brief/house_style.yaml") as HouseStyle;
  return house;
}

/** The file of a newsroom. Throws a Refusal when it is not there, too large, or not a house style. */
export function readTemplateFile(path: string): BriefTemplate {
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES)
      throw new Refusal(`${path} is no house style: it has more than ${MOST_BYTES} bytes.`);
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as { code?: string };
    throw new Refusal(
      code === "ENOENT"
        ? `There is no file ${path}: name a house style in YAML or JSON.`
        : `${path} cannot be read (${code ?? "unknown"}).`,
    );
  }
  return parseTemplate(text, path);
}

/** `name` is what errors call it. JSON is YAML too. */
export function parseTemplate(text: string, name: string): BriefTemplate {
  const document = parseDocument(text, { prettyErrors: true });
  const [fault] = document.errors;
  if (fault !== undefined) throw new Refusal(`${name} is not YAML: ${firstLine(fault.message)}.`);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    throw new Refusal(`${name} is not taken: it has too many aliases; write them out.`);
  }
  const result = briefTemplateSchema.safeParse(value ?? {});
  if (result.success) return result.data as BriefTemplate;
  const [issue] = result.error.issues;
  const path = issue?.path.join(".") ?? "";
  if (issue?.code === "unrecognized_keys") {
    const where = path === "" ? "" : ` in "${path}"`;
    throw new Refusal(
      `${name}: there is no field "${issue.keys.join('", "')}"${where}: docs/guide/brief.md lists them.`,
    );
  }
  throw new Refusal(
    path === ""
      ? `${name} is no house style: give fields such as sections, titles, patterns.`
      : `${name}: "${path}": ${issue?.message ?? "it is wrong"}.`,
  );
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/[:.]$/u, "");
}
