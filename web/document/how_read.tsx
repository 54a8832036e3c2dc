// How the sentence of a claim was read, when a reader asks: its clauses, whom it names, its times. The document is read once more for it.
import { useState } from "react";
import type { ExplainedAnswer, ToldClaim } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import type { Names } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { Problem, Waiting } from "../parts/problem.js";
import { periodWords } from "../words/days.js";

type Sentence = ExplainedAnswer["sentences"][number];

export function HowRead({
  document,
  claim,
  names,
}: {
  readonly document: string;
  readonly claim: ToldClaim;
  readonly names: Names;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="how-read" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>How the sentence was read</summary>
      {isOpen && <Told document={document} sentence={claim.citation.sentence} names={names} />}
    </details>
  );
}

function Told({
  document,
  sentence,
  names,
}: {
  readonly document: string;
  readonly sentence: number;
  readonly names: Names;
}) {
  const answer = useAnswer<ExplainedAnswer>(
    addressOf(`/documents/${encodeURIComponent(document)}/explained`),
  );
  if (answer.state === "failed") return <Problem problem={answer.problem} />;
  if (answer.value === null) return <Waiting>Reading it once more …</Waiting>;
  const told = answer.value.sentences.find((one) => one.sentence === sentence);
  if (told === undefined) return <p>This version makes no such sentence of it.</p>;
  return (
    <>
      <ol className="clauses">
        {told.clauses.map((clause, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no name but their place
          <li key={i}>
            <b>{clause.verb}</b> <span className="quiet">{clauseWords(clause)}</span>
          </li>
        ))}
      </ol>
      <ul className="actors">
        {told.actors.map((actor, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one phrase may stand for several
          <li key={i}>
            “{actor.text}” <span className="quiet">{actorWords(actor, names)}</span>
          </li>
        ))}
        {told.times.map(({ text, period }) => (
          <li key={text}>
            “{text}” <span className="quiet">{periodWords(period)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "main clause; subject Xi Jinping; object Moscow; done" */
function clauseWords({
  kind,
  subject,
  object,
  complements,
  under,
  status,
  because,
  saidBy,
}: Sentence["clauses"][number]): string {
  return [
    `${kind} clause${under === null ? "" : ` under ${under + 1}`}`,
    subject.length === 0 ? "" : `subject ${subject.join(", ")}`,
    object.length === 0 ? "" : `object ${object.join(", ")}`,
    ...complements,
    because === null ? status : `${status}, by “${because}”`,
    saidBy.length === 0 ? "" : `said by ${saidBy.join(", ")}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function actorWords(
  { person, office, country, organisation, by }: Sentence["actors"][number],
  names: Names,
): string {
  const party = country === null ? organisation : names.country(country);
  return [person, office, party ?? "no country told", `by ${by}`]
    .filter((part) => part !== undefined)
    .join(", ");
}
