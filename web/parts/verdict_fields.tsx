// What a person says of a claim, to be filled in: it is right, it is not said there, or some of its fields are otherwise.
import { useId, useState } from "react";
import type { Correction, ToldClaim, Verdict } from "../ask/answers.js";
import { type FieldDraft, fieldsOf, readFields } from "./correction_fields.js";

const VERDICTS: readonly (readonly [Verdict["kind"], string])[] = [
  ["confirmed", "It is right"],
  ["rejected", "It is not said there"],
  ["changed", "It should be otherwise"],
];

export interface VerdictDraft {
  readonly kind: Verdict["kind"];
  readonly drafts: readonly FieldDraft[];
}

/** What is filled in so far, and how to change it. */
export function useVerdict(
  claim: ToldClaim | null,
  kind: Verdict["kind"],
): readonly [VerdictDraft, (draft: VerdictDraft) => void] {
  return useState<VerdictDraft>(() => ({ kind, drafts: claim === null ? [] : fieldsOf(claim) }));
}

interface VerdictFieldsProps {
  readonly legend: string;
  readonly verdict: VerdictDraft;
  readonly onChange: (draft: VerdictDraft) => void;
}

export function VerdictFields({ legend, verdict, onChange }: VerdictFieldsProps) {
  const id = useId();
  const { kind, drafts } = verdict;
  const fill = (at: number, value: string) =>
    onChange({ kind, drafts: drafts.map((draft, index) => (index === at ? { ...draft, value } : draft)) });
  return (
    <>
      <fieldset>
        <legend>{legend}</legend>
        {VERDICTS.map(([value, words]) => (
          <label key={value} className="radio">
            <input
              type="radio"
              name={`${id}-verdict`}
              checked={kind === value}
              onChange={() => onChange({ kind: value, drafts })}
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
                <input value={draft.value} onChange={(event) => fill(index, event.target.value)} />
              ) : (
                <select value={draft.value} onChange={(event) => fill(index, event.target.value)}>
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
    </>
  );
}

/** The verdict on the claim as it is shown, or what is wrong with what was filled in. */
export function verdictOf(
  { kind, drafts }: VerdictDraft,
  claim: ToldClaim,
  corrections: readonly Correction[],
): Verdict | string {
  if (kind !== "changed") return { kind };
  const fields = readFields(claim, drafts);
  if (typeof fields === "string") return fields;
  return Object.keys(fields).length === 0
    ? "No field was changed: change one, or say that it is right."
    : { kind, fields: { ...standingFields(corrections), ...fields } };
}

/** The fields that stand changed: the last change alone counts, so that the next one has to say them again. */
function standingFields(corrections: readonly Correction[]): Readonly<Record<string, unknown>> {
  const verdict = corrections.findLast((one) => one.verdict.kind === "changed")?.verdict;
  return verdict?.kind === "changed" ? verdict.fields : {};
}
