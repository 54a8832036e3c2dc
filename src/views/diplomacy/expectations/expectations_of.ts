// The register of expectations of a pair: what was expected, by whom, due when, and what came of it.
import type { ExpectationRow, ExpectationsView, LedgerRecordLine } from "../../../contract/index.js";
import { countOf, isLookedAt, type RegisterQuestion } from "../register_lines.js";
import { type Expected, expectedIn } from "./expected.js";
import { outcomeOf } from "./outcome.js";

const EXPECTATIONS_RULE =
  "A row is an act of the two that is told as planned or possible, or a statement of what to expect; it is met only where a later claim tells the same act of the same sides on its days, overdue when its last day has passed and nothing is told.";

export function expectationsOf(
  lines: readonly LedgerRecordLine[],
  question: RegisterQuestion,
): ExpectationsView {
  const rows = expectedIn(lines)
    .filter((expected) => isOfPair(expected, question))
    .map((expected) => rowOf(expected, lines, question.day))
    .filter(({ due, published }) =>
      isLookedAt(question, [due ?? { start: null, end: null }, { start: published, end: published }]),
    )
    .sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : a.id < b.id ? -1 : 1));
  return {
    pair: [...question.pair],
    answer: answerOf(rows),
    rule: EXPECTATIONS_RULE,
    day: question.day,
    cut: question.cut,
    rows,
  };
}

function when({ due, published }: ExpectationRow): string {
  return due?.start ?? due?.end ?? published ?? "";
}

/** Acts between the two; of words, those that are about one of them or that one of them says. */
function isOfPair({ event, parties }: Expected, { pair: [a, b] }: RegisterQuestion): boolean {
  return event === null
    ? parties.includes(a) || parties.includes(b)
    : parties.includes(a) && parties.includes(b);
}

function rowOf(expected: Expected, lines: readonly LedgerRecordLine[], day: string): ExpectationRow {
  const { cited, event, status, hedge, not, parties, by, due } = expected;
  return {
    id: cited.claim,
    ...cited,
    act: event?.act ?? null,
    status,
    hedge,
    not,
    parties: [...parties],
    by,
    due: due === null ? null : { ...due },
    ...outcomeOf(expected, lines, day),
  };
}

const ORDER = ["met", "met late", "not met", "overdue", "open"] as const;

function answerOf(rows: readonly ExpectationRow[]): string {
  if (rows.length === 0) return "Nothing is told as planned, likely or to be expected of the two.";
  const counted = ORDER.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  return `${countOf(rows.length, "expectation", "expectations")}: ${counted.join(", ")}.`;
}
