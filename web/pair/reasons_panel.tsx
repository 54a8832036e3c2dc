// Which aims and reasons do the texts give?
import type { ReasonsAnswer } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { RegisterPanel, type RegisterProps, type RegisterRow, useRegister } from "./register_panel.js";

type Row = ReasonsAnswer["rows"][number];

export function ReasonsPanel(props: RegisterProps) {
  const names = useNames();
  const answer = useRegister<ReasonsAnswer>("reasons", props);
  return (
    <RegisterPanel
      id="reasons"
      title="Aims and reasons"
      view={answer.value}
      problem={answer.state === "failed" ? answer.problem : null}
      rows={(answer.value?.rows ?? []).map((row) => rowOf(row, names))}
      hint="No text gives one in these days. Read a document that does: chancery read article.txt."
      onClaim={props.onClaim}
    />
  );
}

function rowOf(row: Row, names: Names): RegisterRow {
  const link = row.hedge === null ? row.words : `${row.hedge} ${row.words}`;
  return {
    id: `${row.claim} ${row.kind} ${row.why}`,
    status: row.status,
    state: row.kind,
    title: row.kind === "wish" ? `“${row.what}”` : `“${row.what}” ${link} “${row.why}”`,
    about: row.parties.map((party) => names.either(party)).join(", "),
    note: row.hedge === null ? null : `The text itself says “${row.hedge}”.`,
    told: [
      { lead: "told", cited: row, status: row.status },
      ...(row.leadsTo === null || row.leadsTo === row.claim
        ? []
        : [
            {
              lead: "the claim it leads to",
              cited: { ...row, claim: row.leadsTo, text: row.why },
              status: "actual" as const,
            },
          ]),
    ],
  };
}
