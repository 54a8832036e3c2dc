// What the rest of data/ knows and a row of the starter record may name: parties, measures, units, goods, routes. And the
// record's own sources, with grade and day of publication.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { choice, date, dateOrNull, readEntry, text } from "../compile_data/fields.mjs";
import { LAYOUT } from "../compile_data/layout.mjs";
import { findFiles, readFile } from "../compile_data/read.mjs";
import { GRADES } from "./enums.mjs";

const SOURCE = {
  id: text,
  title: text,
  url: text,
  licence: text,
  grade: choice(GRADES),
  published: dateOrNull,
  seen: date,
};

/** `fault` takes a sentence about a source that is wrong. */
export function readKnown(data, fault) {
  const of = (table, list) =>
    LAYOUT[table][list].files
      .flatMap((pattern) => findFiles(data, pattern))
      .flatMap((path) => readFile(path, list));
  const set = (table, list, field) => new Set(of(table, list).map((entry) => entry[field]));
  const countries = set("parties", "countries", "code");
  const measures = of("measures", "measures");
  const currencies = set("measures", "currencies", "code");
  const counted = new Set(
    measures.filter(({ unitKinds }) => unitKinds.includes("count")).map(({ measure }) => measure),
  );
  return {
    countries,
    parties: new Set([...countries, ...set("parties", "organisations", "code")]),
    measures: new Set(measures.map(({ measure }) => measure)),
    counted,
    currencies,
    units: new Set([...set("measures", "units", "unit"), ...currencies, ...counted]),
    commodities: set("measures", "commodities", "commodity"),
    routes: set("measures", "routes", "name"),
    sources: readSources(join(data, "sources", "starter.yaml"), fault),
  };
}

function readSources(path, fault) {
  const sources = new Map();
  if (!existsSync(path)) return sources;
  for (const [index, raw] of readFile(path, "sources").entries()) {
    try {
      const source = readEntry(raw, SOURCE);
      if (sources.has(source.id)) throw new Error(`id "${source.id}" is there twice`);
      sources.set(source.id, source);
    } catch (error) {
      fault(`data/sources/starter.yaml: entry ${index + 1} (${raw?.id ?? "no id"}): ${error.message}`);
    }
  }
  return sources;
}
