// What have the two signed, announced, proposed, and how far has it come?
import type { AgreementsAnswer } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { capital, STATUS_WORDS } from "../words/claim_words.js";
import { dayWords, rangeWords } from "../words/days.js";
import { RegisterPanel, type RegisterProps, type RegisterRow, useRegister } from "./register_panel.js";

type Row = AgreementsAnswer["rows"][number];

export function AgreementsPanel(props: RegisterProps) {
  const names = useNames();
  const answer = useRegister<AgreementsAnswer>("agreements", props);
  return (
    <RegisterPanel
      id="agreements"
      title="Agreements, plans and documents"
      view={answer.value}
      problem={answer.state === "failed" ? answer.problem : null}
      rows={(answer.value?.rows ?? []).map((row) => rowOf(row, names))}
      hint={`None is told in these days. Read a document that tells of one, or enter it with a doubt: chancery doubts open.`}
      onClaim={props.onClaim}
    />
  );
}

function rowOf(row: Row, names: Names): RegisterRow {
  const told = [
    ...row.steps.map((step) => ({ lead: leadOf(step), cited: step, status: step.status })),
    ...row.open
      .filter(({ counts }) => !counts)
      .map((step) => ({ lead: leadOf(step), cited: step, status: step.status })),
    ...row.named.map((cited) => ({ lead: "named", cited, status: "actual" as const })),
  ];
  return {
    id: row.id,
    status: signOf(row.stands),
    state: daysWords(row) === "" ? row.stands : `${row.stands}, ${daysWords(row)}`,
    title: row.title,
    about: (
      <>
        {capital(row.kind)} · {row.parties.map((party) => names.either(party)).join(", ")}
        {row.text !== null && (
          <>
            {" · "}
            <a href={row.text} rel="noreferrer">
              its text
            </a>
          </>
        )}
      </>
    ),
    note: noteOf(row),
    told,
  };
}

function leadOf({ stage, status }: Row["steps"][number]): string {
  return status === "actual" ? stage : `${stage}, ${STATUS_WORDS[status]}`;
}

function noteOf({ known, aliases }: Row): string | null {
  const also = aliases.length === 0 ? "" : `Also “${aliases.slice(0, 3).join("”, “")}”.`;
  const of = known === null ? "" : `By data/parties/documents.yaml the document of ${dayWords(known.day)}.`;
  return also === "" && of === "" ? null : `${of} ${also}`.trim();
}

function daysWords({ day, lastDay }: Pick<Row, "day" | "lastDay">): string {
  if (day === null) return lastDay === null ? "" : `before ${dayWords(lastDay)}`;
  return lastDay === null || lastDay === day ? dayWords(day) : rangeWords(day, lastDay);
}

function signOf(stands: Row["stands"]): RegisterRow["status"] {
  if (stands === "suspended" || stands === "ended" || stands === "lapsed") return "negated";
  if (stands === "announced" || stands === "promised") return "planned";
  return stands === "named" || stands === "proposed" ? "possible" : "actual";
}
