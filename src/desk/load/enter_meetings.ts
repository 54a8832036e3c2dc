// Rows of a set of meetings into the register: each held against the lexicon, entered into the document of its source, told when it is wrong.
import { type Loaded, type NewMeetingFields, newMeetingSchema, Refusal } from "../../contract/index.js";
import { hashText } from "../../intake/hash_text.js"; // not the whole folder: it loads the parsers of pages
import { type EnteredRow, enteredMeeting, type ReceivedFile, rowLexicon } from "../../ledger/index.js";
import { knownMeeting } from "../known_meeting.js";
import { lexiconTables } from "../tables.js";
import type { LoadTarget } from "./dataset.js";

/** Rows of one transaction. */
const GROUP = 200;
/** Most bytes of a set: it is read whole. */
export const MOST_BYTES = 200_000_000;

/** A row of the file as a meeting, with its key in the set; null: who met, when and how. */
export interface MeetingRowOfSet {
  readonly line: number;
  readonly key: readonly string[] | null;
  readonly fields: unknown;
}

/** Tells every row that is left out by its line. `dropped` were left out before. Throws a Refusal when no row can be used. */
export async function enterMeetings(
  dataset: string,
  file: ReceivedFile,
  rows: readonly MeetingRowOfSet[],
  dropped: readonly { readonly line: number; readonly problem: string }[],
  { ask, provenance, onProgress, onProblem }: LoadTarget,
): Promise<Loaded> {
  const today = provenance.loadedAt.slice(0, 10);
  const lexicon = rowLexicon(lexiconTables());
  const problems = [...dropped];
  const known: { readonly line: number; readonly row: EnteredRow }[] = [];
  for (const { line, key, fields } of rows) {
    try {
      const meeting = { ...knownMeeting(checkedFields(fields), today), ...(key === null ? {} : { key }) };
      known.push({ line, row: enteredMeeting(meeting, `load ${dataset}`, lexicon, hashText) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push({ line, problem: error.message });
    }
  }
  for (const problem of problems.toSorted((a, b) => a.line - b.line)) onProblem(problem);
  if (known.length === 0)
    throw new Refusal(`${file.name}: no row of it can be entered; each is told with its reason.`);
  let [added, conflicts] = [0, 0];
  for (let at = 0; at < known.length; at += GROUP) {
    const group = known.slice(at, at + GROUP);
    const told = await ask((store) =>
      store.enterRows(
        group.map(({ row }) => row),
        provenance.loadedAt,
      ),
    );
    for (const [i, one] of told.entries()) {
      if (one.state === "added") added += 1;
      if (one.state !== "conflict") continue;
      conflicts += 1;
      onProblem({ line: group[i]?.line ?? null, problem: one.problem });
    }
    onProgress({ phase: "writing", bytes: file.bytes, rows: Math.min(at + GROUP, known.length) });
  }
  const kept = known.length - conflicts;
  return {
    ...{ dataset, file: file.name, state: added === 0 ? "there" : "added", loaded: null },
    ...{ rows: kept, dropped: problems.length + conflicts },
    notes: added === kept ? [] : [`${added} of the rows are new, ${kept - added} were there.`],
  };
}

/** Throws a Refusal that names the field, its value and what to give. */
function checkedFields(fields: unknown): NewMeetingFields {
  const result = newMeetingSchema.safeParse(fields);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join(".") ?? "";
  throw new Refusal(
    `The meeting's ${field === "" ? "row" : field} is wrong: ${issue?.message ?? "mend it"}.`,
  );
}
