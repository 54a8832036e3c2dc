// The demonstration articles of data/starter/articles: <name>.txt is the text, <name>.yaml tells who, when, on which rows
// each fact rests, and which slips were put in on purpose, with what is right.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { choice, date, readEntry, rows, text, words } from "../compile_data/fields.mjs";
import { SLIP_KINDS } from "./enums.mjs";

const LANGUAGES = ["en"];

const readFact = (raw) => readEntry(raw, { text, rows: words });
const readSlip = (raw) => readEntry(raw, { kind: choice(SLIP_KINDS), text, right: text, rows: words });
const SHAPE = {
  title: text,
  published: date,
  publisher: text,
  language: choice(LANGUAGES),
  facts: rows(readFact),
  slips: rows(readSlip),
};

/** Every article, in the order of the names. `fault` takes a sentence; `ids` are those of the rows. */
export function readArticles(folder, ids, fault) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return names.flatMap((name) => {
    const id = name.slice(0, -".yaml".length);
    const where = `data/starter/articles/${name}`;
    try {
      const body = readFileSync(join(folder, `${id}.txt`), "utf8");
      const entry = readEntry(parse(readFileSync(join(folder, name), "utf8")), SHAPE);
      for (const sentence of faultsOf(entry, body, ids)) fault(`${where}: ${sentence}`);
      return [{ id: `article/${id}`, ...entry, text: body }];
    } catch (error) {
      fault(`${where}: ${error.message}`);
      return [];
    }
  });
}

function faultsOf({ facts, slips, title }, body, ids) {
  const lists = [
    ...facts.map((fact) => ({ ...fact, what: "fact" })),
    ...slips.map((slip) => ({ ...slip, what: "slip" })),
  ];
  return [
    ...(body.startsWith(`${title}\n`) ? [] : [`the text does not begin with the title "${title}"`]),
    ...lists.flatMap(({ what, text: words, rows: cited }) => [
      ...(body.split(words).length === 2 ? [] : [`${what} "${words}" does not stand once in the text`]),
      ...cited.filter((id) => !ids.has(id)).map((id) => `${what} "${words}" cites ${id}, which is no row`),
    ]),
  ];
}
