// What is to be checked: a text, an address or a file, its day of publication and title. A file may be dropped anywhere on the form.
import { type DragEvent, type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useQueryChange } from "../go/query_state.js";
import type { Way } from "../parts/draft.js";
import { AboutFields, DocumentFields } from "../parts/draft_fields.js";
import { Problem } from "../parts/problem.js";
import { numberWords } from "../words/numbers.js";
import { changeDraft, startCheck, stopCheck, useCheckState } from "./check_state.js";

const WAYS: readonly Way[] = ["paste", "address", "file"];

interface CheckFormProps {
  readonly form: React.RefObject<HTMLFormElement | null>;
  /** "Check it" */
  readonly label: string;
  /** Further buttons. */
  readonly children?: ReactNode;
}

export function CheckForm({ form, label, children }: CheckFormProps) {
  const { draft, problem, since } = useCheckState();
  const change = useQueryChange();
  const [isOver, setOver] = useState(false);
  // The button that began the check is gone while it runs: what had the focus hands it to what came for it.
  const before = useRef(since);
  useEffect(() => {
    if (before.current !== since && document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>("[type=submit], .check-stop")?.focus();
    before.current = since;
  }, [since, form]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    change({ finding: null, show: null }); // another answer has other findings
    void startCheck();
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (file === undefined) return;
    event.preventDefault();
    changeDraft({ way: "file", file });
  };
  return (
    <form
      ref={form}
      className={`check-form${isOver ? " is-over" : ""}`}
      aria-label="The text to check"
      noValidate
      onSubmit={send}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <DocumentFields
        draft={draft}
        ways={WAYS}
        rows={14}
        addressLabel="Address of an article or a text"
        onChange={changeDraft}
      />
      {draft.way === "file" && draft.file !== null && (
        <p className="quiet check-hint breakable">
          {draft.file.name}, {numberWords(Math.ceil(draft.file.size / 1000))} kB
        </p>
      )}
      {draft.way === "file" && draft.file === null && (
        <p className="quiet check-hint">Or drop the file anywhere on this form.</p>
      )}
      <AboutFields draft={draft} onChange={changeDraft} />
      <p className="quiet check-hint">
        The day of publication says what “today” and “last year” mean, and who was in office.
      </p>
      <Problem problem={problem} />
      {since === null ? (
        <p className="buttons">
          <button type="submit" className="primary">
            {label}
          </button>
          {children}
        </p>
      ) : (
        <UnderWay since={since} />
      )}
    </form>
  );
}

/** The desk tells nothing before it is done: the page says how long it has been at it, and lets the reader end it. */
function UnderWay({ since }: { readonly since: number }) {
  const { draft } = useCheckState();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  return (
    <div className="check-under-way">
      <p role="status">
        {draft.way === "paste"
          ? `Checking ${numberWords(draft.text.length)} characters …`
          : draft.way === "address"
            ? "Fetching and checking the page …"
            : "Checking the file …"}
      </p>
      <progress aria-label="The check is under way" />
      <p className="buttons">
        <button type="button" className="check-stop" onClick={stopCheck}>
          Stop
        </button>
        <span className="quiet">{seconds > 1 ? `${numberWords(seconds)} seconds so far` : ""}</span>
      </p>
    </div>
  );
}
