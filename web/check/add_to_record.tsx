// After the review: the checked text goes into the record, with what was told of it, and its document is there to be opened.
import type { Job } from "../ask/answers.js";
import { useJobs } from "../ask/jobs.js";
import { Link } from "../go/link.js";
import { documentPath } from "../go/routes.js";
import { handOver } from "../parts/draft.js";
import { Problem } from "../parts/problem.js";
import { useSending } from "../parts/use_sending.js";
import { countWords } from "../words/numbers.js";
import { type Checked, changeCheck, useCheckState } from "./check_state.js";

export function AddToRecord({ checked }: { readonly checked: Checked }) {
  const { job } = useCheckState();
  const { jobs, look } = useJobs();
  const { isSending, problem, send } = useSending();
  const add = () =>
    send(async () => {
      const { id } = await handOver<Job>("/jobs", checked.draft);
      changeCheck({ job: id });
      look();
    });
  const own = jobs.find(({ id }) => id === job);
  const wrong = problem ?? (own?.state === "failed" ? (own.problem ?? "It could not be read.") : null);
  const [document] = own?.documents ?? [];
  return (
    <section className="add-checked" aria-labelledby="add-checked-title">
      <h2 id="add-checked-title">Add to the record</h2>
      <p className="quiet">
        The text is kept as it was checked, with its day and title, and what it says of countries becomes
        claims of the record.
      </p>
      <div role="status">
        {own?.state === "done" && document !== undefined && (
          <p>
            It is in the record, with {countWords(own.claims, "claim")}:{" "}
            <Link to={documentPath(document)}>open the document</Link>
          </p>
        )}
        {own?.state === "done" && document === undefined && (
          <p>{own.notes[0] ?? "Nothing was kept of it."}</p>
        )}
        {job !== null && (own === undefined || own.state === "waiting" || own.state === "running") && (
          <>
            <p>It is being read into the record …</p>
            <progress aria-label="It is being read into the record" />
          </>
        )}
      </div>
      <Problem problem={wrong} />
      {(job === null || own?.state === "failed") && (
        <p className="buttons">
          <button type="button" disabled={isSending} onClick={add}>
            Add it to the record
          </button>
        </p>
      )}
    </section>
  );
}
