// A register of the pair: its answer, and rows with a sign, what they say, and the claims that they rest on. Each opens its claim.
import type { ReactNode } from "react";
import type { CitedClaim } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { type Answer, useAnswer } from "../ask/use_answer.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { Problem, Waiting } from "../parts/problem.js";
import { StatusSign } from "../parts/status_sign.js";
import { useMore } from "../parts/use_more.js";
import { dayWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";
import type { Days } from "./view.js";
import "./register_panel.css";

const STEP = 8;

export interface RegisterProps {
  readonly pair: readonly [string, string];
  readonly days: Days;
  readonly asOf: string | null;
  readonly onClaim: (claim: string) => void;
}

/** One line below a row: what is told, and the words that tell it. */
interface ToldLine {
  readonly lead: string;
  readonly cited: CitedClaim;
  readonly status: Parameters<typeof StatusSign>[0]["status"];
}

export interface RegisterRow {
  readonly id: string;
  /** Whether the row is done, to come, possible, open or denied: its sign. */
  readonly status: ToldLine["status"];
  readonly state: string;
  readonly title: string;
  readonly about: ReactNode;
  readonly note: string | null;
  readonly told: readonly ToldLine[];
}

interface View {
  readonly answer: string;
  readonly rule: string;
  readonly cut: boolean;
}

export function useRegister<T>(name: string, { pair, days, asOf }: RegisterProps): Answer<T> {
  return useAnswer<T>(addressOf(`/${name}`, { pair: pair.join(","), ...days, "as-of": asOf }));
}

interface RegisterPanelProps {
  readonly id: string;
  readonly title: string;
  readonly view: View | null;
  readonly problem: { readonly message: string } | null;
  readonly rows: readonly RegisterRow[];
  /** What would put something here. */
  readonly hint: string;
  readonly onClaim: (claim: string) => void;
}

export function RegisterPanel({ id, title, view, problem, rows, hint, onClaim }: RegisterPanelProps) {
  const { shown, more } = useMore(rows.length, STEP, String(rows.length));
  if (view === null)
    return (
      <Panel id={id} title={title}>
        <Problem problem={problem} />
        {problem === null && <Waiting>Asking the register …</Waiting>}
      </Panel>
    );
  return (
    <Panel id={id} title={title} answer={view.answer} source={rows.length === 0 ? undefined : view.rule}>
      {view.cut && (
        <p className="trouble">There are more records than a register looks at: some are not in it.</p>
      )}
      {rows.length === 0 ? (
        <p className="empty-line">{hint}</p>
      ) : (
        <ol className="register">
          {rows.slice(0, shown).map((row) => (
            <Row key={row.id} row={row} onClaim={onClaim} />
          ))}
        </ol>
      )}
      <MoreButton shown={shown} total={rows.length} step={STEP} onMore={() => more()} />
    </Panel>
  );
}

const FEW = 3;

function Row({ row, onClaim }: { readonly row: RegisterRow; readonly onClaim: (claim: string) => void }) {
  const { status, state, title, about, note, told } = row;
  const [first, rest] = [told.slice(0, FEW), told.slice(FEW)];
  return (
    <li>
      <h3>
        <span className="register-state">
          <StatusSign kind="event" status={status} /> {state}
        </span>
        {" · "}
        <span className="register-title">{title}</span>
      </h3>
      <p className="quiet">{about}</p>
      {note !== null && <p className="quiet">{note}</p>}
      <Told told={first} onClaim={onClaim} />
      {rest.length > 0 && (
        <details>
          <summary>{countWords(rest.length, "more claim")}</summary>
          <Told told={rest} onClaim={onClaim} />
        </details>
      )}
    </li>
  );
}

function Told({
  told,
  onClaim,
}: {
  readonly told: readonly ToldLine[];
  readonly onClaim: (claim: string) => void;
}) {
  return (
    <ul className="register-told">
      {told.map(({ lead, cited, status }) => (
        <li key={`${lead} ${cited.claim} ${cited.text}`}>
          <button type="button" className="text-link with-sign" onClick={() => onClaim(cited.claim)}>
            <StatusSign kind="event" status={status} />
            {lead}
          </button>
          : “{cited.text}”
          <span className="quiet">
            {" "}
            {[cited.publisher ?? "", cited.published === null ? "" : dayWords(cited.published)]
              .filter((part) => part !== "")
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
