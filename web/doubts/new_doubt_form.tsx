// A doubt of what the record does not have: a claim is doubted where it stands.
import { type FormEvent, useState } from "react";
import type { Doubt } from "../ask/answers.js";
import { addressOf, post } from "../ask/ask.js";
import { askAnew } from "../ask/use_answer.js";
import { keepOwnName, useOwnName } from "../parts/own_name.js";
import { Problem } from "../parts/problem.js";
import { useSending } from "../parts/use_sending.js";
import { LinesField, NameField } from "../parts/word_fields.js";

export function NewDoubtForm() {
  const [words, setWords] = useState("");
  const [by, setBy] = useOwnName();
  const { isSending, problem, setProblem, send } = useSending();
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === "") return setProblem("Say what is missing or wrong, in a sentence.");
    if (by.trim() === "") return setProblem("Give your name: a doubt is somebody’s.");
    await send(async () => {
      await post<Doubt>(addressOf("/doubts"), { words: words.trim(), by: by.trim() });
      keepOwnName(by);
      setWords("");
      askAnew();
    });
  };
  return (
    <section aria-labelledby="new-doubt">
      <h2 id="new-doubt">Something is missing</h2>
      <form className="correction-form" onSubmit={open} aria-label="New doubt">
        <LinesField
          label="What the record should have, and has not"
          rows={2}
          value={words}
          onChange={setWords}
        />
        <NameField value={by} onChange={setBy} />
        <Problem problem={problem} />
        <p className="buttons">
          <button type="submit" disabled={isSending}>
            Put it into the queue
          </button>
        </p>
      </form>
    </section>
  );
}
