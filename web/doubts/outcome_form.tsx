// What came of a doubt: the claim is corrected, what was missing is entered, or it is not verifiable. A reason and a name are asked for.
import { type FormEvent, useId, useState } from "react";
import type { ClaimAnswer, Doubt } from "../ask/answers.js";
import { addressOf, post } from "../ask/ask.js";
import { useNames } from "../ask/names.js";
import { askAnew } from "../ask/use_answer.js";
import { keepOwnName, useOwnName } from "../parts/own_name.js";
import { Problem } from "../parts/problem.js";
import { useSending } from "../parts/use_sending.js";
import { useVerdict, VerdictFields, verdictOf } from "../parts/verdict_fields.js";
import { LineField, LinesField, NameField } from "../parts/word_fields.js";
import { EMPTY_ROW, type NewRowDraft, newRowOf } from "./new_row_draft.js";
import { NewRowForm, SourceFields } from "./new_row_form.js";

type Outcome = Exclude<Doubt["state"], "open">;

const OUTCOMES: readonly (readonly [Outcome, string])[] = [
  ["corrected", "The claim is corrected, or confirmed"],
  ["new", "What was missing is entered"],
  ["not verifiable", "It is not verifiable"],
];

interface OutcomeFormProps {
  readonly doubt: Doubt;
  /** The doubted claim; null: there is none. */
  readonly told: ClaimAnswer | null;
  readonly onDone: () => void;
}

export function OutcomeForm({ doubt, told, onDone }: OutcomeFormProps) {
  const id = useId();
  const claim = told === null ? null : (told.claim ?? told.read);
  const [outcome, setOutcome] = useState<Outcome>(claim === null ? "new" : "corrected");
  const [verdict, setVerdict] = useVerdict(claim, "changed");
  const [row, setRow] = useState<NewRowDraft>(EMPTY_ROW);
  const names = useNames();
  const [because, setBecause] = useState("");
  const [source, setSource] = useState("");
  const [by, setBy] = useOwnName();
  const { isSending, problem, setProblem, send } = useSending();

  /** What goes with the outcome, or what is wrong with what was filled in. */
  const bodyOf = (): object | string => {
    const seen = source.trim() === "" ? {} : { source: source.trim() };
    if (outcome === "not verifiable") return seen;
    if (outcome === "new") return newRowOf(row, source, names);
    if (claim === null || told === null) return "There is no claim to correct.";
    const said = verdictOf(verdict, claim, told.corrections);
    const last = told.corrections.at(-1);
    if (typeof said === "string") return said;
    return { verdict: said, ...seen, ...(last === undefined ? {} : { supersedes: last.id }) };
  };
  const close = async (event: FormEvent) => {
    event.preventDefault();
    const body = bodyOf();
    if (typeof body === "string") return setProblem(body);
    if (because.trim() === "")
      return setProblem("Give the reason in a sentence: others will want to know it.");
    if (by.trim() === "") return setProblem("Give your name: an outcome is somebody’s word.");
    await send(async () => {
      await post<Doubt>(addressOf(`/doubts/${encodeURIComponent(doubt.id)}/outcome`), {
        ...{ outcome, because: because.trim(), by: by.trim() },
        ...body,
      });
      keepOwnName(by);
      askAnew();
      onDone();
    });
  };

  return (
    <form className="correction-form" onSubmit={close} aria-label="What came of the doubt">
      <fieldset>
        <legend>What came of it?</legend>
        {OUTCOMES.filter(([value]) => value !== "corrected" || claim !== null).map(([value, words]) => (
          <label key={value} className="radio">
            <input
              type="radio"
              name={`${id}-outcome`}
              checked={outcome === value}
              onChange={() => setOutcome(value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      {outcome === "corrected" && (
        <VerdictFields legend="What of the claim?" verdict={verdict} onChange={setVerdict} />
      )}
      {outcome === "new" && <NewRowForm draft={row} onChange={setRow} />}
      <LineField
        label={outcome === "new" ? "Address of the source" : "Source: an address, or words (may be empty)"}
        value={source}
        onChange={setSource}
      />
      {outcome === "new" && (
        <SourceFields draft={row.source} onChange={(one) => setRow({ ...row, source: one })} />
      )}
      <LinesField label="Why" rows={2} value={because} onChange={setBecause} />
      <NameField value={by} onChange={setBy} />
      <Problem problem={problem} />
      <p className="buttons">
        <button type="submit" className="primary" disabled={isSending}>
          Close the doubt
        </button>
        <button type="button" onClick={onDone}>
          Leave it
        </button>
      </p>
    </form>
  );
}
