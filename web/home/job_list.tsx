// What the desk is reading and has just read: how far it has come, and the claims as they come.
import type { DocumentAnswer, Job } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { isUnderWay, useJobs } from "../ask/jobs.js";
import { useAnswer } from "../ask/use_answer.js";
import { Link } from "../go/link.js";
import { documentPath } from "../go/routes.js";
import { StatusSign } from "../parts/status_sign.js";
import { labelOf, lineOf } from "../words/claim_words.js";
import { countWords } from "../words/numbers.js";

const MOST_JOBS = 5;
const MOST_DOCUMENTS = 3;
const MOST_CLAIMS = 5;

const STATE_WORDS: Readonly<Record<Job["state"], string>> = {
  waiting: "waiting for its turn",
  running: "being read",
  done: "read",
  failed: "could not be read",
};

export function JobList() {
  const { jobs } = useJobs();
  if (jobs.length === 0) return null;
  const latest = [...jobs].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)).slice(0, MOST_JOBS);
  return (
    <section className="jobs" id="reading" aria-labelledby="reading-title">
      <h2 id="reading-title">Being read, and just read</h2>
      <ul aria-live="polite">
        {latest.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function JobLine({ job }: { readonly job: Job }) {
  const { name, state, documents, claims, problem, notes } = job;
  return (
    <li className={`job is-${state}`}>
      <p className="job-name">{name}</p>
      {isUnderWay(job) && <progress aria-label={`${name}: ${STATE_WORDS[state]}`} />}
      <p className="job-state">
        {STATE_WORDS[state]}
        {state === "waiting" || (state === "failed" && documents.length === 0)
          ? ""
          : `: ${countWords(documents.length, "document")}, ${countWords(claims, "claim")}`}
      </p>
      {problem !== null && <p className="trouble">{problem}</p>}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {documents.slice(-MOST_DOCUMENTS).map((document) => (
        <JobDocument key={document} id={document} />
      ))}
      {documents.length > MOST_DOCUMENTS && (
        <p className="quiet">and {countWords(documents.length - MOST_DOCUMENTS, "document")} before</p>
      )}
    </li>
  );
}

function JobDocument({ id }: { readonly id: string }) {
  const { value } = useAnswer<DocumentAnswer>(addressOf(`/documents/${encodeURIComponent(id)}`));
  if (value === null) return null;
  return (
    <div className="job-document">
      <Link to={documentPath(id)}>{value.title ?? "The document"}</Link>
      <ul>
        {value.claims.slice(0, MOST_CLAIMS).map((claim) => (
          <li key={claim.id}>
            <StatusSign kind={claim.kind} status={claim.status} />
            <Link to={documentPath(id, claim.id)}>
              {labelOf(claim)}: {lineOf(claim)}
            </Link>
          </li>
        ))}
      </ul>
      {value.claims.length === 0 && <p className="quiet">Nothing between states was found in it.</p>}
      {value.claims.length > MOST_CLAIMS && (
        <p className="quiet">
          and {countWords(value.claims.length - MOST_CLAIMS, "more claim", "more claims")}
        </p>
      )}
    </div>
  );
}
