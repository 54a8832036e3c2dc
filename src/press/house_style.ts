// The house style that is shipped (data/brief/house_style.yaml), and the files of newsrooms: YAML or JSON, checked, with a sentence that
// names what is wrong.
import { readFileSync, statSync } from "node:fs";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { HouseStyle } from "../brief/index.js";
import { type BriefTemplate, briefTemplateSchema, MOST_TEMPLATE, Refusal } from "../contract/index.js";

const HOUSE = new URL("../../data/brief/house_style.yaml", import.meta.url);
/** Most bytes of a newsroom's file: a character has four at most. */
const MOST_BYTES = 4 * MOST_TEMPLATE;
const FIELDS = Object.keys(briefTemplateSchema.shape).join(", ");
/** Most fields that an error names. */
const MOST_NAMED = 3;

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

/**
 * `name` is what errors call it. JSON is YAML too. The text is a stranger's: it is cut off at a size at which every file is read within a
 * second, aliases are counted, and nothing of it is run. Throws a Refusal that names what is wrong.
 */
export function parseTemplate(text: string, name: string): BriefTemplate {
  if (text.length > MOST_TEMPLATE)
    throw new Refusal(`${name} is no house style: it has more than ${MOST_TEMPLATE} characters.`);
  const result = briefTemplateSchema.safeParse(yamlValue(text, name) ?? {});
  if (result.success) return result.data as BriefTemplate;
  const [issue] = result.error.issues;
  const path = shown(issue?.path.join(".") ?? "");
  if (issue?.code === "unrecognized_keys") {
    const [where, known] =
      path === "" ? ["", `it may have ${FIELDS}`] : [` in "${path}"`, "docs/guide/brief.md lists them"];
    const keys = issue.keys.slice(0, MOST_NAMED).map(shown).join('", "');
    throw new Refusal(`${name}: there is no field "${keys}"${where}: ${known}.`);
  }
  throw new Refusal(
    path === ""
      ? `${name} is no house style: give fields such as sections, titles, patterns.`
      : `${name}: "${path}": ${issue?.message ?? "it is wrong"}.`,
  );
}

function yamlValue(text: string, name: string): unknown {
  const lines = new LineCounter();
  // looked for below, in one go: the parser compares each key with all before it, and draws each error with its line
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const { line } = lines.linePos(fault.pos[0]);
    const why = /call stack/u.test(fault.message) ? "it is nested too deep" : firstLine(fault.message);
    throw new Refusal(`${name} is not YAML: line ${line}: ${why}.`);
  }
  const twice = keyGivenTwice(document);
  if (twice !== null) throw new Refusal(`${name}: the field "${shown(twice)}" is given twice: give it once.`);
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    throw new Refusal(`${name} is not taken: it has too many aliases; write them out.`);
  }
}

function keyGivenTwice(document: Parameters<typeof visit>[0]): string | null {
  let twice: string | null = null;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<string>();
      for (const { key } of items) {
        const own = isScalar(key) ? String(key.value) : null;
        if (own !== null && keys.has(own)) twice ??= own;
        if (own !== null) keys.add(own);
      }
      return twice === null ? undefined : visit.BREAK;
    },
  });
  return twice;
}

/** A stranger's name as it may stand in a sentence. */
function shown(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "\ufffd");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").slice(0, 120).replace(/[:.]$/u, "");
}
