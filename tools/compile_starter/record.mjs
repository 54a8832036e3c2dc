// data/starter and its sources to the starter record: {record, faults, reports}. A fault stops the compilation; a report
// tells of figures that do not add up, which stay as their sources have them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "./articles.mjs";
import { checkRows, checkSourcesUsed } from "./checks.mjs";
import { readAgreement, readMeasure, readMeeting, readPayment, readVote } from "./event_rows.mjs";
import { readFigure } from "./figure_row.mjs";
import { readKnown } from "./known.mjs";
import { LISTS } from "./layout.mjs";
import { reportSums } from "./sums.mjs";
import { readTable } from "./table.mjs";

const READERS = {
  figures: readFigure,
  meetings: readMeeting,
  votes: readVote,
  measures: readMeasure,
  payments: readPayment,
  agreements: readAgreement,
};

/** Reads under `data` (the folder data/ of the project, or one like it). */
export function readRecord(data) {
  const faults = [];
  const fault = (sentence) => faults.push(sentence);
  const known = readKnown(data, fault);
  const rows = Object.entries(LISTS).flatMap(([list, { files }]) =>
    files.flatMap((name) => readRows(data, list, name, known, fault)),
  );
  faults.push(...checkRows(rows, known), ...checkSourcesUsed(rows, known.sources));
  const ids = new Set(rows.map(({ entry }) => entry.id));
  const folder = join(data, "starter", "articles");
  const of = (list) => rows.filter((row) => row.list === list).map(({ entry }) => entry);
  const record = {
    sources: [...known.sources.values()],
    ...Object.fromEntries(Object.keys(LISTS).map((list) => [list, of(list)])),
    articles: existsSync(folder) ? readArticles(folder, ids, fault) : [],
  };
  return { record, faults, reports: reportSums(record.figures) };
}

function readRows(data, list, name, known, fault) {
  const file = `data/starter/${name}`;
  const path = join(data, "starter", name);
  if (!existsSync(path)) return [];
  try {
    return readTable(readFileSync(path, "utf8"), list).flatMap((raw, index) => {
      try {
        return [{ list, file, row: index + 1, entry: READERS[list](raw, known) }];
      } catch (error) {
        const first = [raw.measure ?? raw.title ?? raw.people ?? raw.authority ?? raw.act, raw.period];
        fault(`${file}: row ${index + 1} (${first.join(" ")}): ${error.message}`);
        return [];
      }
    });
  } catch (error) {
    fault(`${file}: ${error.message}`);
    return [];
  }
}

/** The record as it is committed: one entry a line. */
export function printRecord(record) {
  const lists = Object.entries(record).map(([list, entries]) => {
    const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
    return `"${list}": ${lines === "" ? "[]" : `[\n${lines}\n]`}`;
  });
  return `{\n${lists.join(",\n")}\n}\n`;
}
