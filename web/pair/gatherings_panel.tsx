// Where do they meet with others, and who is told to come?
import type { GatheringsAnswer } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { dayWords, rangeWords } from "../words/days.js";
import { RegisterPanel, type RegisterProps, type RegisterRow, useRegister } from "./register_panel.js";

type Row = GatheringsAnswer["rows"][number];

export function GatheringsPanel(props: RegisterProps) {
  const names = useNames();
  const answer = useRegister<GatheringsAnswer>("gatherings", props);
  return (
    <RegisterPanel
      id="gatherings"
      title="Gatherings"
      view={answer.value}
      problem={answer.state === "failed" ? answer.problem : null}
      rows={(answer.value?.rows ?? []).map((row) => rowOf(row, names))}
      hint="None is told in these days. Read a document that tells of one: chancery read article.txt."
      onClaim={props.onClaim}
    />
  );
}

const SIGNS = {
  planned: "planned",
  held: "actual",
  past: "possible",
  named: "possible",
} as const satisfies Readonly<Record<Row["state"], RegisterRow["status"]>>;

const STANDING_SIGNS: Readonly<Record<Row["attendance"][number]["standing"], RegisterRow["status"]>> = {
  host: "actual",
  invited: "actual",
  attended: "actual",
  "will attend": "planned",
  "may attend": "possible",
  undecided: "undecided",
  declined: "negated",
  absent: "negated",
};

function rowOf(row: Row, names: Names): RegisterRow {
  return {
    id: row.id,
    status: SIGNS[row.state],
    state: row.state === "past" ? "past, not told as held" : row.state,
    title: row.title,
    about: [row.places.map(({ name }) => name).join(", "), daysWords(row)]
      .filter((part) => part !== "")
      .join(" · "),
    note: null,
    told: [
      ...row.attendance.map((one) => ({
        lead: `${names.either(one.party)} ${one.standing}`,
        cited: one,
        status: STANDING_SIGNS[one.standing],
      })),
      ...row.named.map((cited) => ({ lead: "named", cited, status: "actual" as const })),
    ],
  };
}

function daysWords({ start, end }: Row): string {
  if (start === null) return end === null ? "no day told" : `before ${dayWords(end)}`;
  return end === null || end === start ? dayWords(start) : rangeWords(start, end);
}
