// From a finding into the queue of doubts: which doubts of it are there, and a small form for another one.
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Doubt, Finding } from "../ask/answers.js";
import { addressOf, post } from "../ask/ask.js";
import { askAnew } from "../ask/use_answer.js";
import { Link } from "../go/link.js";
import { doubtPath } from "../go/routes.js";
import { keepOwnName, useOwnName } from "../parts/own_name.js";
import { Problem } from "../parts/problem.js";
import { useSending } from "../parts/use_sending.js";
import { LinesField, NameField } from "../parts/word_fields.js";
import { momentWords } from "../words/days.js";
import { type Doubted, doubtedOf, doubtWords, oneLine } from "./finding_doubts.js";
import "../parts/correction_form.css";

interface DoubtFindingProps {
  readonly finding: Finding;
  readonly number: number;
  /** Those that are there already. */
  readonly doubts: readonly Doubt[];
  /** The reader leaves for the doubts. */
  readonly onLeave: () => void;
}

export function DoubtFinding({ finding, number, doubts, onLeave }: DoubtFindingProps) {
  const [isOpen, setOpen] = useState(false);
  /** The doubt that was opened here, before the list of doubts knows it. */
  const [sent, setSent] = useState<Doubt | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const doubted = doubtedOf(finding);
  useEffect(() => {
    if (sent !== null) told.current?.querySelector<HTMLElement>("p:last-child a")?.focus();
  }, [sent]);
  if (doubted.length === 0) return null;
  const shown = sent === null || doubts.some(({ id }) => id === sent.id) ? doubts : [...doubts, sent];
  const own = new Set(doubted.map((one) => oneLine(doubtWords(finding, one))));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="finding-doubt">
      <div role="status" ref={told}>
        {shown.map((doubt) => (
          <Standing key={doubt.id} doubt={doubt} isOwn={own.has(doubt.words)} onLeave={onLeave} />
        ))}
      </div>
      <p className="buttons">
        <button
          type="button"
          ref={button}
          aria-expanded={isOpen}
          aria-label={`${shown.length === 0 ? "Doubt the record" : "Doubt it in other words"}, finding ${number}`}
          onClick={() => setOpen(!isOpen)}
        >
          {shown.length === 0 ? "Doubt the record" : "Doubt it in other words"}
        </button>
      </p>
      {isOpen && (
        <DoubtForm
          finding={finding}
          doubted={doubted}
          onDone={(doubt) => {
            setOpen(false);
            setSent(doubt);
          }}
          onLeave={close}
        />
      )}
    </div>
  );
}

interface StandingProps {
  readonly doubt: Doubt;
  /** It is in the words of the finding. */
  readonly isOwn: boolean;
  readonly onLeave: () => void;
}

function Standing({ doubt, isOwn, onLeave }: StandingProps) {
  const { id, state, words, openedBy, openedAt } = doubt;
  return (
    <p className="finding-standing">
      {state === "open"
        ? `In the queue of doubts since ${momentWords(openedAt)}, by ${openedBy}${isOwn ? "" : `, in other words (“${shortened(words)}”)`}: `
        : "It was doubted in these words before, and settled: "}
      <Link to={doubtPath(id)} onClick={onLeave}>
        {state === "open" ? "the doubt" : "what came of it"}
      </Link>
    </p>
  );
}

const MOST_SHOWN = 120;

function shortened(words: string): string {
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).replace(/\s\S*$/u, "")} …` : words;
}

interface DoubtFormProps {
  readonly finding: Finding;
  readonly doubted: readonly Doubted[];
  readonly onDone: (doubt: Doubt) => void;
  readonly onLeave: () => void;
}

function DoubtForm({ finding, doubted, onDone, onLeave }: DoubtFormProps) {
  const id = useId();
  const [at, setAt] = useState(0);
  const one = doubted[at] ?? doubted[0];
  const proposed = one === undefined ? "" : doubtWords(finding, one);
  /** Null: as they are proposed, whatever is chosen. */
  const [written, setWritten] = useState<string | null>(null);
  const [by, setBy] = useOwnName();
  const { isSending, problem, setProblem, send } = useSending();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const words = written ?? proposed;
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === "") return setProblem("Say what is doubted, in a sentence.");
    if (by.trim() === "") return setProblem("Give your name: a doubt is somebody’s.");
    await send(async () => {
      const { rule } = finding;
      const doubt = { claim: one?.claim ?? null, words: words.trim(), rule, by: by.trim() };
      const kept = await post<Doubt>(addressOf("/doubts"), doubt);
      keepOwnName(by);
      askAnew();
      onDone(kept);
    });
  };
  const leaveOn = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onLeave();
  };
  return (
    <form
      ref={form}
      className="correction-form"
      aria-label="Doubt the record"
      noValidate
      onSubmit={open}
      onKeyDown={leaveOn}
    >
      {doubted.length > 1 ? (
        <fieldset>
          <legend>What is in doubt?</legend>
          {doubted.map((row, index) => (
            <label key={row.claim ?? ""} className="radio">
              <input type="radio" name={`${id}-row`} checked={index === at} onChange={() => setAt(index)} />
              {row.words}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{one?.words}</p>
      )}
      <LinesField label="In words" rows={3} value={words} onChange={setWritten} />
      <NameField value={by} onChange={setBy} />
      <Problem problem={problem} />
      <p className="buttons">
        <button type="submit" className="primary" disabled={isSending}>
          Put it into the queue
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </form>
  );
}
