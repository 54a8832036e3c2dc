// A person's word on a claim: it is right, it is not said there, or some of its fields are otherwise. A reason and a name
// are asked for; nothing is overwritten, the correction stands beside what was read.
import { type FormEvent, useId, useState } from "react";
import type { Correction, ToldClaim, Verdict } from "../ask/answers.js";
import { addressOf, NoAnswer, post } from "../ask/ask.js";
import { askAnew } from "../ask/use_answer.js";
import { type FieldDraft, fieldsOf, readFields } from "./correction_fields.js";

interface CorrectionFormProps {
  readonly claim: ToldClaim;
  readonly isRejected: boolean;
  readonly corrections: readonly Correction[];
  readonly onDone: () => void;
}

const NAME_KEY = "chancery.name";
const VERDICTS: readonly (readonly [Verdict["kind"], string])[] = [
  ["confirmed", "It is right"],
  ["rejected", "It is not said there"],
  ["changed", "It should be otherwise"],
];

export function CorrectionForm({ claim, isRejected, corrections, onDone }: CorrectionFormProps) {
  const id = useId();
  const [kind, setKind] = useState<Verdict["kind"]>(isRejected ? "confirmed" : "rejected");
  const [drafts, setDrafts] = useState<readonly FieldDraft[]>(() => fieldsOf(claim));
  const [because, setBecause] = useState("");
  const [by, setBy] = useState(() => localStorage.getItem(NAME_KEY) ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const verdict = verdictOf(kind, claim, drafts, standingFields(corrections));
    if (typeof verdict === "string") return setProblem(verdict);
    if (because.trim() === "")
      return setProblem("Give the reason in a sentence: others will want to know it.");
    if (by.trim() === "") return setProblem("Give your name: a correction is somebody’s word.");
    setSending(true);
    const last = corrections.at(-1);
    try {
      await post<Correction>(addressOf("/corrections"), {
        claim: claim.id,
        verdict,
        because: because.trim(),
        by: by.trim(),
        ...(last === undefined ? {} : { supersedes: last.id }),
      });
      localStorage.setItem(NAME_KEY, by.trim());
      askAnew();
      onDone();
    } catch (error) {
      setProblem(error instanceof NoAnswer ? error.message : String(error));
      setSending(false);
    }
  };

  return (
    <form className="correction-form" onSubmit={send} aria-label="Correction">
      <fieldset>
        <legend>What do you say?</legend>
        {VERDICTS.map(([value, words]) => (
          <label key={value} className="radio">
            <input
              type="radio"
              name={`${id}-verdict`}
              checked={kind === value}
              onChange={() => setKind(value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      {kind === "changed" && (
        <div className="correction-fields">
          {drafts.map((draft, index) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the field stands in it, of one kind or the other
            <label key={draft.name}>
              <span>{draft.label}</span>
              {draft.choices === null ? (
                <input
                  value={draft.value}
                  onChange={(event) => setDrafts(withValue(drafts, index, event.target.value))}
                />
              ) : (
                <select
                  value={draft.value}
                  onChange={(event) => setDrafts(withValue(drafts, index, event.target.value))}
                >
                  {draft.choices.map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              )}
            </label>
          ))}
        </div>
      )}
      <label>
        <span>Why</span>
        <textarea rows={3} value={because} onChange={(event) => setBecause(event.target.value)} />
      </label>
      <label>
        <span>Your name</span>
        <input autoComplete="name" value={by} onChange={(event) => setBy(event.target.value)} />
      </label>
      {problem !== null && (
        <p className="trouble" role="alert">
          {problem}
        </p>
      )}
      <p className="buttons">
        <button type="submit" className="primary" disabled={isSending}>
          Enter the correction
        </button>
        <button type="button" onClick={onDone}>
          Leave it
        </button>
      </p>
    </form>
  );
}

function withValue(drafts: readonly FieldDraft[], at: number, value: string): readonly FieldDraft[] {
  return drafts.map((draft, index) => (index === at ? { ...draft, value } : draft));
}

/** The fields that stand changed: the last change alone counts, so that the next one has to say them again. */
function standingFields(corrections: readonly Correction[]): Readonly<Record<string, unknown>> {
  const verdict = corrections.findLast((one) => one.verdict.kind === "changed")?.verdict;
  return verdict?.kind === "changed" ? verdict.fields : {};
}

/** The verdict on the claim as it is shown, or what is wrong with what was filled in. */
function verdictOf(
  kind: Verdict["kind"],
  claim: ToldClaim,
  drafts: readonly FieldDraft[],
  standing: Readonly<Record<string, unknown>>,
): Verdict | string {
  if (kind !== "changed") return { kind };
  const fields = readFields(claim, drafts);
  if (typeof fields === "string") return fields;
  return Object.keys(fields).length === 0
    ? "No field was changed: change one, or say that it is right."
    : { kind, fields: { ...standing, ...fields } };
}
