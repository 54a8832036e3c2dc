// Lines of a stream, from their bytes to the finished lines of the answer. A bad line is answered with a sentence.
// Source of the form: docs/design.md, contracts ({id, document, claims} or {id?, line, error}).
import type { Coded, Coder } from "../coding/index.js";
import { type LineResult, type LineTask, refusedLine, type StreamLine, streamLine } from "../desk/index.js";
import { documentFromRecord } from "../intake/index.js";
import type { Document } from "../model/index.js";
import { readLine } from "./read_line.js";

/**
 * Reads, codes and prints lines, one result for each. `at` is told which line is worked on. What is no InputError is a fault
 * of ours and is thrown.
 */
export function answerLines(
  tasks: readonly LineTask[],
  coder: Coder,
  at: (index: number) => void,
): LineResult[] {
  const lines = tasks.map((task, index) => {
    at(index);
    return streamLine(task.bytes, (record) => documentFromRecord(record).document);
  });
  const good = lines.flatMap((line, index) => ("made" in line ? [index] : []));
  const coded = coder.codeAll(
    lines.flatMap((line) => ("made" in line ? [line.made] : [])),
    (k) => at(good[k] ?? 0),
  );
  let next = 0;
  return lines.map((line, index) => {
    at(index);
    const answer = "made" in line ? coded[next++] : undefined;
    return "made" in line && answer !== undefined ? printLine(line, answer) : refuse(line, tasks[index]);
  });
}

/** A line's id as JSON, and its document or why it has none. */
type ParsedLine = StreamLine<Document>;

function printLine({ id, made }: Extract<ParsedLine, { made: Document }>, coded: Coded): LineResult {
  const answer = JSON.stringify(readLine(made, coded));
  return {
    kind: "line",
    bytes: encoder.encode(`{"id":${id},${answer.slice(1)}\n`),
    claims: coded.claims.length,
    problem: null,
  };
}

function refuse(line: ParsedLine, task: LineTask | undefined): LineResult {
  if ("made" in line || task === undefined) throw new Error("a document was not coded");
  return refusedLine(task.number, line.id, line.problem);
}

const encoder = new TextEncoder();
