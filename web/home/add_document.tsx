// A new document for the record: by its address, as pasted text, or as a file. It is read as a job of the desk, so that
// the reader may leave the page meanwhile.
import { type FormEvent, useId, useState } from "react";
import type { Job } from "../ask/answers.js";
import { useJobs } from "../ask/jobs.js";
import { go, useAddress } from "../go/address.js";
import { type Draft, EMPTY_DRAFT, handOver, type Way, wrongWith } from "../parts/draft.js";
import { AboutFields, DocumentFields } from "../parts/draft_fields.js";
import { Problem } from "../parts/problem.js";
import { useSending } from "../parts/use_sending.js";

const WAYS: readonly Way[] = ["address", "paste", "file"];

export function AddDocument({ isPage = false }: { readonly isPage?: boolean }) {
  const id = useId();
  const { look } = useJobs();
  const { pathname } = useAddress();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const { isSending, problem, setProblem, send } = useSending();
  const change = (part: Partial<Draft>) => {
    setProblem(null);
    setDraft({ ...draft, ...part });
  };
  const read = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = wrongWith(draft);
    if (wrong !== null) return setProblem(wrong);
    await send(async () => {
      // The desk answers at once and reads it by itself.
      await handOver<Job>("/jobs", draft);
      setDraft({ ...EMPTY_DRAFT, way: draft.way });
      look();
      go(`${pathname}#reading`, { replace: true });
    });
  };
  return (
    <section className="add-document" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={isPage ? "unseen" : undefined}>
        Add a document
      </h2>
      <form onSubmit={read} noValidate>
        <DocumentFields
          draft={draft}
          ways={WAYS}
          rows={7}
          addressLabel="Address of an article, a text or a feed"
          onChange={change}
        />
        <details className="add-more">
          <summary>Day, title, publisher, if the document does not say them</summary>
          <AboutFields draft={draft} onChange={change} />
        </details>
        <Problem problem={problem} />
        <button type="submit" className="primary" disabled={isSending}>
          Read it into the record
        </button>
      </form>
    </section>
  );
}
