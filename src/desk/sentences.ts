// The sentences that the desk answers with when a document could not be read: the thing, the value, what to do.
// `thing` is a file name, or the id of a stream line.
import type { Outcome } from "../pool/index.js";

/** Why there is no answer, for an outcome that is not one. */
export function noAnswerSentence(
  thing: string,
  outcome: Exclude<Outcome<unknown>, { kind: "answer" }>,
): string {
  if (outcome.kind === "overtime") {
    const limit = `${outcome.limitMs / 1000} s`;
    return `${thing} took more than the limit of ${limit} to read and was stopped: shorten it, or raise --timeout.`;
  }
  return `${thing} could not be read (${outcome.reason}). The other documents are not affected.`;
}

/** For a line over the limit of a stream. */
export function oversizeSentence(length: number, limit: number): string {
  return `The line has ${count(length)} bytes, the most is ${count(limit)}: it was skipped; split the document.`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
