// Whose word a row is, and how sure: the columns that every list has. And the wrapper that names the column in a fault.
import { CONFIDENCES } from "../compile_data/enums.mjs";
import { date } from "../compile_data/fields.mjs";
import { readChoice, readList, readText } from "./cells.mjs";

/** Runs `read`, and names `column` in what it throws. */
export function at(column, read) {
  try {
    return read();
  } catch (error) {
    throw new Error(`${column} ${error.message}`, { cause: error });
  }
}

/** {source, also, grade, confidence, vintage, note}; grade and vintage are those of the source where the row has none. */
export function readWord(raw, known) {
  const source = at("source", () => readText(raw.source));
  const also = at("also", () => readList(raw.also));
  const confidence = readConfidence(raw.confidence);
  const stranger = [source, ...also, ...(raw.growthSource ? [raw.growthSource] : [])].find(
    (id) => !known.sources.has(id),
  );
  if (stranger !== undefined) throw new Error(`source "${stranger}" is not in data/sources/starter.yaml`);
  const { grade, published } = known.sources.get(source);
  return {
    source,
    also,
    grade,
    confidence,
    vintage: raw.vintage === null ? published : at("vintage", () => date.read(raw.vintage)),
    note: raw.note,
  };
}

function readConfidence(cell) {
  if (cell === "K")
    throw new Error("confidence is K, from memory: find a source for the row, or leave it out");
  return at("confidence", () => readChoice(cell, CONFIDENCES));
}
