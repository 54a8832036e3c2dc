// A doubt of what the record does not have: a claim is doubted where it stands.
import { type FormEvent, useState } from "react";
import type { Doubt } from "../ask/answers.js";
import { addressOf, NoAnswer, post } from "../ask/ask.js";
import { askAnew } from "../ask/use_answer.js";
import { keepOwnName, useOwnName } from "../parts/own_name.js";

export function NewDoubtForm() {
  const [words, setWords] = useState("");
  const [by, setBy] = useOwnName();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === "") return setProblem("Say what is missing or wrong, in a sentence.");
    if (by.trim() === "") return setProblem("Give your name: a doubt is somebody’s.");
    setSending(true);
    setProblem(null);
    try {
      await post<Doubt>(addressOf("/doubts"), { words: words.trim(), by: by.trim() });
      keepOwnName(by);
      setWords("");
      askAnew();
    } catch (error) {
      setProblem(error instanceof NoAnswer ? error.message : String(error));
    }
    setSending(false);
  };
  return (
    <section aria-labelledby="new-doubt">
      <h2 id="new-doubt">Something is missing</h2>
      <form className="correction-form" onSubmit={send} aria-label="New doubt">
        <label>
          <span>What the record should have, and has not</span>
          <textarea rows={2} value={words} onChange={(event) => setWords(event.target.value)} />
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
          <button type="submit" disabled={isSending}>
            Put it into the queue
          </button>
        </p>
      </form>
    </section>
  );
}
