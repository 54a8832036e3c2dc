// What was expected of them, by whom, due when, and what came of it?
import type { ExpectationsAnswer } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { typeLabel } from "../words/claim_words.js";
import { dayWords, rangeWords } from "../words/days.js";
import { RegisterPanel, type RegisterProps, type RegisterRow, useRegister } from "./register_panel.js";

type Row = ExpectationsAnswer["rows"][number];

export function ExpectationsPanel(props: RegisterProps) {
  const names = useNames();
  const answer = useRegister<ExpectationsAnswer>("expectations", props);
  return (
    <RegisterPanel
      id="expectations"
      title="Expectations"
      view={answer.value}
      problem={answer.state === "failed" ? answer.problem : null}
      rows={(answer.value?.rows ?? []).map((row) => rowOf(row, names))}
      hint="Nothing is told as planned, likely or to be expected in these days. Read a document that tells of it: chancery read article.txt."
      onClaim={props.onClaim}
    />
  );
}

const SIGNS: Readonly<Record<Row["state"], RegisterRow["status"]>> = {
  met: "actual",
  "met late": "actual",
  "not met": "negated",
  overdue: "possible",
  open: "planned",
};

function rowOf(row: Row, names: Names): RegisterRow {
  const what = row.act === null ? "In words" : typeLabel(row.act);
  return {
    id: row.id,
    status: SIGNS[row.state],
    state: row.state,
    title: `${what}${row.not ? ", not to be" : ""}: ${row.parties.map((party) => names.either(party)).join(", ")}`,
    about: [`Expected by ${row.by}`, dueWords(row.due)].join(" · "),
    note: row.because,
    told: [
      { lead: row.hedge === null ? "expected" : `expected (“${row.hedge}”)`, cited: row, status: row.status },
      ...(row.outcome === null
        ? []
        : [
            {
              lead: "what came of it",
              cited: row.outcome,
              status: row.state === "not met" ? ("negated" as const) : ("actual" as const),
            },
          ]),
    ],
  };
}

function dueWords(due: Row["due"]): string {
  if (due === null) return "no day told";
  const { start, end } = due;
  if (start === null) return end === null ? "no day told" : `due before ${dayWords(end)}`;
  return end === null || end === start ? `due ${dayWords(start)}` : `due ${rangeWords(start, end)}`;
}
