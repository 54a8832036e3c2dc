// A person's word on a claim: it is right, it is not said there, or some of its fields are otherwise; or it is only doubted, and goes
// into the queue. A reason and a name are asked for; nothing is overwritten, the correction stands beside what was read.
import { type FormEvent, useState } from "react";
import type { Correction, Doubt, ToldClaim } from "../ask/answers.js";
import { addressOf, post } from "../ask/ask.js";
import { askAnew } from "../ask/use_answer.js";
import { Link } from "../go/link.js";
import { keepOwnName, useOwnName } from "../parts/own_name.js";
import { Problem } from "../parts/problem.js";
import { useSending } from "../parts/use_sending.js";
import { useVerdict, VerdictFields, verdictOf } from "../parts/verdict_fields.js";
import { LineField, LinesField, NameField } from "../parts/word_fields.js";
import "../parts/correction_form.css";

interface CorrectionFormProps {
  readonly claim: ToldClaim;
  readonly isRejected: boolean;
  readonly corrections: readonly Correction[];
  readonly onDone: () => void;
}

export function CorrectionForm({ claim, isRejected, corrections, onDone }: CorrectionFormProps) {
  const [verdict, setVerdict] = useVerdict(claim, isRejected ? "confirmed" : "rejected");
  const [because, setBecause] = useState("");
  const [source, setSource] = useState("");
  const [by, setBy] = useOwnName();
  const { isSending, problem, setProblem, send } = useSending();
  const [doubt, setDoubt] = useState<Doubt | null>(null);

  const sendWord = async (work: () => Promise<void>) => {
    if (because.trim() === "")
      return setProblem("Give the reason in a sentence: others will want to know it.");
    if (by.trim() === "") return setProblem("Give your name: a correction is somebody’s word.");
    await send(async () => {
      await work();
      keepOwnName(by);
      askAnew();
    });
  };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const said = verdictOf(verdict, claim, corrections);
    if (typeof said === "string") return setProblem(said);
    const last = corrections.at(-1);
    return sendWord(async () => {
      await post<Correction>(addressOf("/corrections"), {
        ...{ claim: claim.id, verdict: said, because: because.trim(), by: by.trim() },
        ...(source.trim() === "" ? {} : { source: source.trim() }),
        ...(last === undefined ? {} : { supersedes: last.id }),
      });
      onDone();
    });
  };
  const open = () =>
    sendWord(async () => {
      const opened = { claim: claim.id, words: because.trim(), by: by.trim() };
      setDoubt(await post<Doubt>(addressOf("/doubts"), opened));
    });

  if (doubt !== null)
    return (
      <p role="status">
        {doubt.state === "open"
          ? "It is in doubt until somebody says what came of it: "
          : "It was doubted in these words before, and settled: "}
        <Link to="/doubts">the doubts</Link>.
      </p>
    );
  return (
    <form className="correction-form" onSubmit={enter} aria-label="Correction">
      <VerdictFields legend="What do you say?" verdict={verdict} onChange={setVerdict} />
      <LinesField label="Why" rows={3} value={because} onChange={setBecause} />
      <LineField label="Source: an address, or words (may be empty)" value={source} onChange={setSource} />
      <NameField value={by} onChange={setBy} />
      <Problem problem={problem} />
      <p className="buttons">
        <button type="submit" className="primary" disabled={isSending}>
          Enter the correction
        </button>
        <button type="button" disabled={isSending} onClick={open}>
          Only doubt it
        </button>
        <button type="button" onClick={onDone}>
          Leave it
        </button>
      </p>
    </form>
  );
}
