// What people have said of a claim, in the order in which they said it.
import type { Correction, Verdict } from "../ask/answers.js";
import { momentWords } from "../words/days.js";
import { SeenIn } from "./seen_in.js";

export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <div className="corrections">
      <h4>Corrections</h4>
      <ol>
        {corrections.map(({ id, verdict, because, source, by, recordedAt, carriedFrom }) => (
          <li key={id}>
            <strong>{verdictWords(verdict)}</strong> by {by}, {momentWords(recordedAt)}: {because}
            {carriedFrom !== null && (
              <span className="quiet"> Said of an earlier reading of these words.</span>
            )}
            {source !== null && (
              <>
                {" "}
                <span className="quiet">
                  Seen in <SeenIn source={source} />
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case "confirmed":
      return "Confirmed";
    case "rejected":
      return "Rejected";
    case "changed":
      return `Changed ${Object.entries(verdict.fields)
        .map(([field, value]) => `${field} to ${valueText(value)}`)
        .join(", ")}`;
  }
}

function valueText(value: unknown): string {
  if (typeof value === "object" && value !== null && "start" in value && "end" in value)
    return `${String(value.start)} – ${String(value.end)}`;
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
}
